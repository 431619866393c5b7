package com.nexora.chat.domain.policy;

import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What the agent says where a workspace has written no words of its own.
public final class BuiltInWording {

  private static final Language ENGLISH = new Language("en");

  private record Texts(
      String source,
      String askBack,
      String handoff,
      String customerAsked,
      String noAnswer,
      String onlyFiles,
      String overdue) {}

  private static final Map<Language, Texts> TEXTS = Map.of(
      ENGLISH,
      new Texts(
          "Read more:",
          "I could not find that in our help articles. Could you tell me in a little more detail"
              + " what you are trying to do?",
          "I am passing you on to a teammate, who will answer you here.",
          "Of course. I am passing you on to a teammate, who will answer you here.",
          "I do not know the answer to this, so I am passing you on to a teammate, who will answer"
              + " you here. You need not repeat anything.",
          "I cannot look at files, so I am passing them on to a teammate, who will answer you here.",
          "I am sorry that this takes so long. I am passing you on to a teammate, who will answer"
              + " you here."),
      new Language("de"),
      new Texts(
          "Mehr dazu:",
          "Dazu habe ich in unseren Hilfeartikeln nichts gefunden. Können Sie mir etwas genauer"
              + " beschreiben, was Sie tun möchten?",
          "Ich gebe Sie an jemanden aus dem Team weiter; Sie bekommen die Antwort hier.",
          "Gerne. Ich gebe Sie an jemanden aus dem Team weiter; Sie bekommen die Antwort hier.",
          "Darauf weiß ich keine Antwort. Ich gebe Sie an jemanden aus dem Team weiter; Sie bekommen"
              + " die Antwort hier und müssen nichts wiederholen.",
          "Dateien kann ich nicht ansehen. Ich gebe sie an jemanden aus dem Team weiter; Sie bekommen"
              + " die Antwort hier.",
          "Es tut mir leid, dass es so lange dauert. Ich gebe Sie an jemanden aus dem Team weiter;"
              + " Sie bekommen die Antwort hier."),
      new Language("fr"),
      new Texts(
          "En savoir plus :",
          "Je n’ai rien trouvé à ce sujet dans nos articles d’aide. Pourriez-vous préciser un peu ce"
              + " que vous souhaitez faire ?",
          "Je transmets votre demande à un membre de l’équipe, qui vous répondra ici.",
          "Bien sûr. Je transmets votre demande à un membre de l’équipe, qui vous répondra ici.",
          "Je ne connais pas la réponse. Je transmets votre demande à un membre de l’équipe, qui vous"
              + " répondra ici ; vous n’aurez rien à répéter.",
          "Je ne peux pas lire les fichiers. Je les transmets à un membre de l’équipe, qui vous"
              + " répondra ici.",
          "Je suis désolé de cette attente. Je transmets votre demande à un membre de l’équipe, qui"
              + " vous répondra ici."),
      new Language("es"),
      new Texts(
          "Más información:",
          "No he encontrado nada sobre eso en nuestros artículos de ayuda. ¿Podría explicarme con un"
              + " poco más de detalle qué quiere hacer?",
          "Le paso con una persona del equipo, que le responderá aquí.",
          "Por supuesto. Le paso con una persona del equipo, que le responderá aquí.",
          "No conozco la respuesta, así que le paso con una persona del equipo, que le responderá"
              + " aquí. No tendrá que repetir nada.",
          "No puedo ver archivos, así que los paso a una persona del equipo, que le responderá aquí.",
          "Siento la espera. Le paso con una persona del equipo, que le responderá aquí."),
      new Language("it"),
      new Texts(
          "Per saperne di più:",
          "Non ho trovato nulla al riguardo nei nostri articoli di assistenza. Può spiegarmi un po’"
              + " meglio che cosa vorrebbe fare?",
          "La metto in contatto con una persona del team, che le risponderà qui.",
          "Certamente. La metto in contatto con una persona del team, che le risponderà qui.",
          "Non conosco la risposta, perciò la metto in contatto con una persona del team, che le"
              + " risponderà qui. Non dovrà ripetere nulla.",
          "Non posso vedere i file, perciò li inoltro a una persona del team, che le risponderà qui.",
          "Mi scuso per l’attesa. La metto in contatto con una persona del team, che le risponderà"
              + " qui."),
      new Language("nl"),
      new Texts(
          "Meer lezen:",
          "Ik heb dit niet in onze helpartikelen gevonden. Kunt u wat uitgebreider vertellen wat u"
              + " wilt doen?",
          "Ik draag u over aan een collega, die u hier antwoord geeft.",
          "Natuurlijk. Ik draag u over aan een collega, die u hier antwoord geeft.",
          "Hier weet ik het antwoord niet op. Ik draag u over aan een collega, die u hier antwoord"
              + " geeft. U hoeft niets te herhalen.",
          "Ik kan geen bestanden bekijken. Ik geef ze door aan een collega, die u hier antwoord"
              + " geeft.",
          "Het spijt me dat het zo lang duurt. Ik draag u over aan een collega, die u hier antwoord"
              + " geeft."),
      new Language("pt"),
      new Texts(
          "Saiba mais:",
          "Não encontrei nada sobre isso nos nossos artigos de ajuda. Pode explicar com um pouco mais"
              + " de detalhe o que pretende fazer?",
          "Vou passar a conversa a uma pessoa da equipa, que lhe responderá aqui.",
          "Claro. Vou passar a conversa a uma pessoa da equipa, que lhe responderá aqui.",
          "Não sei a resposta, por isso vou passar a conversa a uma pessoa da equipa, que lhe"
              + " responderá aqui. Não terá de repetir nada.",
          "Não consigo ver ficheiros, por isso passo-os a uma pessoa da equipa, que lhe responderá"
              + " aqui.",
          "Lamento a demora. Vou passar a conversa a uma pessoa da equipa, que lhe responderá aqui."));

  private BuiltInWording() {}

  /// The words in every language there are any in; in all others those of the main language, or
  /// English.
  public static Wording of(Language main) {
    Map<HandoffReason, Saying> because = new EnumMap<>(HandoffReason.class);
    because.put(HandoffReason.CUSTOMER_ASKED, saying(main, Texts::customerAsked));
    because.put(HandoffReason.NO_ANSWER_FOUND, saying(main, Texts::noAnswer));
    because.put(HandoffReason.ONLY_ATTACHMENTS, saying(main, Texts::onlyFiles));
    because.put(HandoffReason.OVERDUE, saying(main, Texts::overdue));
    return new Wording(
        saying(main, Texts::source),
        saying(main, Texts::askBack),
        saying(main, Texts::handoff),
        because);
  }

  private static Saying saying(Language main, Function<Texts, String> text) {
    Map<Language, String> all = new HashMap<>();
    TEXTS.forEach((language, texts) -> all.put(language, text.apply(texts)));
    return new Saying(all.getOrDefault(main, all.getOrDefault(ENGLISH, "")), all);
  }
}

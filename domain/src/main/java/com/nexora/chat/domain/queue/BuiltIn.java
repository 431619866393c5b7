package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.hours.Queueing.Detail;
import com.nexora.chat.domain.intent.Language;
import java.util.Map;
import java.util.Objects;

/// What is said where the workspace has no words of its own.
///
/// @param promise with `{time}` where the time stands
/// @param ask begins the question for what is missing
record BuiltIn(
    String promise, String ask, String issue, String urgency, String contact, String noted) {

  private static final Map<String, BuiltIn> BY_LANGUAGE = Map.of(
      "en",
      new BuiltIn(
          "Nobody of our team is here right now. You will have an answer by {time}.",
          "So that nothing is missing then:",
          "What is it about?",
          "How urgent is it?",
          "Where can we reach you, by e-mail or telephone?",
          "Thank you, I have added that for the team."),
      "de",
      new BuiltIn(
          "Gerade ist niemand aus unserem Team da. Sie bekommen eine Antwort bis {time}.",
          "Damit dann nichts fehlt:",
          "Worum geht es?",
          "Wie dringend ist es?",
          "Wo erreichen wir Sie, per E-Mail oder Telefon?",
          "Danke, ich habe das für das Team notiert."),
      "fr",
      new BuiltIn(
          "Personne de notre équipe n'est là en ce moment. Vous aurez une réponse au plus tard :"
              + " {time}.",
          "Pour qu'il ne manque rien :",
          "De quoi s'agit-il ?",
          "Est-ce urgent ?",
          "Où pouvons-nous vous joindre, par e-mail ou par téléphone ?",
          "Merci, je l'ai noté pour l'équipe."),
      "es",
      new BuiltIn(
          "Ahora mismo no hay nadie de nuestro equipo. Tendrá una respuesta a más tardar: {time}.",
          "Para que no falte nada:",
          "¿De qué se trata?",
          "¿Es urgente?",
          "¿Dónde podemos localizarle, por correo o por teléfono?",
          "Gracias, lo he anotado para el equipo."),
      "it",
      new BuiltIn(
          "In questo momento non c'è nessuno del nostro team. Riceverà una risposta entro: {time}.",
          "Perché poi non manchi nulla:",
          "Di che cosa si tratta?",
          "È urgente?",
          "Dove possiamo raggiungerla, per e-mail o telefono?",
          "Grazie, l'ho annotato per il team."),
      "nl",
      new BuiltIn(
          "Er is nu niemand van ons team. U krijgt uiterlijk antwoord op: {time}.",
          "Zodat er dan niets ontbreekt:",
          "Waar gaat het over?",
          "Hoe dringend is het?",
          "Waar kunnen we u bereiken, per e-mail of telefoon?",
          "Dank u, ik heb dat voor het team genoteerd."),
      "pt",
      new BuiltIn(
          "Neste momento não há ninguém da nossa equipe. Você terá uma resposta até: {time}.",
          "Para que não falte nada:",
          "Do que se trata?",
          "É urgente?",
          "Onde podemos contatar você, por e-mail ou telefone?",
          "Obrigado, anotei isso para a equipe."),
      "pl",
      new BuiltIn(
          "W tej chwili nie ma nikogo z naszego zespołu. Odpowiedź otrzymają Państwo najpóźniej:"
              + " {time}.",
          "Aby niczego nie zabrakło:",
          "Czego dotyczy sprawa?",
          "Czy to pilne?",
          "Jak możemy się skontaktować, e-mailem czy telefonicznie?",
          "Dziękuję, zanotowałem to dla zespołu."),
      "sv",
      new BuiltIn(
          "Ingen i vårt team är på plats just nu. Du får svar senast {time}.",
          "Så att inget saknas då:",
          "Vad gäller det?",
          "Hur brådskande är det?",
          "Var når vi dig, via e-post eller telefon?",
          "Tack, jag har noterat det för teamet."));

  static boolean speaks(Language language) {
    return BY_LANGUAGE.containsKey(language.code());
  }

  /// @param language one it speaks
  static BuiltIn of(Language language) {
    return Objects.requireNonNull(BY_LANGUAGE.get(language.code()), "spoken language");
  }

  String question(Detail detail) {
    return switch (detail) {
      case ISSUE -> issue;
      case URGENCY -> urgency;
      case CONTACT -> contact;
    };
  }
}

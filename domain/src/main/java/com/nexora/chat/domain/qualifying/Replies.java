package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.text.Phrases;
import com.nexora.chat.domain.text.PlainText;
import java.util.Optional;
import java.util.regex.Pattern;

/// How people reply to a question besides answering it, in twelve languages at once: a short reply
/// does not tell which one it is in.
final class Replies {

  /// A reply of more words says more than that.
  private static final int FEW = 8;

  private static final int FEW_SIGNS = 60;

  private static final Pattern BLANKS = Pattern.compile("[ \\n]+");
  private static final Pattern QUESTION = Pattern.compile("[?？؟¿]");

  private static final Phrases YES = Phrases.of("""
      yes, yeah, yep, yup, sure, of course, correct, absolutely, definitely, we do, we have, we are
      i do, indeed, ja, jawohl, genau, natürlich, klar, stimmt, oui, bien sûr, tout à fait
      exactement, sí, si, claro, por supuesto, correcto, sim, com certeza, certo, certamente, esatto
      zeker, klopt, tak, oczywiście, jasne, zgadza się, absolut, visst, evet, elbette, tabii, aynen
      はい, そうです, ええ, 是, 是的, 对, 有, 当然
      """);

  private static final Phrases NO = Phrases.of("""
      no, nope, nah, not (yet|really|at the moment|currently|now), never, we don't, we do not, i don't
      we haven't, none, nein, noch nicht, nee, kein*, non, pas encore, pas du tout, aucun*, todavía no
      aún no, ninguno, ninguna, não, ainda não, nenhum*, non ancora, nessun*, nog niet, geen, nie
      jeszcze nie, nej, inte än, hayır, yok, henüz değil, いいえ, いえ, まだです, 不, 不是, 没有, 还没有
      """);

  private static final Phrases SKIPS = Phrases.of("""
      skip, skip (this|that|it|one), pass, next (question|one|please), no comment, n/a, not applicable
      (rather|prefer|prefer to|d rather) not (say|tell|answer|share|to say)?
      (don't|do not|won't|can't|cannot|not) (want to|wish to|like to)? (say|tell|share|answer that|disclose)
      (confidential|private|not sure|unsure|no idea|not sure yet)
      (don't|do not) (know|know yet|have one|have that), can't say, hard to say
      überspringen, weiter, nächste frage, keine angabe, möchte ich nicht sagen
      (möchte|will|kann) (ich|wir)? (das)? (lieber)? nicht (sagen|beantworten|angeben), lieber nicht
      (weiß|weiss) (ich|wir)? (noch)? (es)? nicht, keine ahnung, vertraulich
      passer, passons, question suivante, je préfère ne pas (dire|répondre)
      (je ne|j') sais pas, sais pas, aucune idée, pas de réponse, confidentiel
      saltar, omitir, siguiente pregunta, prefiero no (decir|decirlo|contestar|responder)
      no (lo)? sé, no sabemos, ni idea, sin comentarios, confidencial
      pular, próxima pergunta, prefiro não (dizer|responder), não sei, não faço ideia
      salta, saltiamo, passo, prossima domanda, preferisco non (dirlo|dire|rispondere)
      non (lo)? so, non saprei, nessuna idea
      overslaan, volgende vraag, zeg ik liever niet, liever niet
      (weet|weten) (ik|we|wij)? (het)? (nog)? niet, geen idee
      pomiń, dalej, następne pytanie, wolę nie (mówić|odpowiadać), nie wiem, nie mam pojęcia
      hoppa över, nästa fråga, vill (helst)? inte säga, helst inte, vet (ej|inte), ingen aning
      geç, atla, sonraki soru, söylemek istemiyorum, söylemeyi tercih etmem, bilmiyorum
      bilmiyoruz, fikrim yok, スキップ, パス, 次へ, 言いたくない, 答えたくない, 分かりません, わかりません, 未定
      跳过, 下一个, 不想说, 不方便说, 不便透露, 不知道, 不清楚, 保密
      """);

  /// Alone it means the next question; with more, such as `next month`, it may be an answer.
  private static final Phrases NEXT = Phrases.of("""
      next, suivante, siguiente, próxima, prossima, volgende, następne, nästa, sonraki
      """);

  private static final Phrases OBJECTS = Phrases.of("""
      stop (asking|with|the questions|questioning|interrogating), (no more|enough|too many) questions
      (quit|cut) ~ questions, none of your business, why (all)? (these|the|so many|do you|are you) ~ (questions|need
          |ask|asking|know), don't (ask|question) me, (don't|do not|won't|not going to) ~ answer (your|these
          |any|more) ~, (not|don't want to be) (here to be)? (interrogated|questioned|qualified|sold)
      just answer (my|the) question, leave me alone, this is (annoying|ridiculous|intrusive)
      (keine|genug|zu viele) (weiteren)? fragen (mehr)?, (hör|hören sie) auf ~ (fragen|fragerei)
      geht (sie|dich|euch) nichts an, warum (fragen|fragst|wollen|willst|müssen) ~
      (beantworte|beantworten) (ich|wir) nicht, lass mich in ruhe
      (arrêtez|arrête|assez) ~ questions, plus de questions, trop de questions
      (ça|cela) ne (vous|te) regarde pas, pourquoi (toutes)? (ces|cette|me) ~ (questions|question|demandez)
      laissez-moi tranquille
      (deje|deja|dejen) de preguntar, (basta|no más) ~ preguntas, demasiadas preguntas
      no (es|son) (asunto suyo|de su incumbencia|asunto tuyo), por qué (tantas|me) (preguntas|pregunta)
      (pare|chega|parem) de ~ (perguntas|perguntar), não é da sua conta, demasiadas perguntas
      muitas perguntas, por que ~ perguntas
      (basta|smetta|smettila) ~ domande, troppe domande, non sono affari (vostri|tuoi|suoi)
      perché (tutte)? queste domande
      (stop|hou op) met ~ vragen, geen vragen meer, te veel vragen, (gaat|dat gaat) ~ niets aan
      waarom (al)? (die|deze|zoveel) vragen
      (proszę)? (przestań|przestańcie|dość) ~ (pytać|pytań), nie (twoja|wasza|pana) sprawa
      (sluta|nog) ~ (fråga|frågor), inga fler frågor, (angår|det angår) ~ inte
      (soru)? sormayı bırak*, yeter* (artık)? (soru)?, sizi ilgilendirmez, neden (bu kadar)? soru*
      もう聞かないで, 質問はもう, 質問が多, 関係ないでしょう, 别问了, 不要再问, 问题太多, 不关你的事, 为什么要问
      """);

  private Replies() {}

  /// Whether the customer does not want to be asked.
  static boolean objects(String words) {
    return OBJECTS.in(PlainText.of(words));
  }

  /// Whether the customer will not, or cannot, say.
  static boolean skips(String words) {
    PlainText plain = PlainText.of(words);
    return few(words)
        && (SKIPS.in(plain) || (NEXT.in(plain) && !BLANKS.matcher(words.strip()).find()));
  }

  static boolean asks(String words) {
    return QUESTION.matcher(words).find();
  }

  /// `yes` or `no`, whichever is said first.
  static Optional<String> yesNo(String words) {
    String plain = PlainText.of(words).text();
    int yes = YES.found(plain).findFirst().map(found -> found.start()).orElse(Integer.MAX_VALUE);
    int no = NO.found(plain).findFirst().map(found -> found.start()).orElse(Integer.MAX_VALUE);
    return yes == no ? Optional.empty() : Optional.of(yes < no ? "yes" : "no");
  }

  private static boolean few(String words) {
    String line = words.strip();
    return line.length() <= FEW_SIGNS && BLANKS.splitAsStream(line).count() <= FEW;
  }
}

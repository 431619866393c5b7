package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.text.Phrases;

/// The lists by which [Replies] are read.
final class Refusals {

  static final Phrases YES = Phrases.of("""
      yes, yeah, yep, yup, sure, of course, correct, absolutely, definitely, we do, we have, we are
      i do, indeed, ja, jawohl, genau, natürlich, klar, stimmt, oui, bien sûr, tout à fait
      exactement, sí, si, claro, por supuesto, correcto, sim, com certeza, certo, certamente, esatto
      zeker, klopt, tak, oczywiście, jasne, zgadza się, absolut, visst, evet, elbette, tabii, aynen
      はい, そうです, ええ, 是, 是的, 对, 有, 当然
      """);

  static final Phrases NO = Phrases.of("""
      no, nope, nah, not (yet|really|at the moment|currently|now), never, we don't, we do not, i don't
      we haven't, none, nein, noch nicht, nee, kein*, non, pas encore, pas du tout, aucun*, todavía no
      aún no, ninguno, ninguna, não, ainda não, nenhum*, non ancora, nessun*, nog niet, geen, nie
      jeszcze nie, nej, inte än, hayır, yok, henüz değil, いいえ, いえ, まだです, 不, 不是, 没有, 还没有
      """);

  /// They refuse, or say that somebody does not know, though other words may stand beside them.
  static final Phrases REFUSES = Phrases.of("""
      no comment, n/a, not applicable, keep (that|it|this) (private|confidential|to myself|to ourselves)
      (rather|prefer|prefer to|d rather) not (say|tell|answer|share|disclose|to say|to tell|to answer
          |to share|to disclose)?
      (don't|do not) (want to|wish to|like to|care to) (say|tell|share|answer|disclose)
      (won't|will not|can't|cannot) (say|disclose|answer that|share that|tell you)
      (not sure|unsure|no idea|not sure yet), (don't|do not) (know|know yet), hard to say
      keine angabe, möchte ich nicht sagen
      (möchte|will|kann) (ich|wir)? (das)? (lieber)? nicht (sagen|beantworten|angeben), lieber nicht
      (weiß|weiss) (ich|wir)? (noch)? (es)? nicht, keine ahnung
      je préfère ne pas (dire|répondre), (je ne|j') sais pas, sais pas, aucune idée, pas de réponse
      prefiero no (decir|decirlo|contestar|responder), no (lo)? sé, no sabemos, ni idea
      sin comentarios, prefiro não (dizer|responder), não sei, não faço ideia
      preferisco non (dirlo|dire|rispondere), non (lo)? so, non saprei, nessuna idea
      zeg ik liever niet, liever niet, (weet|weten) (ik|we|wij)? (het)? (nog)? niet, geen idee
      wolę nie (mówić|odpowiadać), nie wiem, nie mam pojęcia
      vill (helst)? inte säga, helst inte, vet (ej|inte), ingen aning
      söylemek istemiyorum, söylemeyi tercih etmem, bilmiyorum, bilmiyoruz, fikrim yok
      言いたくない, 答えたくない, 分かりません, わかりません, 未定, 不想说, 不方便说, 不便透露, 不知道, 不清楚
      """);

  /// They skip a question when nothing else is said.
  static final Phrases SKIPS_ALONE = Phrases.of("""
      skip, skip (this|that|it) (one|question)?, pass, pass on (this|that|it), next (question|one)?
      private, confidential, (don't|do not) have (one|that|any), can't tell, cannot tell
      überspringen, weiter, nächste frage, vertraulich, privat
      passer, passons, suivante, question suivante, confidentiel
      saltar, omitir, siguiente, siguiente pregunta, confidencial, pular, próxima, próxima pergunta
      salta, saltiamo, passo, prossima, prossima domanda, overslaan, volgende, volgende vraag
      vertrouwelijk, pomiń, dalej, następne, następne pytanie, hoppa över, nästa, nästa fråga
      geç, atla, sonraki, sonraki soru, スキップ, パス, 次へ, 跳过, 下一个, 保密
      """);

  /// They say that it is the asking itself that should end.
  static final Phrases OBJECTS = Phrases.of("""
      stop (asking|questioning|interrogating|quizzing) (me|us|so|questions|these|this|that|all|already)
      stop (with|it with)? (the|these|those|your|all|all the|all these|all your) ~ (questions
          |questioning|interrogation), (quit|cut) (it with)? (the|these|your|all the) questions
      none of your business, why (all)? (these|the|so many) ~ questions
      why (do you|would you|are you|must you|do you keep) (ask|asking|keep asking|question|questioning)
      why (do you|would you|must you) (need|want|have) to (know|ask)
      (don't|do not) (ask|question) me
      (don't|do not|won't|will not|not going to|refuse to) ~ answer (your
          |these|all these|so many|any more|more|any of your|any of these) ~ questions
      (not|don't want to be|do not want to be) (here to be)? (interrogated|questioned)
      not here to be (qualified|sold), just answer (my|the) question, leave me alone
      (hör|hören sie) auf ~ (fragen|fragerei)
      geht (sie|dich|euch) nichts an, warum (fragen|fragst) ~
      warum (wollen|willst|müssen) (sie|du|ihr)? ~ (wissen|fragen)
      (beantworte|beantworten) (ich|wir) nicht, lass mich in ruhe
      (arrêtez|arrête|assez) (avec|de)? (vos|tes|ces|les)? questions
      (ça|cela) ne (vous|te) regarde pas
      pourquoi (toutes)? (ces|cette|me) ~ (questions|question|demandez)
      laissez-moi tranquille
      (deje|deja|dejen) de (preguntar|preguntarme)
      basta (de|con)? (las|tus|sus|tantas)? preguntas
      no (es|son) (asunto suyo|de su incumbencia|asunto tuyo), por qué (tantas|me) (preguntas|pregunta)
      (pare|chega|parem) (de|com)? (as|essas|tantas)? (perguntas|perguntar), não é da sua conta
      por que (tantas|essas|todas essas) perguntas
      (basta|smetta|smettila) (con|di)? (le|queste|fare)? domande, non sono affari (vostri|tuoi|suoi)
      perché (tutte)? queste domande
      (stop|hou op) met (die|deze|al die|je|jullie|uw)? vragen, (gaat|dat gaat) ~ niets aan
      waarom (al)? (die|deze|zoveel) vragen
      (proszę)? (przestań|przestańcie|dość) (mnie)? (pytać|pytań|tych pytań)
      nie (twoja|wasza|pana) sprawa
      (sluta|nog) (att)? (med)? (fråga|frågor|frågorna), (angår|det angår) (er|dig|dej) inte
      (soru)? sormayı bırak*, sizi ilgilendirmez, neden (bu kadar)? (çok)? soru (soruyorsun*)?
      もう聞かないで, 質問はもう, 関係ないでしょう, 别问了, 不要再问, 不关你的事, 为什么要问
      """);

  /// They do so when nothing else is said: others have too many questions from their customers.
  static final Phrases OBJECTS_ALONE = Phrases.of("""
      stop asking, stop (questioning|interrogating), (no more|enough|too many|so many) questions
      this is (annoying|ridiculous|intrusive)
      (keine|genug|zu viele|so viele) (weiteren)? fragen (mehr)?
      plus de questions, trop de questions, assez de questions
      no más preguntas, demasiadas preguntas, (demasiadas|muitas|mais nenhuma) perguntas
      troppe domande, (geen|te veel) vragen (meer)?, inga fler frågor, för många frågor
      yeter, yeter artık, yeter (artık)? soru, 質問が多い, 質問が多すぎ, 问题太多, 问题太多了
      """);

  /// They ask what a question is for.
  static final Phrases WHY = Phrases.of("""
      why (do|would|are|must) you, why is (that|this|it), what do you need (it|that|this) for
      warum (wollen|brauchen|fragen) sie, wozu brauchen sie, wofür brauchen sie
      pourquoi (voulez|demandez|avez)-vous, por qué (lo|la)? (necesita|necesitan|pregunta|quiere)
      por que (você|vocês)? (precisa|precisam|quer|querem), perché (vi|le)? (serve|volete|chiede)
      waarom (wilt|willen|vraagt|vragen) (u|jullie), dlaczego (pan|pani|państwo)? (pyta*|potrzebuj*)
      varför (vill|behöver|frågar) ni, neden (soruyorsun*|gerekli)
      """);

  /// What may stand beside all of these and adds nothing.
  static final Phrases MANNERS = Phrases.of("""
      please, pls, thanks, thank you, sorry, afraid, no, ok, okay, sure, hmm, hm, um, well, just, really
      i, i'd, i'll, i'm, we, we'd, we'll, we're, you, me, us, would, will, could, can, do, let's, lets
      let us, like to, want to, have to, going to, to, am, are, is, be, that's, it's, that, this, it, one
      the, a, an, on, at the moment, right now, for now, now, yet, still, here, already, exactly
      question, info, information, maybe, perhaps, enough, only, all, these, those, and, of, with
      bitte, danke, nein, ich, wir, sie, das, ist, sind, es, die, diese, frage, mal, einfach, lieber
      möchte, möchten, will, wollen, jetzt, noch, mir, hier, zu, leider, genau
      merci, s'il vous plaît, svp, non, je, on, nous, c'est, est, ça, cette, la, le, à la, désolé
      por favor, gracias, es, son, esto, eso, esta, pregunta, a la, yo, lo siento, ya, con
      obrigado, obrigada, não, isso, é, essa, pergunta, à, já, eu, quero
      per favore, grazie, questa, domanda, alla, è, mi, dispiace, con
      alsjeblieft, alstublieft, graag, dat, deze, vraag, de, dank, nee, ik, wij, dit
      proszę, dziękuję, nie, to, jest, pytanie, przepraszam, na
      tack, nej, det, är, den, denna, frågan, jag, vi, snälla
      lütfen, bu, soruyu, soru, bunu, hayır, teşekkürler, artık
      します, でお願いします, お願いします, です, ください, してください, で, は, を, この, その, 質問, すぎる, すぎます
      吧, 了, 请, 我, 我们, 这个, 这, 那, 个, 问题, 的, 啊, 呢
      """);

  private Refusals() {}
}

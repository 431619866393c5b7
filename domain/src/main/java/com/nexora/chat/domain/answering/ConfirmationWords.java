package com.nexora.chat.domain.answering;

/// What a [Confirmation] is made of, a block a language: en, de, fr, es, pt, it, nl, pl, sv with da
/// and nb, tr, ru with uk, ja, zh, ko. Written as phrases (see `text.Phrases`), without
/// punctuation.
final class ConfirmationWords {

  static final String THANKS = """
      thanks (a lot|so much|very much|a million|a bunch|a ton|heaps|loads|again|indeed)?, thank (you|u) (so much|very much|a lot|again|kindly|indeed)?, many thanks, thankyou, thx, thnx, thanx, tnx, tysm, tyvm, cheers, much appreciated, appreciated, (i|we)? (really)? appreciate (it|that|this|your help|the help), (thanks|thank you) for (your|the|all your|all the) (quick|fast|great|kind)? (help|reply|answer|info|information|support|assistance|response|explanation)

      danke (schön|sehr|dir|ihnen|euch|vielmals|nochmal|nochmals)?, dankeschön, dankesehr, danke für (die|deine|ihre|eure) (schnelle|rasche|tolle)? (hilfe|antwort|info|auskunft|unterstützung), vielen (lieben|herzlichen)? dank, (tausend|besten|herzlichen|lieben) dank

      merci (beaucoup|bien|infiniment|énormément|encore|à vous|à toi)?, mille mercis, un grand merci, merci pour (votre|ton|cette) (aide|réponse|retour)

      (muchas|muchísimas|mil)? gracias, gracias por (la|su|tu) (ayuda|respuesta|información)

      (muito|muitíssimo)? (obrigado|obrigada|obg|brigado|brigada) (mesmo)?, (obrigado|obrigada) pela (ajuda|resposta|informação), valeu, (muito)? (grato|grata)

      grazie (mille|infinite|tante|davvero)?, (mille|tante|molte) grazie, (ti|la|vi) ringrazio, grazie (per l'aiuto|dell'aiuto|per la risposta)

      (heel erg|hartelijk|super)? bedankt (hoor)?, bedankt voor (de|je|uw) (snelle)? (hulp|antwoord|reactie), dank (je|u|jullie) (wel)?, dankjewel, dankuwel, (hartelijk|heel veel|veel) dank

      (dziękuję|dziękujemy|dzięki|dziekuję) (bardzo|wielkie|serdecznie|ślicznie)?, (dziękuję|dzięki) za (pomoc|odpowiedź|informację), (bardzo|serdecznie|wielkie) (dziękuję|dzięki)

      (tusen|stort|många|mange)? (tack|takk) (så mycket)?, (tusind|mange) tak, tak så meget, tackar, tack för (hjälpen|svaret), tak for (hjælpen|svaret), takk for (hjelpen|svaret)

      (çok)? teşekkür (ederim|ederiz|ederiz)?, (çok)? teşekkürler, (çok)? (sağ ol|sağ olun|sağol|sağolun), eyvallah, tşk

      (большое|огромное)? спасибо (большое|огромное|вам|тебе|за помощь|за ответ)?, благодарю (вас)?, (щиро)? дякую

      どうもありがとう(ございます|ございました)?, ありがとう(ございます|ございました)?, 助かりました, 助かります, 感謝します, サンキュー

      谢谢(你们|你|您|啦|了)?, 多谢(了)?, 非常感谢, 太感谢了, 感谢(您|你)?, 谢了

      감사합니다, 감사해요, 고맙습니다, 고마워요
      """;

  static final String HELPED = """
      (that|this|it) (really|totally|actually|just)? (worked|helped|helps) (now|fine|great|perfectly|again|a lot|perfect)?, it (really|actually|just)? works (now|fine|great|perfectly|again|perfect)?, (that|this)? works (now|again|like a charm), worked (now|fine|great|perfectly|perfect|again|like a charm), (that|this|it) (did it|did the trick|fixed it|solved it|solves it|fixes it), (that|this) (answers|answered|solves|solved|fixed|fixes) (my|the|our) (question|problem|issue), (it's|its|it is|that's|thats|all|now)? (solved|fixed|resolved|sorted) (now)?, (problem|issue) (is)? (solved|fixed|resolved|sorted) (now)?, (that|this|you|it) (was|were|is|are) (very|really|super|so|most)? helpful, (very|really|super|so) helpful, (i)? got it working (now)?, (i|we)? found it, (that's|thats|that is|just|exactly|it's)? (exactly)? what i (needed|wanted|was looking for), (everything|it all|all) (works|is working) (now|fine|again)?, it's working (now|again)?, (it|all)? working (now|again)

      (das|es)? hat (mir|uns)? (sehr|gut)? geholfen, (das|es|alles)? hat (jetzt|super|prima|alles)? (geklappt|funktioniert), jetzt (geht|klappt|funktioniert|läuft) (es|alles|das)? (wieder)?, (es|das|alles) (geht|klappt|funktioniert|läuft) (jetzt|wieder|nun|super|prima) (wieder)?, (problem|frage) (ist)? (gelöst|behoben|geklärt|beantwortet), gelöst, (das war|das ist|sehr|super|war) (sehr)? hilfreich, (hab|habe) es gefunden, genau das (habe|hab) ich gesucht

      (ça|cela) a (bien)? (marché|fonctionné), (ça|cela|tout) (marche|fonctionne) (maintenant|parfaitement|bien|nickel), (ça|cela|tout) fonctionne, (c'est|problème|tout est) (réglé|résolu), ça m'a (bien|beaucoup)? aidé, (très|super) utile

      (ya|ahora|eso|todo) (me)? (funciona|funcionó|ha funcionado|sirvió) (bien|perfecto)?, (me|eso me) (funcionó|ha funcionado|sirvió|ayudó|ha ayudado) (mucho)?, (problema|todo|ya está) (resuelto|solucionado), (solucionado|resuelto), muy útil

      deu certo, (agora|isso|já|tudo)? (funcionou|resolveu|ajudou) (muito|bastante)?, (problema|tudo|está)? resolvido, (agora|já) (funciona|está funcionando|está a funcionar), deu tudo certo

      (ora|adesso|tutto) funziona (bene|tutto)?, ha funzionato, (problema|tutto)? risolto, (molto|è stato|è stata) utile, mi (ha|hai) aiutato (molto)?

      (het|dat|alles|nu) (werkt|werkte|is gelukt|heeft geholpen|hielp|helpt) (nu|weer|prima|alles|het)?, (het|dat)? (is)? gelukt, (probleem|het is)? opgelost

      (już|teraz|wszystko)? (działa|zadziałało|pomogło), (udało się|rozwiązane), problem rozwiązany

      (det|nu|nå|allt|alt) (funkar|fungerar|funkade|fungerade|hjälpte|virker|fungerer|funker|hjalp) (det|nu|nå|bra)?, (problemet)? (är)? (löst|løst), det löste sig

      şimdi oldu, (şimdi)? (çalıştı|çözüldü|halloldu|düzeldi|hallettim|çalışıyor), işe yaradı, (sorun|sorunum) çözüldü, (çok)? yardımcı (oldu|oldunuz)

      (всё|все)? (заработало|помогло|получилось), (теперь|всё|все) работает, (проблема|вопрос) (решена|решён)

      解決しました, 解決できました, できました, うまくいきました, 動きました, 直りました, 役に立ちました

      (已经|问题|都)?(解决|搞定)了, 好使了, (可以|能)用了, 很有(用|帮助), 帮到我了

      해결됐어요, 해결되었습니다, 해결됐습니다, 잘 됩니다, 도움이 됐어요, 도움이 되었습니다
      """;

  /// They confirm nothing by themselves.
  static final String COURTESIES = """
      hi, hello, hey, ok, okay, k, kk, oh, ah, aha, great, perfect, awesome, amazing, excellent, brilliant, fantastic, wonderful, cool, nice (one)?, super, good, lovely, sweet, alright, all good, wow, got it, understood, makes sense, i see, (that|this) works, (that|this)? works (fine|great|perfectly|perfect), (that's|thats|that is|that was|it's|it is) (great|perfect|awesome|good to know|wonderful|amazing|fantastic|excellent|clear|very clear|brilliant), have a (nice|great|good|lovely|wonderful) (day|one|evening|weekend|week|night|afternoon), (good)? night, bye, goodbye, take care, you too, you (are|'re)? (the best|a star|a lifesaver|awesome|amazing), you're (the best|a star|a lifesaver|awesome|amazing), for (your|the) help, mate, team, guys, everyone, there, so much, a lot, again, now, best, regards, best regards, kind regards, yay, phew

      (alles)? klar, perfekt, prima, toll, top, klasse, wunderbar, ausgezeichnet, genial, spitze, (sehr)? gut, jetzt, verstanden, hallo, hi, schönen (tag|abend|feierabend) (noch)?, einen schönen (tag|abend) (noch)?, schönes wochenende, (liebe|viele|beste|freundliche) grüße, lg, vg, tschüss, dir, ihnen

      parfait, génial, nickel, (très)? bien, d'accord, ça marche, c'est (parfait|noté|compris|clair|super|gentil|top), bonne (journée|soirée|fin de journée), bon week end, au revoir, compris, bonjour, à bientôt, pour (votre|ton) aide, cordialement

      perfecto, genial, excelente, estupendo, vale, listo, entendido, (muy)? (bien|amable), muy amables, (que tenga|que tengas|tenga)? (un)? buen día, hasta luego, adiós, saludos, hola, súper, de acuerdo, bueno, por (la|tu|su) ayuda

      perfeito, ótimo, excelente, legal, beleza, show (de bola)?, certo, entendi, maravilha, bom dia, boa (tarde|noite), tchau, abraço, olá, oi, pela ajuda

      perfetto, ottimo, (va)? bene, benissimo, capito, (tutto)? chiaro, fantastico, eccellente, grande, buona (giornata|serata), a presto, ciao, arrivederci, gentilissimo, gentilissima

      mooi, fijn, geweldig, oké, duidelijk, helder, begrepen, fijne (dag|avond) (nog|verder)?, fijn weekend, doei, groetjes, goed

      świetnie, idealnie, okej, (bardzo)? dobrze, rozumiem, miłego (dnia|wieczoru|weekendu), pozdrawiam, doskonale, ekstra, fajnie

      toppen, (jätte)? bra, jättebra, utmärkt, kanon, grymt, förstår, då förstår jag, ha en (bra|fin|trevlig) (dag|kväll|helg), hej då, hej, flott, fint, fedt, godt

      harika, mükemmel, tamam, tamamdır, peki, oldu, anladım, güzel, iyi (günler|akşamlar|geceler|çalışmalar), kolay gelsin, görüşürüz, merhaba

      отлично, супер, хорошо, ок, понятно, понял, поняла, прекрасно, здорово, идеально, чудово, до свидания

      なるほど, 了解です, 了解しました, 承知しました, 分かりました, わかりました, 完璧です, 素晴らしい, とても, 本当に, よかったです, おかげさまで, おかげで, 無事に, 無事

      好的, 好滴, 好, 明白(了)?, 知道了, 了解(了)?, 可以了, 太好了, 很好, 完美, 太棒了, 再见, 您好, 你好, 非常, 我

      좋아요, 알겠습니다, 정말, 덕분에, 안녕하세요
      """;

  /// What takes an offer as well as it agrees: beside mere thanks it may ask for what was offered.
  static final String YES = """
      yes, yep, yeah, yup, yes please, sure, ja, jo, jawohl, oui, sí, claro, sim, sì, tak, jasne, evet, да, так, はい, 是的, 是, 嗯嗯, 嗯, 可以, 네, 예
      """;

  /// They end a conversation, and turn into their opposite before what helps: "nothing else works".
  static final String FINISHED = """
      (no|nope)? nothing else, (no|nope)? (that's|thats|that is|that was|that'll be) (all|it|everything) (i needed)?, (nein)? das (war|wäre|ist) (alles|es), das war's, (non)? c'est tout, (no)? (eso)? es todo, era (só)? isso, é só isso, è tutto, (nee)? dat (was|is) alles, to wszystko, det var (allt|alt)
      """;

  /// As a regular expression, in the original spelling. Not `:):)`.
  static final String SAD_FACES = "(?<![:;=\\-])\\)[-'’]?[:;=]|[-.;:]_+[-.;:]|;-;|-\\.-";

  /// As a class of a regular expression has them.
  static final String KIND_SIGNS = "👍🙏😊🙂😀😄😃😁😉😍🥰🤗🤩😎🙌👌👏💪🤝🎉✨⭐🌟✅💯❤♥💙💚🧡💛💜🔥☺";

  private ConfirmationWords() {}
}

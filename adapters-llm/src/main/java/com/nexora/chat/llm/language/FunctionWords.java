package com.nexora.chat.llm.language;

import com.nexora.chat.domain.intent.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The small words that hold a sentence together. They are few, they are in nearly every sentence,
/// and a customer spells them right: what letter statistics take for Italian ("how do i reset my
/// password") they know for English.
final class FunctionWords {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");

  private static final Map<String, Set<String>> WORDS = Map.of(
      "en",
      words("the a an and or of to in on for with my your our we i you it is are was be been am do"
          + " does did can could would should will how what where when why which who not no"
          + " dont cant have has this that there from if me us any get"),
      "de",
      words("der die das ein eine einen und oder von zu im in auf für mit mein meine unser wir ich"
          + " sie es ist sind war bin wie was wo wann warum wer nicht kein kann können habe"
          + " hat dies dass mehr bitte mir uns beim"),
      "fr",
      words("le la les un une des et ou de du à au en sur pour avec mon ma mes notre nous je vous"
          + " il est sont suis comment que quoi où quand pourquoi qui ne pas peux puis ai"
          + " cette ce me moi n'arrive"),
      "es",
      words("el la los las un una y o de del a en para por con mi mis nuestro yo usted es son soy"
          + " cómo como qué que dónde donde cuándo por quién no puedo he ha este esta me"
          + " quiero se"),
      "pt",
      words("o a os as um uma e ou de do da no na em para por com meu minha nosso eu você é são sou"
          + " como que onde quando quem não posso consigo tem este esta me quero preciso"),
      "it",
      words("il lo la gli le un una e o di del della a al in per con mio mia nostro io è sono come"
          + " che cosa dove quando perché chi non posso ho ha questo questa mi vorrei riesco"),
      "nl",
      words("de het een en of van te in op voor met mijn onze wij we ik u je is zijn ben hoe wat"
          + " waar wanneer waarom wie niet geen kan kunnen heb heeft dit dat mij ons"),
      "pl",
      words("i lub z ze do na w we dla mój moja nasz ja jest są jestem jak co gdzie kiedy dlaczego"
          + " kto nie mogę mam ma to ten ta się za proszę chcę"),
      "tr",
      words("ve veya bir bu şu için ile benim bizim ben biz siz nasıl ne nerede neden kim değil"
          + " yok var mı mi mu mü da de istiyorum lütfen"));

  private FunctionWords() {}

  /// The language that most of the small words belong to; empty without any, or between two.
  static Optional<Language> most(String message) {
    Map<String, Integer> counts = new HashMap<>();
    BETWEEN_WORDS
        .splitAsStream(message.toLowerCase(Locale.ROOT).replace('’', '\''))
        .forEach(word -> WORDS.forEach((language, words) ->
            counts.merge(language, words.contains(word) ? 1 : 0, Integer::sum)));
    List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .toList();
    return ranked.isEmpty()
            || ranked.getFirst().getValue() == 0
            || ranked.getFirst().getValue().equals(ranked.get(1).getValue())
        ? Optional.empty()
        : Optional.of(new Language(ranked.getFirst().getKey()));
  }

  /// Whether the language is written in the Latin script, and so has its words here.
  static boolean know(Language language) {
    return WORDS.containsKey(language.code());
  }

  private static Set<String> words(String spaced) {
    return BETWEEN_WORDS.splitAsStream(spaced).collect(Collectors.toUnmodifiableSet());
  }
}

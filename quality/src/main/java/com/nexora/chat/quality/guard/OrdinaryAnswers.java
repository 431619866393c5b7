package com.nexora.chat.quality.guard;

import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Answers as a well-behaved model would write them from a passage: quoted, shortened, put in
/// another order, as a list, with other words for some, with a friendly opening and close. They say
/// nothing that the passage does not say.
///
/// They are made by rules, not by a model: a model uses more words of its own.
final class OrdinaryAnswers {

  private static final List<String> OPENINGS = List.of(
      "",
      "",
      "",
      "Sure! ",
      "Happy to help. ",
      "Good question! ",
      "Yes, of course. ",
      "Thanks for reaching out. ",
      "Here is what I found: ",
      "According to our help center: ",
      "No problem, this is how it works. ",
      "I am sorry for the trouble. ");

  private static final List<String> ENDINGS = List.of(
      "",
      "",
      "",
      " Let me know if you need anything else.",
      " I hope this helps!",
      " Does that answer your question?",
      " Feel free to ask if anything is unclear.",
      " Have a great day!");

  private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
      Map.entry("choose", "select"),
      Map.entry("select", "choose"),
      Map.entry("click", "press"),
      Map.entry("press", "click"),
      Map.entry("buy", "purchase"),
      Map.entry("show", "display"),
      Map.entry("begin", "start"),
      Map.entry("start", "begin"),
      Map.entry("need", "require"),
      Map.entry("require", "need"),
      Map.entry("receive", "get"),
      Map.entry("allow", "let"),
      Map.entry("allowed", "permitted"),
      Map.entry("available", "offered"),
      Map.entry("also", "too"),
      Map.entry("can't", "cannot"),
      Map.entry("cannot", "can't"),
      Map.entry("don't", "do not"),
      Map.entry("isn't", "is not"),
      Map.entry("located", "found"),
      Map.entry("additional", "extra"),
      Map.entry("contact", "reach"),
      Map.entry("offers", "provides"),
      Map.entry("provides", "offers"),
      Map.entry("large", "big"),
      Map.entry("small", "little"),
      Map.entry("many", "a lot of"),
      Map.entry("however", "but"),
      Map.entry("children", "kids"),
      Map.entry("guests", "visitors"));

  private final SplittableRandom random;

  OrdinaryAnswers(long seed) {
    this.random = new SplittableRandom(seed);
  }

  String from(Passage passage) {
    List<String> all = Sentences.of(passage.text());
    int from = random.nextInt(all.size());
    List<String> some =
        new ArrayList<>(all.subList(from, Math.min(all.size(), from + 1 + random.nextInt(3))));
    String body = switch (random.nextInt(5)) {
      case 0 -> String.join(" ", some);
      case 1 -> some.stream().map(it -> "- " + it).collect(Collectors.joining("\n"));
      case 2 -> String.join(" ", some.reversed());
      default -> some.stream().map(this::reworded).collect(Collectors.joining(" "));
    };
    return pick(OPENINGS) + body + pick(ENDINGS);
  }

  private String reworded(String sentence) {
    StringBuilder reworded = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      String other = random.nextInt(2) == 0 ? word : OTHER_WORDS.getOrDefault(word, word);
      reworded.append(reworded.isEmpty() ? "" : " ").append(other);
    }
    return reworded.toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}

package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.Phrases;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What has to be known of a language to read leads in it, written as [Phrases].
///
/// @param common words that show that a text is in this language
/// @param wants says by itself that somebody wants to buy, or to see, for a business
/// @param asks says so when a business or a number of people is spoken of
/// @param business says that the writer speaks for a business
/// @param support shows a user who needs help: then `asks` is not enough
/// @param others shows somebody who does not buy whatever else they say: applicants, sellers,
///     students, reporters, private persons, those who have declined
/// @param numbers words for whole numbers
/// @param size how many they are; `#` is the number
/// @param budget what is said beside an amount that may be spent
/// @param month for each month
/// @param year for each year
/// @param time when they want to decide or begin; `#` is a number, `@` a month
/// @param meeting a demo or a call: its day is not when they want to begin
/// @param begin deciding, starting: its day is, in spite of a meeting
/// @param useAfter what they want it for follows
/// @param useBefore what they want it for goes before
/// @param useEnd where what they want it for ends, besides the end of the clause
/// @param iAm the writer's position follows
/// @param title positions
/// @param iRun says the writer's position as a whole
record LeadWords(
    String language,
    Phrases common,
    Phrases wants,
    Phrases asks,
    Phrases business,
    Phrases support,
    Phrases others,
    Map<String, Integer> numbers,
    Phrases size,
    Phrases budget,
    Phrases month,
    Phrases year,
    Phrases time,
    Phrases meeting,
    Phrases begin,
    Phrases useAfter,
    Phrases useBefore,
    Phrases useEnd,
    Phrases iAm,
    Phrases title,
    Phrases iRun) {

  private static final Set<String> SECTIONS = Set.of(
      "common",
      "wants",
      "asks",
      "business",
      "support",
      "others",
      "numbers",
      "months",
      "size",
      "budget",
      "month",
      "year",
      "time",
      "meeting",
      "begin",
      "use-after",
      "use-before",
      "use-end",
      "i-am",
      "title",
      "i-run");

  private static final Pattern HEADING = Pattern.compile("([a-z-]+):(.*)");

  /// @param table the sections by their names, `name:` before the first line of each
  /// @throws IllegalArgumentException for a section that is missing or unknown
  static LeadWords of(String language, String... table) {
    Map<String, String> sections = sections(language, String.join("\n", table));
    Map<String, Integer> numbers = Numbers.named(sections.getOrDefault("numbers", ""));
    Map<Character, String> holes = Map.of(
        '#', Numbers.expression(numbers.keySet()),
        '@', Numbers.choice(sections.getOrDefault("months", "")));
    Function<String, Phrases> phrases = name -> Phrases.of(sections.getOrDefault(name, ""), holes);
    return new LeadWords(
        language,
        phrases.apply("common"),
        phrases.apply("wants"),
        phrases.apply("asks"),
        phrases.apply("business"),
        phrases.apply("support"),
        phrases.apply("others"),
        numbers,
        phrases.apply("size"),
        phrases.apply("budget"),
        phrases.apply("month"),
        phrases.apply("year"),
        phrases.apply("time"),
        phrases.apply("meeting"),
        phrases.apply("begin"),
        phrases.apply("use-after"),
        phrases.apply("use-before"),
        phrases.apply("use-end"),
        phrases.apply("i-am"),
        phrases.apply("title"),
        phrases.apply("i-run"));
  }

  private static Map<String, String> sections(String language, String table) {
    Map<String, StringBuilder> read = new HashMap<>();
    StringBuilder current = new StringBuilder();
    for (String line : table.lines().toList()) {
      var heading = HEADING.matcher(line);
      if (heading.matches()) {
        current = new StringBuilder(heading.group(2));
        read.put(heading.group(1), current);
      } else {
        current.append('\n').append(line);
      }
    }
    if (!read.keySet().equals(SECTIONS)) {
      throw new IllegalArgumentException("the table of '" + language + "' has the sections "
          + new TreeSet<>(read.keySet()) + ", not " + new TreeSet<>(SECTIONS));
    }
    Map<String, String> sections = new HashMap<>();
    read.forEach((name, text) -> sections.put(name, text.toString()));
    return sections;
  }
}

package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.Phrases;
import com.nexora.chat.domain.text.PlainText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Countries by their names, and by the names of large cities and states.
final class Places {

  private static final Pattern COMMA = Pattern.compile(",");

  private static final Map<String, String> CODES = codes();

  private static final int LONGEST =
      CODES.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final Phrases SHORT = Phrases.of("us, u.s., uk, u.k., uae, nyc, la");

  private static final int SHORTEST_EAST_ASIAN = 2;
  private static final int LONGEST_EAST_ASIAN = 14;
  private static final int FIRST_EAST_ASIAN = 0x2E80;

  private Places() {}

  /// The first place that is named.
  static Optional<LeadFact.Country> in(PlainText text) {
    String plain = text.text();
    for (int at = 0; at < plain.length(); at++) {
      boolean begins = at == 0 || !wordSign(plain.charAt(at - 1));
      if (begins || plain.charAt(at) >= FIRST_EAST_ASIAN) {
        Optional<String> code = codeAt(plain, at);
        if (code.isPresent()) {
          return code.map(LeadFact.Country::new);
        }
      }
    }
    return capitals(text);
  }

  private static Optional<String> codeAt(String plain, int at) {
    int longest = plain.charAt(at) >= FIRST_EAST_ASIAN ? LONGEST_EAST_ASIAN : LONGEST;
    for (int end = Math.min(plain.length(), at + longest); end > at + 1; end--) {
      boolean ends = end == plain.length()
          || !wordSign(plain.charAt(end))
          || plain.charAt(at) >= FIRST_EAST_ASIAN;
      if (ends) {
        String code = CODES.get(plain.substring(at, end));
        boolean inAddress = (end < plain.length() && plain.charAt(end) == '@')
            || (at > 0 && "@.".indexOf(plain.charAt(at - 1)) >= 0);
        if (code != null && !inAddress) {
          return Optional.of(code);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean wordSign(char sign) {
    return Character.isLetterOrDigit(sign) && sign < FIRST_EAST_ASIAN;
  }

  /// Short ones count only in capitals, and not where everything is: `us` and `la` are words.
  private static Optional<LeadFact.Country> capitals(PlainText text) {
    String all = text.quote(0, text.text().length());
    return all.equals(all.toUpperCase(Locale.ROOT)) ? Optional.empty() : abbreviated(text);
  }

  private static Optional<LeadFact.Country> abbreviated(PlainText text) {
    return SHORT
        .found(text.text())
        .map(found -> text.quote(found.start(), found.end()))
        .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)))
        .map(word -> switch (word.replace(".", "")) {
          case "UK" -> "GB";
          case "UAE" -> "AE";
          default -> "US";
        })
        .map(LeadFact.Country::new)
        .findFirst();
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    Set<String> ordinary = words(PlaceNames.ORDINARY_WORDS);
    for (String language :
        List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "tr", "ja", "zh")) {
      for (String country : Locale.getISOCountries()) {
        String name = plain(Locale.of("", country).getDisplayCountry(Locale.of(language)));
        boolean eastAsian = name.codePointAt(0) >= FIRST_EAST_ASIAN;
        if (name.length() >= (eastAsian ? SHORTEST_EAST_ASIAN : 4) && !ordinary.contains(name)) {
          codes.putIfAbsent(name, country);
        }
      }
    }
    PlaceNames.TABLE.lines().filter(line -> !line.isBlank()).forEach(line -> {
      String code = line.substring(0, 2);
      COMMA.splitAsStream(line.substring(3)).forEach(name -> codes.put(plain(name), code));
    });
    return Map.copyOf(codes);
  }

  private static Set<String> words(String list) {
    return COMMA
        .splitAsStream(list)
        .map(Places::plain)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String plain(String name) {
    return PlainText.of(name).text().strip();
  }
}

package com.nexora.chat.llm.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Mends slips of the finger before the model reads a customer's words. A word that is not in the
/// model's vocabulary reaches it in meaningless pieces: `subscripton` is nearer to API keys than to
/// subscriptions.
///
/// On half of the sample's questions it puts one more article of 19 in first place. It is careful
/// on purpose, for the unknown word may be a product's name: only words of six letters and more,
/// only a missing, doubled or swapped letter, only towards the model's own 30,522 entries, and only
/// in what customers write, never in articles.
final class Spelling {

  private static final int SHORTEST = 6;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern ENGLISH = Pattern.compile("[a-z]{" + SHORTEST + ",}");

  /// `invoice` and `outage` are not in the vocabulary either; what is built from a word in it is no
  /// slip. A last letter is never added: `delete` would become `deleted`.
  private static final Pattern BUILT =
      Pattern.compile("(?:re|un|non|over)?(.{3,}?)(?:e?s|e?d|e?r|ing|ly|age|able|ment)?");

  /// Words by their place in the vocabulary, which lists common words first.
  private final Map<String, Integer> words;

  private Spelling(Map<String, Integer> words) {
    this.words = words;
  }

  /// @param tokenizer the model's tokenizer.json
  static Spelling of(InputStream tokenizer) throws IOException {
    JsonNode vocabulary = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
    Map<String, Integer> words = new HashMap<>();
    vocabulary
        .properties()
        .forEach(entry -> words.put(entry.getKey(), entry.getValue().asInt()));
    if (words.isEmpty()) {
      throw new IOException("no vocabulary in the model's tokenizer");
    }
    return new Spelling(words);
  }

  String mend(String text) {
    return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(mended(word.group())));
  }

  private String mended(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    if (!ENGLISH.matcher(word).matches() || known(word)) {
      return written;
    }
    Commonest found = new Commonest();
    for (int i = 1; i < word.length(); i++) {
      String before = word.substring(0, i);
      for (char letter = 'a'; letter <= 'z'; letter++) {
        found.consider(before + letter + word.substring(i));
      }
      char last = word.charAt(i - 1);
      String after = word.substring(i + 1);
      found.consider(
          word.charAt(i) == last
              ? before + after
              : word.substring(0, i - 1) + word.charAt(i) + last + after);
    }
    return found.word == null ? written : found.word;
  }

  private boolean known(String word) {
    Matcher built = BUILT.matcher(word);
    return words.containsKey(word) || (built.matches() && words.containsKey(built.group(1)));
  }

  private final class Commonest {
    private @Nullable String word;
    private int place = Integer.MAX_VALUE;

    private void consider(String candidate) {
      Integer at = words.get(candidate);
      if (at != null && at < place) {
        word = candidate;
        place = at;
      }
    }
  }
}

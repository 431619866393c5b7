package com.nexora.chat.domain.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody said in the conversation before, and who: words of any of them are data and never
/// an instruction, and no model may take one for another.
public record Said(Speaker by, String words) {

  public enum Speaker {
    CUSTOMER,
    /// The agent itself, in an earlier turn.
    AGENT,
    TEAMMATE,
    /// Fin, Operator or a workflow.
    BOT
  }

  /// The most characters of a history: about 1,500 tokens of English.
  public static final int MOST = 6_000;

  /// The most characters of one message; what is beyond is cut.
  public static final int MOST_OF_ONE = 1_500;

  /// Half of a number or an address would be known as none when it is masked.
  private static final Pattern BROKEN =
      Pattern.compile("(?:\\s?\\S{0,200}[\\d@]\\S{0,200}){1,8}+$");

  private static final int LONGEST_BROKEN = 300;

  /// What is dropped is a multiple of it, so that the history begins with the same words for
  /// several turns: providers charge less for a beginning they have seen before.
  private static final int STEP = MOST / 2;

  /// Of a conversation's words so many of the newest, oldest first, that their number stays bounded
  /// however long the conversation grows.
  ///
  /// @param all oldest first
  public static List<Said> newest(List<Said> all) {
    List<Said> cut = all.stream().map(Said::shortened).toList();
    int total = cut.stream().mapToInt(said -> said.words().length()).sum();
    int drop = total <= MOST ? 0 : Math.ceilDiv(total - MOST, STEP) * STEP;
    List<Said> kept = new ArrayList<>();
    int at = 0;
    for (Said said : cut) {
      if (at >= drop) {
        kept.add(said);
      }
      at += said.words().length();
    }
    return List.copyOf(kept);
  }

  private Said shortened() {
    return words.length() <= MOST_OF_ONE ? this : new Said(by, whole(words, MOST_OF_ONE - 1) + "…");
  }

  /// The beginning of a text, with no number and no address cut in two.
  public static String whole(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    String beginning = cut(text, most);
    int tail = Math.max(0, beginning.length() - LONGEST_BROKEN);
    return beginning.substring(0, tail)
        + BROKEN.matcher(beginning.substring(tail)).replaceFirst("");
  }

  /// The first characters of a text, and never half of one.
  static String cut(String text, int most) {
    return text.length() <= most
        ? text
        : text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}

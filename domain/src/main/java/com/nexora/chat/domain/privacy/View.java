package com.nexora.chat.domain.privacy;

/// A text as the recognisers read it: every decimal digit of Unicode as 0 to 9, full-width
/// characters as ASCII, every space as a space, every dash as a hyphen, and what is not seen left
/// out. Knows where each character stood.
final class View {

  private static final int KEYCAP = 0x20E3;

  private final StringBuilder chars;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] walled;

  private View(int capacity) {
    this.chars = new StringBuilder(capacity);
    this.starts = new int[capacity];
    this.ends = new int[capacity];
    this.walled = new boolean[capacity];
  }

  static View of(String text) {
    var view = new View(text.length());
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      int read = read(point);
      if (read >= 0 && Character.charCount(read) == 1) {
        view.add((char) read, at, end);
      } else if (read >= 0) {
        view.add(text.charAt(at), at, at + 1);
        view.add(text.charAt(at + 1), at + 1, end);
      }
      at = end;
    }
    return view;
  }

  /// @return below 0 for what is not seen
  private static int read(int point) {
    if (point < 128) {
      return point;
    }
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(point, 10);
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.DASH_PUNCTUATION -> '-';
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
        isLetterMark(point) ? point : -1;
      default -> point == '\u2212' ? '-' : narrow(point);
    };
  }

  /// Accents belong to their letter; variation selectors and key caps only decorate.
  private static boolean isLetterMark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK
        && (point < 0xFE00 || point > 0xFE0F)
        && point != KEYCAP;
  }

  private static int narrow(int point) {
    return point >= '\uff01' && point <= '\uff5e' ? point - '\uff01' + '!' : point;
  }

  private void add(char read, int start, int end) {
    starts[chars.length()] = start;
    ends[chars.length()] = end;
    chars.append(read);
  }

  CharSequence text() {
    return chars;
  }

  /// Puts a wall where something was found, the same that a placeholder is: brackets, and nothing
  /// readable between them.
  void wall(int start, int end) {
    for (int i = start; i < end; i++) {
      chars.setCharAt(i, Chars.FOUND);
      walled[i] = true;
    }
    chars.setCharAt(start, '[');
    chars.setCharAt(end - 1, ']');
  }

  /// Whether there is no wall yet in this part.
  boolean isFree(int start, int end) {
    for (int i = start; i < end; i++) {
      if (walled[i]) {
        return false;
      }
    }
    return true;
  }

  /// @return the same finding in the text as it was written
  Finding asWritten(Finding seen) {
    return new Finding(seen.kind(), starts[seen.start()], ends[seen.end() - 1]);
  }
}

package com.nexora.chat.domain.conversation;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A picture or another file that came with a message, by reference: it stays with Intercom.
///
/// @param name as its sender called it, shortened to [#LONGEST_NAME]; empty when it has none
/// @param contentType such as `image/png`; empty when Intercom does not say
/// @param bytes 0 when Intercom does not say
/// @param extent of a picture, when Intercom says it
/// @param address where it lies, on the web only. Whoever has it may be able to open the file: it
///     is for those alone who have the conversation, and for no log
public record Attachment(
    Kind kind,
    String name,
    String contentType,
    long bytes,
    Optional<Extent> extent,
    Optional<URI> address) {

  /// A message shows no more; what is beyond stands in Intercom.
  public static final int MOST = 10;

  public static final int LONGEST_NAME = 120;

  /// White space, control characters, and signs that turn the direction of writing, by which
  /// `exe.png` looks like `gnp.exe`.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\s\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]+");

  public enum Kind {
    IMAGE,
    FILE
  }

  /// In pixels.
  public record Extent(int width, int height) {}

  public Attachment {
    name = shortened(UNSEEN.matcher(name).replaceAll(" ").strip());
    address = address.filter(RichText.Run::onTheWeb);
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int end = LONGEST_NAME - 1;
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /// In place of words, where there are none: `[image: screen.png]`.
  public String mention() {
    String what = kind == Kind.IMAGE ? "image" : "attachment";
    return name.isEmpty() ? "[" + what + "]" : "[" + what + ": " + name + "]";
  }

  /// For a teammate: `screen.png (image/png, 12 kB)`.
  public String description() {
    String called = name.isEmpty() ? "without a name" : name;
    String type = contentType.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : contentType;
    return called + " (" + type + (bytes > 0 ? ", " + size() : "") + ")";
  }

  private String size() {
    if (bytes < 1_000) {
      return bytes + " bytes";
    }
    return bytes < 1_000_000
        ? Math.round(bytes / 1e3) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  /// Without its address: this may end in a log.
  @Override
  public String toString() {
    return mention();
  }
}

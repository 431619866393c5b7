package com.nexora.chat.intercom.text;

import com.nexora.chat.intercom.payload.ConversationPayload.Attachment;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Plain text from what Intercom encodes.
public final class Words {

  /// Twenty thousand words: far more than anybody reads to answer. All that a customer said is
  /// stored, embedded and searched for a wish for a person.
  static final int LONGEST = 100_000;

  private Words() {}

  /// A message with its attachments by name: one that holds only a file says something too. Their
  /// addresses are left out, because they open the file for anyone.
  public static String message(
      @Nullable String html, @Nullable List<@Nullable Attachment> attachments) {
    Stream<String> lines = html == null
        ? Stream.empty()
        : Blocks.of(html, Blocks.Style.MESSAGE).stream().map(Blocks.Block::text);
    Stream<String> files = attachments == null
        ? Stream.empty()
        : attachments.stream()
            .filter(Objects::nonNull)
            .map(file -> "[attachment: " + name(file.name()) + "]");
    return bounded(Stream.concat(lines, files).collect(Collectors.joining("\n")));
  }

  private static String bounded(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return words.substring(0, end) + "…";
  }

  /// Names come back HTML-encoded (documentation, "Encoding").
  public static String name(@Nullable String encoded) {
    return encoded == null ? "" : Parser.unescapeEntities(encoded, false).strip();
  }
}

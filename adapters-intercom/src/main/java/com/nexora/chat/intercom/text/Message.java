package com.nexora.chat.intercom.text;

import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.conversation.Attachment.Extent;
import com.nexora.chat.domain.conversation.Attachment.Kind;
import com.nexora.chat.intercom.payload.ConversationPayload;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a body and its attachments say: words, and references to files. Pictures in the body are
/// attachments too, once each.
///
/// @param attachments the first [Attachment#MOST]
public record Message(String text, List<Attachment> attachments) {

  /// Twenty thousand words: far more than anybody reads to answer. All that a customer said is
  /// stored, embedded and searched for a wish for a person.
  static final int LONGEST = 100_000;

  /// An address that is longer is left out; the file keeps its name.
  private static final int LONGEST_ADDRESS = 2_000;

  /// Where Intercom does not say what a file is, its name does.
  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp", "heic", "svg", "tif", "tiff", "avif");

  /// @param files as Intercom lists them
  public static Message of(
      @Nullable String html, @Nullable List<ConversationPayload.@Nullable Attachment> files) {
    Blocks body = Blocks.read(html == null ? "" : html, Blocks.Style.MESSAGE);
    Stream<Attachment> listed = files == null
        ? Stream.empty()
        : files.stream().filter(Objects::nonNull).limit(Attachment.MOST).map(Message::file);
    Stream<Attachment> shown = body.pictures().stream().map(Message::picture);
    String text = body.blocks().stream().map(Blocks.Block::text).collect(Collectors.joining("\n"));
    return new Message(bounded(text), once(Stream.concat(listed, shown)));
  }

  /// What the body shows is listed as well, at the same address, with more to say about it.
  private static List<Attachment> once(Stream<Attachment> all) {
    Map<Object, Attachment> byAddress = new LinkedHashMap<>();
    all.forEach(file -> byAddress.putIfAbsent(
        file.address().<Object>map(address -> address).orElse(byAddress.size()), file));
    return byAddress.values().stream().limit(Attachment.MOST).toList();
  }

  private static Attachment file(ConversationPayload.Attachment file) {
    String name = Words.name(file.name());
    String type = Words.name(file.contentType()).toLowerCase(Locale.ROOT);
    boolean picture = type.startsWith("image/") || (type.isEmpty() && looksLikePicture(name));
    return new Attachment(
        picture ? Kind.IMAGE : Kind.FILE,
        name,
        type.length() > 100 ? "" : type,
        number(file.filesize()),
        extent(number(file.width()), number(file.height())),
        address(file.url()));
  }

  private static Attachment picture(Blocks.Picture picture) {
    return new Attachment(
        Kind.IMAGE,
        picture.shows(),
        "",
        0,
        extent(number(picture.width()), number(picture.height())),
        address(picture.address()));
  }

  private static boolean looksLikePicture(String name) {
    return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static Optional<Extent> extent(long width, long height) {
    return width > 0 && height > 0 && width < 100_000 && height < 100_000
        ? Optional.of(new Extent((int) width, (int) height))
        : Optional.empty();
  }

  /// Something else than a number of a sensible size says nothing.
  private static long number(@Nullable JsonValue value) {
    return switch (value) {
      case JsonNumber number -> number(number.toString());
      case JsonString text -> number(text.getString());
      case null, default -> 0;
    };
  }

  private static long number(String digits) {
    return digits.matches("[0-9]{1,15}") ? Long.parseLong(digits) : 0;
  }

  private static Optional<URI> address(@Nullable String url) {
    try {
      return url == null || url.length() > LONGEST_ADDRESS
          ? Optional.empty()
          : Optional.of(new URI(url.strip()));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static String bounded(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return words.substring(0, end) + "…";
  }
}

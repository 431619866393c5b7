package com.nexora.chat.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.conversation.Attachment.Kind;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

  @ParameterizedTest
  @CsvSource({
    "IMAGE, a.png, image/png, 12345, '[image: a.png]', 'a.png (image/png, 12 kB)'",
    "FILE, a.pdf, '', 3400000, '[attachment: a.pdf]', 'a.pdf (file, 3.4 MB)'",
    "FILE, '', '', 999, '[attachment]', 'without a name (file, 999 bytes)'",
    "IMAGE, '', '', 0, '[image]', 'without a name (image)'"
  })
  void it_is_named_with_what_is_known_of_it(
      Kind kind, String name, String type, long bytes, String mention, String description) {
    Attachment attachment =
        new Attachment(kind, name, type, bytes, Optional.empty(), Optional.empty());
    assertEquals(mention, attachment.mention());
    assertEquals(description, attachment.description());
  }

  @Test
  void its_address_opens_it_and_is_never_printed() {
    Attachment signed = at("https://files.example/a.png?signature=s3cret");
    assertTrue(signed.address().isPresent());
    Part part = part(List.of(signed));
    assertFalse((signed + " " + part).contains("s3cret"), () -> signed + " " + part);
  }

  @ParameterizedTest
  @CsvSource({"javascript:alert(1)", "data:text/html;base64", "file:///etc/passwd", "cid:part1"})
  void it_lies_on_the_web_or_nowhere(String address) {
    assertEquals(Optional.empty(), at(address).address());
  }

  @Test
  void its_name_is_short_and_hides_nothing() {
    assertEquals("a b gnp.exe", named("a\u0000\n b \u202egnp.exe").name());
    String cut = named("👩".repeat(500)).name();
    assertTrue(cut.length() <= Attachment.LONGEST_NAME && cut.endsWith("👩…"), cut);
  }

  @Test
  void a_part_keeps_a_handful() {
    Part part = part(Collections.nCopies(500, named("a")));
    assertEquals(Attachment.MOST, part.attachments().size());
    assertEquals("see\n" + "[image: a]\n".repeat(Attachment.MOST).strip(), part.content());
  }

  private static Part part(List<Attachment> attachments) {
    return new Part(
        new PartId("1"),
        Part.Kind.MESSAGE,
        new Author.Bot("b"),
        "see",
        Instant.EPOCH,
        Optional.empty(),
        attachments);
  }

  private static Attachment at(String address) {
    return new Attachment(
        Kind.IMAGE, "a", "", 0, Optional.empty(), Optional.of(URI.create(address)));
  }

  private static Attachment named(String name) {
    return new Attachment(Kind.IMAGE, name, "", 0, Optional.empty(), Optional.empty());
  }
}

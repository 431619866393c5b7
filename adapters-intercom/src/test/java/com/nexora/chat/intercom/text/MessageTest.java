package com.nexora.chat.intercom.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.conversation.Attachment.Extent;
import com.nexora.chat.domain.conversation.Attachment.Kind;
import com.nexora.chat.intercom.payload.ConversationPayload;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

  private static final String ADDRESS = "https://f.example/1?sig=a%2Fb";

  @Test
  void a_file_is_kept_with_all_that_intercom_says_of_it() {
    assertEquals(
        List.of(new Attachment(
            Kind.IMAGE,
            "screen \"1\".png",
            "image/png",
            12_345,
            Optional.of(new Extent(640, 480)),
            Optional.of(URI.create(ADDRESS)))),
        Message.of(
                null,
                List.of(new ConversationPayload.Attachment(
                    "screen &quot;1&quot;.png",
                    ADDRESS,
                    "image/PNG",
                    Json.createValue(12_345),
                    Json.createValue(640),
                    Json.createValue(480))))
            .attachments());
  }

  @Test
  void a_picture_in_the_body_is_an_attachment_and_no_word() {
    Message message = Message.of(
        "<p>Look:<img src=\"https://f.example/2\" alt=\"Error 500 &amp; more\" width=20 height=10>!</p>",
        null);
    assertEquals("Look: !", message.text());
    assertEquals(
        List.of(new Attachment(
            Kind.IMAGE,
            "Error 500 & more",
            "",
            0,
            Optional.of(new Extent(20, 10)),
            Optional.of(URI.create("https://f.example/2")))),
        message.attachments());
  }

  @Test
  void what_the_body_shows_and_the_list_names_is_one_attachment() {
    Message message = Message.of(
        "<img src=\"" + ADDRESS + "\"><img src=\"cid:1\" alt=\"a\"><img src=\"cid:2\" alt=\"b\">",
        List.of(file("a.png", ADDRESS)));
    assertEquals(
        List.of("a.png", "a", "b"),
        message.attachments().stream().map(Attachment::name).toList());
  }

  @Test
  void a_point_that_counts_readers_is_nothing() {
    assertEquals(
        List.of(),
        Message.of("<img src=https://t.example width=1 height=1>", null).attachments());
  }

  @Test
  void a_handful_of_attachments_is_kept() {
    Message message = Message.of(
        "<img src=https://f.example/x>".repeat(10_000),
        Collections.nCopies(10_000, file("a.png", "https://f.example/y")));
    assertEquals(2, message.attachments().size());
    assertEquals(
        Attachment.MOST,
        Message.of("<img alt=a>".repeat(10_000), null).attachments().size());
  }

  @ParameterizedTest
  @CsvSource({
    "a.PNG, '', IMAGE",
    "a.pdf, '', FILE",
    "a, image/heic, IMAGE",
    "a.png, application/pdf, FILE",
    "'', '', FILE"
  })
  void what_it_is_follows_from_its_type_or_else_its_name(String name, String type, Kind kind) {
    assertEquals(
        kind,
        Message.of(
                null,
                List.of(new ConversationPayload.Attachment(name, null, type, null, null, null)))
            .attachments()
            .getFirst()
            .kind());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {"null", "not a url %", "javascript:x()", "/relative"})
  void an_address_that_is_none_is_left_out(@Nullable String address) {
    assertEquals(
        Optional.empty(),
        Message.of(null, List.of(file("a.png", address)))
            .attachments()
            .getFirst()
            .address());
  }

  @Test
  void figures_that_are_none_say_nothing() {
    Attachment odd = Message.of(
            null,
            List.of(new ConversationPayload.Attachment(
                null, null, null, Json.createValue("many"), JsonValue.TRUE, Json.createValue(-1))))
        .attachments()
        .getFirst();
    assertEquals(0, odd.bytes());
    assertTrue(odd.extent().isEmpty());
  }

  private static ConversationPayload.Attachment file(String name, @Nullable String address) {
    return new ConversationPayload.Attachment(name, address, null, null, null, null);
  }
}

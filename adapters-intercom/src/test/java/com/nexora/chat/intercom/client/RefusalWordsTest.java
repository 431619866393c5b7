package com.nexora.chat.intercom.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.intercom.payload.ConversationPayload;
import jakarta.json.Json;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Intercom says of a refusal is logged and shown to operators (C-11).
class RefusalWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nb",
        "a\u001b[2Jb",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "a\u202eb",
        "a\u2066b",
        "a\u200bb",
        "a\0b"
      })
  void whatever_it_says_is_one_line_that_shows_as_it_is(String message) {
    String why = refused(message).why();
    assertTrue(why.matches("422: no, a [\\x20-\\x7e]*b \\(request r-1\\)"), why);
  }

  @Test
  void no_message_is_longer_than_anybody_reads() {
    assertEquals(200, refused("x".repeat(1 << 20)).refusal().message().length());
  }

  private static Answer.Refused<?> refused(String message) {
    String body = Json.createObjectBuilder()
        .add("type", "error.list")
        .add("request_id", "r-1")
        .add(
            "errors",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("code", "no").add("message", message)))
        .build()
        .toString();
    return assertInstanceOf(
        Answer.Refused.class,
        Classifying.classify(
            new Exchange.Answered(
                new Response(422, body, Optional.empty(), RateHeaders.of(_ -> Optional.empty()))),
            ConversationPayload.class));
  }
}

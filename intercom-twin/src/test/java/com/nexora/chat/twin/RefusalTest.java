package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private final TwinFixture fixture = new TwinFixture(3, null, null);

  @AfterEach
  void stop() {
    fixture.close();
  }

  private static void assertRefused(int status, String code, Answer answer) {
    assertEquals(code, answer.at("errors.0.code"));
    assertEquals(status, answer.status());
    assertEquals("error.list", answer.at("type"));
    assertFalse(answer.text("request_id").isBlank());
  }

  @Test
  void a_call_without_the_token_or_with_another_one_is_unauthorized() {
    assertRefused(401, "unauthorized", fixture.send(HttpRequest.newBuilder(fixture.uri("/me"))));
    var wrong = HttpRequest.newBuilder(fixture.uri("/me")).header("Authorization", "Bearer no");
    Answer answer = fixture.send(wrong);
    assertRefused(401, "unauthorized", answer);
    assertEquals("Access Token Invalid", answer.at("errors.0.message"));
  }

  @Test
  void version_2_16_is_accepted_and_an_unknown_one_is_invalid() {
    var known = fixture.authorized("/me").header("Intercom-Version", "2.16");
    assertEquals(200, fixture.send(known).status());
    var unknown = fixture.authorized("/me").header("Intercom-Version", "9.9");
    assertRefused(400, "intercom_version_invalid", fixture.send(unknown));
  }

  @Test
  void every_answer_shows_what_is_left_of_the_ten_second_window() {
    Answer answer = fixture.api("GET", "/me");
    assertEquals("3", answer.header("X-RateLimit-Limit"));
    assertEquals("2", answer.header("X-RateLimit-Remaining"));
    long resetAt = TestClock.START.getEpochSecond() + 10;
    assertEquals(Long.toString(resetAt), answer.header("X-RateLimit-Reset"));
  }

  @Test
  void too_many_calls_are_refused_until_the_next_window() {
    for (int i = 0; i < 3; i++) {
      assertEquals(200, fixture.api("GET", "/me").status());
    }
    Answer tooMany = fixture.api("GET", "/me");
    assertRefused(429, "rate_limit_exceeded", tooMany);
    assertEquals("0", tooMany.header("X-RateLimit-Remaining"));
    fixture.clock.advance(Duration.ofSeconds(10));
    assertEquals(200, fixture.api("GET", "/me").status());
  }

  @Test
  void what_does_not_exist_is_not_found() {
    assertRefused(404, "not_found", fixture.api("GET", "/conversations/1"));
    assertRefused(404, "admin_not_found", fixture.api("GET", "/admins/1"));
    assertRefused(404, "not_found", fixture.api("GET", "/no/such/path"));
  }

  @Test
  void a_reply_by_an_unknown_admin_is_refused() {
    String json =
        "{\"message_type\":\"note\",\"type\":\"admin\",\"admin_id\":\"1\",\"body\":\"x\"}";
    String path = "/conversations/" + fixture.startConversation() + "/reply";
    assertRefused(404, "admin_not_found", fixture.api("POST", path, json));
  }

  @Test
  void a_comment_without_words_is_refused() {
    String id = fixture.startConversation();
    assertRefused(400, "parameter_invalid", fixture.reply(id, "comment", " "));
    assertRefused(400, "parameter_invalid", fixture.reply(id, "note", "<script>x</script>"));
  }

  @Test
  void a_body_that_is_no_json_object_is_refused() {
    String path = "/conversations/" + fixture.startConversation() + "/reply";
    assertRefused(400, "bad_request", fixture.api("POST", path, "{"));
    assertRefused(400, "bad_request", fixture.api("POST", path));
  }
}

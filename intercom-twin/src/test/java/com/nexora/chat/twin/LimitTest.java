package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Reference, section 4.1: 10-second windows per app and per workspace. That headers show the
/// window and that it ends is in `RefusalTest`.
class LimitTest {

  private final TwinFixture fixture = new TwinFixture(4, null, null);

  @AfterEach
  void stop() {
    fixture.close();
  }

  private String privateApp(String clientId) {
    return fixture
        .control("POST", "/apps", "{\"client_id\":\"" + clientId + "\",\"private\":true}")
        .text("access_token");
  }

  private int granted(String token, int calls) {
    int granted = 0;
    for (int i = 0; i < calls; i++) {
      granted += fixture.as(token, "GET", "/me", "").status() == 200 ? 1 : 0;
    }
    return granted;
  }

  @Test
  void each_app_has_its_own_share() {
    String other = privateApp("other");
    assertEquals(4, granted(TwinFixture.TOKEN, 6));
    assertEquals(4, granted(other, 6));
  }

  @Test
  void the_private_apps_of_a_workspace_share_two_and_a_half_times_as_much() {
    assertEquals(4, granted(privateApp("one"), 4));
    assertEquals(4, granted(privateApp("two"), 4));
    assertEquals(2, granted(privateApp("three"), 4));
    Answer refused = fixture.as(TwinFixture.TOKEN, "GET", "/me", "");
    assertEquals("rate_limit_exceeded", refused.at("errors.0.code"));
    assertEquals("10", refused.header("X-RateLimit-Limit"));
    assertEquals("0", refused.header("X-RateLimit-Remaining"));
  }

  @Test
  void without_a_good_token_there_is_a_share_too() {
    assertEquals(0, granted("nobody", 4));
    assertEquals(429, fixture.as("nobody", "GET", "/me", "").status());
    assertEquals(200, fixture.api("GET", "/me").status());
  }

  @Test
  void a_429_can_come_without_any_header() {
    fixture.fault("{\"path\":\"/me\",\"method\":\"GET\",\"times\":1,\"status\":429}");
    Answer refused = fixture.api("GET", "/me");
    assertEquals(429, refused.status());
    assertEquals("", refused.header("X-RateLimit-Reset"));
  }
}

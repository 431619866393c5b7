package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.access.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Olga owns a workspace.
class SessionTest {

  private final TestConsole console = new TestConsole();

  @BeforeEach
  void open() {
    console.account("olga", ACME, Role.OWNER);
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void the_cookie_goes_to_this_host_over_tls_and_to_no_script() { // C-03
    HttpResponse<String> response = console.browser().signIn("olga", TestConsole.PASSWORD.value());
    String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.startsWith("__Host-nexora="), cookie);
    for (String flag : List.of("Secure", "HttpOnly", "SameSite=Lax", "Path=/")) {
      assertTrue(cookie.contains(flag), cookie);
    }
    assertFalse(cookie.contains("Domain"), cookie);
  }

  @Test
  void what_a_browser_brought_before_is_worth_nothing_after() { // C-03
    Browsing olga = console.signedIn("olga");
    String first = olga.cookie();
    olga.signIn("olga", TestConsole.PASSWORD.value());
    assertNotEquals(first, olga.cookie());
    olga.get("/console/w/acme", 200);
    Browsing thief = console.browser();
    thief.bring(first);
    thief.get("/console/w/acme", 303);
    thief.bring("__Host-nexora=chosen-by-me");
    thief.signIn("olga", TestConsole.PASSWORD.value());
    assertNotEquals("__Host-nexora=chosen-by-me", thief.cookie());
  }

  @Test
  void who_signs_out_is_out() { // C-03
    Browsing olga = console.signedIn("olga");
    String session = olga.cookie();
    HttpResponse<String> out = olga.post("/console/sign-out", Map.of());
    assertEquals(303, out.statusCode());
    String cookie = out.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.startsWith("__Host-nexora=;"), cookie);
    assertTrue(cookie.contains("Expires=Thu, 1 Jan 1970 00:00:00 GMT"), cookie);
    olga.bring(session);
    olga.get("/console/w/acme", 303);
    assertEquals(401, olga.post("/console/w/acme/stop", Map.of("because", "x")).statusCode());
  }

  @Test
  void who_is_away_for_a_quarter_of_an_hour_is_out() { // C-03
    Browsing olga = console.signedIn("olga");
    console.memory.letPass(Duration.ofMinutes(15));
    olga.get("/console/w/acme", 303);
  }

  @Test
  void a_wrong_password_says_no_more_than_that_and_too_many_wait() { // C-07
    Browsing somebody = console.browser();
    String known = somebody.signIn("olga", "wrong").body();
    String unknown = somebody.signIn("nobody", "wrong").body();
    assertEquals(known.replace("olga", "nobody"), unknown);
    for (int i = 0; i < 3; i++) {
      assertEquals(401, somebody.signIn("olga", "wrong").statusCode());
    }
    HttpResponse<String> wait = somebody.signIn("olga", TestConsole.PASSWORD.value());
    assertEquals(429, wait.statusCode());
    assertTrue(wait.body().contains("Wait 1 second"), wait.body());
  }
}

package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.tenancy.Secret;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Olga, who owns Acme, makes tokens for programs.
class TokensTest {

  private static final String HERE = "/console/w/acme/people/tokens";
  private static final String LIVE = "/api/v1/workspaces/acme/live";
  private static final Map<String, String> WISH =
      Map.of("name", "reports", "role", "viewer", "days", "7");

  private final TestConsole console = new TestConsole();

  @BeforeEach
  void open() {
    console.account("olga");
    var _ = console.managing.grant(ACME, "olga", Role.OWNER, Term.ALWAYS, "test");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static Map<String, String> confirmed(Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.put("password", TestConsole.PASSWORD.value());
    return all;
  }

  @Test
  void a_token_is_shown_once_works_until_it_is_revoked_and_its_end_is_seen() {
    Browsing olga = console.signedIn("olga");
    assertTrue(olga.get("/console/w/acme/people", 200).body().contains(HERE));
    HttpResponse<String> made = olga.post(HERE + "/give", confirmed(WISH));
    assertEquals(200, made.statusCode());
    String word = made.body().replaceFirst("(?s).*<pre>(nxt_[^<]+)</pre>.*", "$1");
    Browsing program = console.browser().withToken(new Secret(word));
    assertEquals(200, program.asks("GET", LIVE, "").statusCode());
    String later = olga.get(HERE, 200).body();
    assertTrue(later.contains("reports") && later.contains("olga"), later);
    assertFalse(later.contains("nxt_"), "it is not kept");
    console.memory.letPass(Duration.ofMinutes(10));
    assertFalse(olga.get(HERE, 200).body().contains("has ended"));
    assertEquals(
        303, olga.post(HERE + "/revoke", confirmed(Map.of("name", "reports"))).statusCode());
    assertEquals(401, program.asks("GET", LIVE, "").statusCode());
    assertTrue(olga.get("/console/w/acme/audit", 200).body().contains("revoke token"));
    var _ = olga.post(HERE + "/give", confirmed(WISH));
    console.memory.letPass(Duration.ofDays(7));
    assertTrue(console.signedIn("olga").get(HERE, 200).body().contains("has ended"));
  }

  @Test
  void the_list_says_which_token_opens_less_because_of_who_made_it() { // C-13
    console.account("vera", ACME, Role.EDITOR);
    Browsing olga = console.signedIn("olga");
    assertFalse(olga.get(HERE, 200).body().contains("opens no"));
    var _ = console.managing.grant(ACME, "vera", Role.VIEWER, Term.ALWAYS, "test");
    assertTrue(olga.get(HERE, 200).body().contains("opens no more than a viewer"));
    var _ = console.managing.revoke(ACME, "vera", "test");
    assertTrue(olga.get(HERE, 200).body().contains("opens nothing: vera has no role here"));
  }

  @Test
  void nobody_makes_or_revokes_one_without_confirming_who_they_are() { // C-13
    console.token(ACME, "CI", Role.EDITOR, "olga");
    Browsing olga = console.signedIn("olga");
    assertEquals(403, olga.post(HERE + "/give", WISH).statusCode());
    assertEquals(403, olga.post(HERE + "/revoke", Map.of("name", "CI")).statusCode());
    assertEquals(1, console.tokens.tokens(ACME).size());
    Browsing nora = console.browser();
    var _ = console.managing.grant(ACME, TestConsole.NORA, Role.OWNER, Term.ALWAYS, "test");
    nora.comesFromIntercom(ACME, TestConsole.NORA);
    assertEquals(200, nora.post(HERE + "/give", WISH).statusCode());
  }

  @Test
  void what_cannot_be_made_is_refused_with_what_to_do() {
    Browsing olga = console.signedIn("olga");
    for (Map<String, String> wish : List.of(
        Map.of("name", "x", "role", "king", "days", "7"),
        Map.of("name", "x", "role", "viewer", "days", "soon"),
        Map.of("name", "x", "role", "viewer", "days", "0"),
        Map.of("name", "<b>", "role", "viewer", "days", "7"))) {
      HttpResponse<String> refused = olga.post(HERE + "/give", confirmed(wish));
      assertEquals(400, refused.statusCode());
      assertTrue(refused.body().contains("role=\"alert\""), refused.body());
    }
    assertEquals(
        400, olga.post(HERE + "/revoke", confirmed(Map.of("name", "nothing"))).statusCode());
  }
}

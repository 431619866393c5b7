package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Olga owns Acme, and Sam of the support may connect workspaces.
class PeopleTest {

  private static final String PEOPLE = "/console/w/acme/people";

  private final TestConsole console = new TestConsole();

  PeopleTest() {
    console.account("olga", ACME, Role.OWNER);
    var _ = console.managing.open("sam", TestConsole.PASSWORD, true);
  }

  @AfterEach
  void stop() {
    console.close();
  }

  @Test
  void support_that_is_let_in_for_some_hours_is_shown_and_gone_by_itself() { // T-13
    Browsing sam = console.signedIn("sam");
    sam.get("/console/w/acme/conversations", 404);
    var _ = console.managing.grant(ACME, "sam", Role.VIEWER, Term.FOUR_HOURS, "operator root");
    sam.get("/console/w/acme/conversations", 200);
    String people = console.signedIn("olga").get(PEOPLE, 200).body();
    String end = console.memory.instant().plus(Duration.ofHours(4)).toString();
    assertTrue(people.contains("datetime=\"" + end.substring(0, 13)), people);
    assertTrue(console
        .signedIn("olga")
        .get("/console/w/acme/audit", 200)
        .body()
        .contains("sam is viewer until "));
    console.memory.letPass(Duration.ofHours(4));
    console.signedIn("sam").get("/console/w/acme/conversations", 404);
  }

  @Test
  void an_owner_gives_a_role_for_a_time_and_ends_it_before() { // T-13
    Browsing olga = console.signedIn("olga");
    Map<String, String> wish = Map.of(
        "name", "sam", "role", "editor", "term", "1d", "password", TestConsole.PASSWORD.value());
    assertEquals(303, olga.post(PEOPLE + "/grant", wish).statusCode());
    Browsing sam = console.signedIn("sam");
    sam.get("/console/w/acme/conversations", 200);
    Map<String, String> end = Map.of("name", "sam", "password", TestConsole.PASSWORD.value());
    assertEquals(303, olga.post(PEOPLE + "/revoke", end).statusCode());
    sam.get("/console/w/acme/conversations", 404);
    Map<String, String> forAges = Map.of(
        "name", "sam", "role", "editor", "term", "9y", "password", TestConsole.PASSWORD.value());
    assertEquals(400, olga.post(PEOPLE + "/grant", forAges).statusCode());
  }
}

package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static com.nexora.chat.console.TestConsole.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.access.Role;
import io.helidon.http.Method;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Asks every route there is as everybody who must be refused. A new route is in it by itself.
class EveryRouteTest {

  private final TestConsole console = new TestConsole();
  private final List<Route> routes = Console.routes(console.use);

  @AfterEach
  void close() {
    console.close();
  }

  static String path(Route route, String workspace) {
    return route.path().replace("{workspace}", workspace).replaceAll("\\{[a-z]+}", "1001");
  }

  private static HttpResponse<String> ask(Browsing somebody, Route route, String workspace) {
    String path = path(route, workspace);
    if (api(route)) {
      return somebody.asks(route.method().text(), path, "{}");
    }
    return route.method().equals(Method.GET) ? somebody.get(path) : somebody.post(path, Map.of());
  }

  /// Of programs, which bring tokens.
  static boolean api(Route route) {
    return route.operation().isPresent();
  }

  static boolean guarded(Route route) {
    return !(route.need() instanceof Need.Anyone);
  }

  @Test
  void every_kind_of_need_is_asked_for() {
    Set<Object> needs = routes.stream().map(Route::need).collect(Collectors.toSet());
    for (Role role : Role.values()) {
      assertTrue(needs.contains(new Need.In(role)), role.label());
    }
    assertTrue(needs.contains(new Need.SignedIn()));
    assertTrue(needs.contains(new Need.Operator()));
  }

  @Test
  void what_is_for_operators_is_not_there_for_the_owners_of_workspaces() { // T-13
    console.account("olga", ACME, Role.OWNER);
    Browsing olga = console.signedIn("olga");
    for (Route route : routes) {
      if (route.need() instanceof Need.Operator) {
        assertEquals(404, ask(olga, route, ACME.value()).statusCode(), route.path());
      }
    }
  }

  @Test
  void who_is_not_signed_in_gets_nothing() {
    for (Route route : routes) {
      if (guarded(route)) {
        HttpResponse<String> response = ask(console.browser(), route, "acme");
        if (api(route)) {
          assertEquals(401, response.statusCode(), route.path());
          assertEquals(
              "Bearer", response.headers().firstValue("WWW-Authenticate").orElseThrow());
        } else if (route.method().equals(Method.GET)) {
          assertEquals(303, response.statusCode(), route.path());
          assertEquals(
              "/console/sign-in", response.headers().firstValue("Location").orElseThrow());
        } else {
          assertEquals(401, response.statusCode(), route.path());
        }
      }
    }
  }

  @Test
  void to_whom_a_workspace_is_not_theirs_it_is_as_if_it_were_not_there() { // T-05
    for (Role role : Role.values()) {
      console.account(role.label(), GLOBEX, role);
      Browsing somebody = console.signedIn(role.label());
      for (Route route : routes) {
        if (route.need() instanceof Need.In) {
          HttpResponse<String> foreign = ask(somebody, route, ACME.value());
          HttpResponse<String> unknown = ask(somebody, route, "nobodys");
          int nothing = api(route) ? 401 : 404;
          assertEquals(nothing, foreign.statusCode(), role + " " + route.path());
          assertEquals(nothing, unknown.statusCode(), role + " " + route.path());
          assertEquals(unknown.body(), foreign.body(), role + " " + route.path());
        }
      }
    }
    List<AuditLog.Act> written = console.audit.newest(ACME, Long.MAX_VALUE, 10).stream()
        .map(AuditLog.Entry::act)
        .toList();
    assertEquals(3, written.size(), () -> "one for each account, however often: " + written);
    assertTrue(written.stream().allMatch(act -> act.act().equals("tried")), written::toString);
    for (Role role : Role.values()) {
      assertFalse(written.toString().contains(role.label()), "nobody is named to others");
    }
  }

  @Test
  void an_operator_sees_no_workspace_by_that_alone() { // T-13
    var _ = console.managing.open("olga", TestConsole.PASSWORD, true);
    Browsing olga = console.signedIn("olga");
    for (Route route : routes) {
      if (route.need() instanceof Need.In) {
        assertEquals(
            api(route) ? 401 : 404, ask(olga, route, ACME.value()).statusCode(), route.path());
      }
    }
  }

  @Test
  void a_role_gets_what_it_covers_and_no_more() {
    for (Role role : Role.values()) {
      console.account(role.label(), ACME, role);
      Browsing somebody = console.signedIn(role.label());
      for (Route route : routes) {
        if (route.need() instanceof Need.In(Role needed) && !route.path().endsWith("/events")) {
          int status = ask(somebody, route, ACME.value()).statusCode();
          boolean refusedByRole = status == 403
              && ask(somebody, route, ACME.value()).body().contains("Not for your role");
          assertEquals(!role.covers(needed), refusedByRole, role + " " + route.path());
          assertFalse(status >= 500, route.path());
        }
      }
    }
  }

  @Test
  void a_role_that_is_taken_away_ends_with_the_next_request() {
    console.account("vera", ACME, Role.OWNER);
    Browsing vera = console.signedIn("vera");
    vera.get("/console/w/acme/people", 200);
    var _ = console.managing.revoke(ACME, "vera", "test");
    vera.get("/console/w/acme/people", 404);
  }

  @Test
  void what_changes_something_comes_from_a_page_of_this_console() { // C-04
    console.account("olga", ACME, Role.OWNER);
    Browsing olga = console.signedIn("olga");
    for (Route route : routes) {
      if (route.method().equals(Method.GET) || api(route)) {
        continue;
      }
      String path = path(route, "acme");
      String token = "token=" + olga.token();
      for (String site : List.of("cross-site", "same-site", "none")) {
        assertEquals(403, posted(olga, path, token, "Sec-Fetch-Site", site), path + site);
      }
      assertEquals(403, posted(olga, path, token, "Origin", "https://evil.example"), path);
      assertEquals(403, posted(olga, path, token, "Origin", "null"), path);
      assertEquals(403, posted(olga, path, token, "X-Nothing", "x"), path);
      assertEquals(403, posted(olga, path, "token=wrong", "Sec-Fetch-Site", "same-origin"), path);
      assertEquals(403, posted(olga, path, "", "Sec-Fetch-Site", "same-origin"), path);
    }
  }

  @Test
  void a_form_brings_its_own_fields_and_nothing_else() { // C-13
    console.account("olga", ACME, Role.OWNER);
    for (Route route : routes) {
      if (!route.method().equals(Method.GET) && !api(route)) {
        Browsing olga = console.signedIn("olga");
        String path = path(route, "acme");
        assertEquals(400, olga.post(path, Map.of("operator", "true")).statusCode(), path);
        String twice = "token=" + olga.token() + "&name=a&name=b";
        assertEquals(400, posted(olga, path, twice, "Sec-Fetch-Site", "same-origin"), path);
        for (String field : route.fields()) {
          String nul = "token=" + olga.token() + "&" + field + "=a%00b";
          assertEquals(400, posted(olga, path, nul, "Sec-Fetch-Site", "same-origin"), path);
        }
      }
    }
  }

  @Test
  void what_is_not_a_form_is_not_read() { // C-04
    console.account("olga", ACME, Role.OWNER);
    Browsing olga = console.signedIn("olga");
    for (String type : List.of("text/plain", "application/json", "multipart/form-data")) {
      assertEquals(
          400,
          olga.send(olga.request("/console/w/acme/stop")
                  .header("Sec-Fetch-Site", "same-origin")
                  .header("Content-Type", type)
                  .POST(BodyPublishers.ofString("token=" + olga.token() + "&because=x")))
              .statusCode(),
          type);
    }
  }

  private static int posted(
      Browsing somebody, String path, String body, String header, String value) {
    return somebody
        .send(somebody
            .request(path)
            .header(header, value)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)))
        .statusCode();
  }

  @Test
  void every_answer_is_guarded() { // C-06
    console.account("olga", ACME, Role.OWNER);
    Browsing olga = console.signedIn("olga");
    for (Route route : routes) {
      if (!route.path().endsWith("/events")) {
        assertGuarded(ask(olga, route, "acme"), route.path());
      }
    }
    assertGuarded(olga.get("/console/nothing/here", 404), "nothing");
  }

  private static void assertGuarded(HttpResponse<String> response, String path) {
    HttpHeaders headers = response.headers();
    String policy = headers.firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none';"), path);
    assertTrue(policy.contains("frame-ancestors 'none'"), path);
    assertFalse(policy.contains("unsafe"), path);
    assertEquals(List.of("nosniff"), headers.allValues("X-Content-Type-Options"), path);
    assertEquals(List.of("no-referrer"), headers.allValues("Referrer-Policy"), path);
    assertEquals(List.of("no-store"), headers.allValues("Cache-Control"), path);
    assertEquals(List.of(), headers.allValues("Access-Control-Allow-Origin"), path);
  }

  @Test
  void another_verb_finds_nothing() { // C-12
    console.account("olga", ACME, Role.OWNER);
    Browsing olga = console.signedIn("olga");
    for (String verb : List.of("PUT", "DELETE", "PATCH", "OPTIONS")) {
      int status = olga.send(olga.request("/console/w/acme/stop")
              .header("Sec-Fetch-Site", "same-origin")
              .method(verb, BodyPublishers.noBody()))
          .statusCode();
      assertTrue(status == 404 || status == 405, verb + " " + status);
    }
    olga.get("/console/w/..%2facme/people", 404);
    olga.get("/console/w/acme;jsessionid=1/people", 404);
    olga.get("/console/w/acme/conversations?after=%00", 400);
    for (String nobody : List.of("%20", "%20/people", "acme/conversations/%20", "%00")) {
      olga.get("/console/w/" + nobody, 404);
    }
  }
}

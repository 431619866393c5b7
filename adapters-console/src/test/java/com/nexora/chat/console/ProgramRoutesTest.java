package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.access.Role;
import io.helidon.http.Method;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every route there is for programs, beside what [EveryRouteTest] asks of all.
class ProgramRoutesTest {

  private final TestConsole console = new TestConsole();
  private final List<Route> routes = Console.routes(console.use);

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void a_program_brings_its_own_properties_and_nothing_else() { // C-13
    console.account("olga", ACME, Role.OWNER);
    Browsing olga = console.signedIn("olga");
    for (Route route : routes) {
      if (EveryRouteTest.api(route) && !route.method().equals(Method.GET)) {
        String path = EveryRouteTest.path(route, "acme");
        for (String body : List.of(
            "{\"operator\":\"true\"}",
            "{\"because\":\"a\",\"because\":\"b\"}",
            "{\"because\":{}}",
            "{\"because\":[\"a\"]}",
            "{\"because\":null}",
            "{\"because\":\"a\\u0000b\",\"conversation\":\"a\\u0000b\",\"note\":\"a\\u0000b\"}",
            "{\"because\":\"a\"} {}",
            "[]",
            "because=x",
            "")) {
          assertEquals(400, olga.asks("POST", path, body).statusCode(), path + body);
        }
      }
    }
    assertFalse(console.memory.halts().of(ACME).isPresent());
  }

  @Test
  void what_nothing_can_keep_is_refused_with_what_to_do() {
    console.account("olga", ACME, Role.OWNER);
    Browsing program = console.program("olga");
    String live = "/api/v1/workspaces/acme/";
    var refused = program.asks("POST", live + "stop", "{\"because\":\"a\\u0000b\"}");
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("U+0000"), refused.body());
    for (String half : List.of("a\\ud800b", "\\udc00", "a\\udfff\\ud801b")) {
      assertEquals(
          400,
          program.asks("POST", live + "stop", "{\"because\":\"" + half + "\"}").statusCode());
    }
    assertEquals(400, program.asks("GET", live + "conversations?after=%00", "").statusCode());
    String cursor = Base64.getUrlEncoder()
        .encodeToString("2026-11-23T12:00:00Z 1 a\0b".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        400, program.asks("GET", live + "conversations?after=" + cursor, "").statusCode());
    String note = "x".repeat(501);
    var long_ = program.asks(
        "POST",
        live + "configuration/publish",
        "{\"document\":\"one\",\"basedOn\":0,\"note\":\"" + note + "\"}");
    assertEquals(400, long_.statusCode());
    assertTrue(long_.body().contains("500 characters"), long_.body());
  }

  @Test
  void a_cookie_opens_nothing_that_is_for_programs_and_a_token_no_page() { // C-04
    console.account("olga", ACME, Role.OWNER);
    Browsing olga = console.signedIn("olga");
    for (Route route : routes) {
      if (EveryRouteTest.guarded(route)) {
        String path = EveryRouteTest.path(route, "acme");
        int status = olga.send(HttpRequest.newBuilder(console.url(path))
                .header(
                    EveryRouteTest.api(route) ? "Cookie" : "Authorization",
                    EveryRouteTest.api(route) ? olga.cookie() : olga.bearer())
                .header("Sec-Fetch-Site", "same-origin")
                .header(
                    "Content-Type",
                    EveryRouteTest.api(route)
                        ? "application/json"
                        : "application/x-www-form-urlencoded")
                .method(
                    route.method().text(),
                    route.method().equals(Method.GET)
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(EveryRouteTest.api(route) ? "{}" : "")))
            .statusCode();
        boolean page = !EveryRouteTest.api(route) && route.method().equals(Method.GET);
        assertEquals(page ? 303 : 401, status, path);
      }
    }
  }
}

package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static com.nexora.chat.console.TestConsole.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Asks for what is behind every route in ways that no browser would, byte by byte: clients put
/// such
/// addresses straight before they send them.
class TwistedPathsTest {

  private static final int SOME = 2_000;

  /// Of a body, in bytes.
  private static final int LONGEST = 1_000_000;

  private static final Pattern LENGTH = Pattern.compile("content-length: ([0-9]+)");

  /// Stands on pages of Acme alone.
  private static final String ONLY_IN_ACME = "only-in-acme";

  private static final List<UnaryOperator<String>> TWISTS = List.of(
      path -> path + "/",
      path -> path.replace("/", "//"),
      path -> path + ";jsessionid=1",
      path -> path.replace("/w/", ";x=y/w/"),
      path -> path.replace("/", "%2f"),
      path -> path.replace("/w/", "/w%2F"),
      path -> path.replace("/w/", "/w%252f"),
      path -> path.replace("/w/", "/w%5c"),
      path -> path.replace("/w/", "\\w\\"),
      path -> path.replace("acme", "globex/../acme"),
      path -> path.replace("acme", "globex/%2e%2e/acme"),
      path -> path.replace("acme", "globex%2f..%2facme"),
      path -> path.replace("acme", "globex/%252e%252e/acme"),
      path -> path.replace("acme", "globex/..;/acme"),
      path -> path.replace("acme", "./acme"),
      path -> path.replace("acme", "acme%00"),
      path -> path.replace("acme", "acme%20"),
      path -> path.replace("acme", "%61cme"),
      path -> path.replace("acme", "%c1%a1cme"),
      path -> path.replace("acme", "%u0061cme"),
      path -> path.replace("acme", "%"),
      path -> path.replace("acme", "%zz"),
      path -> path.replace("acme", "ACME"),
      path -> path.replace("acme", "a".repeat(5_000)),
      path -> path + "/../../../../../../etc/passwd",
      path -> path + "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
      path -> "/console/assets/.." + path,
      path -> "/console/assets/%2e%2e/%2e%2e" + path,
      path -> path.toUpperCase(Locale.ROOT),
      path -> path + "?_method=DELETE",
      path -> path + "?workspace=globex",
      path -> path + "%3fworkspace=globex",
      path -> path + "#" + path,
      path -> "http://127.0.0.1" + path,
      path -> "http://elsewhere.example" + path,
      path -> "//elsewhere.example" + path,
      path -> path.substring(1));

  private static final List<String> VERBS = List.of(
      "GET",
      "GET",
      "GET",
      "HEAD",
      "POST",
      "PUT",
      "DELETE",
      "PATCH",
      "OPTIONS",
      "TRACE",
      "CONNECT",
      "PROPFIND",
      "get",
      "GETS");

  private final TestConsole console = new TestConsole();
  private final List<String> paths = Console.routes(console.use).stream()
      .filter(EveryRouteTest::guarded)
      .map((Route route) -> EveryRouteTest.path(route, ACME.value()))
      .distinct()
      .toList();

  @BeforeEach
  void open() {
    console.account(ONLY_IN_ACME, ACME, Role.OWNER);
    console.account("gil", GLOBEX, Role.OWNER);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private record Request(String verb, String path, String more) {

    byte[] bytes(int port) {
      return (verb + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + more
              + "Content-Length: 0\r\n\r\n")
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /// The same each time.
  private List<Request> some(String more) {
    List<Request> all = new ArrayList<>();
    for (String path : paths) {
      for (UnaryOperator<String> twist : TWISTS) {
        for (String verb : VERBS) {
          all.add(new Request(verb, twist.apply(path), more));
        }
      }
    }
    Collections.shuffle(all, new Random(20_261_124));
    return all.subList(0, SOME);
  }

  private String answer(Request request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), console.port())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.bytes(console.port()));
      return answer(socket.getInputStream(), request.verb().equals("HEAD"));
    } catch (IOException cut) {
      // Refused before all of it was read.
      return "HTTP/1.1 400 cut\r\n\r\n";
    }
  }

  /// As far as it says how long it is (RFC 9112, 6.3).
  private static String answer(InputStream in, boolean headAlone) throws IOException {
    StringBuilder answer = new StringBuilder();
    int left = Integer.MAX_VALUE;
    boolean chunked = false;
    for (int next = left > 0 ? in.read() : -1; next >= 0; next = left > 0 ? in.read() : -1) {
      answer.append((char) next);
      left--;
      if (left > LONGEST && answer.indexOf("\r\n\r\n") >= 0) {
        String head = answer.toString().toLowerCase(Locale.ROOT);
        chunked = head.contains("transfer-encoding: chunked");
        Matcher length = LENGTH.matcher(head);
        left = headAlone || !(chunked || length.find()) ? 0 : LONGEST;
        left = left > 0 && !chunked ? Integer.parseInt(length.group(1)) : left;
      }
      if (chunked && answer.substring(Math.max(0, answer.length() - 5)).equals("0\r\n\r\n")) {
        left = 0;
      }
    }
    return answer.toString();
  }

  private static int status(String answer) {
    return answer.isEmpty() ? 400 : Integer.parseInt(answer.split(" ", 3)[1]);
  }

  private int refused(Request request) {
    String answer = answer(request);
    String what = request.verb() + " " + request.path();
    assertAll(
        () -> assertTrue(status(answer) < 500, () -> what + ": " + answer),
        () -> assertFalse(answer.contains(ONLY_IN_ACME), what),
        () -> assertFalse(answer.contains("root:"), what),
        () -> assertFalse(answer.toLowerCase(Locale.ROOT).contains("access-control-allow"), what));
    return status(answer);
  }

  @Test
  void who_is_not_signed_in_gets_nothing_however_the_address_is_twisted() { // C-12
    for (Request request : some("")) {
      int status = refused(request);
      assertTrue(status >= 300, () -> request.verb() + " " + request.path() + " " + status);
    }
  }

  @Test
  void who_owns_another_workspace_gets_nothing_of_this_one() { // C-12, T-05
    String session = console.signedIn("gil").cookie();
    for (Request request : some("Cookie: " + session + "\r\nSec-Fetch-Site: same-origin\r\n")) {
      var _ = refused(request);
    }
  }

  @Test
  void no_header_makes_another_verb_or_another_address_of_a_request() { // C-12
    String session = console.signedIn(ONLY_IN_ACME).cookie();
    Request people = new Request("GET", "/console/w/acme/people", "Cookie: " + session + "\r\n");
    assertTrue(answer(people).contains(ONLY_IN_ACME), "who owns it sees it");
    for (String header :
        List.of("X-HTTP-Method-Override: POST", "X-HTTP-Method: POST", "X-Method-Override: POST")) {
      Request stop = new Request(
          "GET", "/console/w/acme/stop", "Cookie: " + session + "\r\n" + header + "\r\n");
      assertTrue(status(answer(stop)) >= 400, header);
    }
    for (String header : List.of(
        "X-Original-URL: /console/w/acme/people", "X-Rewrite-URL: /console/w/acme/people")) {
      String answer = answer(
          new Request("GET", "/console/nothing", "Cookie: " + session + "\r\n" + header + "\r\n"));
      assertTrue(status(answer) == 404, header);
    }
    assertFalse(console.memory.halts().of(ACME).isPresent());
  }
}

package com.nexora.chat.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.testing.InMemoryIntroduction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody's browser, as far as the console can tell: it keeps the cookie and fills in forms.
final class Browsing {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private final TestConsole console;
  private String cookie = "";
  private String journey = "";
  private String bearer = "";
  private String token = "";

  Browsing(TestConsole console) {
    this.console = console;
  }

  String cookie() {
    return cookie;
  }

  /// What a program of theirs sends as Authorization; empty when there is none.
  String bearer() {
    return bearer;
  }

  /// From now on their program has this token.
  Browsing withToken(Secret word) {
    bearer = "Bearer " + word.value();
    return this;
  }

  /// As a program, without cookies.
  HttpResponse<String> asks(String method, String path, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(console.url(path));
    if (!bearer.isEmpty()) {
      request.header("Authorization", bearer);
    }
    return send(
        method.equals("GET")
            ? request
            : request
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
  }

  void bring(String other) {
    cookie = other;
  }

  HttpResponse<String> signIn(String name, String password) {
    HttpResponse<String> response =
        post("/console/sign-in", Map.of("name", name, "password", password));
    if (response.statusCode() == 303) {
      readToken();
    }
    return response;
  }

  /// Every page of somebody who is signed in has the token.
  private void readToken() {
    HttpResponse<String> page = get("/console");
    while (page.statusCode() == 303) {
      page = get(page.headers().firstValue("Location").orElseThrow());
    }
    Matcher found = TOKEN.matcher(page.body());
    if (found.find()) {
      token = found.group(1);
    }
  }

  /// To Intercom and back, where they are this teammate.
  ///
  /// @return the console's answer to it
  HttpResponse<String> comesFromIntercom(WorkspaceId workspace, TeammateId teammate) {
    Secret token = new Secret("token of " + teammate);
    console.intercom.opens(
        token,
        new Introduce.Person(workspace, InMemoryIntroduction.API, "Acme", teammate, true, true));
    console.intercom.trades(new Secret("code"), token);
    HttpResponse<String> response = get(back(setsOut(), "code"));
    if (response.statusCode() == 303) {
      readToken();
    }
    return response;
  }

  /// @return the state that Intercom would bring back
  String setsOut() {
    return get("/console/sign-in/intercom", 303)
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst(".*[?&]state=", "");
  }

  static String back(String state, String code) {
    return "/console/sign-in/intercom/back?state=" + state + "&code=" + code;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> get(String path, int expected) {
    HttpResponse<String> response = get(path);
    assertEquals(expected, response.statusCode(), path);
    return response;
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    if (!token.isEmpty()) {
      all.put("token", token);
    }
    return send(request(path)
        .header("Sec-Fetch-Site", "same-origin")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded(all))));
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  String token() {
    return token;
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(console.url(path));
    String both =
        Stream.of(cookie, journey).filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
    return both.isEmpty() ? request : request.header("Cookie", both);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      for (String set : response.headers().allValues("Set-Cookie")) {
        String pair = set.split(";", 2)[0];
        if (pair.startsWith("__Host-nexora-journey=")) {
          journey = pair.endsWith("=") ? "" : pair;
        } else {
          cookie = pair;
        }
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Grants;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.persistence.MasterKeys;
import com.nexora.chat.persistence.Persistence;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// An operator's commands about grants, on the embedded database of a running service, with an
/// Intercom that knows tokens.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrantCommandTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private static final String FILE = """
      workspaces:
        - id: acme
          name: Acme
          agent: "814"
          languages: [en]
          handoff-to: {team: "7"}
          attributes: {intent: Intent, outcome: Outcome}
          wording: {source: "More:", ask-back: What is it?, handoff: Somebody comes.}
          rules: [{name: all, when: {always: true}, then: {leave-alone: true}}]
      """;

  private final Path data;
  private final Set<String> valid = new CopyOnWriteArraySet<>();
  private final Map<String, String> more = new HashMap<>();
  private String said = "";
  private WebServer intercom;
  private Storage service;

  GrantCommandTest(@TempDir Path data) {
    this.data = data;
  }

  @BeforeAll
  void start() {
    service = Storage.open(Settings.read(environment()), List.of());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @AfterEach
  void leave() {
    intercom.stop();
  }

  @BeforeEach
  void come() {
    valid.addAll(Set.of("tok-1", "tok-2"));
    more.clear();
    try (Persistence store = Storage.attach(Settings.read(environment()))) {
      Grants grants = store.grants(Keys.open(Settings.read(environment())).orElseThrow());
      grants.end(ACME);
    }
    intercom = WebServer.builder()
        .host("127.0.0.1")
        .shutdownHook(false)
        .routing(HttpRouting.builder()
            .get("/me", (request, response) -> {
              boolean known = valid.contains(
                  token(request.headers().value(HeaderNames.AUTHORIZATION).orElse("")));
              response
                  .status(known ? Status.OK_200 : Status.UNAUTHORIZED_401)
                  .send(known ? """
                  {"id":"814","email_verified":true,"has_inbox_seat":false,
                   "app":{"id_code":"acme","name":"Acme","region":"US"}}""" : "{}");
            })
            .post("/auth/uninstall", (request, response) -> {
              valid.remove(
                  token(request.headers().value(HeaderNames.AUTHORIZATION).orElse("")));
              response.send("{}");
            }))
        .build()
        .start();
  }

  @Test
  void a_private_app_is_connected_followed_listed_and_disconnected() {
    assertEquals(0, run("connect " + api(), "tok-1\nsecret-1\n"), () -> said);
    assertTrue(said.contains("Acme (acme) is connected, by teammate 814."), () -> said);
    assertTrue(said.contains("no Inbox seat"), () -> said);

    try (ConnectedWorkspaces followed = followed()) {
      followed.look();
      assertEquals(
          Optional.of(new Connection("tok-1", "secret-1", URI.create(api()))), followed.of(ACME));

      assertEquals(0, run("connect " + api(), "tok-2\nsecret-2\n"), () -> said);
      followed.look();
      assertEquals(
          Optional.of(
              new Connection("tok-2", "secret-2", Optional.of("secret-1"), URI.create(api()))),
          followed.of(ACME));

      assertEquals(0, run("workspaces", ""));
      assertTrue(said.matches("(?s).*acme +connected +" + api() + " +814 +private.*"), () -> said);
      assertFalse(said.contains("tok-") || said.contains("secret-"), () -> said);

      assertEquals(0, run("disconnect acme", ""), () -> said);
      assertEquals(Set.of("tok-1"), valid);
      followed.look();
      assertEquals(Optional.empty(), followed.of(ACME));
    }
    assertEquals(0, run("workspaces", ""));
    assertTrue(said.contains("ended"), () -> said);
    assertEquals(1, run("disconnect acme", ""), () -> said);
  }

  @Test
  void all_can_be_disconnected_at_once_even_when_intercom_is_away() {
    run("connect " + api(), "tok-1\nsecret-1\n");
    intercom.stop();
    assertEquals(1, run("disconnect --all", ""), () -> said);
    assertTrue(said.contains("remove the app there by hand"), () -> said);
    assertEquals(0, run("disconnect --all", ""), () -> said);
    assertTrue(said.contains("No workspace is connected."), () -> said);
  }

  @Test
  void a_refused_token_and_missing_lines_connect_nothing() {
    assertEquals(1, run("connect " + api(), "wrong\nsecret\n"));
    assertTrue(said.contains("Intercom refuses the token (401)"), () -> said);
    assertEquals(1, run("connect " + api(), "tok-1\n"));
    assertTrue(said.contains("first two lines of the input"), () -> said);
    assertEquals(0, run("workspaces", ""));
    assertTrue(said.contains("ended") || said.contains("No workspace is connected"), () -> said);
  }

  @Test
  void the_master_key_is_changed_without_connecting_again() throws Exception {
    run("connect " + api(), "tok-1\nsecret-1\n");
    String old = Files.readString(data.resolve("master.key")).strip();
    String fresh = MasterKeys.random();

    more.put("NEXORA_MASTER_KEY", fresh);
    assertEquals(0, run("workspaces", ""));
    assertTrue(said.contains("cannot be opened"), () -> said);

    more.put("NEXORA_MASTER_KEY_PREVIOUS", old);
    assertEquals(0, run("rewrap", ""), () -> said);
    assertTrue(said.contains("All grants are sealed with the current key (1)."), () -> said);

    more.remove("NEXORA_MASTER_KEY_PREVIOUS");
    assertEquals(0, run("workspaces", ""));
    assertTrue(said.contains("connected"), () -> said);
    assertFalse(said.contains(old) || said.contains(fresh), () -> said);

    more.putAll(Map.of("NEXORA_MASTER_KEY", old, "NEXORA_MASTER_KEY_PREVIOUS", fresh));
    assertEquals(0, run("rewrap", ""), () -> said);
  }

  @Test
  void a_workspace_that_leaves_is_disconnected_first_and_then_forgotten() { // T-09
    run("connect " + api(), "tok-1\nsecret-1\n");
    assertEquals(2, forget("acme"));
    assertTrue(said.contains("usage: ./nexora forget W --everything"), () -> said);
    assertEquals(1, forget("acme", "--everything"));
    assertTrue(said.contains("Run ./nexora disconnect acme first."), () -> said);
    assertEquals(0, run("disconnect acme", ""), () -> said);
    assertEquals(0, forget("acme", "--everything"), () -> said);
    assertTrue(said.contains("Workspace acme is forgotten: "), () -> said);
    assertEquals(1, forget("acme", "--everything"));
    assertTrue(said.contains("No workspace acme is known here."), () -> said);
    assertEquals(0, run("workspaces", ""));
    assertFalse(said.contains("acme"), () -> said);
  }

  @Test
  void who_stands_in_the_workspaces_file_is_taken_out_of_it_first() throws Exception {
    run("connect " + api(), "tok-1\nsecret-1\n");
    run("disconnect acme", "");
    more.put(
        "NEXORA_CONFIG", Files.writeString(data.resolve("nexora.yaml"), FILE).toString());
    assertEquals(1, forget("acme", "--everything"));
    assertTrue(said.contains("Take it out and restart every node first."), () -> said);
    assertEquals(0, run("workspaces", ""));
    assertTrue(said.contains("ended"), () -> said);
  }

  private int forget(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    int status = OperatorCommand.run(
        Stream.concat(Stream.of("forget"), Stream.of(words)).toList(), environment(), both, both);
    said = out.toString(StandardCharsets.UTF_8);
    return status;
  }

  @Test
  void the_key_beside_the_embedded_database_is_for_its_owner_alone() throws Exception {
    run("workspaces", "");
    assertEquals(
        "[OWNER_READ, OWNER_WRITE]",
        new TreeSet<>(Files.getPosixFilePermissions(data.resolve("master.key"))).toString());
  }

  @Test
  void a_server_without_a_master_key_is_told_how_to_make_one() {
    more.put("NEXORA_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/nowhere");
    assertEquals(1, run("workspaces", ""));
    assertTrue(said.contains("openssl rand -base64 32"), () -> said);
    more.put("NEXORA_MASTER_KEY", "c2hvcnQ=");
    assertEquals(1, run("workspaces", ""));
    assertTrue(said.contains("32 bytes") && !said.contains("c2hvcnQ="), () -> said);
  }

  @Test
  void wrong_usage_and_an_open_line_are_refused() {
    assertEquals(2, run("connect http://api.example.com", ""));
    assertEquals(2, run("connect us eu", ""));
    assertEquals(2, run("disconnect --everything", ""));
    assertTrue(said.contains("usage: ./nexora connect"), () -> said);
  }

  private ConnectedWorkspaces followed() {
    Persistence store = service.persistence();
    return new ConnectedWorkspaces(
        new ConnectedWorkspaces.Sources(
            Map.of(), Keys.open(Settings.read(environment())).map(store::grants), Optional.empty()),
        new Roster(List.of()));
  }

  private String api() {
    return "http://127.0.0.1:" + intercom.port();
  }

  private static String token(String authorization) {
    return authorization.replaceFirst("^Bearer ", "");
  }

  private int run(String words, String input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    int status = GrantCommand.run(
        List.of(words.split(" ")),
        environment(),
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        both,
        both);
    said = out.toString(StandardCharsets.UTF_8);
    return status;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(Map.of("NEXORA_DATA", data.toString()));
    environment.putAll(more);
    return environment;
  }
}

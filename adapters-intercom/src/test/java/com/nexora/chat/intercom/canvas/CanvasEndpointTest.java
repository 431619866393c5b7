package com.nexora.chat.intercom.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ShowCase;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The Inbox app over HTTP. The numbers in comments are the faults of the catalogue that the tests
/// answer.
class CanvasEndpointTest {

  private static final WorkspaceId A = new WorkspaceId("ws-a");
  private static final ConversationId TALK = new ConversationId("215472621202693");

  private final InboxApp app = new InboxApp();

  @AfterEach
  void stop() {
    app.close();
  }

  private void nothingHappened() {
    assertTrue(app.shown.isEmpty());
    assertTrue(app.told.isEmpty());
  }

  @Test
  void a_teammate_who_turns_to_a_conversation_is_shown_its_case() {
    var response = app.postSigned("ws-a/initialize", InboxApp.initialize());
    assertEquals(200, response.statusCode());
    assertEquals(Optional.of("application/json"), response.headers().firstValue("Content-Type"));
    assertEquals(CanvasJson.of(Card.of(Views.unknown(), Views.MAYA)), response.body());
    assertEquals(
        List.of(new InboxApp.Shown(
            A, TALK, new ShowCase.Asked(Optional.of(new Assignee.ToTeammate(Views.MAYA))))),
        app.shown);
    assertTrue(app.told.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"silence,SILENCE", "give-back,GIVE_BACK"})
  void a_click_tells_the_agent_and_shows_the_case_anew(String button, Instruction.Kind kind) {
    byte[] body = InboxApp.changed(
        InboxApp.submit(), "\"component_id\": \"silence\"", "\"component_id\": \"" + button + "\"");
    assertEquals(200, app.postSigned("ws-a/submit", body).statusCode());
    assertEquals(List.of(new InboxApp.Told(A, TALK, Views.MAYA, kind)), app.told);
    assertEquals(
        List.of(new InboxApp.Shown(A, TALK, new ShowCase.Asked(Optional.empty()))), app.shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%s0", "sha256=%s", "sha1=%s", " %s,", "zz"})
  void a_wrong_signature_shows_and_changes_nothing(String pattern) { // I-30
    byte[] body = InboxApp.submit();
    String signature = pattern.formatted(InboxApp.hmac(InboxApp.SECRET_A, body));
    for (String path : List.of("ws-a/initialize", "ws-a/submit")) {
      var response = app.post(path, body, List.of(signature));
      assertEquals(401, response.statusCode());
      assertEquals("", response.body());
    }
    nothingHappened();
  }

  @Test
  void without_one_signature_nothing_is_shown() { // I-30
    byte[] body = InboxApp.initialize();
    String right = InboxApp.hmac(InboxApp.SECRET_A, body);
    assertEquals(401, app.post("ws-a/initialize", body, List.of()).statusCode());
    assertEquals(401, app.post("ws-a/initialize", body, List.of(right, right)).statusCode());
    nothingHappened();
  }

  @Test
  void what_the_previous_secret_signed_is_shown() {
    byte[] body = InboxApp.initialize();
    List<String> signature = List.of(InboxApp.hmac("previous-" + InboxApp.SECRET_A, body));
    assertEquals(200, app.post("ws-a/initialize", body, signature).statusCode());
    List<String> capitals =
        List.of(InboxApp.hmac(InboxApp.SECRET_A, body).toUpperCase(Locale.ROOT));
    assertEquals(200, app.post("ws-a/initialize", body, capitals).statusCode());
  }

  @Test
  void a_changed_body_is_refused() { // I-30
    byte[] body = InboxApp.initialize();
    List<String> signature = List.of(InboxApp.hmac(InboxApp.SECRET_A, body));
    byte[] changed = InboxApp.changed(body, "215472621202693", "215472621202694");
    assertEquals(401, app.post("ws-a/initialize", changed, signature).statusCode());
    nothingHappened();
  }

  @Test
  void another_workspaces_secret_opens_nothing() {
    byte[] body = InboxApp.submit();
    List<String> signature = List.of(InboxApp.hmac(InboxApp.SECRET_B, body));
    assertEquals(401, app.post("ws-a/submit", body, signature).statusCode());
    assertEquals(401, app.post("nobody/submit", body, signature).statusCode());
    nothingHappened();
  }

  @Test
  void a_conversation_of_another_workspace_is_refused_although_the_signature_is_right() {
    byte[] body = InboxApp.submit(); // about ws-a
    List<String> signature = List.of(InboxApp.hmac(InboxApp.SECRET_B, body));
    assertEquals(401, app.post("ws-b/submit", body, signature).statusCode());
    assertEquals(401, app.post("ws-b/initialize", body, signature).statusCode());
    nothingHappened();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"workspace_id\":\"ws-a\"}",
        "{\"workspace_id\":\"ws-a\",\"workspace_id\":\"ws-b\"}",
        "{\"workspace_id\":\"ws-a\",\"admin\":{\"id\":\"1\"}}",
        "{\"workspace_id\":\"ws-a\",\"conversation\":{\"id\":\"1\"}}",
        "{\"workspace_id\":\"ws-a\",\"admin\":{\"id\":\"1\"},\"conversation\":{\"id\":\"1\"},"
            + "\"context\":{\"conversation_id\":\"2\"}}",
        "{\"workspace_id\":\"ws-a\",\"admin\":\"1\",\"conversation\":{\"id\":\"1\"}}",
        "{\"workspace_id\":\"ws-a\",\"admin\":{\"id\":\"1\"},\"conversation\":{\"id\":\"1 2\"}}"
      })
  void what_is_no_such_request_is_refused(String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    assertEquals(400, app.postSigned("ws-a/initialize", body).statusCode());
    assertEquals(400, app.postSigned("ws-a/submit", body).statusCode());
    nothingHappened();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"component_id\": \"source-1\"", "\"component_id\": null"})
  void a_button_that_is_not_ours_changes_nothing(String component) {
    byte[] body = InboxApp.changed(InboxApp.submit(), "\"component_id\": \"silence\"", component);
    assertEquals(400, app.postSigned("ws-a/submit", body).statusCode());
    nothingHappened();
  }

  @Test
  void a_body_that_is_too_large_is_refused_before_it_is_read() {
    String said = app.declare("ws-a/initialize", InboxApp.LARGEST + 1);
    assertTrue(said.startsWith("HTTP/1.1 413"), said);
    nothingHappened();
  }

  @ParameterizedTest
  @ValueSource(strings = {"initialize", "submit"})
  void while_the_store_is_away_the_teammate_is_told(String what) {
    app.fails(new PortFailure("the database is away", new IllegalStateException()));
    var response = app.postSigned("ws-a/" + what, InboxApp.submit());
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("\"style\":\"error\""), response.body());
    assertTrue(response.body().contains("nothing was changed"), response.body());
  }

  @ParameterizedTest
  @CsvSource({"0,0,nobody", "null,7001,team", "0,\"7001\",team", "901,7001,teammate"})
  void whom_it_is_assigned_to_is_read_in_all_its_forms(String admin, String team, String whom) {
    byte[] body = InboxApp.changed(
        InboxApp.changed(
            InboxApp.initialize(), "\"admin_assignee_id\": 901", "\"admin_assignee_id\": " + admin),
        "\"team_assignee_id\": 0",
        "\"team_assignee_id\": " + team);
    assertEquals(200, app.postSigned("ws-a/initialize", body).statusCode());
    Assignee expected = switch (whom) {
      case "nobody" -> new Assignee.ToNobody();
      case "team" -> new Assignee.ToTeam(new TeamId("7001"));
      default -> new Assignee.ToTeammate(Views.MAYA);
    };
    assertEquals(Optional.of(expected), app.shown.getFirst().asked().assignee());
  }
}

package com.nexora.chat.intercom.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.PerformAction.Result;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.turn.Action;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntercomActionPerformerTest {

  private static final Cutoff NEVER = new Cutoff(() -> 0, 0);
  private static final TeammateId NORA = new TeammateId("9001001");
  private static final String REPLY = "POST /conversations/42/reply";
  private static final String PARTS = "POST /conversations/42/parts";
  private static final Action SAY = new Action.Reply(RichText.paragraph("Hi"));
  private static final String NOW = """
      {"id":"42","contacts":{"contacts":[{"id":"c-1"}]},"conversation_parts":{"conversation_parts":[
      {"id":"1","part_type":"comment","body":"<p>Hi</p>","author":{"type":"admin","id":9001001}},
      {"id":"2","part_type":"note","body":"<p>Hi</p>","author":{"type":"admin","id":9001001}},
      {"id":"3","part_type":"assignment","author":{"type":"admin","id":9001001},
       "assigned_to":{"type":"team","id":"7"}},
      {"id":"4","part_type":"comment","body":"<p>Me!</p>","author":{"type":"admin","id":9001002}}
      ]}}""";

  private final DeskServer server = new DeskServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_reply_is_a_comment_by_the_teammate() {
    server.on(REPLY, 200, NOW);
    assertEquals(applied("1"), perform(SAY));
    assertEquals(
        List.of(REPLY + " {\"admin_id\":\"9001001\",\"body\":\"<p>Hi</p>\","
            + "\"message_type\":\"comment\",\"type\":\"admin\"}"),
        server.requests());
  }

  @Test
  void a_note_is_a_note_by_the_teammate() {
    server.on(REPLY, 200, NOW);
    assertEquals(applied("2"), perform(new Action.Note(RichText.paragraph("Hi"))));
    assertEquals(
        List.of(REPLY + " {\"admin_id\":\"9001001\",\"body\":\"<p>Hi</p>\","
            + "\"message_type\":\"note\",\"type\":\"admin\"}"),
        server.requests());
  }

  @Test
  void attributes_are_put_by_name() {
    server.on("PUT /conversations/42", 200, NOW);
    assertEquals(
        new Result.Applied(Optional.empty()),
        perform(new Action.SetAttributes(Map.of("Nexora intent", "reset"))));
    assertEquals(
        List.of("PUT /conversations/42 {\"custom_attributes\":{\"Nexora intent\":\"reset\"}}"),
        server.requests());
  }

  @Test
  void an_assignment_goes_down_the_ladder_until_somebody_is_there() {
    server.on(assign("admin", "5"), 404, DeskServer.error("assignee_not_found"));
    server.on(assign("team", "6"), 422, DeskServer.error("assignee_not_found"));
    server.on(assign("team", "7"), 200, NOW);
    assertEquals(
        new Result.Applied(
            Optional.of(new PartId("3")), Optional.of(new Assignee.ToTeam(new TeamId("7")))),
        perform(ladder()));
    assertEquals(
        List.of(assign("admin", "5"), assign("team", "6"), assign("team", "7")), server.requests());
  }

  @Test
  void an_assignment_ends_with_nobody() {
    server.on(PARTS, 404, DeskServer.error("assignee_not_found"));
    server.on(assign("admin", "0"), 200, NOW);
    assertInstanceOf(Result.Applied.class, perform(ladder()));
    assertEquals(assign("admin", "0"), server.requests().getLast());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 429, 500})
  void an_assignment_stops_where_the_assignee_is_not_the_trouble(int status) {
    server.on(PARTS, status, DeskServer.error("action_forbidden"));
    perform(ladder());
    assertEquals(1, server.requests().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 422, 423})
  void a_refusal_is_for_good(int status) {
    server.on(REPLY, status, DeskServer.error("no"));
    assertEquals(new Result.Refused(status + ": no"), perform(SAY));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 429})
  void a_renewed_token_or_a_pause_may_help(int status) {
    server.on(REPLY, status, DeskServer.error("no"));
    assertInstanceOf(Result.NotNow.class, perform(SAY));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 408, 409, 500, 504})
  void what_may_have_been_applied_is_unclear(int status) {
    server.on(REPLY, status, DeskServer.error("no"));
    assertInstanceOf(Result.Unclear.class, perform(SAY));
    assertEquals(1, server.requests().size());
  }

  @Test
  void another_conversation_in_the_answer_is_unclear() {
    server.on(REPLY, 200, NOW.replace("\"42\"", "\"43\""));
    assertInstanceOf(Result.Unclear.class, perform(SAY));
  }

  @Test
  void what_was_paused_past_its_time_while_it_connected_writes_no_byte() { // K-25
    AtomicLong clock = new AtomicLong();
    Cutoff passesWhileLookedAt = new Cutoff(clock::incrementAndGet, 0);
    assertInstanceOf(Result.NotNow.class, perform(SAY, passesWhileLookedAt));
    assertEquals(List.of(), server.requests());
  }

  @Test
  void what_began_in_time_goes_down_the_ladder_after_it() {
    server.on(PARTS, 404, DeskServer.error("assignee_not_found"));
    AtomicLong clock = new AtomicLong(-1);
    perform(ladder(), new Cutoff(clock::getAndIncrement, -1));
    assertEquals(4, server.requests().size());
  }

  private static Action ladder() {
    return new Action.Assign(List.of(
        new Assignee.ToTeammate(new TeammateId("5")),
        new Assignee.ToTeam(new TeamId("6")),
        new Assignee.ToTeam(new TeamId("7")),
        new Assignee.ToNobody()));
  }

  private static String assign(String type, String assignee) {
    return PARTS + " {\"admin_id\":\"9001001\",\"assignee_id\":\"" + assignee
        + "\",\"message_type\":\"assignment\",\"type\":\"" + type + "\"}";
  }

  private static Result applied(String part) {
    return new Result.Applied(Optional.of(new PartId(part)));
  }

  private Result perform(Action action) {
    return perform(action, NEVER);
  }

  private Result perform(Action action, Cutoff cutoff) {
    return server
        .desk()
        .actions()
        .perform(DeskServer.WORKSPACE, new ConversationId("42"), NORA, action, cutoff);
  }
}

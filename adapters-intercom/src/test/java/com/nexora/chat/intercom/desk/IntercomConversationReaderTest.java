package com.nexora.chat.intercom.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ReadConversation.Result;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Fin;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.Part.Kind;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntercomConversationReaderTest {

  private static final ConversationId ID = new ConversationId("215472621202693");
  private static final String GET = "GET /conversations/215472621202693";
  private static final ContactId JUN = new ContactId("65f1b37d9a02c65e41d7f106");
  private static final Author NORA = new Author.Teammate(new TeammateId("9001001"));
  private static final Author MAYA = new Author.Teammate(new TeammateId("9001002"));

  private final DeskServer server = new DeskServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_conversation_is_read_with_its_first_message_as_first_part() {
    Conversation read = read(DeskServer.file("conversation.json"));
    assertEquals(ID, read.id());
    assertEquals(JUN, read.contact());
    assertEquals("https://www.example.com/pricing", read.pageUrl());
    assertEquals(Conversation.State.OPEN, read.state());
    assertEquals(Optional.of(new TeammateId("9001001")), read.assignee());
    assertEquals(
        "Password & login\nHello,\nhow do I reset it?\n[image: screen \"1\".png]",
        read.parts().getFirst().content());
    assertEquals(new Author.Customer(JUN), read.parts().getFirst().author());
  }

  @Test
  void parts_keep_their_order_and_say_who_did_what() {
    List<Part> parts = read(DeskServer.file("conversation.json")).parts();
    assertEquals(
        List.of(
            part("30001", Kind.MESSAGE, new Author.Bot("Fin"), "We reply soon"),
            assignment("30002", new Author.Bot("Support"), "", toNora()),
            part("30003", Kind.MESSAGE, NORA, "See Refunds (https://help.example/r)"),
            part("30004", Kind.MESSAGE, new Author.Customer(JUN), "That did not help"),
            part("30005", Kind.NOTE, MAYA, "For us"),
            part("30006", Kind.NOTE, MAYA, "For us too"),
            assignment("30007", MAYA, "Maya will help", new Assignee.ToTeam(new TeamId("7001001"))),
            assignment("30008", MAYA, "", new Assignee.ToNobody()),
            part("30009", Kind.OTHER, NORA, "")),
        parts.subList(1, parts.size()));
  }

  @ParameterizedTest
  @CsvSource({
    "comment, true, true, FIN_ANSWER",
    "comment, true, false, FIN",
    "comment, false, false, WORKFLOW",
    "channel_and_reply_time_expectation, false, false, NOTICE"
  })
  void what_a_bot_says_is_fins_a_workflows_or_a_notice(
      String partType, boolean fin, boolean answer, Author.Voice voice) {
    Conversation read = read("""
        {"id":"215472621202693","contacts":{"contacts":[{"id":"c-1"}]},"conversation_parts":
         {"conversation_parts":[{"id":"1","part_type":"%s","body":"<p>Hello</p>",
           "author":{"type":"bot","id":"1","name":"Fin","from_ai_agent":%s,"is_ai_answer":%s}}]}}""".formatted(partType, fin, answer));
    assertEquals(new Author.Bot("Fin", voice), read.parts().getFirst().author());
  }

  @ParameterizedTest
  @CsvSource({
    "null, false, false",
    "'{\"last_answer_type\":null,\"resolution_state\":null}', false, false",
    "'{\"last_answer_type\":\"ai_answer\",\"resolution_state\":\"assumed_resolution\"}', true, false",
    "'{\"last_answer_type\":\"ai_answer\",\"resolution_state\":\"escalated\"}', true, true",
    "'{\"last_answer_type\":\"custom_answer\",\"resolution_state\":\"negative_feedback\"}', true, true",
    "'{\"last_answer_type\":null,\"resolution_state\":\"procedure_handoff\"}', false, true"
  })
  void fin_tells_whether_it_answered_and_let_go(String agent, boolean answered, boolean letGo) {
    Conversation read = read("""
        {"id":"215472621202693","contacts":{"contacts":[{"id":"c-1"}]},"ai_agent":%s}""".formatted(agent));
    assertEquals(new Fin(answered, letGo), read.fin());
  }

  @Test
  void a_rating_is_of_when_it_was_given_and_not_of_when_it_was_asked_for() {
    assertEquals(
        Optional.of(new Rating(
            4, Instant.ofEpochSecond(1671028999), Optional.of(new TeammateId("9001001")))),
        rating("""
            {"rating":4,"remark":"ok","created_at":1671028894,"updated_at":1671028999,
             "contact":{"type":"contact","id":"c-1"},"teammate":{"type":"admin","id":9001001}}"""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"rating\":null,\"created_at\":1671028894}",
        "{\"created_at\":1671028894}",
        "{\"rating\":0,\"created_at\":1671028894}",
        "{\"rating\":6,\"created_at\":1671028894}",
        "{\"rating\":\"good\",\"created_at\":1671028894}",
        "{\"rating\":5}"
      })
  void what_was_only_asked_for_or_has_no_time_is_no_rating(String given) {
    assertEquals(Optional.empty(), rating(given));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"type\":\"workflow\",\"id\":\"31\"}",
        "{\"type\":\"admin\",\"id\":null}",
        "{\"type\":\"admin\",\"id\":0}"
      })
  void a_rating_may_name_nobody(String teammate) {
    assertEquals(
        Optional.of(new Rating(5, Instant.ofEpochSecond(1671028894), Optional.empty())),
        rating("""
        {"rating":5,"created_at":1671028894,"teammate":%s}""".formatted(teammate)));
  }

  private Optional<Rating> rating(String given) {
    return read("""
        {"id":"215472621202693","contacts":{"contacts":[{"id":"c-1"}]},"conversation_rating":%s}""".formatted(given)).rating();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "null", "\"0\"", "\"\""})
  void nobody_is_zero_or_null(String assignee) {
    Conversation read = read(DeskServer.file("conversation.json")
        .replace("\"admin_assignee_id\": 9001001", "\"admin_assignee_id\": " + assignee));
    assertEquals(Optional.empty(), read.assignee());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"state\":\"closed\"', CLOSED", "'\"state\":\"snoozed\",\"open\":true', SNOOZED",
    "'\"open\":false', CLOSED", "'\"open\":true', OPEN"
  })
  void its_state_is_read_in_old_and_new_shape(String fields, Conversation.State state) {
    assertEquals(state, read("""
        {"id":215472621202693,%s,"contacts":{"contacts":[{"id":"c-1"}]}}""".formatted(fields)).state());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"source\":{\"type\":\"email\"}', EMAIL",
    "'\"source\":{\"type\":\"conversation\"},\"channel\":{\"initial\":\"email\",\"current\":\"messenger\"}', EMAIL",
    "'\"channel\":{\"initial\":\"messenger\",\"current\":\"email\"}', EMAIL",
    "'\"source\":{\"type\":\"conversation\"},\"channel\":{\"initial\":\"messenger\",\"current\":null}', OTHER",
    "'\"source\":null,\"channel\":null', OTHER"
  })
  void whatever_says_email_is_believed(String fields, Channel channel) {
    assertEquals(channel, read("""
        {"id":215472621202693,%s,"contacts":{"contacts":[{"id":"c-1"}]}}""".formatted(fields)).channel());
  }

  @Test
  void a_part_that_holds_nothing_but_a_file_is_a_message() {
    Conversation read = read("""
        {"id":"215472621202693","contacts":{"contacts":[{"id":"c-1"}]},"conversation_parts":
         {"conversation_parts":[{"id":"1","part_type":"comment","body":null,
           "author":{"type":"user","id":"c-1"},
           "attachments":[{"type":"upload","name":"a.pdf","url":"https://f.example/1"}]}]}}""");
    assertEquals(Kind.MESSAGE, read.parts().getFirst().kind());
    assertEquals(1, read.awaitingReply().size());
    assertEquals("[attachment: a.pdf]", read.awaitingReply().getFirst().content());
  }

  @ParameterizedTest
  @CsvSource({"close, CLOSING", "open, MESSAGE", "comment, MESSAGE"})
  void a_closing_with_words_is_told_from_a_message(String type, Kind kind) {
    Conversation read = read("""
        {"id":"215472621202693","contacts":{"contacts":[{"id":"c-1"}]},"conversation_parts":
         {"conversation_parts":[{"id":"1","part_type":"%s","body":"<p>Goodbye.</p>",
           "author":{"type":"admin","id":"901"}}]}}""".formatted(type));
    assertEquals(kind, read.parts().getFirst().kind());
    assertTrue(read.parts().getFirst().speaks());
  }

  @Test
  void a_redacted_part_says_nothing() {
    Conversation read = read("""
        {"id":"215472621202693","source":{"id":"1","body":null,"author":{"type":"user","id":"c-1"}}}""");
    assertEquals("", read.parts().getFirst().text());
    assertEquals(new ContactId("c-1"), read.contact());
  }

  @Test
  void a_deleted_conversation_is_gone() {
    server.on(GET, 404, DeskServer.error("not_found"));
    assertEquals(new Result.Gone(), ask(DeskServer.WORKSPACE));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 429, 500, 503, 302})
  void everything_else_is_for_later(int status) {
    server.on(GET, status, DeskServer.error("no"));
    assertInstanceOf(Result.Unavailable.class, ask(DeskServer.WORKSPACE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"id\":\"7\"}", "{\"id\":\"215472621202693\"}", "<html>"})
  void another_answer_is_not_taken_for_the_conversation(String body) {
    server.on(GET, 200, body);
    assertInstanceOf(Result.Unavailable.class, ask(DeskServer.WORKSPACE));
  }

  @Test
  void a_workspace_that_is_not_connected_makes_no_call() {
    assertInstanceOf(Result.Unavailable.class, ask(new WorkspaceId("ws-b")));
    assertEquals(List.of(), server.requests());
  }

  @Test
  void an_identifier_cannot_lead_elsewhere() { // C-08
    server.desk().conversations().read(DeskServer.WORKSPACE, new ConversationId("../me?a=1#/ä"));
    assertEquals(List.of("GET /conversations/%2E%2E%2Fme%3Fa%3D1%23%2F%C3%A4"), server.requests());
  }

  private Conversation read(String body) {
    server.on(GET, 200, body);
    return assertInstanceOf(Result.Read.class, ask(DeskServer.WORKSPACE)).conversation();
  }

  private Result ask(WorkspaceId workspace) {
    return server.desk().conversations().read(workspace, ID);
  }

  private static Assignee toNora() {
    return new Assignee.ToTeammate(new TeammateId("9001001"));
  }

  private static Part part(String id, Kind kind, Author author, String text) {
    return new Part(new PartId(id), kind, author, text, at(id), Optional.empty());
  }

  private static Part assignment(String id, Author author, String text, Assignee to) {
    return new Part(new PartId(id), Kind.ASSIGNMENT, author, text, at(id), Optional.of(to));
  }

  /// The payload's times follow its ids; a part without a time has the conversation's.
  private static Instant at(String id) {
    int second = Integer.parseInt(id) % 10_000;
    return Instant.ofEpochSecond(1_763_800_000L + (id.equals("20001") || second == 9 ? 0 : second));
  }
}

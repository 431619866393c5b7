package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  private static final String LAST = "conversation_parts.conversation_parts.-1.";

  private final TwinFixture fixture = new TwinFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void a_rule_assigns_a_new_conversation_by_its_page_and_the_author_is_a_bot() {
    String id = fixture.startConversation("https://harborlane.example/pricing?x=1", "Hi");
    Answer conversation = fixture.api("GET", "/conversations/" + id);
    assertEquals(TwinFixture.AGENT, conversation.text("admin_assignee_id"));
    assertEquals("assignment", conversation.at(LAST + "part_type"));
    assertEquals("bot", conversation.at(LAST + "author.type"));
    assertNull(conversation.at(LAST + "app_package_code"));
  }

  @Test
  void a_page_without_a_rule_leaves_it_unassigned() {
    String id = fixture.startConversation("https://harborlane.example/docs", "Hi");
    assertEquals("0", fixture.api("GET", "/conversations/" + id).text("admin_assignee_id"));
  }

  @Test
  void a_team_takes_the_conversation_from_its_teammate() {
    String id = fixture.startConversation();
    fixture.assign(id, "admin", TwinFixture.MAYA);
    Answer after = fixture.assign(id, "team", TwinFixture.BILLING);
    assertEquals("0", after.text("admin_assignee_id"));
    assertEquals(TwinFixture.BILLING, after.text("team_assignee_id"));
    assertEquals("team", after.at(LAST + "assigned_to.type"));
  }

  @Test
  void a_teammate_keeps_the_team() {
    String id = fixture.startConversation();
    fixture.assign(id, "team", TwinFixture.BILLING);
    Answer after = fixture.assign(id, "admin", TwinFixture.MAYA);
    assertEquals(TwinFixture.MAYA, after.text("admin_assignee_id"));
    assertEquals(TwinFixture.BILLING, after.text("team_assignee_id"));
  }

  @Test
  void zero_gives_it_to_nobody() {
    String id = fixture.startConversation();
    fixture.assign(id, "admin", TwinFixture.MAYA);
    Answer after = fixture.assign(id, "admin", "0");
    assertEquals("0", after.text("admin_assignee_id"));
    assertNull(after.at(LAST + "assigned_to"));
  }

  @Test
  void an_assignment_may_carry_words_for_the_customer() {
    String id = fixture.startConversation();
    String json = "{\"message_type\":\"assignment\",\"type\":\"team\",\"admin_id\":101,"
        + "\"assignee_id\":201,\"body\":\"One moment\"}";
    assertEquals("<p>One moment</p>", fixture.manage(id, json).at(LAST + "body"));
    Answer seen = fixture.control("/conversations/" + id + "?as=customer");
    assertEquals("One moment", seen.at("messages.-1.text"));
  }

  @Test
  void an_unknown_assignee_is_not_found() {
    Answer refused = fixture.assign(fixture.startConversation(), "team", "999");
    assertEquals(404, refused.status());
    assertEquals("assignee_not_found", refused.at("errors.0.code"));
  }

  @Test
  void an_actor_without_an_inbox_seat_may_not_assign() {
    String json =
        "{\"message_type\":\"assignment\",\"type\":\"admin\",\"admin_id\":\"103\",\"assignee_id\":\"0\"}";
    Answer refused = fixture.manage(fixture.startConversation(), json);
    assertEquals(403, refused.status());
    assertEquals("action_forbidden", refused.at("errors.0.code"));
  }
}

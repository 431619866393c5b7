package com.nexora.chat.persistence.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.turn.Action;
import jakarta.json.bind.JsonbException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The stored form is a contract with the rows that are there already.
class ActionJsonTest {

  @Test
  void an_assignment_is_stored_like_this() {
    Action action =
        new Action.Assign(List.of(new Assignee.ToTeam(new TeamId("8")), new Assignee.ToNobody()));
    ActionJson stored = new ActionJson(
        "assign", "{\"ladder\":[{\"id\":\"8\",\"to\":\"team\"},{\"to\":\"nobody\"}]}");

    assertEquals(stored, ActionJson.of(action));
    assertEquals(action, stored.action());
  }

  @Test
  void an_assignment_to_whoever_is_on_call_is_stored_like_this() {
    Action action = new Action.Assign(List.of(new Assignee.ToNobody()), true);
    ActionJson stored =
        new ActionJson("assign", "{\"ladder\":[{\"to\":\"nobody\"}],\"onCall\":true}");

    assertEquals(stored, ActionJson.of(action));
    assertEquals(action, stored.action());
  }

  @Test
  void a_reply_is_stored_like_this() {
    Action action = new Action.Reply(RichText.paragraph("Hi \0"));
    ActionJson stored = new ActionJson(
        "reply", "{\"lines\":[{\"kind\":\"PARAGRAPH\",\"runs\":[{\"text\":\"Hi \\u0000\"}]}]}");

    assertEquals(stored, ActionJson.of(action));
    assertEquals(action, stored.action());
  }

  @Test
  void a_closing_word_is_stored_like_this() {
    Action action = new Action.Close(RichText.paragraph("Bye"));
    ActionJson stored = new ActionJson(
        "close", "{\"lines\":[{\"kind\":\"PARAGRAPH\",\"runs\":[{\"text\":\"Bye\"}]}]}");

    assertEquals(stored, ActionJson.of(action));
    assertEquals(action, stored.action());
  }

  @Test
  void what_is_missing_or_unknown_is_refused() {
    assertThrows(IllegalStateException.class, () -> new ActionJson("note", "{}").action());
    assertThrows(
        IllegalStateException.class,
        () -> new ActionJson("assign", "{\"ladder\":[{\"to\":\"team\"}]}").action());
    assertThrows(IllegalStateException.class, () -> new ActionJson("shout", "{}").action());
    assertThrows(JsonbException.class, () -> new ActionJson("note", "half").action());
  }
}

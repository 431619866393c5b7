package com.nexora.chat.domain.coexistence;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.MAYA;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author.Voice;
import com.nexora.chat.domain.conversation.Conversations;
import com.nexora.chat.domain.conversation.TeamId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HolderTest {

  private static final List<Holder> HOLDERS = List.of(
      new Holder.Nobody(),
      new Holder.FinHas(),
      new Holder.Workflow(),
      new Holder.Agent(),
      new Holder.People());

  /// Who has a conversation after each event, by who had it before.
  private static final String TABLE = """
      event            | nobody   | Fin      | workflow | agent    | people
      customer wrote   | nobody   | Fin      | workflow | agent    | people
      fin answered     | Fin      | Fin      | Fin      | Fin      | people
      fin spoke        | Fin      | Fin      | Fin      | Fin      | people
      workflow spoke   | workflow | Fin      | workflow | agent    | people
      notice shown     | nobody   | Fin      | workflow | agent    | people
      agent spoke      | agent    | agent    | agent    | agent    | agent
      person spoke     | people   | people   | people   | people   | people
      given to agent   | agent    | agent    | agent    | agent    | agent
      given to person  | people   | people   | people   | people   | people
      given to team    | people   | people   | people   | people   | people
      taken from all   | nobody   | nobody   | nobody   | nobody   | nobody
      fin let go       | nobody   | nobody   | workflow | agent    | people
      """;

  @Test
  void each_event_leaves_the_conversation_with_whom_the_table_says() {
    StringBuilder table = new StringBuilder();
    line(table, "event", HOLDERS.stream().map(Holder::label).toList());
    for (Event event : Event.values()) {
      String name = event.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      line(table, name, HOLDERS.stream().map(h -> h.after(event).label()).toList());
    }
    assertEquals(TABLE, table.toString());
  }

  private static void line(StringBuilder table, String name, List<String> cells) {
    table.append(String.format(Locale.ROOT, "%-17s", name));
    for (String cell : cells) {
      table.append(String.format(Locale.ROOT, "| %-9s", cell));
    }
    table.setLength(table.toString().stripTrailing().length());
    table.append('\n');
  }

  private static String holder(Conversations story) {
    return Holder.of(story.told(), AGENT).label();
  }

  private static Conversations unassigned() {
    return story().assigned(new Assignee.ToNobody());
  }

  @Test
  void a_conversation_that_begins_with_the_agent_is_the_agents() {
    assertEquals("agent", holder(story().customer("hi")));
  }

  @Test
  void one_that_nobody_has_touched_is_nobodys() {
    assertEquals("nobody", holder(unassigned().customer("hi")));
  }

  @Test
  void fin_has_what_it_has_answered_although_the_agent_is_assigned() {
    assertEquals("Fin", holder(story().customer("hi").bot(Voice.FIN_ANSWER, "Press Reset.")));
  }

  @Test
  void office_hours_that_operator_tells_are_no_answer() {
    assertEquals(
        "agent", holder(story().customer("hi").bot(Voice.NOTICE, "We reply within an hour.")));
    assertEquals(
        "nobody",
        holder(unassigned().customer("hi").bot(Voice.NOTICE, "We are away until Monday.")));
  }

  @Test
  void a_workflow_has_what_nobody_else_has_touched() {
    assertEquals(
        "workflow", holder(unassigned().customer("hi").bot(Voice.WORKFLOW, "What is it about?")));
  }

  @Test
  void fin_lets_go_when_it_escalates_and_whoever_is_assigned_has_it() {
    Conversations fins =
        story().customer("hi").bot(Voice.FIN_ANSWER, "Press Reset.").finLetGo();
    assertEquals("agent", holder(fins));
    Conversations nobodys =
        unassigned().customer("hi").bot(Voice.FIN_ANSWER, "Press Reset.").finLetGo();
    assertEquals("nobody", holder(nobodys));
  }

  @Test
  void an_assignment_to_the_agent_after_fins_last_word_hands_over() {
    assertEquals(
        "agent",
        holder(story()
            .customer("hi")
            .bot(Voice.FIN_ANSWER, "Press Reset.")
            .assigned(new Assignee.ToTeammate(AGENT))));
  }

  @Test
  void a_persons_word_or_a_team_makes_it_peoples_and_fin_does_not_take_it_back() {
    assertEquals(
        "people",
        holder(story().customer("hi").reply(MAYA, "Hi!").bot(Voice.FIN_ANSWER, "Press Reset.")));
    assertEquals(
        "people", holder(story().customer("hi").assigned(new Assignee.ToTeam(new TeamId("71")))));
  }
}

package com.nexora.chat.domain.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakenTest {

  private static final TeammateId AGENT = new TeammateId("900");
  private static final TeammateId MAYA = new TeammateId("901");
  private static final TeammateId OMAR = new TeammateId("905");
  private static final Assignee TO_MAYA = new Assignee.ToTeammate(MAYA);
  private static final Assignee TO_OMAR = new Assignee.ToTeammate(OMAR);
  private static final Assignee TO_TEAM = new Assignee.ToTeam(new TeamId("71"));
  private static final Instant AT = Instant.parse("2026-01-05T09:00:00Z");
  private static final Part ASSIGNED = part("10", AGENT, Part.Kind.ASSIGNMENT, "", TO_MAYA);

  private static Part part(
      String id, TeammateId by, Part.Kind kind, String text, Assignee... assigned) {
    return new Part(
        new PartId(id),
        kind,
        new Author.Teammate(by),
        text,
        AT,
        List.of(assigned).stream().findFirst());
  }

  private static Conversation seen(Optional<TeammateId> assignee, Part... parts) {
    return new Conversation(
        new ConversationId("1"),
        new ContactId("lottie"),
        "",
        Channel.OTHER,
        Conversation.State.OPEN,
        assignee,
        List.of(parts));
  }

  private static Handed handed(Assignee holder, Optional<PartId> by, Instant since) {
    return new Handed(
        List.of(holder), holder, List.of(), by, since, since.plusSeconds(900), 0, "no rule", false);
  }

  private static Taken taken(Assignee holder, Conversation seen) {
    return Taken.of(handed(holder, Optional.of(new PartId("10")), AT), seen, AGENT);
  }

  @Test
  void what_was_said_before_it_was_handed_over_takes_nothing_though_the_clock_says_the_same() {
    Part before = part("9", OMAR, Part.Kind.NOTE, "a hint");
    assertEquals(
        new Taken.NotYet(TO_MAYA), taken(TO_MAYA, seen(Optional.of(MAYA), before, ASSIGNED)));
    Part after = part("11", OMAR, Part.Kind.NOTE, "a hint");
    assertEquals(new Taken.ByPeople(), taken(TO_MAYA, seen(Optional.of(MAYA), ASSIGNED, after)));
  }

  @Test
  void whom_intercom_accepted_instead_of_the_first_has_not_taken_it_by_that() {
    assertEquals(new Taken.NotYet(TO_MAYA), taken(TO_OMAR, seen(Optional.of(MAYA), ASSIGNED)));
    assertEquals(new Taken.ByPeople(), taken(TO_OMAR, seen(Optional.of(OMAR), ASSIGNED)));
  }

  @Test
  void a_workflow_that_moves_it_to_a_team_takes_nothing_and_the_team_has_it() {
    Part moved = new Part(
        new PartId("11"),
        Part.Kind.ASSIGNMENT,
        new Author.Bot("Operator"),
        "",
        AT,
        Optional.of(TO_TEAM));
    assertEquals(
        new Taken.NotYet(TO_TEAM), taken(TO_MAYA, seen(Optional.empty(), ASSIGNED, moved)));
  }

  @Test
  void where_the_assignment_is_not_shown_the_time_decides() {
    Handed handed = handed(TO_TEAM, Optional.empty(), AT.plusMillis(700));
    Part reply = part("12", MAYA, Part.Kind.MESSAGE, "Hello");
    assertEquals(new Taken.ByPeople(), Taken.of(handed, seen(Optional.empty(), reply), AGENT));
    Handed later = handed(TO_TEAM, Optional.empty(), AT.plusSeconds(1));
    assertEquals(new Taken.NotYet(TO_TEAM), Taken.of(later, seen(Optional.empty(), reply), AGENT));
  }
}

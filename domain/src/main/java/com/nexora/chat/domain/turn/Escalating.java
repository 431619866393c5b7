package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.handoff.Climb;
import com.nexora.chat.domain.handoff.Climbing;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.EscalationNote;
import com.nexora.chat.domain.handoff.Handed;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is done about a handoff that nobody took in time: somebody else is assigned, and a note
/// says why. The customer is told nothing.
///
/// @param holder who has it and did not take it
public record Escalating(
    WorkspacePolicy policy, Reading reading, Escalation how, Handed handed, Assignee holder) {

  /// Empty when nobody is left who could take it.
  public Optional<Decision> decision() {
    List<Assignee> had = new ArrayList<>(handed.had());
    had.add(handed.holder());
    had.add(holder);
    Climb climb = how.climb(
        handed,
        had,
        reading.account(),
        new Climbing(policy.owners(), reading.presence(), policy.agent()));
    return climb.people().isEmpty()
        ? Optional.empty()
        : Optional.of(new Decision(
            new Outcome.Escalated(Outcome.Ascent.ASSIGNED),
            List.of(
                new Action.Note(note(climb)), new Action.Assign(climb.people(), climb.onCall()))));
  }

  /// When the team it was handed to is there next: now, when it is there. Whoever was on call was
  /// to take it in time that is not the team's, and waits for no team.
  public static Instant opening(WorkspacePolicy policy, Handed handed, Instant now) {
    Instant last = handed.dueAt().minusMillis(1);
    return hours(policy, handed)
        .filter(hours -> hours.isOpen(last))
        .flatMap(hours -> hours.nextOpening(now))
        .orElse(now);
  }

  /// Whether the agent may still do something there that shows to teammates. Where it is not
  /// known what gave it to people, it may: they have it, and it goes on among people alone.
  public static boolean isLetOut(
      WorkspaceId workspace, WorkspacePolicy policy, Handed handed, Conversation seen) {
    return handed.rule().isEmpty()
        || policy
            .release()
            .rollouts()
            .of(workspace, handed.rule(), new Rollout.Subject(seen.id(), seen.contact()))
            .shows();
  }

  private static Optional<Schedule> hours(WorkspacePolicy policy, Handed handed) {
    return Escalation.hours(policy.hours().resolved(_ -> Optional.empty()), handed.ladder());
  }

  private RichText note(Climb climb) {
    ZoneId zone = hours(policy, handed).map(Schedule::zone).orElse(ZoneOffset.UTC);
    return new EscalationNote(policy.mainLanguage(), zone, reading.presence().staff(), how.times())
        .write(handed, holder, climb);
  }
}

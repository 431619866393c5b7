package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.PRIYA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Handovers.Ending;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.Rollouts;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Handoffs that somebody has taken, or that are not to go on, stay where they are.
class LeavingAloneTest extends Unaccepted {

  @Test
  void what_a_person_has_taken_in_any_way_is_left_alone() {
    Map<String, Consumer<DeskStory>> ways = Map.of(
        "a reply", story -> story.teammateReplies(PRIYA, "Here I am."),
        "a note", story -> story.teammateNotes(MAYA, "I look into it."),
        "an assignment", story -> story.teammateAssigns(PRIYA, TO_MAYA),
        "to another team", story -> story.teammateAssigns(PRIYA, TO_SUPPORT),
        "a close", DeskStory::closed,
        "a snooze", story -> story.teammateSnoozes(PRIYA),
        "a workflow gives it to a teammate", story -> story.assigned(TO_MAYA));
    ways.forEach((way, takes) -> {
      DeskStory story = handedToPriya();
      takes.accept(story);
      long before = written();
      var _ = after(WITHIN);
      assertEquals(before, written(), way);
      assertEquals(List.of(Ending.TAKEN), endings(story), way);
    });
  }

  @Test
  void a_teams_conversation_is_taken_when_a_teammate_is_assigned() {
    office.policies.with(ACME, toMaya());
    DeskStory story = handedToSupport();
    story.assigned(TO_PRIYA);
    var _ = after(WITHIN);
    assertEquals(List.of(TO_SUPPORT), given(story));
    assertEquals(List.of(Ending.TAKEN), endings(story));
  }

  @Test
  void what_customers_workflows_and_the_agent_do_takes_nothing() {
    DeskStory story = handedToPriya();
    var _ = office.says(story, "is anybody there?");
    story.operatorShows("We are usually back within minutes.");
    var _ = after(WITHIN);
    assertEquals(List.of(TO_PRIYA, TO_SUCCESS), given(story));
  }

  @Test
  void while_the_agent_is_stopped_nothing_goes_on_and_afterwards_it_does() {
    DeskStory story = handedToPriya();
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
    var _ = after(WITHIN);
    var _ = after(Duration.ofMinutes(3));
    assertEquals(List.of(TO_PRIYA), given(story));
    var _ = office.store.halts().go(ACME, "olga", "mended");
    var _ = after(Duration.ofMinutes(3));
    assertEquals(List.of(TO_PRIYA, TO_SUCCESS), given(story));
  }

  @Test
  void while_the_agent_is_stopped_no_turn_begins_for_it_and_who_took_it_is_still_seen() {
    DeskStory story = handedToPriya();
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
    office.works();
    office.letPass(WITHIN);
    var _ = rounds.look(ACME);
    assertFalse(office.useCases.takeTurn().takeNext());
    story.teammateReplies(PRIYA, "Here I am.");
    office.letPass(Duration.ofMinutes(3));
    var _ = rounds.look(ACME);
    assertEquals(List.of(Ending.TAKEN), endings(story));
  }

  @Test
  void where_the_agent_is_no_longer_let_out_nothing_goes_on() {
    DeskStory story = handedToPriya();
    WorkspacePolicy usual = policy(Optional.empty(), 2);
    Rollouts shadow = new Rollouts(Rollout.all(Rollout.Stage.SHADOW), Map.of());
    office.policies.with(ACME, usual.withRelease(usual.release().letting(shadow)));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_PRIYA), given(story));
    office.policies.with(ACME, usual);
    var _ = after(Duration.ofMinutes(11));
    assertEquals(List.of(TO_PRIYA, TO_SUCCESS), given(story));
  }

  @Test
  void a_workspace_that_wants_it_no_longer_waits_for_nobody() {
    DeskStory story = handedToPriya();
    office.policies.with(ACME, ExamplePolicy.askingBack(1));
    assertEquals(new Handovers.Count(0, 0), after(WITHIN).count());
    assertEquals(List.of(Ending.UNWANTED), endings(story));
  }

  @Test
  void nobody_is_waited_for_where_it_is_not_configured() {
    office.policies.with(ACME, ExamplePolicy.askingBack(1));
    DeskStory story = handedToPriya();
    assertEquals(Optional.empty(), awaited(story));
  }

  @Test
  void what_is_deleted_goes_to_nobody() {
    DeskStory story = handedToPriya();
    story.deleted();
    var _ = after(WITHIN);
    assertEquals(List.of(Ending.GONE), endings(story));
  }

  @Test
  void what_the_agent_gets_back_is_its_own_again() {
    DeskStory story = handedToPriya();
    story.assigned(new Assignee.ToTeammate(ExamplePolicy.AGENT));
    var _ = after(WITHIN);
    assertEquals(List.of(Ending.RETURNED), endings(story));
    assertEquals(List.of(TO_PRIYA), given(story));
  }

  @Test
  void a_teammate_who_wants_the_agent_silent_has_seen_it() {
    DeskStory story = handedToPriya();
    var _ = office.store.instructions().give(ACME, story.id(), MAYA, Instruction.Kind.SILENCE);
    var _ = after(WITHIN);
    assertEquals(List.of(Ending.TAKEN), endings(story));
    assertEquals(List.of(TO_PRIYA), given(story));
  }

  @Test
  void a_person_who_comes_between_the_note_and_the_assignment_keeps_it() {
    DeskStory story = handedToPriya();
    long notes = Night.notes(story).size();
    office.whileReading = () -> {
      if (Night.notes(story).size() > notes) {
        office.whileReading = () -> {};
        story.teammateReplies(PRIYA, "I have it.");
      }
    };
    var _ = after(WITHIN);
    assertEquals(notes + 1, Night.notes(story).size());
    assertEquals(List.of(TO_PRIYA), given(story));
    assertEquals(Conversation.State.OPEN, Night.now(story).state());
  }
}

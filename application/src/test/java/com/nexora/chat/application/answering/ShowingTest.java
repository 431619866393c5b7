package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Assistance;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.usecase.CaseView;
import com.nexora.chat.application.usecase.CaseView.Holder;
import com.nexora.chat.application.usecase.ShowCase;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// What a teammate is shown of what the agent did.
class ShowingTest {

  private static final Assignee AGENT = new Assignee.ToTeammate(ExamplePolicy.AGENT);
  private static final Assignee SOMEBODY = new Assignee.ToTeammate(MAYA);

  private final Office office = new Office();
  private final ShowCase showing = Assistance.showing(
      office.store.cases(), new InMemoryPolicies().with(ACME, ExamplePolicy.askingBack(1)));

  private CaseView shown(ConversationId conversation) {
    return showing.show(ACME, conversation, new ShowCase.Asked(Optional.empty()));
  }

  private Holder holder(DeskStory story) {
    return shown(story.id()).holder();
  }

  private Holder holder(DeskStory story, Assignee assignee) {
    return showing
        .show(ACME, story.id(), new ShowCase.Asked(Optional.of(assignee)))
        .holder();
  }

  @Test
  void of_a_stranger_it_is_said_that_nothing_is_known() {
    CaseView view = shown(new ConversationId("stranger"));
    assertFalse(view.known());
    assertEquals(Holder.UNKNOWN, view.holder());
  }

  @Test
  void a_message_that_waits_is_something_known() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    assertTrue(shown(story.id()).known());
    assertEquals(1, shown(story.id()).open());
  }

  @Test
  void the_intent_is_shown_by_which_the_turn_was_decided_whoever_named_it() {
    office.script.naming("login");
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(
        Optional.of(new CaseView.Understood(
            Optional.of("login"), OptionalDouble.empty(), Optional.of("en"))),
        shown(story.id()).understood());
    assertEquals(
        story.attributes().get(ExamplePolicy.askingBack(1).attributes().intent()), "login");
  }

  @Test
  void an_answer_is_shown_with_its_sources_and_facts() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    CaseView view = shown(story.id());
    assertEquals(Holder.AGENT, view.holder());
    assertEquals(Optional.of(new Outcome.Answered()), view.outcome());
    assertEquals(Optional.of("en"), view.understood().orElseThrow().language());
    assertEquals(Optional.empty(), view.understood().orElseThrow().intent());
    assertEquals(Map.of("Outcome", "answered"), view.facts());
    assertEquals(
        List.of(new CaseView.Source("reset the password", URI.create("https://help.example/4101"))),
        view.sources());
    assertEquals(List.of(), view.lookedAt());
    assertEquals(0, view.open());
  }

  @Test
  void a_handoff_is_shown_with_its_reason() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    assertEquals(Holder.TEAMMATE, holder(story));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        shown(story.id()).outcome());
  }

  @Test
  void a_takeover_is_known_from_the_next_message_on() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    story.teammateReplies(MAYA, "Maya here");
    office.says(story, "thank you");
    office.works();
    assertEquals(Holder.TEAMMATE, holder(story));
    assertEquals(Holder.TEAMMATE, holder(story, AGENT));
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.TEAMMATE_TOOK_OVER)),
        shown(story.id()).outcome());
  }

  @Test
  void whom_intercom_names_is_believed_over_what_was_known_before() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(Holder.AGENT, holder(story, AGENT));
    assertEquals(Holder.TEAMMATE, holder(story, SOMEBODY));
    assertEquals(Holder.NOBODY, holder(story, new Assignee.ToNobody()));
    assertEquals(Holder.TEAMMATE, holder(story, new Assignee.ToTeam(ExamplePolicy.SUPPORT)));
  }

  @Test
  void silence_and_giving_back_are_shown_from_the_click_on() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    var instructing = Assistance.instructing(office.store.instructions());
    assertTrue(instructing.instruct(ACME, story.id(), MAYA, Instruction.Kind.SILENCE));
    assertEquals(Holder.SILENCED, holder(story));
    assertEquals(Holder.SILENCED, holder(story, AGENT));
    assertTrue(instructing.instruct(ACME, story.id(), MAYA, Instruction.Kind.GIVE_BACK));
    assertEquals(Holder.COMING_BACK, holder(story));
    assertEquals(Holder.COMING_BACK, holder(story, SOMEBODY));
    office.works();
    assertEquals(Holder.AGENT, holder(story));
    assertEquals(Optional.of(Outcome.Return.AGENT_HAS_IT), shown(story.id()).returned());
    assertEquals(MAYA, shown(story.id()).instruction().orElseThrow().by());
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        shown(story.id()).outcome());
  }
}

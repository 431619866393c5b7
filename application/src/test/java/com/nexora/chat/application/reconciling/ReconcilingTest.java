package com.nexora.chat.application.reconciling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.Turns;
import com.nexora.chat.application.usecase.ReceiveWebhook.Receipt;
import com.nexora.chat.application.usecase.ReconcileConversations.Report;
import com.nexora.chat.application.usecase.Topics;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is found, and what is left alone.
class ReconcilingTest extends Searched {

  @Test
  void a_lost_message_opens_its_obligation_and_is_late() { // I-31
    DeskStory story = given(ACME);
    assertEquals(new Report.UpToDate(1), poll());
    assertEquals(Set.of(first(story).id()), owed(story));
  }

  @Test
  void a_message_that_a_webhook_brought_is_not_taken_again() {
    DeskStory story = given(ACME);
    assertEquals(Receipt.STORED, webhook("n1", Topics.STARTED, story, first(story)));
    assertEquals(Receipt.STORED, webhook("n2", Topics.ASSIGNED, story, last(story)));
    assertEquals(new Report.UpToDate(0), poll());
    assertEquals(2, store.inbox().accepted(ACME).size());
  }

  @Test
  void a_webhook_that_comes_after_the_poll_is_a_duplicate() { // I-31
    DeskStory story = given(ACME);
    PartId second = story.customerSays("Anyone?");
    poll();
    int taken = store.inbox().accepted(ACME).size();
    assertEquals(Receipt.DUPLICATE, webhook("n1", Topics.STARTED, story, first(story)));
    assertEquals(Receipt.DUPLICATE, webhook("n2", Topics.ASSIGNED, story, part(story, 1)));
    assertEquals(second, last(story).id());
    assertEquals(Receipt.DUPLICATE, webhook("n3", Topics.REPLIED, story, last(story)));
    assertEquals(taken, store.inbox().accepted(ACME).size());
  }

  @Test
  void being_given_a_conversation_is_found_too() {
    DeskStory story = given(ACME);
    webhook("n1", Topics.STARTED, story, first(story));
    poll();
    assertEquals(
        List.of(Topics.STARTED, Topics.ASSIGNED),
        store.inbox().accepted(ACME).stream().map(Delivery::topic).toList());
  }

  @Test
  void conversations_of_others_are_not_read() {
    DeskStory story = given(ACME);
    story.assigned(new Assignee.ToTeam(ExamplePolicy.SUPPORT));
    assertEquals(new Report.UpToDate(0), poll());
    assertEquals(List.of(), read);
  }

  @Test
  void what_was_handled_is_not_read_again_until_it_changes() {
    DeskStory story = given(ACME);
    poll();
    poll();
    assertEquals(List.of(story.id()), read);
    story.customerSays("Anyone?");
    assertEquals(new Report.UpToDate(1), poll());
    assertEquals(List.of(story.id(), story.id()), read);
  }

  @Test
  void a_second_that_is_not_over_is_looked_at_again() {
    DeskStory story = given(ACME);
    now = last(story).at();
    assertEquals(new Report.UpToDate(0), poll());
    now = now.plus(Duration.ofMinutes(1));
    poll();
    assertEquals(List.of(story.id(), story.id()), read);
  }

  @Test
  void a_deleted_conversation_is_nothing_to_find() {
    DeskStory story = given(ACME);
    Reconciling late = new Reconciling(
        new Watch.Search(
            policies,
            (_, _) -> new ReadConversation.Result.Gone(),
            search,
            ledger,
            store.store().ratings()),
        receiving,
        this::now);
    assertEquals(new Report.UpToDate(0), late.reconcile(ACME, SPACING));
    assertEquals(Set.of(), owed(story));
  }

  /// S-14: the store was set back to before the message, Intercom was not.
  @Test
  void after_a_restored_backup_what_was_answered_is_not_answered_again() {
    DeskStory story = given(ACME);
    story.teammateReplies(AGENT, "Here is how.");
    PartId next = story.customerSays("And then?");
    assertEquals(new Report.UpToDate(1), poll());
    assertEquals(Set.of(next), owed(story));
  }

  @Test
  void a_message_that_crossed_with_our_own_reply_is_found() {
    DeskStory story = given(ACME);
    webhook("n1", Topics.STARTED, story, first(story));
    PartId crossing = story.customerSays("One more thing");
    PartId reply = story.teammateReplies(AGENT, "Here is how.");
    // The reply is at Intercom, and not yet written down here.
    assertEquals(new Report.UpToDate(0), poll());
    ledger.left(ACME, story.id(), reply);
    assertEquals(new Report.UpToDate(1), poll());
    assertTrue(owed(story).contains(crossing));
  }

  @Test
  void what_a_person_replied_to_is_left_alone() {
    DeskStory story = given(ACME);
    story.teammateReplies(new TeammateId("901"), "Maya here.");
    assertEquals(new Report.UpToDate(0), poll());
    assertEquals(Set.of(), owed(story));
  }

  @Test
  void workspaces_are_searched_each_for_itself() {
    DeskStory ours = given(ACME);
    given(GLOBEX);
    poll();
    assertEquals(List.of(ours.id()), read);
    assertEquals(List.of(), store.inbox().accepted(GLOBEX));
  }

  @Test
  void a_rating_whose_webhook_was_lost_is_found_and_is_no_message() { // I-31
    DeskStory story = given(ACME);
    poll();
    store.letPass(SPACING);
    Claim claim = store.queue().claim(SPACING, Round.START).orElseThrow();
    DecidedTurn turn = Turns.silent(claim, Set.of(first(story).id()), new Outcome.Answered());
    store.turns().decide(ACME, claim, turn);
    store.turns().finish(ACME, claim, turn, new Handback.Done());
    story.customerRates(5, now, AGENT);
    story.assigned(new Assignee.ToTeammate(AGENT));
    assertEquals(new Report.UpToDate(0), poll());
    assertEquals(
        Optional.of(new Rating(5, now, Optional.of(AGENT))),
        store.turns().standing(ACME, story.id()).rating());
  }
}

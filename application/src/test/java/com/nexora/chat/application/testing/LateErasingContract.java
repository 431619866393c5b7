package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.port.Notices.Open;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What every keeper of notices does about news that comes late or in another order.
public interface LateErasingContract extends NoticeStory {

  ContactId KIM = new ContactId("65f3");

  private void says(ConversationId talk, String part, ContactId... contacts) {
    assertTrue(store()
        .inbox()
        .accept(
            ACME,
            Deliveries.message(talk + "_" + part, talk + "_" + part, talk, part, Duration.ZERO)
                .with(new Sense("customer spoke", Set.of(contacts), Optional.empty()))));
  }

  private Set<Notice> open() {
    return notices().open(ACME, MOST).stream().map(Open::notice).collect(Collectors.toSet());
  }

  private Set<Erased> eraseAll() {
    return notices().open(ACME, MOST).stream()
        .map(open -> switch (open.notice()) {
          case Notice.Erase(Subject subject) -> notices().erase(ACME, open.id(), subject);
          case Notice.Refresh _ -> Erased.NOT_THERE;
        })
        .collect(Collectors.toSet());
  }

  @Test
  default void a_redacted_message_whose_webhook_comes_late_is_erased_as_well() { // I-28
    Subject part = new Subject.OnePart(TALK, Optional.of(FIRST));
    assertEquals(Erased.DONE, erased("n1", part));
    says(TALK, "2", DANA);
    says(OTHER, "1", DANA);
    assertEquals(Set.of(), open());

    says(TALK, "1", DANA);
    assertEquals(Set.of(new Notice.Erase(part)), open());
    assertEquals(Set.of(Erased.DONE), eraseAll());
    assertEquals(Optional.of(ERASED), outcomeOf(ACME, TALK, FIRST));
    assertEquals(Optional.empty(), outcomeOf(ACME, OTHER, FIRST));
  }

  @Test
  default void a_merge_that_is_told_after_the_survivor_was_deleted_erases() {
    says(TALK, "1", DANA);
    assertEquals(Erased.DONE, erased("n1", new Subject.DeletedContact(JUN)));
    assertEquals(Erased.DONE, erased("n2", new Subject.MergedContact(DANA, JUN)));
    assertEquals(Optional.of(ERASED), outcomeOf(ACME, TALK, FIRST));
  }

  @Test
  default void merges_that_are_told_in_the_wrong_order_lead_to_the_last_survivor() {
    says(TALK, "1", DANA);
    assertEquals(Erased.DONE, erased("n1", new Subject.MergedContact(JUN, KIM)));
    assertEquals(Erased.DONE, erased("n2", new Subject.MergedContact(DANA, JUN)));
    assertEquals(Optional.empty(), outcomeOf(ACME, TALK, FIRST));
    assertEquals(Erased.DONE, erased("n3", new Subject.DeletedContact(KIM)));
    assertEquals(Optional.of(ERASED), outcomeOf(ACME, TALK, FIRST));
  }

  @Test
  default void merges_in_a_circle_come_to_an_end() {
    says(TALK, "1", DANA);
    assertEquals(Erased.DONE, erased("n1", new Subject.MergedContact(DANA, JUN)));
    assertEquals(Erased.DONE, erased("n2", new Subject.MergedContact(JUN, DANA)));
    assertEquals(Optional.empty(), outcomeOf(ACME, TALK, FIRST));
  }

  @Test
  default void everybody_who_is_named_and_gone_is_noticed() {
    Subject dana = new Subject.DeletedContact(DANA);
    Subject jun = new Subject.DeletedContact(JUN);
    assertEquals(Erased.DONE, erased("n1", dana));
    assertEquals(Erased.DONE, erased("n2", jun));
    says(TALK, "1", DANA, JUN);
    assertEquals(Set.of(new Notice.Erase(dana), new Notice.Erase(jun)), open());
    assertEquals(Set.of(Erased.DONE), eraseAll());
    assertEquals(Optional.of(ERASED), outcomeOf(ACME, TALK, FIRST));
  }

  @Test
  default void the_conversation_is_noticed_before_who_takes_part_in_it() {
    Subject whole = new Subject.WholeConversation(TALK);
    assertEquals(Erased.DONE, erased("n1", new Subject.DeletedContact(DANA)));
    assertEquals(Erased.DONE, erased("n2", whole));
    says(TALK, "1", DANA);
    assertTrue(notices().open(ACME, MOST).contains(new Open(TALK + "_1", new Notice.Erase(whole))));
  }

  @Test
  default void what_is_erased_again_has_one_record_and_one_notice_each_time() {
    Subject dana = new Subject.DeletedContact(DANA);
    assertEquals(Erased.DONE, erased("n1", dana));
    for (String part : List.of("1", "2", "3")) {
      says(new ConversationId("20" + part), part, DANA);
      assertEquals(1, notices().open(ACME, MOST).size());
      assertEquals(Set.of(Erased.DONE), eraseAll());
    }
    assertEquals(1, notices().erasures(ACME, MOST).size());
  }

  @Test
  default void who_comes_back_is_heard_while_something_in_another_conversation_is_on_its_way() {
    says(OTHER, "2", DANA, JUN);
    Claim claim = claimed();
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(new PartId("2")), new Outcome.Answered());
    store().turns().decide(ACME, claim, turn);
    PlannedAction sending = turn.actions().getFirst().sending(Duration.ofSeconds(10));
    store().turns().move(ACME, claim, List.of(sending));
    says(TALK, "1", DANA);
    assertEquals(Erased.LATER, erased("n1", new Subject.ArchivedContact(DANA)));
    assertEquals(Optional.of(ERASED), outcomeOf(ACME, TALK, FIRST));

    says(TALK, "3", DANA);
    assertEquals(Set.of(Erased.LATER), eraseAll());
    assertEquals(Optional.empty(), outcomeOf(ACME, TALK, new PartId("3")));
    assertEquals(TALK, claimed().conversation());

    store().turns().finish(ACME, claim, turn.with(sending.sent()), new Handback.Done());
    assertEquals(Set.of(Erased.DONE), eraseAll());
    assertEquals(Set.of(), open());
  }
}

package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Erasure;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.port.Notices.Open;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every keeper of notices does.
public interface NoticesContract extends NoticeStory {

  private DecidedTurn decided(Claim claim) {
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(FIRST), new Outcome.Answered());
    store().turns().decide(ACME, claim, turn);
    return turn;
  }

  @Test
  default void what_a_delivery_tells_is_open_until_it_is_done() {
    Notice refresh = new Notice.Refresh(MirrorKind.ARTICLE);
    store().inbox().accept(ACME, Deliveries.notice("n1", "article.updated", refresh));
    told(ACME, "n2", new Subject.OnePart(TALK, Optional.empty()));
    told(ACME, "n3", new Subject.MergedContact(DANA, JUN));
    told(GLOBEX, "n1", WHOLE);

    assertEquals(
        Set.of(
            new Open("n1", refresh),
            new Open("n2", new Notice.Erase(new Subject.OnePart(TALK, Optional.empty()))),
            new Open("n3", new Notice.Erase(new Subject.MergedContact(DANA, JUN)))),
        Set.copyOf(notices().open(ACME, MOST)));
    assertEquals(1, notices().open(ACME, 1).size());
    notices().done(ACME, List.of("n1", "n2", "n3"));
    assertEquals(List.of(), notices().open(ACME, MOST));
    assertEquals(1, notices().open(GLOBEX, MOST).size());
  }

  @Test
  default void the_same_delivery_twice_is_one_notice() {
    told(ACME, "n1", WHOLE);
    assertFalse(
        store().inbox().accept(ACME, Deliveries.notice("n1", "gone", new Notice.Erase(WHOLE))));
    assertEquals(1, notices().open(ACME, MOST).size());
  }

  @Test
  default void an_erased_conversation_owes_nothing_and_is_not_due() { // I-28
    says(ACME, TALK, "1", DANA);
    assertEquals(Erased.DONE, erased("n1", WHOLE));

    assertEquals(Optional.of(ERASED), outcome(ACME, TALK, FIRST));
    assertEquals(Optional.empty(), claim());
    assertEquals(List.of(), notices().open(ACME, MOST));
    assertEquals(Erased.NOT_THERE, notices().erase(ACME, "n1", WHOLE));
  }

  @Test
  default void another_workspace_with_the_same_ids_is_untouched() {
    says(GLOBEX, TALK, "1", DANA);
    says(ACME, TALK, "1", DANA);
    assertEquals(Erased.DONE, erased("n1", WHOLE));
    assertEquals(Erased.DONE, erased("n2", new Subject.DeletedContact(DANA)));

    assertEquals(Optional.empty(), outcome(GLOBEX, TALK, FIRST));
    assertEquals(GLOBEX, claimed().workspace());
    assertEquals(List.of(), notices().erasures(GLOBEX, MOST));
    told(GLOBEX, "n1", WHOLE);
    assertEquals(Erased.NOT_THERE, notices().erase(ACME, "n1", WHOLE));
  }

  @Test
  default void whoever_works_on_it_writes_nothing_more_and_what_was_decided_is_wordless() {
    says(ACME, TALK, "1", DANA);
    Claim claim = claimed();
    DecidedTurn turn = decided(claim);
    PlannedAction sending = turn.actions().getFirst().sending(Duration.ofSeconds(10));
    store().turns().move(ACME, claim, List.of(sending));

    assertEquals(Erased.DONE, erased("n1", WHOLE));
    assertThrows(
        StaleClaim.class, () -> store().turns().move(ACME, claim, List.of(sending.sent())));
    Standing standing = store().turns().standing(ACME, TALK);
    assertEquals(Optional.empty(), standing.unfinished());
    assertEquals("", standing.finished().getFirst().turn().question());
    assertEquals(Optional.of(ERASED), outcome(ACME, TALK, FIRST));
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void an_outcome_that_was_reached_stays() {
    says(ACME, TALK, "1", DANA);
    Claim claim = claimed();
    store().turns().finish(ACME, claim, decided(claim), new Handback.Done());
    assertEquals(Erased.DONE, erased("n1", WHOLE));
    assertEquals(Optional.of(new Outcome.Answered()), outcome(ACME, TALK, FIRST));
  }

  @Test
  default void what_comes_late_for_a_deleted_conversation_is_noticed_again() {
    assertEquals(Erased.DONE, erased("n1", WHOLE));
    says(ACME, TALK, "1", DANA);
    assertEquals(
        List.of(new Open("notif_1", new Notice.Erase(WHOLE))), notices().open(ACME, MOST));
    assertEquals(Erased.DONE, notices().erase(ACME, "notif_1", WHOLE));
    assertEquals(Optional.of(ERASED), outcome(ACME, TALK, FIRST));
  }

  @Test
  default void what_comes_late_for_a_deleted_contact_is_noticed_again() {
    Subject dana = new Subject.DeletedContact(DANA);
    assertEquals(Erased.DONE, erased("n1", dana));
    says(ACME, TALK, "1", DANA);
    assertEquals(List.of(new Open("notif_1", new Notice.Erase(dana))), notices().open(ACME, MOST));
    assertEquals(Erased.DONE, notices().erase(ACME, "notif_1", dana));
    assertEquals(Optional.of(ERASED), outcome(ACME, TALK, FIRST));
  }

  @Test
  default void an_archived_contact_may_come_back() {
    says(ACME, TALK, "1", DANA);
    assertEquals(Erased.DONE, erased("n1", new Subject.ArchivedContact(DANA)));
    assertEquals(Optional.of(ERASED), outcome(ACME, TALK, FIRST));

    says(ACME, TALK, "2", DANA);
    assertEquals(List.of(), notices().open(ACME, MOST));
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void whoever_asked_to_be_forgotten_is_erased_and_may_write_again() { // C-16
    says(ACME, TALK, "1", DANA);
    Subject forgotten = new Subject.ForgottenContact(DANA);
    for (int click = 0; click < 2; click++) {
      notices().add(ACME, "console 1", new Notice.Erase(forgotten));
    }
    assertEquals(
        List.of(new Open("console 1", new Notice.Erase(forgotten))), notices().open(ACME, MOST));
    assertEquals(Erased.DONE, notices().erase(ACME, "console 1", forgotten));
    assertEquals(Optional.of(ERASED), outcome(ACME, TALK, FIRST));
    assertEquals("forgotten contact", notices().erasures(ACME, 1).getFirst().what());

    says(ACME, TALK, "2", DANA);
    assertEquals(List.of(), notices().open(ACME, MOST));
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void a_contact_is_erased_from_every_conversation_of_theirs_and_no_other() {
    says(ACME, TALK, "1", DANA);
    says(ACME, OTHER, "2", DANA);
    ConversationId theirs = new ConversationId("1003");
    says(ACME, theirs, "3", JUN);
    assertEquals(Erased.DONE, erased("n1", new Subject.DeletedContact(DANA)));

    assertEquals(Optional.of(ERASED), outcome(ACME, TALK, FIRST));
    assertEquals(Optional.of(ERASED), outcome(ACME, OTHER, new PartId("2")));
    assertEquals(Optional.empty(), outcome(ACME, theirs, new PartId("3")));
    assertEquals(theirs, claimed().conversation());
  }

  @Test
  default void a_conversation_with_others_goes_on_for_them() {
    says(ACME, TALK, "1", DANA, JUN);
    Claim claim = claimed();
    assertEquals(Erased.DONE, erased("n1", new Subject.DeletedContact(DANA)));

    assertThrows(StaleClaim.class, () -> decided(claim));
    assertEquals(Optional.empty(), outcome(ACME, TALK, FIRST));
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void a_merged_contact_is_found_through_the_survivor() { // I-28
    says(ACME, TALK, "1", DANA);
    assertEquals(Erased.DONE, erased("n1", new Subject.MergedContact(DANA, JUN)));
    assertEquals(Optional.empty(), outcome(ACME, TALK, FIRST));
    assertEquals(Erased.DONE, erased("n2", new Subject.DeletedContact(JUN)));
    assertEquals(Optional.of(ERASED), outcome(ACME, TALK, FIRST));
  }

  @Test
  default void each_erasure_is_recorded_with_what_it_was_and_how_long_it_took() {
    told(ACME, "n1", WHOLE);
    letPass(Duration.ofSeconds(40));
    assertEquals(Erased.DONE, notices().erase(ACME, "n1", WHOLE));
    letPass(Duration.ofSeconds(10));
    assertEquals(Erased.DONE, erased("n2", new Subject.DeletedCompany("c1")));

    List<Erasure> recorded = notices().erasures(ACME, MOST);
    assertEquals(
        List.of("company (unread bodies only) c1 by n2", "conversation 1001 by n1"),
        recorded.stream()
            .map(each -> each.what() + " " + each.id() + " by " + each.by())
            .toList());
    assertTrue(recorded.getLast().took().compareTo(Duration.ofSeconds(40)) >= 0);
    assertTrue(recorded.getLast().age().compareTo(Duration.ofSeconds(10)) >= 0);
    assertEquals(1, notices().erasures(ACME, 1).size());
  }

  @Test
  default void searches_keep_their_distance_and_begin_where_the_last_ended() {
    Duration spacing = Duration.ofMinutes(1);
    Instant first = notices().beginSearch(ACME, spacing, Duration.ofHours(1)).orElseThrow();
    assertEquals(Optional.empty(), notices().beginSearch(ACME, spacing, Duration.ofHours(1)));
    Instant later = Instant.ofEpochSecond(first.getEpochSecond() + 90);
    notices().found(ACME, List.of(), later);
    notices().found(ACME, List.of(), first);
    letPass(spacing);
    assertEquals(Optional.of(later), notices().beginSearch(ACME, spacing, Duration.ofHours(1)));
  }

  @Test
  default void a_deletion_that_is_found_is_news_once_and_only_where_something_is_held() {
    says(ACME, TALK, "1", DANA);
    notices().beginSearch(ACME, Duration.ofMinutes(1), Duration.ofHours(1));
    assertEquals(1, notices().found(ACME, List.of(TALK, OTHER), Instant.EPOCH));
    assertEquals(0, notices().found(ACME, List.of(TALK, OTHER), Instant.EPOCH));
    Open open = notices().open(ACME, MOST).getFirst();
    assertEquals(new Notice.Erase(WHOLE), open.notice());
    assertEquals(Erased.DONE, notices().erase(ACME, open.id(), WHOLE));
    assertEquals(0, notices().found(ACME, List.of(TALK), Instant.EPOCH));
  }
}

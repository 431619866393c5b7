package com.nexora.chat.application.reconciling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.usecase.ReconcileConversations.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How far a search comes, and where the next one goes on.
class CatchingUpTest extends Searched {

  @Test
  void while_intercom_is_away_the_mark_stays_and_nothing_is_lost() {
    given(ACME);
    DeskStory second = given(ACME);
    desk.away(true);
    assertInstanceOf(Report.Interrupted.class, poll());
    desk.away(false);
    search.away(true);
    assertInstanceOf(Report.Interrupted.class, poll());
    search.away(false);
    assertEquals(new Report.UpToDate(2), poll());
    assertEquals(Optional.of(last(second).at()), mark());
  }

  @Test
  void the_mark_is_the_newest_change_that_was_seen() {
    DeskStory story = given(ACME);
    poll();
    assertEquals(Optional.of(last(story).at()), mark());
    store.letPass(SPACING);
    poll();
    assertEquals(Optional.of(last(story).at()), mark());
  }

  @Test
  void a_search_overlaps_the_one_before() {
    DeskStory story = given(ACME);
    poll();
    poll();
    assertEquals(
        last(story).at().minus(Reconciling.OVERLAP), search.asked().getLast().from());
  }

  @Test
  void every_page_is_taken() {
    for (int i = 0; i < 8; i++) {
      given(ACME);
    }
    assertEquals(new Report.UpToDate(8), poll());
  }

  @Test
  void too_much_for_one_search_is_taken_in_windows_and_nothing_is_left_out() {
    int many = 35;
    for (int i = 0; i < many; i++) {
      given(ACME);
    }
    Reconciling small = new Reconciling(
        new Watch.Search(policies, reading, search, ledger, store.store().ratings()),
        receiving,
        this::now,
        10);
    assertEquals(new Report.UpToDate(many), small.reconcile(ACME, SPACING));
    assertEquals(many, read.size());
    assertTrue(search.asked().stream().anyMatch(query -> query.until().isPresent()));
  }

  @Test
  void a_search_ends_and_the_next_goes_on_where_it_had_come_to() {
    int many = 150;
    for (int i = 0; i < many; i++) {
      given(ACME);
    }
    Reconciling small = new Reconciling(
        new Watch.Search(policies, reading, search, ledger, store.store().ratings()),
        receiving,
        this::now,
        1);
    Report first = small.reconcile(ACME, SPACING);
    assertInstanceOf(Report.Behind.class, first);
    store.letPass(SPACING);
    Report second = small.reconcile(ACME, SPACING);
    assertTrue(first.late() > 0 && second.late() > 0, () -> first + " and " + second);
    assertEquals(first.late() + second.late(), read.size());
  }

  @Test
  void what_cannot_be_read_holds_up_the_others_three_times_and_no_longer() {
    DeskStory broken = given(ACME);
    given(ACME);
    Reconciling withHole = new Reconciling(
        new Watch.Search(
            policies,
            (workspace, conversation) -> conversation.equals(broken.id())
                ? new ReadConversation.Result.Unavailable("broken")
                : desk.read(workspace, conversation),
            search,
            ledger,
            store.store().ratings()),
        receiving,
        this::now);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      store.letPass(SPACING);
      reports.add(withHole.reconcile(ACME, SPACING));
    }
    assertEquals(
        List.of(
            new Report.Interrupted(0, "broken"),
            new Report.Interrupted(0, "broken"),
            new Report.UpToDate(1)),
        reports);
  }

  @Test
  void a_workspace_is_not_searched_twice_within_the_spacing() {
    given(ACME);
    assertEquals(new Report.UpToDate(1), reconciling.reconcile(ACME, SPACING));
    assertEquals(new Report.NotDue(), reconciling.reconcile(ACME, SPACING));
  }
}

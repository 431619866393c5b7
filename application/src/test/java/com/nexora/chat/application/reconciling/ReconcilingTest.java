package com.nexora.chat.application.reconciling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.receiving.Receiving;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryPollLedger;
import com.nexora.chat.application.testing.InMemorySearch;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.application.usecase.ReceiveWebhook.Receipt;
import com.nexora.chat.application.usecase.ReconcileConversations.Report;
import com.nexora.chat.application.usecase.Topics;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReconcilingTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");
  private static final TeammateId AGENT = ExamplePolicy.AGENT;
  private static final Duration SPACING = Duration.ofSeconds(50);

  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryDesk desk = new InMemoryDesk();
  private final InMemorySearch search = new InMemorySearch(3);
  private final InMemoryPollLedger ledger = new InMemoryPollLedger(store.inbox(), store);
  private final InMemoryPolicies policies = new InMemoryPolicies()
      .with(ACME, ExamplePolicy.askingBack(1))
      .with(GLOBEX, ExamplePolicy.askingBack(1));
  private final Receiving receiving = new Receiving(policies, store.inbox());
  private final List<ConversationId> read = new ArrayList<>();
  private final ReadConversation reading = (workspace, conversation) -> {
    read.add(conversation);
    return desk.read(workspace, conversation);
  };
  private final Reconciling reconciling =
      new Reconciling(new Watch.Search(policies, reading, search, ledger), receiving, this::now);

  private Instant now = Instant.parse("2025-11-22T10:00:00Z");

  private Instant now() {
    return now;
  }

  @Test
  void a_lost_message_opens_its_obligation_and_is_late() {
    DeskStory story = given(ACME);
    assertEquals(new Report.UpToDate(1), poll());
    assertEquals(Set.of(first(story).id()), store.turns().openObligations(ACME, story.id()));
    store.letPass(ExamplePolicy.QUIET);
    assertTrue(store.queue().claim(Duration.ofMinutes(1)).isPresent());
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
  void a_webhook_that_comes_after_the_poll_is_a_duplicate() {
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
        new Watch.Search(policies, reading, search, ledger), receiving, this::now, 10);
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
        new Watch.Search(policies, reading, search, ledger), receiving, this::now, 1);
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
            ledger),
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
  void a_deleted_conversation_is_nothing_to_find() {
    DeskStory story = given(ACME);
    Reconciling late = new Reconciling(
        new Watch.Search(policies, (_, _) -> new ReadConversation.Result.Gone(), search, ledger),
        receiving,
        this::now);
    assertEquals(new Report.UpToDate(0), late.reconcile(ACME, SPACING));
    assertEquals(Set.of(), store.turns().openObligations(ACME, story.id()));
  }

  /// S-14: the store was set back to before the message, Intercom was not.
  @Test
  void after_a_restored_backup_what_was_answered_is_not_answered_again() {
    DeskStory story = given(ACME);
    story.teammateReplies(AGENT, "Here is how.");
    PartId next = story.customerSays("And then?");
    assertEquals(new Report.UpToDate(1), poll());
    assertEquals(Set.of(next), store.turns().openObligations(ACME, story.id()));
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
    assertTrue(store.turns().openObligations(ACME, story.id()).contains(crossing));
  }

  @Test
  void what_a_person_replied_to_is_left_alone() {
    DeskStory story = given(ACME);
    story.teammateReplies(new TeammateId("901"), "Maya here.");
    assertEquals(new Report.UpToDate(0), poll());
    assertEquals(Set.of(), store.turns().openObligations(ACME, story.id()));
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
  void a_workspace_is_not_searched_twice_within_the_spacing() {
    given(ACME);
    assertEquals(new Report.UpToDate(1), reconciling.reconcile(ACME, SPACING));
    assertEquals(new Report.NotDue(), reconciling.reconcile(ACME, SPACING));
  }

  /// A customer writes, and the conversation is given to the agent; no webhook tells.
  private DeskStory given(WorkspaceId workspace) {
    DeskStory story = search.knows(
        workspace, desk.customerStarts(workspace, new ContactId("c"), "", "How do I pay?"));
    story.assigned(new Assignee.ToTeammate(AGENT));
    now = last(story).at().plus(Duration.ofHours(1));
    store.letPass(Duration.between(store.instant(), now));
    return story;
  }

  private Report poll() {
    store.letPass(SPACING);
    return reconciling.reconcile(ACME, SPACING);
  }

  private Optional<Instant> mark() {
    store.letPass(SPACING);
    return ledger.begin(ACME, SPACING, Duration.ZERO);
  }

  private static Part first(DeskStory story) {
    return part(story, 0);
  }

  private static Part last(DeskStory story) {
    return story.now().orElseThrow().parts().getLast();
  }

  private static Part part(DeskStory story, int index) {
    return story.now().orElseThrow().parts().get(index);
  }

  private Receipt webhook(String id, String topic, DeskStory story, Part part) {
    return receiving.receive(
        ACME,
        new Notification.News(
            "digest " + id,
            RawBody.of(new byte[] {1}),
            ACME,
            Optional.of(id),
            topic,
            Optional.of(story.id()),
            Optional.of(part.id()),
            part.fromCustomer()));
  }
}

package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Backlog;
import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.port.DeadLetter.Kind;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.OpenObligation.State;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.Unsettled;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every oversight does.
public interface OversightContract {

  WorkspaceId ACME = StoreContract.ACME;
  WorkspaceId GLOBEX = StoreContract.GLOBEX;
  ConversationId TALK = new ConversationId("1001");
  ConversationId OTHER = new ConversationId("1002");
  Duration LIMIT = Duration.ofMinutes(10);
  int MOST = 100;

  /// Puts things into a store that only long stories would leave there.
  interface Stage {

    Oversight oversight();

    /// A customer's message arrived so long ago, and its conversation is in this state. Of one
    /// conversation the last state holds.
    void owes(WorkspaceId workspace, ConversationId conversation, Duration ago, State state);

    /// An action of a finished turn is held; the agent wanted to reply "Here is how."
    void held(WorkspaceId workspace, ConversationId conversation);

    /// The newest turn has decided this and not done it: a reply "Here is how."
    void begun(WorkspaceId workspace, ConversationId conversation, Unsettled action);

    void quarantined(WorkspaceId workspace, String id, String why, String body);

    void parked(String id, String claimedWorkspace);

    /// A webhook came just now.
    void came(WorkspaceId workspace, String id, String topic, String meaning);
  }

  /// Fresh and empty for each test, with both workspaces connected.
  Stage stage();

  /// Why a conversation in the state [State#SET_ASIDE] was set aside.
  String BROKEN = "failed 5 times";

  @Test
  default void nothing_owed_is_no_backlog() {
    assertEquals(
        new Backlog(0, Duration.ZERO, 0, 0, 0, 0), stage().oversight().backlog(ACME, LIMIT));
  }

  @Test
  default void what_is_owed_is_counted_by_age() {
    Stage stage = stage();
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.DUE);
    stage.owes(ACME, OTHER, Duration.ofMinutes(30), State.DUE);
    stage.owes(GLOBEX, TALK, Duration.ofHours(2), State.DUE);
    Backlog backlog = stage.oversight().backlog(ACME, LIMIT);
    assertEquals(2, backlog.open());
    assertEquals(1, backlog.overdue());
    assertTrue(backlog.oldest().compareTo(Duration.ofMinutes(30)) >= 0);
    assertTrue(backlog.oldest().compareTo(Duration.ofHours(1)) < 0);
  }

  @Test
  default void what_is_set_aside_is_counted_by_kind() {
    Stage stage = stage();
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.SET_ASIDE);
    stage.held(ACME, OTHER);
    stage.quarantined(ACME, "d1", "not JSON", "{");
    stage.quarantined(ACME, "d2", "not JSON", "[");
    Backlog backlog = stage.oversight().backlog(ACME, LIMIT);
    assertEquals(1, backlog.setAside());
    assertEquals(1, backlog.held());
    assertEquals(2, backlog.quarantined());
    assertEquals(
        new Backlog(0, Duration.ZERO, 0, 0, 0, 0), stage.oversight().backlog(GLOBEX, LIMIT));
  }

  @Test
  default void what_nothing_would_take_up_is_made_due_once() {
    Stage stage = stage();
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.FORGOTTEN);
    stage.owes(GLOBEX, OTHER, Duration.ofMinutes(2), State.FORGOTTEN);
    assertEquals(List.of(TALK), stage.oversight().wake(ACME));
    assertEquals(List.of(State.DUE), states(stage));
    assertEquals(List.of(), stage.oversight().wake(ACME));
  }

  @Test
  default void what_is_due_or_under_way_or_set_aside_stays_so() {
    for (State state : List.of(State.DUE, State.LATER, State.UNDER_WAY, State.SET_ASIDE)) {
      Stage stage = stage();
      stage.owes(ACME, TALK, Duration.ofMinutes(2), state);
      assertEquals(List.of(), stage.oversight().wake(ACME), state::name);
      assertEquals(List.of(state), states(stage));
    }
  }

  @Test
  default void open_obligations_are_listed_oldest_first_and_no_more_than_wanted() {
    Stage stage = stage();
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.DUE);
    stage.owes(ACME, OTHER, Duration.ofMinutes(30), State.LATER);
    assertEquals(
        List.of(OTHER, TALK),
        stage.oversight().open(ACME, Duration.ZERO, MOST).stream()
            .map(OpenObligation::conversation)
            .toList());
    assertEquals(1, stage.oversight().open(ACME, LIMIT, MOST).size());
    assertEquals(1, stage.oversight().open(ACME, Duration.ZERO, 1).size());
    assertEquals(List.of(), stage.oversight().open(GLOBEX, Duration.ZERO, MOST));
  }

  @Test
  default void what_was_decided_and_not_done_is_known_of_those_that_are_set_aside() { // C-14
    Action reply = new Action.Reply(RichText.paragraph("Here is how."));
    for (boolean maybeSent : List.of(false, true)) {
      Stage stage = stage();
      stage.owes(ACME, TALK, Duration.ofMinutes(2), State.SET_ASIDE);
      stage.begun(ACME, TALK, new Unsettled(reply, maybeSent));
      stage.owes(ACME, OTHER, Duration.ofMinutes(2), State.SET_ASIDE);
      assertEquals(
          Map.of(TALK, List.of(new Unsettled(reply, maybeSent))),
          stage.oversight().unsettled(ACME, MOST));
      assertEquals(Map.of(), stage.oversight().unsettled(GLOBEX, MOST));
      assertTrue(stage.oversight().requeue(ACME, TALK));
      assertEquals(Map.of(), stage.oversight().unsettled(ACME, MOST));
    }
  }

  @Test
  default void dead_letters_are_listed_with_their_exact_ids() {
    Stage stage = stage();
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.SET_ASIDE);
    stage.held(ACME, OTHER);
    stage.quarantined(ACME, "d1", "not JSON", "{");
    assertEquals(
        List.of("action/1002/1/0", "conversation/1001", "delivery/d1"),
        stage.oversight().deadLetters(ACME, MOST).stream()
            .map(DeadLetter::id)
            .sorted()
            .toList());
    assertEquals(List.of(), stage.oversight().deadLetters(GLOBEX, MOST));
    assertEquals(1, stage.oversight().deadLetters(ACME, 1).size());
  }

  @Test
  default void conversations_that_were_set_aside_are_hidden_by_nothing_that_is_older() { // C-15
    Stage stage = stage();
    stage.quarantined(ACME, "d1", "not JSON", "{");
    stage.held(ACME, OTHER);
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.SET_ASIDE);
    assertEquals(
        List.of("conversation/1001"),
        stage.oversight().conversationsAside(ACME, 1).stream()
            .map(DeadLetter::id)
            .toList());
    assertEquals(List.of(), stage.oversight().conversationsAside(GLOBEX, MOST));
  }

  @Test
  default void a_dead_letter_is_shown_with_why_and_with_what_was_said() {
    Stage stage = stage();
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.SET_ASIDE);
    stage.held(ACME, OTHER);
    stage.quarantined(ACME, "d1", "not JSON", "{half");
    assertEquals(BROKEN, shown(stage, "conversation/1001").letter().why());
    assertEquals(Kind.ACTION, shown(stage, "action/1002/1/0").letter().kind());
    assertTrue(shown(stage, "action/1002/1/0").facts().toString().contains("Here is how."));
    assertTrue(shown(stage, "delivery/d1").facts().toString().contains("{half"));
  }

  @Test
  default void nobody_is_shown_anothers_dead_letter_or_one_that_is_none() {
    Stage stage = stage();
    stage.quarantined(GLOBEX, "d1", "not JSON", "{");
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.DUE);
    for (String id : List.of(
        "delivery/d1", "conversation/1001", "action/1001/x/0", "action/1", "nonsense", "", "/")) {
      assertEquals(Optional.empty(), stage.oversight().show(ACME, id), id);
    }
  }

  @Test
  default void a_conversation_that_was_set_aside_is_requeued_once() {
    Stage stage = stage();
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.SET_ASIDE);
    assertTrue(stage.oversight().requeue(ACME, TALK));
    OpenObligation open = stage.oversight().open(ACME, Duration.ZERO, MOST).getFirst();
    assertEquals(State.DUE, open.state());
    assertEquals(0, open.tries());
    assertEquals(List.of(), stage.oversight().deadLetters(ACME, MOST));
    assertFalse(stage.oversight().requeue(ACME, TALK));
  }

  @Test
  default void a_conversation_at_rest_can_be_requeued() {
    Stage stage = stage();
    stage.held(ACME, OTHER);
    assertTrue(stage.oversight().requeue(ACME, OTHER));
    assertFalse(stage.oversight().requeue(ACME, OTHER));
  }

  @Test
  default void what_only_rests_is_not_taken_for_what_was_set_aside() { // C-15
    Stage stage = stage();
    stage.held(ACME, OTHER);
    assertFalse(stage.oversight().requeueSetAside(ACME, OTHER));
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.SET_ASIDE);
    assertTrue(stage.oversight().requeueSetAside(ACME, TALK));
    assertEquals(List.of(State.DUE), states(stage));
    assertFalse(stage.oversight().requeueSetAside(ACME, TALK));
    assertTrue(stage.oversight().requeue(ACME, OTHER), "it still rests");
  }

  @Test
  default void requeueing_disturbs_nobody_at_work_and_no_other_workspace() {
    Stage stage = stage();
    stage.owes(ACME, TALK, Duration.ofMinutes(2), State.UNDER_WAY);
    assertFalse(stage.oversight().requeue(ACME, TALK));
    assertEquals(List.of(State.UNDER_WAY), states(stage));
    stage.owes(GLOBEX, OTHER, Duration.ofMinutes(2), State.SET_ASIDE);
    assertFalse(stage.oversight().requeue(ACME, OTHER));
    assertEquals(1, stage.oversight().deadLetters(GLOBEX, MOST).size());
  }

  @Test
  default void parked_deliveries_are_listed_for_the_operator() {
    Stage stage = stage();
    stage.parked("d9", "stranger");
    DeadLetter parked = stage.oversight().unroutable(MOST).getFirst();
    assertEquals("unroutable/d9", parked.id());
    assertEquals(Kind.UNROUTABLE, parked.kind());
    assertTrue(parked.why().contains("stranger"), parked::why);
  }

  @Test
  default void webhooks_are_counted_by_topic_and_what_became_of_them() {
    Stage stage = stage();
    stage.came(ACME, "n1", "article.updated", "refresh article");
    stage.came(ACME, "n2", "article.updated", "refresh article");
    stage.came(ACME, "n3", "ping", "ignored: a test of the connection");
    stage.came(GLOBEX, "n1", "company.created", "company is read anew");
    assertEquals(
        List.of(
            "article.updated, refresh article: 2", "ping, ignored: a test of the connection: 1"),
        stage.oversight().topics(ACME).stream()
            .map(count -> count.topic() + ", " + count.meaning() + ": " + count.came())
            .toList());
    Map<String, Duration> seen = stage.oversight().lastSeen(ACME);
    assertEquals(Set.of("article.updated", "ping"), seen.keySet());
    assertTrue(seen.values().stream().allMatch(age -> age.compareTo(Duration.ofMinutes(1)) < 0));
  }

  @Test
  default void what_a_search_finds_came_by_no_webhook() {
    Stage stage = stage();
    stage.came(ACME, "n1", "ping", "ignored: a test of the connection");
    assertFalse(stage.oversight().foundBySearch(ACME));
    stage.came(ACME, "poll conversation.user.replied 1 2", "conversation.user.replied", "a word");
    assertTrue(stage.oversight().foundBySearch(ACME));
    assertFalse(stage.oversight().foundBySearch(GLOBEX));
    assertEquals(Set.of("ping"), stage.oversight().lastSeen(ACME).keySet());
  }

  private static List<State> states(Stage stage) {
    return stage.oversight().open(ACME, Duration.ZERO, MOST).stream()
        .map(OpenObligation::state)
        .toList();
  }

  private static DeadLetter.Shown shown(Stage stage, String id) {
    return stage.oversight().show(ACME, id).orElseThrow();
  }

  /// A part for each message that is owed something.
  static PartId part(ConversationId conversation) {
    return new PartId("m" + conversation.value());
  }
}

package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.PollLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every poll ledger does.
public interface PollLedgerContract {

  WorkspaceId ACME = StoreContract.ACME;
  WorkspaceId GLOBEX = StoreContract.GLOBEX;
  ConversationId TALK = new ConversationId("1001");
  Duration SPACING = Duration.ofSeconds(50);
  Duration DAY = Duration.ofHours(24);

  /// Fresh and empty for each test, with both workspaces connected.
  PollLedger polls();

  Inbox inbox();

  /// As if this much time had passed since the searches began.
  void letPass(Duration time);

  /// An action of the agent left this part behind.
  void left(WorkspaceId workspace, ConversationId conversation, PartId part);

  @Test
  default void the_first_search_begins_a_day_back_and_stays_there_until_something_is_seen() {
    Instant first = begun(ACME);
    letPass(SPACING);
    assertEquals(first, begun(ACME));
  }

  @Test
  default void a_search_begins_where_the_last_one_came_to() {
    Instant seen = begun(ACME).plus(Duration.ofHours(3));
    polls().advance(ACME, seen);
    letPass(SPACING);
    assertEquals(seen, begun(ACME));
  }

  @Test
  default void the_mark_never_goes_back() {
    Instant seen = begun(ACME).plus(Duration.ofHours(3));
    polls().advance(ACME, seen);
    polls().advance(ACME, seen.minusSeconds(1));
    letPass(SPACING);
    assertEquals(seen, begun(ACME));
  }

  @Test
  default void two_searches_of_a_workspace_keep_their_distance() {
    begun(ACME);
    assertEquals(Optional.empty(), polls().begin(ACME, SPACING, DAY));
    letPass(SPACING.minusSeconds(5));
    assertEquals(Optional.empty(), polls().begin(ACME, SPACING, DAY));
    letPass(Duration.ofSeconds(5));
    assertTrue(polls().begin(ACME, SPACING, DAY).isPresent());
  }

  @Test
  default void each_workspace_has_its_own_mark_and_its_own_time() {
    Instant ours = begun(ACME).plus(Duration.ofHours(5));
    polls().advance(ACME, ours);
    Instant theirs = begun(GLOBEX);
    assertTrue(theirs.isBefore(ours), () -> theirs + " and " + ours);
  }

  @Test
  default void customer_messages_and_the_agents_own_parts_are_known() {
    inbox().accept(ACME, Deliveries.message(TALK, "1"));
    left(ACME, TALK, new PartId("2"));
    assertEquals(Set.of(new PartId("1"), new PartId("2")), polls().known(ACME, TALK));
  }

  @Test
  default void what_another_workspace_or_conversation_holds_is_not_known() {
    inbox().accept(GLOBEX, Deliveries.message(TALK, "1"));
    inbox().accept(ACME, Deliveries.message(new ConversationId("1002"), "2"));
    assertEquals(Set.of(), polls().known(ACME, TALK));
  }

  private Instant begun(WorkspaceId workspace) {
    return polls().begin(workspace, SPACING, DAY).orElseThrow();
  }
}

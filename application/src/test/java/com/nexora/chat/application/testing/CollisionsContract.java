package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Collisions;
import com.nexora.chat.domain.coexistence.Collision;
import com.nexora.chat.domain.coexistence.Collision.Other;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every keeper of collisions does.
public interface CollisionsContract {

  WorkspaceId ACME = StoreContract.ACME;
  WorkspaceId GLOBEX = StoreContract.GLOBEX;
  ConversationId TALK = new ConversationId("1001");
  ConversationId OTHER = new ConversationId("1002");
  Collision FIN_FIRST =
      new Collision(Other.FIN, Optional.of(new PartId("7")), new PartId("8"), true);
  Collision UNSHOWN = new Collision(Other.FIN, Optional.empty(), new PartId("3"), true);
  Duration WEEK = Duration.ofDays(7);

  /// Fresh and empty, with both workspaces connected.
  Collisions collisions();

  private static List<Collision> since(Collisions collisions, WorkspaceId workspace) {
    return collisions.since(workspace, WEEK, 100).stream()
        .map(Collisions.Seen::collision)
        .toList();
  }

  @Test
  default void a_collision_is_kept_as_it_was_first_seen() {
    Collisions collisions = collisions();
    collisions.saw(ACME, TALK, FIN_FIRST);
    collisions.saw(ACME, TALK, UNSHOWN);
    assertEquals(List.of(FIN_FIRST), since(collisions, ACME));
    assertEquals(TALK, collisions.since(ACME, WEEK, 1).getFirst().conversation());
  }

  @Test
  default void one_conversation_may_collide_with_each_who_can_answer() {
    Collisions collisions = collisions();
    for (Other other : Other.values()) {
      Collision first =
          new Collision(other, Optional.of(new PartId("7")), new PartId("8"), other != Other.FIN);
      collisions.saw(ACME, TALK, first);
      collisions.saw(
          ACME, TALK, new Collision(other, Optional.of(new PartId("9")), new PartId("9"), true));
      assertTrue(since(collisions, ACME).contains(first), other::toString);
    }
    assertEquals(Other.values().length, since(collisions, ACME).size());
  }

  @Test
  default void as_many_as_wanted_are_listed() {
    Collisions collisions = collisions();
    collisions.saw(ACME, TALK, FIN_FIRST);
    collisions.saw(ACME, OTHER, UNSHOWN);
    assertEquals(2, since(collisions, ACME).size());
    assertTrue(since(collisions, ACME).contains(UNSHOWN));
    assertEquals(1, collisions.since(ACME, WEEK, 1).size());
  }

  @Test
  default void what_was_seen_earlier_is_left_out() {
    Collisions collisions = collisions();
    collisions.saw(ACME, TALK, FIN_FIRST);
    assertEquals(List.of(), collisions.since(ACME, Duration.ofDays(-1), 100));
  }

  @Test
  default void a_workspace_never_sees_anothers_collisions() {
    Collisions collisions = collisions();
    collisions.saw(ACME, TALK, FIN_FIRST);
    assertEquals(List.of(), since(collisions, GLOBEX));
    collisions.saw(GLOBEX, TALK, UNSHOWN);
    assertEquals(List.of(UNSHOWN), since(collisions, GLOBEX));
  }
}

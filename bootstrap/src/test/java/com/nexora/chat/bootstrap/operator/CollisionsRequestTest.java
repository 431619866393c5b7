package com.nexora.chat.bootstrap.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.InMemoryCollisions;
import com.nexora.chat.domain.coexistence.Collision;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollisionsRequestTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final Duration WEEK = Duration.ofDays(7);

  private static Optional<CollisionsRequest> read(String line) {
    return CollisionsRequest.of(List.of(line.split(" ", -1)));
  }

  @Test
  void a_week_of_every_workspace_is_usual() {
    assertEquals(Optional.of(new CollisionsRequest(Optional.empty(), WEEK)), read("collisions"));
  }

  @Test
  void one_workspace_and_another_time_can_be_named() {
    assertEquals(
        Optional.of(new CollisionsRequest(Optional.of(ACME), Duration.ofHours(12))),
        read("collisions --since 12h --workspace acme"));
  }

  @Test
  void anything_else_is_not_understood() {
    assertTrue(read("collisions --since yesterday").isEmpty());
    assertTrue(read("collisions all").isEmpty());
    assertTrue(read("collisions --workspace").isEmpty());
  }

  @Test
  void each_conversation_is_one_line() {
    var collisions =
        new InMemoryCollisions(InstantSource.fixed(Instant.parse("2026-01-05T09:00:00Z")));
    collisions.saw(
        ACME,
        new ConversationId("1001"),
        new Collision(Collision.Other.FIN, Optional.of(new PartId("7")), new PartId("8"), true));
    collisions.saw(
        ACME,
        new ConversationId("1002"),
        new Collision(
            Collision.Other.WORKFLOW, Optional.of(new PartId("9")), new PartId("8"), false));
    assertEquals("""
        WORKSPACE  CONVERSATION  SEEN    WITH      FIRST  THEIRS  THE AGENT'S
        acme       1001          0m 00s  Fin       Fin    7       8
        acme       1002          0m 00s  workflow  agent  9       8
        """, printed(collisions));
  }

  @Test
  void nothing_is_said_in_a_sentence() {
    assertEquals(
        "No conversation is known in which two have answered.\n",
        printed(new InMemoryCollisions(InstantSource.system())));
  }

  private static String printed(InMemoryCollisions collisions) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CollisionDesk(collisions, new PrintStream(out, true, StandardCharsets.UTF_8))
        .list(List.of(ACME), WEEK);
    return out.toString(StandardCharsets.UTF_8).replace("\r", "");
  }
}

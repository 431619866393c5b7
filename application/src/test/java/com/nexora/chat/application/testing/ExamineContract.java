package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.Examine;
import com.nexora.chat.application.port.Examine.Matter;
import com.nexora.chat.application.port.Examine.Seen;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every examination of a workspace sees.
public interface ExamineContract {

  Examine examine();

  /// One with contacts, and no conversation yet.
  WorkspaceId workspace();

  /// One whose access is refused altogether.
  WorkspaceId refused();

  TeammateId agent();

  /// A customer starts a conversation, and the agent gets it.
  void customerStarts();

  /// The same, and Fin says something there, too.
  void customerStartsAndFinAnswers();

  /// From now on the app lacks the scope for conversations.
  void withoutScopeForConversations();

  /// From now on the app is one of the version before.
  void withAnOlderApp();

  @Test
  default void what_may_be_read_is_counted() {
    assertEquals(new Seen.Found(0), examine().reads(workspace(), Matter.CONVERSATIONS));
    customerStarts();
    assertEquals(new Seen.Found(1), examine().reads(workspace(), Matter.CONVERSATIONS));
    assertInstanceOf(Seen.Found.class, examine().reads(workspace(), Matter.CONTACTS));
  }

  @Test
  default void a_missing_scope_is_not_taken_for_an_outage() {
    withoutScopeForConversations();
    assertInstanceOf(Seen.Withheld.class, examine().reads(workspace(), Matter.CONVERSATIONS));
  }

  @Test
  default void an_older_version_of_the_app_shows() {
    assertEquals(new Seen.Found(1), examine().speaksOurVersion(workspace()));
    withAnOlderApp();
    assertEquals(new Seen.Found(0), examine().speaksOurVersion(workspace()));
  }

  @Test
  default void only_conversations_in_which_fin_took_part_are_shared() {
    customerStarts();
    assertEquals(new Seen.Found(0), examine().sharedWithFin(workspace(), agent(), Instant.EPOCH));
    customerStartsAndFinAnswers();
    assertEquals(new Seen.Found(1), examine().sharedWithFin(workspace(), agent(), Instant.EPOCH));
    assertEquals(
        new Seen.Found(0),
        examine().sharedWithFin(workspace(), new TeammateId("1"), Instant.EPOCH));
  }

  @Test
  default void what_is_refused_is_not_known() {
    assertInstanceOf(Seen.Unavailable.class, examine().reads(refused(), Matter.CONTACTS));
    assertInstanceOf(Seen.Unavailable.class, examine().speaksOurVersion(refused()));
    assertInstanceOf(
        Seen.Unavailable.class, examine().sharedWithFin(refused(), agent(), Instant.EPOCH));
  }
}

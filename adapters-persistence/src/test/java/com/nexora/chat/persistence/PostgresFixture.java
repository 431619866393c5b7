package com.nexora.chat.persistence;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.Figures;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.Instructions;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.OldConversations;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.application.port.ReadCase;
import com.nexora.chat.application.port.UnansweredQuestions;
import com.nexora.chat.application.testing.ScanningIndex;
import com.nexora.chat.application.testing.StoreContract;
import com.nexora.chat.application.testing.Turns;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.Optional;

/// Puts PostgreSQL under the store's contracts. Its clock is the server's, so time passes by moving
/// what is stored into the past.
abstract class PostgresFixture implements StoreContract {

  private final Persistence persistence = TestDatabase.SHARED.emptied();

  @Override
  public Ports.Store store() {
    return new Ports.Store(
        persistence.inbox(),
        persistence.queue(),
        persistence.turns(),
        persistence.sending(),
        persistence.knowledge(),
        new ScanningIndex(),
        persistence.mirror(),
        persistence.collisions(),
        persistence.promises(),
        persistence.handovers(),
        persistence.ratings());
  }

  public Instructions instructions() {
    return persistence.instructions();
  }

  public Halts halts() {
    return persistence.halts();
  }

  public Notices notices() {
    return persistence.notices();
  }

  public Provenance provenance() {
    return persistence.provenance();
  }

  public ConversationRecords records() {
    return persistence.records();
  }

  public PersonalRecords persons() {
    return persistence.persons();
  }

  public OldConversations old() {
    return persistence.old();
  }

  public UnansweredQuestions questions() {
    return persistence.questions();
  }

  public Figures figures() {
    return persistence.figures();
  }

  public ReadCase cases() {
    return persistence.cases();
  }

  @Override
  public void letPass(Duration time) {
    TestDatabase.SHARED.execute("""
        UPDATE nexora.conversation_work SET due_at = due_at - INTERVAL '%1$d milliseconds',
               lease_until = lease_until - INTERVAL '%1$d milliseconds',
               news_since = news_since - INTERVAL '%1$d milliseconds',
               announced_at = announced_at - INTERVAL '%1$d milliseconds';
        UPDATE nexora.action SET send_until = send_until - INTERVAL '%1$d milliseconds',
               changed_at = changed_at - INTERVAL '%1$d milliseconds';
        UPDATE nexora.instruction SET given_at = given_at - INTERVAL '%1$d milliseconds';
        UPDATE nexora.notice SET received_at = received_at - INTERVAL '%1$d milliseconds';
        UPDATE nexora.erasure SET received_at = received_at - INTERVAL '%1$d milliseconds',
               done_at = done_at - INTERVAL '%1$d milliseconds';
        UPDATE nexora.deletion_poll SET next_at = next_at - INTERVAL '%1$d milliseconds';
        UPDATE nexora.turn SET decided_at = decided_at - INTERVAL '%1$d milliseconds',
               finished_at = finished_at - INTERVAL '%1$d milliseconds';
        UPDATE nexora.obligation SET opened_at = opened_at - INTERVAL '%1$d milliseconds',
               closed_at = closed_at - INTERVAL '%1$d milliseconds';
        UPDATE nexora.delivery SET received_at = received_at - INTERVAL '%1$d milliseconds';
        -- Its days have other dates now.
        DELETE FROM nexora.figure_day
        """.formatted(time.toMillis()));
  }

  @Override
  public Optional<Outcome> outcomeOf(
      WorkspaceId workspace, ConversationId conversation, PartId part) {
    String closed =
        String.join("", TestDatabase.SHARED.rows("""
        SELECT outcome || '/' || reason FROM nexora.obligation
         WHERE closed_at IS NOT NULL
           AND (workspace_id, conversation_id, part_id) = ('%s', '%s', '%s')
        """.formatted(workspace, conversation, part)));
    return Turns.everyOutcome().stream()
        .filter(outcome -> closed.equals(outcome.label() + "/" + outcome.reason()))
        .findFirst();
  }
}

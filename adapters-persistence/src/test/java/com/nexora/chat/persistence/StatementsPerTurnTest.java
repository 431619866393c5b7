package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.ScanningIndex;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.persistence.inbox.PostgresInbox;
import com.nexora.chat.persistence.instructions.PostgresCaseReader;
import com.nexora.chat.persistence.instructions.PostgresInstructions;
import com.nexora.chat.persistence.knowledge.PostgresKnowledgeStore;
import com.nexora.chat.persistence.mirror.PostgresMirror;
import com.nexora.chat.persistence.promises.PostgresPromises;
import com.nexora.chat.persistence.queue.PostgresConversationQueue;
import com.nexora.chat.persistence.queue.PostgresSendLock;
import com.nexora.chat.persistence.turns.PostgresTurnLedger;
import com.nexora.chat.persistence.work.UnitOfWork;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What one webhook and one turn cost the database, to the statement. A statement more is a round
/// trip more for every turn of every workspace, so it is added on purpose or not at all.
///
/// Each step below is one transaction of two statements in one round trip: the first says whose
/// rows it may see. The goal is two commits for a turn. An answered turn has four, and safety needs
/// three of them:
///
///   1. The claim is committed before a model is asked, or two workers would answer.
///   2. What the ledger knows is read; nothing is written. It could share a transaction with the
///      claim, but those two run as different roles: the claim sees all workspaces, this sees one.
///   3. The decision is committed before the first byte of it leaves, with its first action marked
///      as being sent: after a crash nobody may decide anew and say something else.
///   4. The end is committed after the last byte, with the obligations it settles and the
///      conversation given back.
///
/// Each further action that shows in the conversation costs one more step between 3 and 4: how the
/// one before it ended, and the mark that it is being sent, because after a crash it must be known
/// which one may be on its way. Attributes need no mark: writing them again changes nothing.
///
/// The send lock costs two statements on a session of its own, and nobody waits for the second.
/// They write nothing.
class StatementsPerTurnTest {

  private static final String QUESTION = "how can i reset the password";

  private final TestDatabase database = TestDatabase.SHARED;
  private final HikariDataSource pool =
      Connections.pool(database.settings(database.settings().app(), 4));
  private final CountingDataSource work = new CountingDataSource(pool);
  private final CountingDataSource locks = new CountingDataSource(pool);
  private final PostgresSendLock sendLock = new PostgresSendLock(this::session, Runnable::run);
  private final InMemoryDesk desk = new InMemoryDesk();
  private final UnitOfWork unitOfWork = new UnitOfWork(work.dataSource(), 4, 10_000);
  private final Inbox inbox = new PostgresInbox(unitOfWork, Duration.ofSeconds(60));
  private final UseCases useCases = useCases();

  private UseCases useCases() {
    return Application.wire(
        new Ports(
            new InMemoryPolicies().with(ACME, ExamplePolicy.askingBack(1)),
            desk.ports(),
            desk,
            new Ports.Models(
                new WordEmbeddings(),
                new ScriptedLanguage(),
                new ScriptedIntents(),
                new ScriptedReply()),
            new Ports.Store(
                inbox,
                new PostgresConversationQueue(unitOfWork, unitOfWork),
                new PostgresTurnLedger(unitOfWork),
                sendLock,
                new PostgresKnowledgeStore(unitOfWork),
                new ScanningIndex(),
                new PostgresMirror(unitOfWork),
                new PostgresPromises(unitOfWork))),
        // Stands still, so that the copy of the articles never grows old while a turn is counted.
        () -> Instant.EPOCH);
  }

  private Connection session() {
    try {
      return locks.dataSource().getConnection();
    } catch (SQLException away) {
      throw new PortFailure("no session for the locks", away);
    }
  }

  @BeforeEach
  void anOfficeThatHasAnsweredOnce() {
    database.emptied();
    desk.teammates(ACME, ExamplePolicy.AGENT)
        .teams(ACME, ExamplePolicy.SUPPORT, ExamplePolicy.SUCCESS)
        .publishes(
            ACME,
            List.of(new Article(
                new ArticleId("4101"),
                1,
                "reset the password",
                URI.create("https://help.example/4101"),
                List.of(new Article.Section("", "reset the password in settings")))));
    useCases.learnArticles().learn(ACME);
    asks(QUESTION);
    assertTrue(useCases.takeTurn().takeNext());
    work.reset();
    locks.reset();
  }

  @AfterEach
  void close() {
    sendLock.close();
    pool.close();
  }

  private void asks(String words) {
    DeskStory story =
        desk.customerStarts(ACME, new ContactId("lottie"), "https://app.example/", words);
    String message = story.now().orElseThrow().newestPart().orElseThrow().value();
    story.assigned(new Assignee.ToTeammate(ExamplePolicy.AGENT));
    inbox.accept(ACME, Deliveries.message(story.id(), message));
  }

  @Test
  void showing_a_case_costs_two_statements_and_writes_nothing() {
    ConversationId talk = new ConversationId("1");
    assertFalse(new PostgresCaseReader(unitOfWork).read(ACME, talk).turn().isPresent());

    assertEquals("2 statements, 1 round trips, 1 commits, 0 rollbacks", work.toString());
  }

  @Test
  void telling_the_agent_something_costs_three_statements_and_one_commit() {
    ConversationId talk = new ConversationId("1");
    var by = new TeammateId("901");
    assertTrue(new PostgresInstructions(unitOfWork).give(ACME, talk, by, Instruction.Kind.SILENCE));

    assertEquals("3 statements, 3 round trips, 1 commits, 0 rollbacks", work.toString());
  }

  private List<Class<?>> performed() {
    return desk.performed().stream()
        .<Class<?>>map(each -> each.action().getClass())
        .toList();
  }

  @Test
  void a_webhook_alone_costs_one_round_trip() {
    asks(QUESTION);

    assertEquals("2 statements, 1 round trips, 1 commits, 0 rollbacks", work.toString());
  }

  @Test
  void looking_for_work_in_vain_costs_one_round_trip() {
    assertFalse(useCases.takeTurn().takeNext());

    assertEquals("2 statements, 1 round trips, 1 commits, 0 rollbacks", work.toString());
  }

  @Test
  void an_answered_turn_costs_four_round_trips_and_one_for_the_lock() {
    asks(QUESTION);
    work.reset();

    assertTrue(useCases.takeTurn().takeNext());

    assertEquals("8 statements, 4 round trips, 4 commits, 0 rollbacks", work.toString());
    assertEquals("2 statements, 2 round trips, 2 commits, 0 rollbacks", locks.toString());
    List<Class<?>> answer = List.of(Action.Reply.class, Action.SetAttributes.class);
    assertEquals(answer, performed().subList(2, 4));
  }

  @Test
  void each_further_visible_action_costs_one_round_trip() {
    asks("I want to talk to a human");
    work.reset();

    assertTrue(useCases.takeTurn().takeNext());

    assertEquals("12 statements, 6 round trips, 6 commits, 0 rollbacks", work.toString());
    assertEquals("2 statements, 2 round trips, 2 commits, 0 rollbacks", locks.toString());
    List<Class<?>> handoff = List.of(
        Action.Note.class, Action.SetAttributes.class, Action.Reply.class, Action.Assign.class);
    assertEquals(handoff, performed().subList(2, 6));
  }
}

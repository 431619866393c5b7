package com.nexora.chat.persistence;

import com.nexora.chat.application.Access;
import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.application.port.Certificates;
import com.nexora.chat.application.port.Collisions;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.application.port.ConversationQueue;
import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.Figures;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.Instructions;
import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.OldConversations;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.PollLedger;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.application.port.ProviderKeys;
import com.nexora.chat.application.port.Ratings;
import com.nexora.chat.application.port.ReadCase;
import com.nexora.chat.application.port.SendLock;
import com.nexora.chat.application.port.Spending;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.application.port.UnansweredQuestions;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.access.PostgresAccounts;
import com.nexora.chat.persistence.access.PostgresApiTokens;
import com.nexora.chat.persistence.access.PostgresAuditLog;
import com.nexora.chat.persistence.access.PostgresSessions;
import com.nexora.chat.persistence.access.PostgresThrottles;
import com.nexora.chat.persistence.certification.PostgresCertificates;
import com.nexora.chat.persistence.collisions.PostgresCollisions;
import com.nexora.chat.persistence.configuration.PostgresConfigurations;
import com.nexora.chat.persistence.configuration.PostgresHalts;
import com.nexora.chat.persistence.erasing.PostgresNotices;
import com.nexora.chat.persistence.erasing.PostgresOldConversations;
import com.nexora.chat.persistence.erasing.PostgresPersonalRecords;
import com.nexora.chat.persistence.figures.PostgresFigures;
import com.nexora.chat.persistence.figures.PostgresUnanswered;
import com.nexora.chat.persistence.grants.PostgresAttempts;
import com.nexora.chat.persistence.grants.PostgresGrants;
import com.nexora.chat.persistence.grants.PostgresProviderKeys;
import com.nexora.chat.persistence.handovers.PostgresHandovers;
import com.nexora.chat.persistence.inbox.PostgresInbox;
import com.nexora.chat.persistence.instructions.PostgresCaseReader;
import com.nexora.chat.persistence.instructions.PostgresInstructions;
import com.nexora.chat.persistence.knowledge.PostgresKnowledgeStore;
import com.nexora.chat.persistence.mirror.PostgresMirror;
import com.nexora.chat.persistence.oversight.PostgresOversight;
import com.nexora.chat.persistence.poll.PostgresPollLedger;
import com.nexora.chat.persistence.promises.PostgresPromises;
import com.nexora.chat.persistence.provenance.PostgresProvenance;
import com.nexora.chat.persistence.queue.PostgresConversationQueue;
import com.nexora.chat.persistence.queue.PostgresSendLock;
import com.nexora.chat.persistence.ratings.PostgresRatings;
import com.nexora.chat.persistence.records.PostgresConversationRecords;
import com.nexora.chat.persistence.spending.PostgresSpending;
import com.nexora.chat.persistence.spool.SpooledInbox;
import com.nexora.chat.persistence.turns.PostgresTurnLedger;
import com.nexora.chat.persistence.work.KnownWorkspace;
import com.nexora.chat.persistence.work.UnitOfWork;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The store, open. Any number of nodes may have the same database open at once.
public final class Persistence implements AutoCloseable {

  /// Longer than any attempt to send may be on its way.
  private static final Duration KEEPS_LOCKS = Duration.ofSeconds(60);

  private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(10);

  /// Intercom waits five seconds for an answer to a webhook (its documentation, "Webhooks").
  private static final Duration PATIENCE = Duration.ofMillis(2 * Connections.PATIENCE_MILLIS);

  private final HikariDataSource pool;
  private final Lanes lanes;
  private final UnitOfWork work;
  private final PostgresInbox database;
  private final PostgresSendLock sending;
  private final ScheduledExecutorService pulse;
  private Optional<SpooledInbox> spool = Optional.empty();

  private Persistence(DatabaseSettings settings, HikariDataSource pool) {
    this.pool = pool;
    this.lanes = Lanes.of(pool, settings.poolSize());
    this.work = lanes.turns();
    this.pulse = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("send-locks").factory());
    this.sending = new PostgresSendLock(() -> Connections.keptFor(settings, KEEPS_LOCKS), pulse);
    long millis = BETWEEN_SIGNS_OF_LIFE.toMillis();
    var _ = pulse.scheduleWithFixedDelay(sending::showLife, millis, millis, TimeUnit.MILLISECONDS);
    // One for all, because those who use it share its commits.
    this.database = new PostgresInbox(lanes.inbox(), PATIENCE);
  }

  /// Brings the schema up to date and opens the store, or refuses within seconds.
  ///
  /// @throws CannotServe when the database is not there, or would not keep workspaces apart
  public static Persistence open(DatabaseSettings settings) {
    Connections.probe(settings, settings.owner());
    Schema.update(settings);
    return attach(settings);
  }

  /// Opens a store that another process keeps up to date. The owner is not asked.
  ///
  /// @throws CannotServe when the database is not there, or would not keep workspaces apart
  public static Persistence attach(DatabaseSettings settings) {
    Connections.probe(settings, settings.app());
    Persistence persistence = new Persistence(settings, Connections.pool(settings));
    boolean fit = false;
    try {
      new Isolation(settings).check(persistence.work);
      fit = true;
    } finally {
      if (!fit) {
        persistence.close();
      }
    }
    return persistence;
  }

  /// Makes the workspace known. Everything else stored for it refers to this.
  public void connect(WorkspaceId workspace, String name) {
    work.doOnce(workspace, tx -> KnownWorkspace.make(tx, workspace, name));
  }

  /// From now on, webhooks are kept in this folder while the database is away. What an earlier
  /// process left there is put into the database.
  ///
  /// @throws CannotServe when the folder cannot be used, or another process does
  public void spoolInto(Path folder) {
    try {
      spool = Optional.of(SpooledInbox.open(folder, database));
    } catch (IOException e) {
      throw new CannotServe(
          "Webhooks cannot be kept in " + folder.toAbsolutePath() + ": " + e.getMessage()
              + ". Name a folder of this service alone, that it may write.",
          e);
    }
  }

  public Inbox inbox() {
    return spool.map(Inbox.class::cast).orElse(database);
  }

  public ConversationQueue queue() {
    return new PostgresConversationQueue(lanes.claims(), work);
  }

  public TurnLedger turns() {
    return new PostgresTurnLedger(work);
  }

  public SendLock sending() {
    return sending;
  }

  /// How long a send lock outlives the last sign of life of its process, at most.
  public Duration keepsLocks() {
    return KEEPS_LOCKS;
  }

  public KnowledgeStore knowledge() {
    return new PostgresKnowledgeStore(work);
  }

  public PollLedger polls() {
    return new PostgresPollLedger(work);
  }

  public Certificates certificates() {
    return new PostgresCertificates(work);
  }

  public Promises promises() {
    return new PostgresPromises(work);
  }

  public Handovers handovers() {
    return new PostgresHandovers(work);
  }

  public Spending spending() {
    return new PostgresSpending(work);
  }

  public Provenance provenance() {
    return new PostgresProvenance(work);
  }

  public Mirror mirror() {
    return new PostgresMirror(work);
  }

  /// @param keys what the grants are sealed with
  public Grants grants(MasterKeys keys) {
    return new PostgresGrants(work, keys.all());
  }

  /// @param keys what they are sealed with
  public ProviderKeys providerKeys(MasterKeys keys) {
    return new PostgresProviderKeys(work, keys.all());
  }

  public Attempts attempts() {
    return new PostgresAttempts(work);
  }

  /// Seals everything with the current master key, so that the earlier ones are needed no more.
  ///
  /// @return in how many workspaces that was not so before
  public int rewrap(MasterKeys keys) {
    return new PostgresGrants(work, keys.all()).rewrap();
  }

  /// Who may use the console, who does, and what they did there.
  public Access.Store access() {
    return new Access.Store(
        new PostgresAccounts(work),
        new PostgresSessions(work),
        new PostgresThrottles(work),
        new PostgresAuditLog(work),
        new PostgresApiTokens(work));
  }

  public ConversationRecords records() {
    return new PostgresConversationRecords(work);
  }

  public PersonalRecords persons() {
    return new PostgresPersonalRecords(work);
  }

  public OldConversations old() {
    return new PostgresOldConversations(work);
  }

  public UnansweredQuestions questions() {
    return new PostgresUnanswered(work);
  }

  public Figures figures() {
    return new PostgresFigures(work);
  }

  public ReadCase cases() {
    return new PostgresCaseReader(work);
  }

  public Instructions instructions() {
    return new PostgresInstructions(work);
  }

  public Configurations configurations() {
    return new PostgresConfigurations(work, lanes.claims());
  }

  public Halts halts() {
    return new PostgresHalts(work, lanes.claims());
  }

  public Notices notices() {
    return new PostgresNotices(work);
  }

  public Collisions collisions() {
    return new PostgresCollisions(work);
  }

  public Ratings ratings() {
    return new PostgresRatings(work);
  }

  public Oversight oversight() {
    return new PostgresOversight(work);
  }

  @Override
  public void close() {
    spool.ifPresent(SpooledInbox::close);
    pulse.shutdownNow();
    sending.close();
    pool.close();
  }
}

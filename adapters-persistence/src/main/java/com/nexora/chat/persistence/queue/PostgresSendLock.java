package com.nexora.chat.persistence.queue;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.SendLock;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.NoTenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Session advisory locks on one connection of its own, which no pool may recycle. They end with
/// the session: at once when the process dies, and after a while without a sign of life when it is
/// only paused, because the server closes a session that idles for so long. What a paused process
/// was sending is past its own deadline by then.
///
/// Whoever lets a lock go does not wait for it: what was let go meanwhile goes together. Until then
/// the session still has it, so that the next one of this process takes it over without asking.
public final class PostgresSendLock implements SendLock, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresSendLock.class);

  @NoTenant("an advisory lock is a number; the workspace is part of it")
  private static final String TAKE =
      "SELECT pg_try_advisory_lock(hashtextextended(? || chr(31) || ?, 0))";

  @NoTenant("an advisory lock is a number; the workspace is part of it")
  private static final String LET_GO = """
      SELECT count(pg_advisory_unlock(hashtextextended(workspace || chr(31) || conversation, 0)))
        FROM unnest(CAST(? AS text[]), CAST(? AS text[])) AS locked (workspace, conversation)
      """;

  @NoTenant("touches no table")
  private static final String ALIVE = "SELECT 1";

  private record Key(String workspace, String conversation) {}

  private final Supplier<Connection> connect;
  private final Executor afterwards;

  /// What is held here, and since which session; a session would give the same lock to all of its
  /// process.
  private final Map<Key, Long> taken = new HashMap<>();

  /// What nobody here needs any more, and the session still has.
  private final Set<Key> spare = new HashSet<>();

  private @Nullable Connection session;
  private long sessions;

  /// Whether somebody is about to give the spare ones back.
  private boolean pending;

  /// @param connect opens a connection past every pool, whose server closes it when it idles
  /// @param afterwards gives locks back, soon, while their users go on
  public PostgresSendLock(Supplier<Connection> connect, Executor afterwards) {
    this.connect = connect;
    this.afterwards = afterwards;
  }

  @Override
  public synchronized Optional<Held> tryTake(WorkspaceId workspace, ConversationId conversation) {
    Key key = new Key(workspace.value(), conversation.value());
    if (taken.containsKey(key)) {
      return Optional.empty();
    }
    try {
      if (spare.contains(key)) {
        // Whether its session still lives, only the server knows.
        giveBack();
      }
      if (!ask(session(), key)) {
        return Optional.empty();
      }
      taken.put(key, sessions);
      return Optional.of(new Held(() -> letGo(key)));
    } catch (SQLException failure) {
      forget();
      throw new PortFailure("the database did not lock a conversation for sending", failure);
    }
  }

  /// To be called well within the time it may idle, over and over, so that the server sees a live
  /// session.
  public synchronized void showLife() {
    if (session == null) {
      return;
    }
    try (Statement statement = session.createStatement()) {
      statement.execute(ALIVE);
    } catch (SQLException gone) {
      LOG.debug("the session of the send locks is gone", gone);
      forget();
    }
  }

  private void letGo(Key key) {
    if (isGoing(key)) {
      return;
    }
    try {
      afterwards.execute(this::giveBack);
    } catch (RejectedExecutionException closing) {
      LOG.debug("send locks end with their session", closing);
    }
  }

  /// @return whether somebody else is about to give it back
  private synchronized boolean isGoing(Key key) {
    Long since = taken.remove(key);
    if (session == null || since == null || since != sessions) {
      // Its session is gone, and the lock with it.
      return true;
    }
    boolean underWay = pending;
    pending = true;
    spare.add(key);
    return underWay;
  }

  private synchronized void giveBack() {
    pending = false;
    if (session == null || spare.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = session.prepareStatement(LET_GO)) {
      statement.setObject(1, spare.stream().map(Key::workspace).toArray(String[]::new));
      statement.setObject(2, spare.stream().map(Key::conversation).toArray(String[]::new));
      statement.execute();
      spare.clear();
    } catch (SQLException gone) {
      LOG.debug("send locks end with their session", gone);
      forget();
    }
  }

  private Connection session() {
    if (session == null) {
      session = connect.get();
      sessions++;
    }
    return session;
  }

  private static boolean ask(Connection here, Key key) throws SQLException {
    try (PreparedStatement statement = here.prepareStatement(TAKE)) {
      statement.setString(1, key.workspace());
      statement.setString(2, key.conversation());
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  /// The next lock opens a new session.
  private void forget() {
    spare.clear();
    if (session != null) {
      try {
        session.close();
      } catch (SQLException closed) {
        LOG.debug("the session of the send locks was closed already", closed);
      }
      session = null;
    }
  }

  @Override
  public synchronized void close() {
    forget();
  }
}

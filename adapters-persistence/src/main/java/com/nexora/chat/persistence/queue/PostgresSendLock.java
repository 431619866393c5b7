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
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Session advisory locks on one connection of its own, which no pool may recycle. They end with
/// the session: at once when the process dies, and after a while without a sign of life when it is
/// only paused, because the server closes a session that idles for so long. What a paused process
/// was sending is past its own deadline by then.
public final class PostgresSendLock implements SendLock, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresSendLock.class);

  @NoTenant("an advisory lock is a number; the workspace is part of it")
  private static final String TAKE =
      "SELECT pg_try_advisory_lock(hashtextextended(? || chr(31) || ?, 0))";

  @NoTenant("an advisory lock is a number; the workspace is part of it")
  private static final String LET_GO =
      "SELECT pg_advisory_unlock(hashtextextended(? || chr(31) || ?, 0))";

  @NoTenant("touches no table")
  private static final String ALIVE = "SELECT 1";

  private record Key(String workspace, String conversation) {}

  private final Supplier<Connection> connect;

  /// What is held here, and since which session; a session would give the same lock to all of its
  /// process.
  private final Map<Key, Long> taken = new HashMap<>();

  private @Nullable Connection session;
  private long sessions;

  /// @param connect opens a connection past every pool, whose server closes it when it idles
  public PostgresSendLock(Supplier<Connection> connect) {
    this.connect = connect;
  }

  @Override
  public synchronized Optional<Held> tryTake(WorkspaceId workspace, ConversationId conversation) {
    Key key = new Key(workspace.value(), conversation.value());
    if (taken.containsKey(key)) {
      return Optional.empty();
    }
    try {
      Connection here = session();
      if (!ask(here, TAKE, key)) {
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

  private synchronized void letGo(Key key) {
    Long since = taken.remove(key);
    if (session == null || since == null || since != sessions) {
      // Its session is gone, and the lock with it.
      return;
    }
    try {
      ask(session, LET_GO, key);
    } catch (SQLException gone) {
      LOG.debug("a send lock ends with its session", gone);
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

  private static boolean ask(Connection here, String sql, Key key) throws SQLException {
    try (PreparedStatement statement = here.prepareStatement(sql)) {
      statement.setString(1, key.workspace());
      statement.setString(2, key.conversation());
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  /// The next lock opens a new session.
  private void forget() {
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

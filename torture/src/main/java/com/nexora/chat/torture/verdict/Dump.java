package com.nexora.chat.torture.verdict;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.torture.verdict.Evidence.Action;
import com.nexora.chat.torture.verdict.Evidence.Message;
import com.nexora.chat.torture.verdict.Evidence.Obligation;
import com.nexora.chat.torture.verdict.Evidence.Tables;
import com.nexora.chat.torture.verdict.Evidence.Turn;
import com.nexora.chat.torture.verdict.Evidence.Work;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the service's tables about some conversations of one workspace, as they are.
public final class Dump {

  private static final String OBLIGATIONS =
      "SELECT conversation_id, part_id, outcome, coalesce(reason, ''), epoch FROM nexora.obligation"
          + " WHERE workspace_id = ? AND conversation_id = ANY (?)";
  private static final String TURNS =
      "SELECT conversation_id, epoch, outcome, finished_at IS NOT NULL FROM nexora.turn"
          + " WHERE workspace_id = ? AND conversation_id = ANY (?)";
  private static final String ACTIONS =
      "SELECT conversation_id, epoch, kind, state, attempts, result FROM nexora.action"
          + " WHERE workspace_id = ? AND conversation_id = ANY (?)";
  /// What is due in an hour or later is a look at what came after an answer, and nothing waits for
  /// it (ADR 24).
  private static final String DUE =
      "SELECT conversation_id, 'due ' || due_at || ', lease ' || coalesce(lease_until::text, 'none')"
          + " || ', tries ' || tries FROM nexora.conversation_work"
          + " WHERE due_at < now() + INTERVAL '1 hour' AND workspace_id = ? AND conversation_id = ANY (?)";

  private static final String DEAD = "SELECT conversation_id FROM nexora.conversation_work"
      + " WHERE dead_at IS NOT NULL AND workspace_id = ? AND conversation_id = ANY (?)";

  private Dump() {}

  @FunctionalInterface
  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private record Asked(Connection connection, WorkspaceId workspace, Array conversations) {}

  public static Tables read(
      Connection connection, WorkspaceId workspace, Collection<String> conversations)
      throws SQLException {
    Asked asked =
        new Asked(connection, workspace, connection.createArrayOf("text", conversations.toArray()));
    return new Tables(
        rows(
            asked,
            OBLIGATIONS,
            row -> new Obligation(
                new Message(row.getString(1), row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                Optional.ofNullable(row.getObject(5, Long.class)))),
        rows(
            asked,
            TURNS,
            row -> new Turn(row.getString(1), row.getLong(2), row.getString(3), row.getBoolean(4))),
        rows(
            asked,
            ACTIONS,
            row -> new Action(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                Optional.ofNullable(row.getString(6)))),
        rows(asked, DUE, row -> new Work(row.getString(1), row.getString(2))),
        Set.copyOf(rows(asked, DEAD, row -> row.getString(1))));
  }

  private static <T> List<T> rows(Asked asked, String sql, Row<T> reader) throws SQLException {
    try (PreparedStatement statement = asked.connection().prepareStatement(sql)) {
      statement.setString(1, asked.workspace().value());
      statement.setArray(2, asked.conversations());
      try (ResultSet rows = statement.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
          found.add(reader.read(rows));
        }
        return found;
      }
    }
  }
}

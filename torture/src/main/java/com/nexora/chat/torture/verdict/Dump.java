package com.nexora.chat.torture.verdict;

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

/// Reads the service's tables about some conversations, as they are.
public final class Dump {

  private static final String OBLIGATIONS =
      "SELECT conversation_id, part_id, outcome, coalesce(reason, ''), epoch FROM nexora.obligation"
          + " WHERE conversation_id = ANY (?)";
  private static final String TURNS =
      "SELECT conversation_id, epoch, outcome, finished_at IS NOT NULL FROM nexora.turn"
          + " WHERE conversation_id = ANY (?)";
  private static final String ACTIONS =
      "SELECT conversation_id, epoch, kind, state, attempts, result FROM nexora.action"
          + " WHERE conversation_id = ANY (?)";
  private static final String DUE =
      "SELECT conversation_id, 'due ' || due_at || ', lease ' || coalesce(lease_until::text, 'none')"
          + " || ', tries ' || tries FROM nexora.conversation_work"
          + " WHERE due_at IS NOT NULL AND conversation_id = ANY (?)";

  private static final String DEAD = "SELECT conversation_id FROM nexora.conversation_work"
      + " WHERE dead_at IS NOT NULL AND conversation_id = ANY (?)";

  private Dump() {}

  @FunctionalInterface
  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  public static Tables read(Connection connection, Collection<String> conversations)
      throws SQLException {
    Array ids = connection.createArrayOf("text", conversations.toArray());
    return new Tables(
        rows(
            connection,
            OBLIGATIONS,
            ids,
            row -> new Obligation(
                new Message(row.getString(1), row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                Optional.ofNullable(row.getObject(5, Long.class)))),
        rows(
            connection,
            TURNS,
            ids,
            row -> new Turn(row.getString(1), row.getLong(2), row.getString(3), row.getBoolean(4))),
        rows(
            connection,
            ACTIONS,
            ids,
            row -> new Action(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                Optional.ofNullable(row.getString(6)))),
        rows(connection, DUE, ids, row -> new Work(row.getString(1), row.getString(2))),
        Set.copyOf(rows(connection, DEAD, ids, row -> row.getString(1))));
  }

  private static <T> List<T> rows(Connection connection, String sql, Array ids, Row<T> reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, ids);
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

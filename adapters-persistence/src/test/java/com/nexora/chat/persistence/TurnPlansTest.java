package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.persistence.turns.PostgresTurnLedger;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A turn is written by its whole key: what else its workspace has finished costs nothing.
class TurnPlansTest {

  private static final Pattern GAP = Pattern.compile(":([a-z]\\w*)");

  private final TestDatabase database = TestDatabase.SHARED;

  @ParameterizedTest
  @ValueSource(strings = {"MOVE", "FINISH"})
  void turns_and_actions_are_found_by_their_conversation(String statement) throws Exception {
    database.emptied();
    List<String> plan = plan(sql(statement));
    List<String> looks = IntStream.range(0, plan.size() - 1)
        .filter(i -> plan.get(i).matches(".*Scan (using|on) (turn|action)_pkey.*"))
        .mapToObj(i -> plan.get(i + 1))
        .toList();
    assertTrue(!looks.isEmpty(), () -> String.join("\n", plan));
    assertEquals(
        List.of(),
        looks.stream().filter(look -> !look.contains("conversation_id")).toList(),
        () -> String.join("\n", plan));
  }

  /// The statement as it is, not a copy that could differ.
  private static String sql(String name) throws ReflectiveOperationException {
    Field statement = PostgresTurnLedger.class.getDeclaredField(name);
    statement.setAccessible(true);
    return (String) statement.get(null);
  }

  private List<String> plan(String sql) throws Exception {
    Set<String> names = new LinkedHashSet<>();
    Matcher gaps = GAP.matcher(sql);
    while (gaps.find()) {
      names.add(gaps.group(1));
    }
    List<String> inOrder = List.copyOf(names);
    String numbered =
        GAP.matcher(sql).replaceAll(gap -> "\\$" + (inOrder.indexOf(gap.group(1)) + 1));
    DatabaseSettings settings = database.settings();
    try (Connection app = Connections.open(settings, settings.app());
        Statement statement = app.createStatement()) {
      app.setSchema("nexora");
      statement.execute("SET enable_seqscan = off");
      statement.execute("SET plan_cache_mode = force_generic_plan");
      statement.execute("PREPARE by_key AS " + numbered);
      return TestDatabase.rows(
          app, "EXPLAIN EXECUTE by_key(" + "NULL,".repeat(names.size() - 1) + "NULL)");
    }
  }
}

package com.nexora.chat.benchmarks.pages;

import com.nexora.chat.benchmarks.place.Postgres;

/// Conversations of one workspace, spread over ninety days up to now: each with a
/// message and a turn with its reply; every fifth handed off; every seventh with a
/// second message two days later; one contact for three of them.
final class ManyConversations {

  private static final String RECORD = """
      {"language":"en","intent":"unknown","matchedRule":"“refunds”","use":{"intent":"refund",
       "costMillionths":1200,"tokensIn":900,"tokensOut":80},"rulesTried":[],"passages":[]}""";

  private ManyConversations() {}

  /// Replaces what was there.
  static void fill(Postgres postgres, int count) {
    postgres.execute("TRUNCATE nexora.workspace CASCADE");
    postgres.execute("INSERT INTO nexora.workspace VALUES ('bench', 'Benchmark')");
    postgres.execute("""
        SET synchronous_commit = off;
        SET session_replication_role = replica;
        INSERT INTO nexora.conversation_work (workspace_id, conversation_id, epoch)
        SELECT 'bench', 'c' || i, 2 FROM generate_series(1, %1$d) AS i;
        INSERT INTO nexora.conversation_contact (workspace_id, conversation_id, contact_id)
        SELECT 'bench', 'c' || i, 'p' || i / 3 FROM generate_series(1, %1$d) AS i;
        INSERT INTO nexora.turn (workspace_id, conversation_id, epoch, question, outcome, reason,
                                 settles, record, decided_at, finished_at)
        SELECT 'bench', 'c' || i, turn, 'Where is my parcel number ' || i || '?',
               CASE WHEN i %% 5 = 0 THEN 'handed off' ELSE 'answered' END,
               CASE WHEN i %% 5 = 0 THEN 'customer asked' ELSE '' END,
               ARRAY['m' || i || turn], '%2$s', at, at + INTERVAL '2 seconds'
          FROM generate_series(1, %1$d) AS i
         CROSS JOIN generate_series(1, 1 + CAST(i %% 7 = 0 AS int)) AS turn
         CROSS JOIN LATERAL (SELECT now() - INTERVAL '90 days' * i / %1$d
                                    + INTERVAL '2 days' * (turn - 1) AS at) AS moment
         WHERE at < now();
        INSERT INTO nexora.obligation (workspace_id, conversation_id, part_id, opened_at, closed_at,
                                       outcome, reason, epoch)
        SELECT workspace_id, conversation_id, settles[1], decided_at - INTERVAL '4 seconds',
               finished_at, outcome, reason, epoch FROM nexora.turn WHERE workspace_id = 'bench';
        INSERT INTO nexora.action (workspace_id, conversation_id, epoch, ordinal, kind, payload,
                                   state, attempts, changed_at)
        SELECT workspace_id, conversation_id, epoch, 0, 'reply', '{"lines":[]}', 'SENT', 1,
               finished_at FROM nexora.turn WHERE workspace_id = 'bench';
        """.formatted(count, RECORD.replace("\n", "")));
    for (String table :
        new String[] {"conversation_work", "conversation_contact", "turn", "obligation", "action"
        }) {
      postgres.execute("VACUUM ANALYZE nexora." + table);
    }
  }
}

package com.nexora.chat.persistence.erasing;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.persistence.payload.ActionJson;
import com.nexora.chat.persistence.payload.DecisionRecordJson;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.NoTenant;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbStatementDml;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes words out of the rows of conversations, in a transaction it is given. The conversations'
/// rows are locked first and in the order of the inbox, so nothing is written for them meanwhile,
/// and a claim that is taken away here never writes again.
final class Wiping {

  /// What stays of a conversation that is gone is that it was: later news finds this row.
  private static final String END = """
      INSERT INTO conversation_work AS work (workspace_id, conversation_id, erased_at)
      SELECT :workspace, conversation, CASE WHEN CAST(:lasting AS boolean) THEN now() END
        FROM unnest(CAST(:conversations AS text[])) AS c (conversation)
       ORDER BY conversation
      ON CONFLICT (workspace_id, conversation_id)
      DO UPDATE SET epoch = work.epoch + 1, due_at = NULL, lease_until = NULL,
                    claimed_news = work.news, tries = 0, strikes = 0, dead_at = NULL,
                    dead_why = NULL, announced = NULL,
                    erased_at = coalesce(work.erased_at, EXCLUDED.erased_at)
      """;

  private static final String LOCK = """
      SELECT conversation_id FROM conversation_work
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
       ORDER BY conversation_id
         FOR NO KEY UPDATE
      """;

  /// Where something may be on its way, it must still be known what: otherwise it would be neither
  /// found nor safe to leave.
  private static final String BUSY = """
      SELECT DISTINCT conversation_id
        FROM turn JOIN action USING (workspace_id, conversation_id, epoch)
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND finished_at IS NULL AND (state <> 'PLANNED' OR attempts > 0)
      """;

  /// Who works on it has read what is gone: the claim ends without a strike, and the conversation
  /// is read anew.
  private static final String ANEW = """
      UPDATE conversation_work AS work
         SET epoch = epoch + 1,
             due_at = CASE WHEN lease_until > now()
                             OR EXISTS (SELECT FROM turn
                                         WHERE turn.workspace_id = :workspace
                                           AND turn.conversation_id = work.conversation_id
                                           AND turn.finished_at IS NULL)
                           THEN now() ELSE due_at END,
             strikes = CASE WHEN lease_until > now() THEN greatest(strikes - 1, 0) ELSE strikes END,
             lease_until = NULL
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND NOT conversation_id = ANY (CAST(:busy AS text[]))
      """;

  private static final String OBLIGATIONS = """
      UPDATE obligation SET closed_at = now(), outcome = :outcome, reason = :reason
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND closed_at IS NULL
         AND (CAST(:part AS text) IS NULL OR part_id = CAST(:part AS text))
      """;

  /// A turn that is dropped because the conversation goes on settles nothing: the next one does.
  private static final String TURNS = """
      UPDATE turn
         SET question = '',
             record = CAST(:record AS json),
             outcome = CASE WHEN finished_at IS NULL THEN :outcome ELSE outcome END,
             reason = CASE WHEN finished_at IS NULL THEN :reason ELSE reason END,
             settles = CASE WHEN finished_at IS NULL AND NOT CAST(:settle AS boolean) THEN '{}'
                            ELSE settles END,
             finished_at = coalesce(finished_at, now())
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND NOT (finished_at IS NULL AND conversation_id = ANY (CAST(:busy AS text[])))
         AND (finished_at IS NULL OR question <> '' OR CAST(record AS text) <> :record)
      """;

  private static final String ACTIONS = """
      UPDATE action
         SET payload = CAST(CASE WHEN kind IN ('reply', 'note') THEN :message
                                 WHEN kind = 'attributes' THEN :attributes
                                 ELSE CAST(payload AS text) END AS json),
             note = '',
             state = CASE WHEN state IN ('PLANNED', 'SENDING', 'UNKNOWN')
                            OR (state = 'HELD' AND CAST(:settle AS boolean)) THEN 'DROPPED'
                          ELSE state END,
             send_until = NULL
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND EXISTS (SELECT FROM turn
                      WHERE turn.workspace_id = :workspace
                        AND turn.conversation_id = action.conversation_id
                        AND turn.epoch = action.epoch AND turn.finished_at IS NOT NULL)
         AND NOT (note = '' AND state IN ('SENT', 'DROPPED')
                  AND CAST(payload AS text) IN (:message, :attributes))
      """;

  private static final String BODIES = """
      UPDATE delivery SET body = ''
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND octet_length(body) > 0
      """;

  /// Nobody could read them, so anything that holds the id is taken to be about it.
  private static final String QUARANTINED = """
      UPDATE quarantined_delivery SET body = ''
       WHERE workspace_id = :workspace AND octet_length(body) > 0
         AND EXISTS (SELECT FROM unnest(CAST(:ids AS text[])) AS id
                      WHERE position(convert_to(id, 'UTF8') IN body) > 0)
      """;

  @NoTenant("they belong to no workspace; those are meant that came for this one before it was"
      + " connected, and nothing in them can be told apart")
  private static final String UNROUTABLE = """
      UPDATE unroutable_delivery SET body = '' WHERE claimed_workspace = :workspace
      """;

  private static final Outcome ERASED = new Outcome.Suppressed(Outcome.Silence.ERASED);
  private static final Outcome ANEW_LATER = new Outcome.Suppressed(Outcome.Silence.SUPERSEDED);

  private static final String RECORD = DecisionRecordJson.of(DecisionRecord.erased());
  private static final String MESSAGE =
      ActionJson.of(new Action.Reply(RichText.paragraph("(erased)"))).payload();
  private static final String ATTRIBUTES =
      ActionJson.of(new Action.SetAttributes(Map.of())).payload();

  private final DbExecute tx;
  private final WorkspaceId workspace;
  private long rows;

  Wiping(DbExecute tx, WorkspaceId workspace) {
    this.tx = tx;
    this.workspace = workspace;
  }

  /// How many rows held something until now.
  long rows() {
    return rows;
  }

  /// Ends conversations: nothing is owed and nothing sent in them any more.
  ///
  /// @param lasting whether what comes for them later is erased again
  void end(List<ConversationId> conversations, boolean lasting) {
    if (conversations.isEmpty()) {
      return;
    }
    String[] ids = ids(conversations);
    on(tx.createNamedDmlStatement("erasing.end", END), ids)
        .addParam("lasting", lasting)
        .execute();
    closeObligations(ids, null);
    words(ids, new String[0], ERASED, true);
  }

  /// Takes the words out of conversations that live on.
  ///
  /// @return whether nothing is left to be taken out later
  boolean words(List<ConversationId> conversations) {
    String[] ids = ids(conversations);
    tx.createNamedQuery("erasing.lock", LOCK)
        .addParam("workspace", workspace.value())
        .addParam("conversations", ids)
        .execute()
        .forEach(row -> {});
    String[] busy = tx.createNamedQuery("erasing.busy", BUSY)
        .addParam("workspace", workspace.value())
        .addParam("conversations", ids)
        .execute()
        .map(row -> Columns.text(row, "conversation_id"))
        .toArray(String[]::new);
    on(tx.createNamedDmlStatement("erasing.anew", ANEW), ids)
        .addParam("busy", busy)
        .execute();
    words(ids, busy, ANEW_LATER, false);
    return busy.length == 0;
  }

  /// A message that was redacted is owed nothing.
  void settle(ConversationId conversation, PartId part) {
    closeObligations(ids(List.of(conversation)), part.value());
  }

  private void closeObligations(String[] ids, @Nullable String part) {
    rows += on(tx.createNamedDmlStatement("erasing.obligations", OBLIGATIONS), ids)
        .addParam("outcome", ERASED.label())
        .addParam("reason", ERASED.reason())
        .addParam("part", part)
        .execute();
  }

  private void words(String[] ids, String[] busy, Outcome cut, boolean settle) {
    rows += on(tx.createNamedDmlStatement("erasing.turns", TURNS), ids)
        .addParam("record", RECORD)
        .addParam("outcome", cut.label())
        .addParam("reason", cut.reason())
        .addParam("settle", settle)
        .addParam("busy", busy)
        .execute();
    rows += on(tx.createNamedDmlStatement("erasing.actions", ACTIONS), ids)
        .addParam("message", MESSAGE)
        .addParam("attributes", ATTRIBUTES)
        .addParam("settle", settle)
        .execute();
    rows += on(tx.createNamedDmlStatement("erasing.bodies", BODIES), ids).execute();
  }

  /// What could not be read or routed when it came.
  void strays(List<String> ids) {
    rows += tx.createNamedDmlStatement("erasing.quarantined", QUARANTINED)
        .addParam("workspace", workspace.value())
        .addParam("ids", ids.toArray(String[]::new))
        .execute();
    rows += tx.createNamedDmlStatement("erasing.unroutable", UNROUTABLE)
        .addParam("workspace", workspace.value())
        .execute();
  }

  private DbStatementDml on(DbStatementDml statement, String[] ids) {
    return statement.addParam("workspace", workspace.value()).addParam("conversations", ids);
  }

  private static String[] ids(List<ConversationId> conversations) {
    return conversations.stream().map(ConversationId::value).toArray(String[]::new);
  }
}

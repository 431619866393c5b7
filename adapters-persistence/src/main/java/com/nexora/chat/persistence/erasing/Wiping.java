package com.nexora.chat.persistence.erasing;

import com.nexora.chat.application.port.PlannedAction.State;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
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
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbStatementDml;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
  private static final String BEGUN = """
      SELECT conversation_id,
             coalesce(bool_or(state = 'SENDING' AND send_until > now()), false) AS flying
        FROM turn JOIN action USING (workspace_id, conversation_id, epoch)
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND finished_at IS NULL AND (state <> 'PLANNED' OR attempts > 0)
       GROUP BY conversation_id
      """;

  /// What a turn was to settle that ends half-way: it may have been answered, so nobody answers it
  /// again.
  private static final String CUT_SHORT = """
      UPDATE obligation SET closed_at = now(), outcome = :outcome, reason = :reason,
                            epoch = turn.epoch
        FROM turn
       WHERE turn.workspace_id = :workspace AND obligation.workspace_id = :workspace
         AND turn.conversation_id = ANY (CAST(:conversations AS text[]))
         AND obligation.conversation_id = turn.conversation_id
         AND turn.finished_at IS NULL AND obligation.part_id = ANY (turn.settles)
         AND obligation.closed_at IS NULL
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
             settles = CASE WHEN finished_at IS NULL AND NOT CAST(:settles AS boolean) THEN '{}'
                            ELSE settles END,
             finished_at = coalesce(finished_at, now())
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND NOT (finished_at IS NULL AND conversation_id = ANY (CAST(:busy AS text[])))
         AND (finished_at IS NULL OR question <> '' OR CAST(record AS text) <> :record)
      """;

  private static final String ACTIONS = """
      UPDATE action
         SET payload = CAST(CASE WHEN kind IN ('reply', 'note', 'close') THEN :message
                                 WHEN kind = 'attributes' THEN :attributes
                                 WHEN kind = 'write-back' THEN :writes
                                 WHEN kind = 'snooze'
                                 THEN CAST(jsonb_set(CAST(payload AS jsonb), '{who}', '""') AS text)
                                 ELSE CAST(payload AS text) END AS json),
             note = '',
             state = CASE WHEN state IN ('PLANNED', 'SENDING', 'UNKNOWN') THEN :open
                          WHEN state = 'HELD' THEN :held
                          ELSE state END,
             send_until = NULL
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND EXISTS (SELECT FROM turn
                      WHERE turn.workspace_id = :workspace
                        AND turn.conversation_id = action.conversation_id
                        AND turn.epoch = action.epoch AND turn.finished_at IS NOT NULL)
         AND (note <> '' OR state NOT IN ('SENT', 'DROPPED', :held)
              OR (kind IN ('reply', 'note', 'close', 'attributes', 'write-back')
                  AND CAST(payload AS text) NOT IN (:message, :attributes, :writes))
              OR (kind = 'snooze' AND payload->>'who' <> ''))
      """;

  private static final String BODIES = """
      UPDATE delivery SET body = ''
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND octet_length(body) > 0
      """;

  /// How what is not finished ends.
  ///
  /// @param outcome of a turn
  /// @param settles whether a turn still settles the messages it was about
  /// @param open what becomes of an action that was not carried out
  /// @param held and of one that a person was to look at
  private record Ending(Outcome.Silence outcome, boolean settles, State open, State held) {}

  private static final Ending ERASED =
      new Ending(Outcome.Silence.ERASED, true, State.DROPPED, State.DROPPED);
  private static final Ending ANEW_LATER =
      new Ending(Outcome.Silence.SUPERSEDED, false, State.DROPPED, State.HELD);

  /// Part of it may have been said or done, so a person must look.
  private static final Ending HALF_WAY =
      new Ending(Outcome.Silence.REPLY_UNCERTAIN, true, State.HELD, State.HELD);

  private static final String RECORD = DecisionRecordJson.of(DecisionRecord.nothing());
  private static final String MESSAGE =
      ActionJson.of(new Action.Reply(RichText.paragraph("(erased)"))).payload();
  private static final String ATTRIBUTES =
      ActionJson.of(new Action.SetAttributes(Map.of())).payload();

  /// Whose they were goes as well.
  private static final String WRITES = ActionJson.of(
          new Action.WriteBack(new Holder(Model.CONVERSATION, "erased"), List.of()))
      .payload();

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
    new Promised(tx, workspace).end(ids);
    new Handovers(tx, workspace).end(ids);
    words(ids, ERASED);
  }

  /// Locks them as the inbox does; whoever takes words from several locks all of them before.
  void lock(List<ConversationId> conversations) {
    tx.createNamedQuery("erasing.lock", LOCK)
        .addParam("workspace", workspace.value())
        .addParam("conversations", ids(conversations))
        .execute()
        .forEach(row -> {});
  }

  /// Takes the words out of conversations that live on.
  ///
  /// @param pressing whether it must be now: then only what may be on its way this moment is
  ///     followed to its end, and any other turn that was begun ends half-way
  /// @return in which something is on its way, and so words are left
  List<ConversationId> words(List<ConversationId> conversations, boolean pressing) {
    if (conversations.isEmpty()) {
      return List.of();
    }
    lock(conversations);
    String[] ids = ids(conversations);
    Map<Boolean, List<String>> begun = tx.createNamedQuery("erasing.begun", BEGUN)
        .addParam("workspace", workspace.value())
        .addParam("conversations", ids)
        .execute()
        .collect(Collectors.partitioningBy(
            row -> !pressing || row.column("flying").get(Boolean.class),
            Collectors.mapping(row -> Columns.text(row, "conversation_id"), Collectors.toList())));
    List<String> busy = begun.getOrDefault(true, List.of());
    cut(begun.getOrDefault(false, List.of()).toArray(String[]::new), ids, busy);
    return busy.stream().map(ConversationId::new).toList();
  }

  private void cut(String[] halfWay, String[] ids, List<String> busy) {
    on(tx.createNamedDmlStatement("erasing.anew", ANEW), ids)
        .addParam("busy", busy.toArray(String[]::new))
        .execute();
    if (halfWay.length > 0) {
      rows += ending(
              on(tx.createNamedDmlStatement("erasing.cut-short", CUT_SHORT), halfWay), HALF_WAY)
          .execute();
      words(halfWay, HALF_WAY);
    }
    words(ids, ANEW_LATER, busy.toArray(String[]::new));
  }

  /// A message that was redacted is owed nothing.
  void settle(ConversationId conversation, PartId part) {
    closeObligations(ids(List.of(conversation)), part.value());
  }

  private void closeObligations(String[] ids, @Nullable String part) {
    rows += ending(on(tx.createNamedDmlStatement("erasing.obligations", OBLIGATIONS), ids), ERASED)
        .addParam("part", part)
        .execute();
  }

  private void words(String[] ids, Ending ending, String... busy) {
    rows += ending(on(tx.createNamedDmlStatement("erasing.turns", TURNS), ids), ending)
        .addParam("record", RECORD)
        .addParam("settles", ending.settles())
        .addParam("busy", busy)
        .execute();
    rows += on(tx.createNamedDmlStatement("erasing.actions", ACTIONS), ids)
        .addParam("message", MESSAGE)
        .addParam("attributes", ATTRIBUTES)
        .addParam("writes", WRITES)
        .addParam("open", ending.open().name())
        .addParam("held", ending.held().name())
        .execute();
    rows += new Promised(tx, workspace).names(ids);
    rows += on(tx.createNamedDmlStatement("erasing.bodies", BODIES), ids).execute();
    rows += new Provenances(tx, workspace).in(ids, busy);
  }

  private static DbStatementDml ending(DbStatementDml statement, Ending ending) {
    Outcome outcome = new Outcome.Suppressed(ending.outcome());
    return statement.addParam("outcome", outcome.label()).addParam("reason", outcome.reason());
  }

  /// What is kept of values that a contact or company was given.
  void written(Holder holder) {
    rows += new Provenances(tx, workspace).of(holder);
  }

  /// What leads to no conversation.
  void strays(List<String> ids) {
    rows += Strays.emptied(tx, workspace, ids);
  }

  private DbStatementDml on(DbStatementDml statement, String[] ids) {
    return statement.addParam("workspace", workspace.value()).addParam("conversations", ids);
  }

  private static String[] ids(List<ConversationId> conversations) {
    return conversations.stream().map(ConversationId::value).toArray(String[]::new);
  }
}

package com.nexora.chat.persistence.erasing;

import com.nexora.chat.application.port.Erasure;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices, one row each until it is done.
public final class PostgresNotices implements Notices {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresNotices.class);

  /// For so long a turn that was begun may come to its end by itself. The rest of the minute is for
  /// the round that takes it, and for what is being sent.
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private static final int MOST_REPORTED = 1_000;

  /// What a newer version wrote comes last, and so takes nobody's place.
  private static final String OPEN = """
      SELECT notice_id, what, subject_id, within_id FROM notice
       WHERE workspace_id = :workspace
       ORDER BY what <> ALL (CAST(:known AS text[])), received_at, notice_id
       LIMIT :most
      """;

  private static final String ADD = """
      INSERT INTO notice (workspace_id, notice_id, what, subject_id, within_id)
      VALUES (:workspace, :id, :what, :subject, :within)
      ON CONFLICT DO NOTHING
      """;

  static final String DONE = """
      DELETE FROM notice WHERE workspace_id = :workspace AND notice_id = ANY (CAST(:ids AS text[]))
      """;

  /// Whoever else takes it up meanwhile passes it over.
  private static final String TAKE = """
      SELECT received_at < now() - :patience * INTERVAL '1 millisecond' AS pressing
        FROM notice WHERE workspace_id = :workspace AND notice_id = :id
         FOR UPDATE SKIP LOCKED
      """;

  private static final String ERASURES = """
      SELECT what, subject_id, notice_id, rows_touched,
             CAST(extract(epoch FROM now() - done_at) * 1000 AS bigint) AS age,
             CAST(extract(epoch FROM done_at - received_at) * 1000 AS bigint) AS took
        FROM erasure WHERE workspace_id = :workspace
       ORDER BY done_at DESC, notice_id
       LIMIT :most
      """;

  private static final String BEGIN = """
      INSERT INTO deletion_poll AS p (workspace_id, seen_until, next_at)
      VALUES (:workspace, now() - :lookBack * INTERVAL '1 millisecond',
              now() + :spacing * INTERVAL '1 millisecond')
      ON CONFLICT (workspace_id) DO UPDATE SET next_at = EXCLUDED.next_at WHERE p.next_at <= now()
      RETURNING CAST(extract(epoch FROM seen_until) * 1000 AS bigint) AS seen_until
      """;

  /// In one statement, so that the mark never passes what was not taken.
  private static final String FOUND = """
      WITH seen AS (
        UPDATE deletion_poll
           SET seen_until = greatest(seen_until, to_timestamp(:seenUntil / 1000.0))
         WHERE workspace_id = :workspace
      ), news AS (
        INSERT INTO notice (workspace_id, notice_id, what, subject_id)
        SELECT workspace_id, 'search ' || conversation_id, 'conversation', conversation_id
          FROM conversation_work
         WHERE workspace_id = :workspace AND erased_at IS NULL
           AND conversation_id = ANY (CAST(:conversations AS text[]))
        ON CONFLICT DO NOTHING
        RETURNING notice_id
      )
      SELECT count(*) AS news FROM news
      """;

  private final UnitOfWork work;
  private final Set<String> passedOver = ConcurrentHashMap.newKeySet();

  public PostgresNotices(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public List<Open> open(WorkspaceId workspace, int most) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("notice.open", OPEN)
            .addParam("workspace", workspace.value())
            .addParam("known", NoticeWords.KNOWN.toArray(String[]::new))
            .addParam("most", most)
            .execute()
            .<Open>mapMulti((row, readable) -> read(workspace, row, readable))
            .toList());
  }

  /// One that a newer version understands holds up no other, and is there when that one is back.
  private void read(WorkspaceId workspace, DbRow row, Consumer<Open> readable) {
    String id = Columns.text(row, "notice_id");
    Notice notice;
    try {
      notice = words(row).notice();
    } catch (IllegalArgumentException unknown) {
      if (passedOver.size() < MOST_REPORTED && passedOver.add(workspace + " " + id)) {
        LOG.warn("notice {} of workspace {} is passed over", id, workspace, unknown);
      }
      return;
    }
    readable.accept(new Open(id, notice));
  }

  private static NoticeWords words(DbRow row) {
    return new NoticeWords(
        Columns.text(row, "what"),
        Columns.text(row, "subject_id"),
        Columns.optional(row, "within_id", id -> id).orElse(null));
  }

  @Override
  public void add(WorkspaceId workspace, String id, Notice notice) {
    NoticeWords words = NoticeWords.of(notice);
    work.doOnce(
        workspace,
        tx -> tx.createNamedInsert("notice.add", ADD)
            .addParam("workspace", workspace.value())
            .addParam("id", id)
            .addParam("what", words.what())
            .addParam("subject", words.subject())
            .addParam("within", words.within())
            .execute());
  }

  @Override
  public void done(WorkspaceId workspace, List<String> ids) {
    work.doOnce(
        workspace,
        tx -> tx.createNamedDelete("notice.done", DONE)
            .addParam("workspace", workspace.value())
            .addParam("ids", ids.toArray(String[]::new))
            .execute());
  }

  @Override
  public Erased erase(WorkspaceId workspace, String id, Subject subject) {
    return work.in(
        workspace,
        tx -> tx.createNamedGet("notice.take", TAKE)
            .addParam("workspace", workspace.value())
            .addParam("id", id)
            .addParam("patience", (double) PATIENCE.toMillis())
            .execute()
            .map(row -> new Taken(id, row.column("pressing").get(Boolean.class)))
            .map(notice -> erase(tx, workspace, notice, subject))
            .orElse(Erased.NOT_THERE));
  }

  private static Erased erase(DbExecute tx, WorkspaceId workspace, Taken notice, Subject subject) {
    Erased erased = Erasing.erased(tx, workspace, notice, subject);
    if (erased == Erased.LATER && notice.pressing()) {
      LOG.warn(
          "what notice {} of workspace {} names is not erased after {} s: something is on its way",
          notice.id(),
          workspace,
          PATIENCE.toSeconds());
    }
    return erased;
  }

  @Override
  public List<Erasure> erasures(WorkspaceId workspace, int most) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("erasing.list", ERASURES)
            .addParam("workspace", workspace.value())
            .addParam("most", most)
            .execute()
            .map(row -> new Erasure(
                NoticeWords.erasedOf(Columns.text(row, "what")),
                Columns.text(row, "subject_id"),
                Columns.text(row, "notice_id"),
                Duration.ofMillis(Columns.number(row, "age")),
                Duration.ofMillis(Columns.number(row, "took")),
                Columns.number(row, "rows_touched")))
            .toList());
  }

  @Override
  public Optional<Instant> beginSearch(WorkspaceId workspace, Duration spacing, Duration lookBack) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("deletion.begin", BEGIN)
            .addParam("workspace", workspace.value())
            .addParam("lookBack", (double) lookBack.toMillis())
            .addParam("spacing", (double) spacing.toMillis())
            .execute()
            .map(row -> Instant.ofEpochMilli(Columns.number(row, "seen_until"))));
  }

  @Override
  public int found(WorkspaceId workspace, List<ConversationId> deleted, Instant seenUntil) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("deletion.found", FOUND)
            .addParam("workspace", workspace.value())
            .addParam(
                "conversations", deleted.stream().map(ConversationId::value).toArray(String[]::new))
            .addParam("seenUntil", (double) seenUntil.toEpochMilli())
            .execute()
            .map(row -> (int) Columns.number(row, "news"))
            .orElse(0));
  }
}

package com.nexora.chat.persistence.mirror;

import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.payload.MirroredJson;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One row for each thing, and one for each kind.
public final class PostgresMirror implements Mirror {

  private static final String ALL = """
      SELECT thing FROM mirrored WHERE workspace_id = :workspace AND kind = :kind ORDER BY id
      """;

  private static final String PROGRESS = """
      SELECT kind, state, note, seen, total,
             coalesce(taken_until > now(), false) OR next_page IS NOT NULL AS reading,
             CAST(extract(epoch FROM now() - finished_at) * 1000 AS bigint) AS age,
             (SELECT count(*) FROM mirrored m
               WHERE m.workspace_id = p.workspace_id AND m.kind = p.kind) AS things
        FROM mirror_progress p WHERE workspace_id = :workspace
      """;

  private static final String NOT_DUE = """
      SELECT kind FROM mirror_progress
       WHERE workspace_id = :workspace AND coalesce(taken_until, due_at) > now()
      """;

  private static final String REFRESH = """
      UPDATE mirror_progress
         SET due_at = least(due_at, now()),
             again = again OR taken_until IS NOT NULL OR next_page IS NOT NULL
       WHERE workspace_id = :workspace AND kind = :kind
      """;

  /// Gives no row when it is not due. Whoever begins at the first page begins a round.
  private static final String BEGIN = """
      INSERT INTO mirror_progress AS p (workspace_id, kind, taken_until)
      VALUES (:workspace, :kind, now() + :lease * INTERVAL '1 millisecond')
      ON CONFLICT (workspace_id, kind) DO UPDATE
         SET taken_until = EXCLUDED.taken_until,
             claim = p.claim + 1,
             round = p.round + CASE WHEN p.next_page IS NULL THEN 1 ELSE 0 END,
             started_at = CASE WHEN p.next_page IS NULL THEN now() ELSE p.started_at END,
             seen = CASE WHEN p.next_page IS NULL THEN 0 ELSE p.seen END,
             total = CASE WHEN p.next_page IS NULL THEN NULL ELSE p.total END,
             again = p.again AND p.next_page IS NOT NULL
       WHERE coalesce(p.taken_until, p.due_at) <= now()
      RETURNING claim, round, next_page, total, failures
      """;

  /// Keeps every other run out until the transaction ends.
  private static final String HOLD = """
      UPDATE mirror_progress
         SET next_page = CAST(:next AS text), total = CAST(:total AS bigint),
             seen = seen + :seen,
             taken_until = now() + :lease * INTERVAL '1 millisecond',
             finished_at = CASE WHEN CAST(:next AS text) IS NULL THEN now() ELSE finished_at END
       WHERE workspace_id = :workspace AND kind = :kind AND claim = :claim
      """;

  private static final String SEEN_BEFORE = """
      SELECT count(*) AS things FROM mirrored
       WHERE workspace_id = :workspace AND kind = :kind AND round = :round
         AND id = ANY (CAST(:ids AS text[]))
      """;

  private static final String ADD = """
      INSERT INTO mirrored (workspace_id, kind, id, thing, round)
      SELECT CAST(:workspace AS text), CAST(:kind AS text), id, CAST(thing AS json),
             CAST(:round AS bigint)
        FROM unnest(CAST(:ids AS text[]), CAST(:things AS text[])) AS entry (id, thing)
      ON CONFLICT (workspace_id, kind, id) DO UPDATE
         SET thing = EXCLUDED.thing, round = EXCLUDED.round, read_at = now()
      """;

  private static final String REMOVE = """
      DELETE FROM mirrored
       WHERE workspace_id = :workspace AND kind = :kind AND round <> :round
      """;

  private static final String END = """
      UPDATE mirror_progress
         SET taken_until = NULL, state = CAST(:state AS text), note = :note,
             failures = CASE WHEN CAST(:state AS text) = 'FAILING' THEN failures + 1 ELSE 0 END,
             next_page = CASE WHEN :anew THEN NULL ELSE next_page END,
             due_at = now() + CASE WHEN again AND CAST(:state AS text) = 'CURRENT' THEN 0 ELSE :pause END
                              * INTERVAL '1 millisecond',
             again = again AND CAST(:state AS text) <> 'CURRENT'
       WHERE workspace_id = :workspace AND kind = :kind AND claim = :claim
      """;

  private final UnitOfWork work;

  public PostgresMirror(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public List<Mirrored> all(WorkspaceId workspace, MirrorKind kind) {
    return work.once(
        workspace,
        tx -> on(tx.createNamedQuery("mirror.all", ALL), workspace, kind)
            .execute()
            .map(row -> MirroredJson.read(kind, Columns.text(row, "thing")))
            .toList());
  }

  @Override
  public Map<MirrorKind, MirrorProgress> progress(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("mirror.progress", PROGRESS)
            .addParam("workspace", workspace.value())
            .execute()
            .collect(Collectors.toMap(PostgresMirror::kind, PostgresMirror::progress)));
  }

  @Override
  public Set<MirrorKind> due(WorkspaceId workspace) {
    Set<MirrorKind> due = EnumSet.allOf(MirrorKind.class);
    due.removeAll(work.once(
        workspace,
        tx -> tx.createNamedQuery("mirror.not-due", NOT_DUE)
            .addParam("workspace", workspace.value())
            .execute()
            .map(PostgresMirror::kind)
            .collect(Collectors.toSet())));
    return due;
  }

  @Override
  public void refresh(WorkspaceId workspace, MirrorKind kind) {
    work.doOnce(
        workspace,
        tx ->
            on(tx.createNamedUpdate("mirror.refresh", REFRESH), workspace, kind).execute());
  }

  @Override
  public Optional<MirrorRun> begin(WorkspaceId workspace, MirrorKind kind, Duration lease) {
    return work.once(
        workspace,
        tx -> on(tx.createNamedGet("mirror.begin", BEGIN), workspace, kind)
            .addParam("lease", (double) lease.toMillis())
            .execute()
            .map(row -> new MirrorRun(
                kind,
                Columns.number(row, "claim"),
                Columns.number(row, "round"),
                Columns.optional(row, "next_page", Function.identity()),
                number(row, "total"),
                (int) Columns.number(row, "failures"))));
  }

  @Override
  public Kept keep(WorkspaceId workspace, MirrorRun run, MirrorPage page, Duration lease) {
    String[] ids =
        page.things().stream().map(thing -> Columns.storable(thing.id())).toArray(String[]::new);
    return work.in(workspace, tx -> {
      if (seenBefore(tx, workspace, run, ids)) {
        return Kept.SHIFTED;
      }
      if (hold(tx, workspace, run, page, lease) == 0) {
        return Kept.TAKEN;
      }
      add(tx, workspace, run, page, ids);
      if (page.next().isEmpty()) {
        on(tx.createNamedDelete("mirror.remove", REMOVE), workspace, run.kind())
            .addParam("round", run.round())
            .execute();
      }
      return Kept.KEPT;
    });
  }

  private static boolean seenBefore(
      DbExecute tx, WorkspaceId workspace, MirrorRun run, String[] ids) {
    return on(tx.createNamedGet("mirror.seen", SEEN_BEFORE), workspace, run.kind())
        .addParam("round", run.round())
        .addParam("ids", ids)
        .execute()
        .filter(row -> Columns.number(row, "things") > 0)
        .isPresent();
  }

  private static long hold(
      DbExecute tx, WorkspaceId workspace, MirrorRun run, MirrorPage page, Duration lease) {
    return on(tx.createNamedUpdate("mirror.hold", HOLD), workspace, run.kind())
        .addParam("next", page.next().orElse(null))
        .addParam("total", page.total().isPresent() ? page.total().getAsLong() : null)
        .addParam("seen", (long) page.things().size())
        .addParam("lease", (double) lease.toMillis())
        .addParam("claim", run.claim())
        .execute();
  }

  private static void add(
      DbExecute tx, WorkspaceId workspace, MirrorRun run, MirrorPage page, String[] ids) {
    on(tx.createNamedInsert("mirror.add", ADD), workspace, run.kind())
        .addParam("round", run.round())
        .addParam("ids", ids)
        .addParam("things", page.things().stream().map(MirroredJson::of).toArray(String[]::new))
        .execute();
  }

  @Override
  public void end(WorkspaceId workspace, MirrorRun run, MirrorRun.End end) {
    work.doOnce(
        workspace,
        tx -> on(tx.createNamedUpdate("mirror.end", END), workspace, run.kind())
            .addParam("claim", run.claim())
            .addParam("state", end.state().name())
            .addParam("note", Columns.storable(end.note()))
            .addParam("anew", end.anew())
            .addParam("pause", (double) end.pause().toMillis())
            .execute());
  }

  private static <S extends DbStatement<S>> S on(
      S statement, WorkspaceId workspace, MirrorKind kind) {
    return statement.addParam("workspace", workspace.value()).addParam("kind", kind.name());
  }

  private static MirrorKind kind(DbRow row) {
    return MirrorKind.valueOf(Columns.text(row, "kind"));
  }

  private static MirrorProgress progress(DbRow row) {
    OptionalLong age = number(row, "age");
    return new MirrorProgress(
        MirrorProgress.State.valueOf(Columns.text(row, "state")),
        Columns.text(row, "note"),
        Columns.number(row, "things"),
        age.isPresent() ? Optional.of(Duration.ofMillis(age.getAsLong())) : Optional.empty(),
        row.column("reading").get(Boolean.class),
        Columns.number(row, "seen"),
        number(row, "total"));
  }

  private static OptionalLong number(DbRow row, String column) {
    Number value = row.column(column).get(Number.class);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value.longValue());
  }
}

package com.nexora.chat.persistence.configuration;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.KnownWorkspace;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Versions, one row each. They are added and never changed.
public final class PostgresConfigurations implements Configurations {

  /// Two who publish at once do so one after the other; the second then sees the first.
  private static final String LOCK = """
      SELECT workspace_id FROM workspace WHERE workspace_id = :workspace FOR NO KEY UPDATE
      """;

  private static final String COLUMNS = """
       number, published, document, checksum, author, note, based_on,
       CAST(extract(epoch FROM created_at) * 1000 AS bigint) AS millis
      """;

  /// Gives no row when a published version would be based on another than the live one.
  private static final String ADD = """
      WITH live AS (
        SELECT coalesce(max(number), 0) AS number FROM config_version
         WHERE workspace_id = :workspace AND published
      ), newest AS (
        SELECT coalesce(max(number), 0) AS number FROM config_version
         WHERE workspace_id = :workspace
      )
      INSERT INTO config_version (workspace_id, number, published, document, checksum, author, note,
                                  based_on)
      SELECT :workspace, newest.number + 1, :published, :document,
             encode(sha256(convert_to(:document, 'UTF8')), 'hex'), :author, :note, :base
        FROM live, newest
       WHERE live.number = :base OR NOT :published
      RETURNING
      """ + COLUMNS;

  private static final String VERSION = "SELECT " + COLUMNS + """
        FROM config_version WHERE workspace_id = :workspace AND number = :number
      """;

  private static final String LIVE = "SELECT " + COLUMNS + """
        FROM config_version WHERE workspace_id = :workspace AND published
       ORDER BY number DESC LIMIT 1
      """;

  private static final String HISTORY = "SELECT " + COLUMNS + """
        FROM config_version WHERE workspace_id = :workspace
       ORDER BY number DESC LIMIT :most
      """;

  @NoTenant("each node follows what is live; its role sees ids and numbers alone")
  private static final String ALL_LIVE = """
      SELECT workspace_id, max(number) AS number FROM config_version
       WHERE published GROUP BY workspace_id
      """;

  private final UnitOfWork work;
  private final UnitOfWork dispatch;

  /// @param work for what operators do
  /// @param dispatch for the look of each node, which waits for no turn
  public PostgresConfigurations(UnitOfWork work, UnitOfWork dispatch) {
    this.work = work;
    this.dispatch = dispatch;
  }

  @Override
  public ConfigVersion draft(WorkspaceId workspace, ConfigVersion.Draft draft) {
    return add(workspace, draft, false)
        .orElseThrow(() -> new IllegalStateException("a draft is always kept"));
  }

  @Override
  public Optional<ConfigVersion> publish(WorkspaceId workspace, ConfigVersion.Draft draft) {
    return add(workspace, draft, true);
  }

  private Optional<ConfigVersion> add(
      WorkspaceId workspace, ConfigVersion.Draft draft, boolean published) {
    return work.in(workspace, tx -> {
      lock(tx, workspace);
      return tx.createNamedGet("config.add", ADD)
          .addParam("workspace", workspace.value())
          .addParam("published", published)
          .addParam("document", Columns.storable(draft.document()))
          .addParam("author", Columns.storable(draft.author()))
          .addParam("note", Columns.storable(draft.note()))
          .addParam("base", draft.basedOn())
          .execute()
          .map(PostgresConfigurations::toVersion);
    });
  }

  private static void lock(DbExecute tx, WorkspaceId workspace) {
    KnownWorkspace.mustBe(tx, workspace);
    var _ = tx.createNamedGet("config.lock", LOCK)
        .addParam("workspace", workspace.value())
        .execute();
  }

  @Override
  public Optional<ConfigVersion> version(WorkspaceId workspace, long number) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("config.version", VERSION)
            .addParam("workspace", workspace.value())
            .addParam("number", number)
            .execute()
            .map(PostgresConfigurations::toVersion));
  }

  @Override
  public Optional<ConfigVersion> live(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("config.live", LIVE)
            .addParam("workspace", workspace.value())
            .execute()
            .map(PostgresConfigurations::toVersion));
  }

  @Override
  public List<ConfigVersion> history(WorkspaceId workspace, int most) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("config.history", HISTORY)
            .addParam("workspace", workspace.value())
            .addParam("most", most)
            .execute()
            .map(PostgresConfigurations::toVersion)
            .toList());
  }

  @Override
  public Map<WorkspaceId, Long> allLive() {
    return dispatch.onceAsDispatcher(tx -> tx.createNamedQuery("config.all-live", ALL_LIVE)
        .execute()
        .collect(Collectors.toUnmodifiableMap(
            row -> new WorkspaceId(Columns.text(row, "workspace_id")),
            row -> Columns.number(row, "number"))));
  }

  private static ConfigVersion toVersion(DbRow row) {
    return new ConfigVersion(
        Columns.number(row, "number"),
        row.column("published").get(Boolean.class),
        Columns.text(row, "document"),
        Columns.text(row, "checksum"),
        Columns.text(row, "author"),
        Columns.text(row, "note"),
        Columns.number(row, "based_on"),
        Instant.ofEpochMilli(Columns.number(row, "millis")));
  }
}

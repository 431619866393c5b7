package com.nexora.chat.persistence.grants;

import com.nexora.chat.application.port.Grant;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbRow;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One sealed grant for each workspace, and the key it is sealed with.
public final class PostgresGrants implements Grants {

  private static final String TOKEN = "token";
  private static final String CLIENT_SECRET = "client_secret";
  private static final String PREVIOUS_SECRET = "previous_secret";

  private static final String KNOW = """
      INSERT INTO workspace (workspace_id, name) VALUES (:workspace, :name)
      ON CONFLICT (workspace_id) DO UPDATE SET name = EXCLUDED.name
      """;

  private static final String KEEP = """
      INSERT INTO access_grant AS g
        (workspace_id, live, api, admin_id, token, client_secret, previous_secret, previous_until)
      VALUES (:workspace, true, :api, :admin, :token, :clientSecret, :previousSecret,
              CASE WHEN :hasPrevious THEN now() + :previousLasts * INTERVAL '1 millisecond' END)
      ON CONFLICT (workspace_id) DO UPDATE
        SET version = g.version + 1, live = true, api = EXCLUDED.api, admin_id = EXCLUDED.admin_id,
            token = EXCLUDED.token, client_secret = EXCLUDED.client_secret,
            previous_secret = EXCLUDED.previous_secret, previous_until = EXCLUDED.previous_until,
            changed_at = now()
      """;

  private static final String FIND = """
      SELECT g.api, g.admin_id, g.token, g.client_secret,
             CASE WHEN g.previous_until > now() THEN g.previous_secret END AS previous_secret,
             k.wrapped, k.master_key
        FROM access_grant g JOIN workspace_key k ON k.workspace_id = g.workspace_id
       WHERE g.workspace_id = :workspace AND g.live
      """;

  private static final String END = """
      WITH gone AS (DELETE FROM provider_key WHERE workspace_id = :workspace)
      UPDATE access_grant
         SET version = version + 1, live = false, token = NULL, client_secret = NULL,
             previous_secret = NULL, previous_until = NULL, changed_at = now()
       WHERE workspace_id = :workspace AND live
      """;

  private static final String ALL =
      "SELECT workspace_id, version, live FROM access_grant ORDER BY workspace_id";

  private final UnitOfWork work;
  private final Wrapping wrapping;
  private final WorkspaceKeys keys;

  /// @param masterKeys the one that seals from now on, then those that still open
  public PostgresGrants(UnitOfWork work, List<byte[]> masterKeys) {
    this.work = work;
    this.wrapping = new Wrapping(masterKeys);
    this.keys = new WorkspaceKeys(wrapping);
  }

  @Override
  public void keep(WorkspaceId workspace, String name, Grant grant) {
    work.doIn(workspace, tx -> {
      tx.createNamedInsert("grants.know", KNOW)
          .addParam("workspace", workspace.value())
          .addParam("name", Columns.storable(name))
          .execute();
      WorkspaceKeys.Opened opened = keys.opened(tx, workspace);
      Optional<Grant> before = opened.kept() ? readable(tx, workspace) : Optional.empty();
      keep(
          tx,
          opened.sealing().boundTo(grant.api(), grant.clientSecret().isPresent()),
          before.map(grant::after).orElse(grant));
    });
  }

  private static void keep(DbExecute tx, Sealing sealing, Grant grant) {
    tx.createNamedInsert("grants.keep", KEEP)
        .addParam("workspace", sealing.workspace().value())
        .addParam("api", grant.api().toString())
        .addParam("admin", grant.admin().value())
        .addParam("hasPrevious", grant.previousSecret().isPresent())
        .addParam("previousLasts", (double) PREVIOUS_LASTS.toMillis())
        .addParam(TOKEN, sealing.seal(TOKEN, grant.token()))
        .addParam("clientSecret", closed(sealing, CLIENT_SECRET, grant.clientSecret()))
        .addParam("previousSecret", closed(sealing, PREVIOUS_SECRET, grant.previousSecret()))
        .execute();
  }

  @Override
  public Optional<Grant> of(WorkspaceId workspace) {
    return work.once(workspace, tx -> found(tx, workspace));
  }

  private Optional<Grant> found(DbExecute tx, WorkspaceId workspace) {
    return tx.createNamedGet("grants.of", FIND)
        .addParam("workspace", workspace.value())
        .execute()
        .map(row -> grant(row, wrapping.sealing(workspace, WorkspaceKeys.wrapped(row))));
  }

  /// What was spoilt is connected anew, as if it had not been there.
  private Optional<Grant> readable(DbExecute tx, WorkspaceId workspace) {
    try {
      return found(tx, workspace);
    } catch (PortFailure _) {
      return Optional.empty();
    }
  }

  private static Grant grant(DbRow row, Sealing unbound) {
    URI api = URI.create(Columns.text(row, "api"));
    boolean own =
        Optional.ofNullable(row.column(CLIENT_SECRET).get(byte[].class)).isPresent();
    Sealing sealing = unbound.boundTo(api, own);
    return new Grant(
        api,
        opened(row, sealing, TOKEN).orElseThrow(),
        opened(row, sealing, CLIENT_SECRET),
        opened(row, sealing, PREVIOUS_SECRET),
        new TeammateId(Columns.text(row, "admin_id")));
  }

  @Override
  public boolean end(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedUpdate("grants.end", END)
                .addParam("workspace", workspace.value())
                .execute()
            == 1);
  }

  @Override
  public List<Known> all() {
    return work.onceAsDispatcher(tx -> tx.createNamedQuery("grants.all", ALL)
        .execute()
        .map(row -> new Known(
            new WorkspaceId(Columns.text(row, "workspace_id")),
            Columns.number(row, "version"),
            row.column("live").get(Boolean.class)))
        .toList());
  }

  /// Wraps every workspace's key with the current master key, so that the earlier ones are not
  /// needed any more.
  ///
  /// @return how many were wrapped anew
  /// @throws PortFailure naming those that could not be, when the others are done
  public int rewrap() {
    int count = 0;
    List<String> failed = new ArrayList<>();
    for (WorkspaceId workspace : work.onceAsDispatcher(WorkspaceKeys::all)) {
      try {
        count += work.in(workspace, tx -> keys.rewrap(tx, workspace)) ? 1 : 0;
      } catch (PortFailure failure) {
        failed.add(String.valueOf(failure.getMessage()));
      }
    }
    if (!failed.isEmpty()) {
      throw new PortFailure(
          count + " workspaces were sealed anew, and these were not: " + String.join("; ", failed),
          new IllegalStateException("not all"));
    }
    return count;
  }

  private static byte @Nullable [] closed(Sealing sealing, String column, Optional<Secret> secret) {
    return secret.map(present -> sealing.seal(column, present)).orElse(null);
  }

  private static Optional<Secret> opened(DbRow row, Sealing sealing, String column) {
    return Optional.ofNullable(row.column(column).get(byte[].class))
        .map(bytes -> sealing.open(column, bytes));
  }
}

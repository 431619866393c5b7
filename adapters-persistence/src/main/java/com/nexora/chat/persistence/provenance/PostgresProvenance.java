package com.nexora.chat.persistence.provenance;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// One row for each attribute of each holder: the last value alone.
public final class PostgresProvenance implements Provenance {

  private static final String LAST = """
      SELECT model, object_id, attribute, value
        FROM unnest(CAST(:models AS text[]), CAST(:ids AS text[])) AS h (model, object_id)
        JOIN written_attribute USING (model, object_id)
       WHERE workspace_id = :workspace
      """;

  /// Locks the conversation's row as the ledger does, so nothing is noted for what was erased
  /// meanwhile. The rows are written in one order by everybody, so that two never wait for each
  /// other.
  private static final String NOTE = """
      WITH held AS (
        SELECT workspace_id, conversation_id FROM conversation_work
         WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :claim
           FOR NO KEY UPDATE
      ), noted AS (
        INSERT INTO written_attribute
               (workspace_id, model, object_id, attribute, field_id, value, confidence, source,
                conversation_id, turn)
        SELECT workspace_id, model, object_id, attribute, field_id, value, confidence, source,
               conversation_id, :turn
          FROM held CROSS JOIN unnest(CAST(:models AS text[]), CAST(:ids AS text[]),
                                      CAST(:attributes AS text[]), CAST(:fields AS text[]),
                                      CAST(:values AS text[]),
                                      CAST(:confidences AS double precision[]),
                                      CAST(:sources AS text[]))
               AS w (model, object_id, attribute, field_id, value, confidence, source)
         ORDER BY model, object_id, attribute
        ON CONFLICT (workspace_id, model, object_id, attribute)
        DO UPDATE SET field_id = EXCLUDED.field_id, value = EXCLUDED.value,
                      confidence = EXCLUDED.confidence, source = EXCLUDED.source,
                      conversation_id = EXCLUDED.conversation_id, turn = EXCLUDED.turn,
                      written_at = now()
      )
      SELECT count(*) AS held FROM held
      """;

  private static final String ALL = """
      SELECT model, object_id, attribute, value, confidence, source, conversation_id, turn,
             CAST(extract(epoch FROM now() - written_at) * 1000 AS bigint) AS age
        FROM written_attribute
       WHERE workspace_id = :workspace
         AND (cardinality(CAST(:models AS text[])) = 0
              OR (model, object_id) IN (SELECT * FROM unnest(CAST(:models AS text[]),
                                                             CAST(:ids AS text[]))))
       ORDER BY written_at DESC, model, object_id, attribute
       LIMIT :most
      """;

  private static final String FIELD = """
      SELECT field_id FROM written_attribute
       WHERE workspace_id = :workspace AND model = :model AND attribute = :attribute
         AND field_id <> ''
       ORDER BY written_at DESC
       LIMIT 1
      """;

  private final UnitOfWork work;

  public PostgresProvenance(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Map<Holder, Map<String, String>> last(WorkspaceId workspace, Set<Holder> holders) {
    return work.once(workspace, tx -> {
      Map<Holder, Map<String, String>> last = new HashMap<>();
      of(holders, tx.createNamedQuery("provenance.last", LAST))
          .addParam("workspace", workspace.value())
          .execute()
          .forEach(row -> last.computeIfAbsent(holder(row), _ -> new HashMap<>())
              .put(Columns.text(row, "attribute"), Columns.text(row, "value")));
      return last;
    });
  }

  @Override
  public void note(
      WorkspaceId workspace, Claim claim, long turn, Map<Holder, List<Write>> written) {
    claim.mustBeOf(workspace);
    List<Holder> holders = new ArrayList<>();
    List<Write> writes = new ArrayList<>();
    written.forEach((holder, some) -> some.forEach(write -> {
      holders.add(holder);
      writes.add(write);
    }));
    work.doOnce(workspace, tx -> {
      long held = of(holders, tx.createNamedGet("provenance.note", NOTE))
          .addParam("workspace", workspace.value())
          .addParam("conversation", claim.conversation().value())
          .addParam("claim", claim.epoch())
          .addParam("turn", turn)
          .addParam("attributes", texts(writes, Write::attribute))
          .addParam("fields", texts(writes, Write::field))
          .addParam("values", texts(writes, write -> write.value().text()))
          .addParam("confidences", writes.stream().map(Write::confidence).toArray(Double[]::new))
          .addParam("sources", texts(writes, Write::source))
          .execute()
          .map(row -> Columns.number(row, "held"))
          .orElse(0L);
      if (held != 1) {
        throw new StaleClaim(claim);
      }
    });
  }

  @Override
  public List<Written> all(WorkspaceId workspace, Set<Holder> of, int most) {
    return work.once(
        workspace,
        tx -> of(of, tx.createNamedQuery("provenance.all", ALL))
            .addParam("workspace", workspace.value())
            .addParam("most", most)
            .execute()
            .map(PostgresProvenance::written)
            .toList());
  }

  @Override
  public Optional<String> field(WorkspaceId workspace, Model model, String attribute) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("provenance.field", FIELD)
            .addParam("workspace", workspace.value())
            .addParam("model", model.label())
            .addParam("attribute", attribute)
            .execute()
            .map(row -> Columns.text(row, "field_id")));
  }

  private static <S extends DbStatement<S>> S of(Collection<Holder> holders, S statement) {
    return statement
        .addParam("models", texts(holders, holder -> holder.model().label()))
        .addParam("ids", texts(holders, Holder::id));
  }

  private static <T> String[] texts(Collection<T> all, Function<T, String> text) {
    return all.stream().map(text).map(Columns::storable).toArray(String[]::new);
  }

  private static Written written(DbRow row) {
    return new Written(
        holder(row),
        Columns.text(row, "attribute"),
        Columns.text(row, "value"),
        row.column("confidence").get(Double.class),
        Columns.text(row, "source"),
        new ConversationId(Columns.text(row, "conversation_id")),
        Columns.number(row, "turn"),
        Duration.ofMillis(Columns.number(row, "age")));
  }

  private static Holder holder(DbRow row) {
    return new Holder(
        Model.valueOf(Columns.text(row, "model").toUpperCase(Locale.ROOT)),
        Columns.text(row, "object_id"));
  }
}

package com.nexora.chat.persistence.knowledge;

import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatement;
import io.helidon.dbclient.DbStatementDml;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Passages and their embeddings. A library is read whole and searched in memory.
public final class PostgresKnowledgeStore implements KnowledgeStore {

  private static final String VERSIONS = """
      SELECT article_id, locale, max(version) AS version FROM passage
       WHERE workspace_id = :workspace AND model = :model
       GROUP BY article_id, locale
      """;

  /// First of all, so that two who replace the same edition do it one after the other.
  private static final String RAISE = """
      INSERT INTO knowledge_revision AS known (workspace_id, revision) VALUES (:workspace, 1)
      ON CONFLICT (workspace_id) DO UPDATE SET revision = known.revision + 1
      """;

  private static final String REMOVE = """
      DELETE FROM passage
       WHERE workspace_id = :workspace AND model = :model AND article_id = :article
         AND locale = :locale
      """;

  private static final String ADD = """
      INSERT INTO passage (workspace_id, model, article_id, locale, ordinal, main, version, title,
                           url, heading, text, embedding)
      SELECT :workspace, :model, :article, :locale, ordinal, main, version, title, url, heading,
             text, embedding
        FROM unnest(CAST(:ordinals AS int[]), CAST(:mains AS boolean[]),
                    CAST(:versions AS bigint[]), CAST(:titles AS text[]), CAST(:urls AS text[]),
                    CAST(:headings AS text[]), CAST(:texts AS text[]),
                    CAST(:embeddings AS bytea[]))
             AS entry (ordinal, main, version, title, url, heading, text, embedding)
      """;

  private static final String LOAD = """
      SELECT article_id, locale, main, version, ordinal, title, url, heading, text, embedding
        FROM passage
       WHERE workspace_id = :workspace AND model = :model
       ORDER BY article_id, locale, ordinal
      """;

  private static final String REVISION =
      "SELECT revision FROM knowledge_revision WHERE workspace_id = :workspace";

  private final UnitOfWork work;

  public PostgresKnowledgeStore(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Map<Edition, Long> versions(WorkspaceId workspace, String model) {
    return work.in(
        workspace,
        tx -> on(tx.createNamedQuery("passage.versions", VERSIONS), workspace, model)
            .execute()
            .collect(Collectors.toUnmodifiableMap(
                PostgresKnowledgeStore::toEdition, row -> Columns.number(row, "version"))));
  }

  @Override
  public void replace(
      WorkspaceId workspace, Edition edition, String model, List<Library.Entry> entries) {
    if (!entries.stream().allMatch(entry -> entry.passage().edition().equals(edition))) {
      throw new IllegalArgumentException("an edition is replaced by its own passages");
    }
    work.doIn(workspace, tx -> {
      tx.createNamedInsert("knowledge.raise", RAISE)
          .addParam("workspace", workspace.value())
          .execute();
      on(tx.createNamedDelete("passage.remove", REMOVE), workspace, model)
          .addParam("article", edition.article().value())
          .addParam("locale", edition.locale())
          .execute();
      add(on(tx.createNamedInsert("passage.add", ADD), workspace, model), edition, entries);
    });
  }

  @Override
  public Library load(WorkspaceId workspace, String model) {
    return work.in(
        workspace,
        tx -> new Library(on(tx.createNamedQuery("passage.load", LOAD), workspace, model)
            .execute()
            .map(PostgresKnowledgeStore::toEntry)
            .toList()));
  }

  @Override
  public long revision(WorkspaceId workspace) {
    return work.in(
        workspace,
        tx -> tx.createNamedGet("knowledge.revision", REVISION)
            .addParam("workspace", workspace.value())
            .execute()
            .map(row -> Columns.number(row, "revision"))
            .orElse(0L));
  }

  private static <S extends DbStatement<S>> S on(S statement, WorkspaceId workspace, String model) {
    return statement.addParam("workspace", workspace.value()).addParam("model", model);
  }

  private static void add(DbStatementDml statement, Edition edition, List<Library.Entry> entries) {
    statement
        .addParam("article", edition.article().value())
        .addParam("locale", edition.locale())
        .addParam(
            "ordinals", entries.stream().map(e -> e.passage().ordinal()).toArray(Integer[]::new))
        .addParam("mains", entries.stream().map(e -> e.passage().main()).toArray(Boolean[]::new))
        .addParam("versions", entries.stream().map(e -> e.passage().version()).toArray(Long[]::new))
        .addParam("titles", texts(entries, Passage::title))
        .addParam("urls", texts(entries, passage -> passage.url().toString()))
        .addParam("headings", texts(entries, Passage::heading))
        .addParam("texts", texts(entries, Passage::text))
        .addParam(
            "embeddings",
            entries.stream().map(e -> Floats.toBytes(e.embedding())).toArray(byte[][]::new))
        .execute();
  }

  private static String[] texts(List<Library.Entry> entries, Function<Passage, String> text) {
    return entries.stream()
        .map(entry -> Columns.storable(text.apply(entry.passage())))
        .toArray(String[]::new);
  }

  private static Edition toEdition(DbRow row) {
    return new Edition(new ArticleId(Columns.text(row, "article_id")), Columns.text(row, "locale"));
  }

  private static Library.Entry toEntry(DbRow row) {
    return new Library.Entry(
        new Passage(
            toEdition(row),
            row.column("main").get(Boolean.class),
            Columns.number(row, "version"),
            (int) Columns.number(row, "ordinal"),
            Columns.text(row, "title"),
            URI.create(Columns.text(row, "url")),
            Columns.text(row, "heading"),
            Columns.text(row, "text")),
        Floats.toEmbedding(row.column("embedding").get(byte[].class)));
  }
}

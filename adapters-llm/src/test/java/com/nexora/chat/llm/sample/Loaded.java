package com.nexora.chat.llm.sample;

import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Query;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.embedding.BuiltInEmbeddings;
import com.nexora.chat.search.Search;
import java.util.List;

/// The model and the sample library: loaded once for all tests.
public final class Loaded {

  public static final WorkspaceId WORKSPACE = new WorkspaceId("hbl4demo");

  public static final BuiltInEmbeddings EMBEDDINGS = new BuiltInEmbeddings();

  private static final Language ENGLISH = new Language("en");

  private Loaded() {}

  public static List<Found> found(String question, int most) {
    Query query = new Query(question, EMBEDDINGS.question(WORKSPACE, question), ENGLISH);
    return Sample.INDEX.search(WORKSPACE, query, most);
  }

  /// Embedded only when a test asks for it: 234 passages take some seconds.
  private static final class Sample {
    private static final IndexPassages.Index INDEX = Search.passages()
        .index(
            WORKSPACE,
            new Library(SampleArticles.passages().stream()
                .map(passage -> new Library.Entry(
                    passage, EMBEDDINGS.passage(WORKSPACE, passage.withContext())))
                .toList()));
  }
}

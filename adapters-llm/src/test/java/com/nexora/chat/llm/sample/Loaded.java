package com.nexora.chat.llm.sample;

import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.embedding.BuiltInEmbeddings;

/// The model and the sample library: loaded once for all tests.
public final class Loaded {

  public static final WorkspaceId WORKSPACE = new WorkspaceId("hbl4demo");

  public static final BuiltInEmbeddings EMBEDDINGS = new BuiltInEmbeddings();

  private Loaded() {}

  public static Library library() {
    return Sample.LIBRARY;
  }

  /// Embedded only when a test asks for it: 234 passages take some seconds.
  private static final class Sample {
    private static final Library LIBRARY = new Library(SampleArticles.passages().stream()
        .map(passage ->
            new Library.Entry(passage, EMBEDDINGS.passage(WORKSPACE, passage.withContext())))
        .toList());
  }
}

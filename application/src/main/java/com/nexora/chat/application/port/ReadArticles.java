package com.nexora.chat.application.port;

import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// Reads the workspace's published articles.
@FunctionalInterface
public interface ReadArticles {

  /// All of them, or none at all: half a list would make the other half look deleted.
  Result read(WorkspaceId workspace);

  sealed interface Result {

    record Read(List<Article> articles) implements Result {
      public Read {
        articles = List.copyOf(articles);
      }
    }

    record Unavailable(String why) implements Result {}

    /// They are being read for the first time; soon they will be there.
    record Soon() implements Result {}
  }
}

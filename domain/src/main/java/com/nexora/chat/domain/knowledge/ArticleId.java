package com.nexora.chat.domain.knowledge;

/// A help-centre article.
/// Opaque, unique only within one workspace and type (Intercom documentation, "Identifiers").
public record ArticleId(String value) {

  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an article id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

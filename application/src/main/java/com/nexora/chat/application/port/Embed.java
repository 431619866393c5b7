package com.nexora.chat.application.port;

import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Turns text into its meaning. The same text always gives the same embedding, and any text
/// has one: what a customer sends cannot be chosen, and a text that fails would fail again for
/// ever.
public interface Embed {

  /// Names the model; embeddings of different models are never mixed.
  @CrossTenant("every workspace shares the built-in model")
  String model();

  /// A text to be found later.
  Embedding passage(WorkspaceId workspace, String text);

  /// A question to find texts with.
  Embedding question(WorkspaceId workspace, String text);
}

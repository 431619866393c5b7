package com.nexora.chat.quality.injection;

import com.nexora.chat.application.port.Embed;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// All texts mean the same: the guard's weakest support check passes wherever meaning could help.
final class OneMeaning implements Embed {

  private static final Embedding MEANING = Embedding.of(new float[] {1});

  @Override
  public String model() {
    return "one meaning";
  }

  @Override
  public Embedding passage(WorkspaceId workspace, String text) {
    return MEANING;
  }

  @Override
  public Embedding question(WorkspaceId workspace, String text) {
    return MEANING;
  }
}

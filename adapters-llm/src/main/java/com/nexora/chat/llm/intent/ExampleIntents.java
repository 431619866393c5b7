package com.nexora.chat.llm.intent;

import com.nexora.chat.application.port.ReadIntent;
import com.nexora.chat.domain.intent.Calibration;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.embedding.BuiltInEmbeddings;
import java.util.List;

/// Reads intents as learned from the workspace's own names, descriptions and examples. How well, on
/// public data and on real customers of three support bots, stands in docs/QUALITY.md; why so, in
/// ADR 15.
///
/// A list of intents is learned when it is first asked for, and again when it changes; who asks
/// meanwhile waits. Most of that is embedding, about 7 ms an example; those known already are not
/// embedded again.
///
/// A question related to an intent easily passes for it: what follows from an intent should be
/// harmless or confirmed.
public final class ExampleIntents implements ReadIntent {

  /// Lists of intents. One with 50 examples takes 100 KB, one with 1,000 about 3 MB.
  private static final int MOST_LISTS = 100;

  /// Examples' vectors, 8 MB.
  private static final int MOST_EXAMPLES = 5_000;

  private record Listed(WorkspaceId workspace, List<Intent> intents) {}

  private record Said(WorkspaceId workspace, String text) {}

  private final BuiltInEmbeddings embeddings;
  private final Remembered<Listed, TrainedIntents> lists = new Remembered<>(MOST_LISTS);
  private final Remembered<Said, Embedding> examples = new Remembered<>(MOST_EXAMPLES);
  private final Remembered<String, float[]> everyday = new Remembered<>(1);

  public ExampleIntents(BuiltInEmbeddings embeddings) {
    this.embeddings = embeddings;
  }

  @Override
  public IntentReading read(WorkspaceId workspace, List<Intent> intents, String message) {
    return intents.isEmpty() || message.isBlank()
        ? new IntentReading.Unknown()
        : trained(workspace, intents).read(embeddings.message(message).toArray());
  }

  /// Learns the intents unless they are known already, and says what they are worth.
  ///
  /// @param intents at least one
  public Calibration calibration(WorkspaceId workspace, List<Intent> intents) {
    return trained(workspace, intents).calibration();
  }

  /// Prepares what all workspaces share.
  public void load() {
    everyday();
  }

  private TrainedIntents trained(WorkspaceId workspace, List<Intent> intents) {
    return lists.get(
        new Listed(workspace, List.copyOf(intents)),
        listed -> TrainedIntents.of(
            listed.intents(),
            text ->
                examples.get(new Said(workspace, text), said -> embeddings.message(said.text())),
            everyday()));
  }

  private float[] everyday() {
    return everyday.get("all", key -> EverydayMessages.middle(embeddings));
  }
}

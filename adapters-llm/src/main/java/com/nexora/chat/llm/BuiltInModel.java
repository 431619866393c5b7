package com.nexora.chat.llm;

import com.nexora.chat.application.port.DetectLanguage;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.ReadIntent;
import com.nexora.chat.domain.intent.Calibration;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.embedding.BuiltInEmbeddings;
import com.nexora.chat.llm.intent.ExampleIntents;
import com.nexora.chat.llm.language.LinguaDetection;
import com.nexora.chat.llm.reply.ExtractiveReply;
import java.util.List;

/// The model that comes with the product and needs no key: it runs in this process, and no text
/// leaves it.
///
/// Opening is cheap; the weights are loaded on first use, which then takes a second or two.
/// `warmUp` loads them ahead of it. Everything may be used by any number of threads.
///
/// The tokenizer unpacks its native library (14 MB) once, into the folder that the system property
/// or environment variable `DJL_CACHE_DIR` names, else into `.djl.ai` in the user's home.
public final class BuiltInModel implements AutoCloseable {

  private final BuiltInEmbeddings embeddings = new BuiltInEmbeddings();
  private final ExampleIntents examples = new ExampleIntents(embeddings);
  private final LinguaDetection languages = new LinguaDetection();
  private final ExtractiveReply replies = new ExtractiveReply();

  private BuiltInModel() {}

  public static BuiltInModel open() {
    return new BuiltInModel();
  }

  /// Loads everything now and returns when it is loaded. Meant for a platform thread of its own
  /// while the service starts; who asks meanwhile waits for the same load.
  public void warmUp() {
    embeddings.load();
    examples.load();
    languages.load();
  }

  public Embed embed() {
    return embeddings;
  }

  public ReadIntent intent() {
    return examples;
  }

  /// What a workspace's own intents are worth; learns them unless they are known already.
  ///
  /// @param intents at least one
  public Calibration calibration(WorkspaceId workspace, List<Intent> intents) {
    return examples.calibration(workspace, intents);
  }

  public DetectLanguage language() {
    return languages;
  }

  public ProposeReply reply() {
    return replies;
  }

  /// Waits for what is being computed; afterwards embeddings and intents fail.
  @Override
  public void close() {
    embeddings.close();
  }
}

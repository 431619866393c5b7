package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.DetectLanguage;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.ReadIntent;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Query;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Lets models compute on platform threads, as many as there are processors. A virtual thread that
/// computes, in native code above all, holds on to one of the few carriers it shares with the web
/// server, and nobody takes it away: webhooks would wait for turns.
final class Computing implements AutoCloseable {

  private final ExecutorService threads = Executors.newFixedThreadPool(
      Runtime.getRuntime().availableProcessors(),
      Thread.ofPlatform().daemon().name("model-", 0).factory());

  /// The same models, used from any thread.
  Ports.Models aside(Ports.Models models) {
    DetectLanguage language =
        (workspace, message) -> computed(() -> models.language().detect(workspace, message));
    ReadIntent intent = (workspace, intents, message) ->
        computed(() -> models.intent().read(workspace, intents, message));
    ProposeReply reply = (workspace, question, offered) ->
        computed(() -> models.reply().propose(workspace, question, offered));
    return new Ports.Models(new EmbeddingAside(models.embed()), language, intent, reply);
  }

  /// The same search, made and asked from any thread.
  IndexPassages aside(IndexPassages indexing) {
    return (workspace, library) ->
        new SearchingAside(computed(() -> indexing.index(workspace, library)));
  }

  private <T> T computed(Supplier<T> model) {
    try {
      return threads.submit(model::get).get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a model failed", failed);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a model computed", stop);
    }
  }

  private final class EmbeddingAside implements Embed {

    private final Embed model;

    EmbeddingAside(Embed model) {
      this.model = model;
    }

    @Override
    public String model() {
      return model.model();
    }

    @Override
    public Embedding passage(WorkspaceId workspace, String text) {
      return computed(() -> model.passage(workspace, text));
    }

    @Override
    public Embedding question(WorkspaceId workspace, String text) {
      return computed(() -> model.question(workspace, text));
    }
  }

  private final class SearchingAside implements IndexPassages.Index {

    private final IndexPassages.Index index;

    SearchingAside(IndexPassages.Index index) {
      this.index = index;
    }

    @Override
    public List<Found> search(WorkspaceId workspace, Query query, int most) {
      return computed(() -> index.search(workspace, query, most));
    }

    @Override
    public int size(WorkspaceId workspace) {
      return index.size(workspace);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}

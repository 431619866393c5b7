package com.nexora.chat.llm.provider;

import com.nexora.chat.domain.answering.Consulted.Tokens;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.output.TokenUsage;
import org.jspecify.annotations.Nullable;

/// All that differs between providers. A new one implements this in a folder of its own.
///
/// Whoever opens a model leaves LangChain4j's retries and logs off: tries are counted here, and
/// prompts stand in no log.
public interface Dialect {

  /// @param http the only way out that the model may use: it keeps the bounds
  ChatModel open(Endpoint endpoint, HttpClientBuilder http);

  /// The provider's figures, with `in` holding all of the prompt.
  ///
  /// @throws IllegalArgumentException when they cannot be
  default Tokens tokens(TokenUsage usage) {
    return new Tokens(count(usage.inputTokenCount()), count(usage.outputTokenCount()), 0, false);
  }

  /// @throws IllegalArgumentException for a figure that is missing
  static long count(@Nullable Integer figure) {
    if (figure == null) {
      throw new IllegalArgumentException("a figure is missing");
    }
    return figure;
  }
}

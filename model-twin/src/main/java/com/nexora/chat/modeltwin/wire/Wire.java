package com.nexora.chat.modeltwin.wire;

import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour.Ending;
import com.nexora.chat.modeltwin.Behaviour.Trouble;
import com.nexora.chat.modeltwin.Protocol;
import com.nexora.chat.modeltwin.Usage;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One provider's protocol.
public interface Wire {

  /// An answer with a status.
  record Reply(int status, String body) {}

  /// What a model says.
  ///
  /// @param usage empty when the figures are left out
  record Answer(String words, Ending ending, Optional<Usage> usage) {}

  static Wire of(Protocol protocol) {
    return switch (protocol) {
      case OPENAI -> new OpenAiWire();
      case ANTHROPIC -> new AnthropicWire();
      case GEMINI -> new GeminiWire();
      case MISTRAL -> new MistralWire();
      case OLLAMA -> new OllamaWire();
    };
  }

  /// What a request asks.
  ///
  /// @param path below the protocol's root
  /// @param header by their name in lower case; empty for one that is missing
  /// @throws BadRequest when the provider would not read it
  Asked read(String path, UnaryOperator<String> header, JsonObject body);

  String answer(Asked asked, Answer said);

  Reply trouble(Trouble trouble);
}

package com.nexora.chat.llm;

import com.nexora.chat.llm.provider.Dialect;
import com.nexora.chat.llm.provider.anthropic.Anthropic;
import com.nexora.chat.llm.provider.gemini.Gemini;
import com.nexora.chat.llm.provider.mistral.Mistral;
import com.nexora.chat.llm.provider.ollama.Ollama;
import com.nexora.chat.llm.provider.openai.OpenAi;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who runs a model, as a workspace names it. A new one is a line here and a folder beside the
/// others (docs/adding-a-provider.md).
public enum Provider {
  OPENAI("https://api.openai.com/v1", true),
  /// Whatever else speaks chat completions: vLLM, llama.cpp, Groq and many more.
  OPENAI_COMPATIBLE("", false),
  ANTHROPIC("https://api.anthropic.com/v1", true),
  GEMINI("https://generativelanguage.googleapis.com/v1beta", true),
  MISTRAL("https://api.mistral.ai/v1", true),
  OLLAMA("http://localhost:11434", false);

  private final String address;
  private final boolean needsKey;

  Provider(String address, boolean needsKey) {
    this.address = address;
    this.needsKey = needsKey;
  }

  /// As it stands in settings and records: `openai-compatible`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Provider> named(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
  }

  /// Where it is reached unless the operator says otherwise; empty when they must.
  public Optional<URI> address() {
    return Optional.of(address).filter(text -> !text.isEmpty()).map(URI::create);
  }

  /// Whether it answers nobody without a key.
  public boolean needsKey() {
    return needsKey;
  }

  Dialect dialect() {
    return switch (this) {
      case OPENAI -> new OpenAi(true);
      case OPENAI_COMPATIBLE -> new OpenAi(false);
      case ANTHROPIC -> new Anthropic();
      case GEMINI -> new Gemini();
      case MISTRAL -> new Mistral();
      case OLLAMA -> new Ollama();
    };
  }
}

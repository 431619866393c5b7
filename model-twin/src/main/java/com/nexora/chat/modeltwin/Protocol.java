package com.nexora.chat.modeltwin;

/// The protocols the twin speaks, each below a path of its own.
public enum Protocol {
  /// Chat completions, as OpenAI and many others offer them.
  OPENAI("/openai/v1"),
  /// Messages.
  ANTHROPIC("/anthropic/v1"),
  /// `generateContent` of Gemini's developer API.
  GEMINI("/gemini/v1beta"),
  /// Chat completions as Mistral has them.
  MISTRAL("/mistral/v1"),
  /// `/api/chat`.
  OLLAMA("/ollama");

  private final String root;

  Protocol(String root) {
    this.root = root;
  }

  /// What a client's base URL ends with.
  public String root() {
    return root;
  }
}

/// Language models and embeddings. LangChain4j's types never leave this module.
// LangChain4j's module names come from its file names and may change with an upgrade.
@SuppressWarnings("requires-automatic")
module com.nexora.chat.llm {
  requires transitive com.nexora.chat.application;
  // Automatic modules require nothing themselves, so what LangChain4j needs is named here too.
  requires com.fasterxml.jackson.databind;
  requires com.github.pemistahl.lingua;
  requires com.microsoft.onnxruntime;
  requires java.net.http;
  requires langchain4j.anthropic;
  requires langchain4j.core;
  requires langchain4j.embeddings;
  requires langchain4j.embeddings.bge.small.en.v15.q;
  requires langchain4j.google.ai.gemini;
  requires langchain4j.http.client;
  requires langchain4j.mistral.ai;
  requires langchain4j.ollama;
  requires langchain4j.open.ai;
  requires static org.jspecify;
  requires org.slf4j;

  exports com.nexora.chat.llm;
}

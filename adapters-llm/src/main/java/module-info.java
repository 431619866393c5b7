/// Language models and embeddings. LangChain4j's types never leave this module.
// LangChain4j's module names come from its file names and may change with an upgrade.
@SuppressWarnings("requires-automatic")
module com.nexora.chat.llm {
  requires transitive com.nexora.chat.application;
  // Automatic modules require nothing themselves, so what LangChain4j needs is named here too.
  requires com.fasterxml.jackson.databind;
  requires com.github.pemistahl.lingua;
  requires com.microsoft.onnxruntime;
  requires langchain4j.core;
  requires langchain4j.embeddings;
  requires langchain4j.embeddings.bge.small.en.v15.q;
  requires static org.jspecify;
  requires org.slf4j;

  exports com.nexora.chat.llm;
}

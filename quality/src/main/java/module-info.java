/// Measures on files how well the agent understands, finds, answers and refuses, with the very
/// code that serves conversations. Never shipped with the service.
module com.nexora.chat.quality {
  requires com.nexora.chat.application;
  requires com.nexora.chat.bootstrap;
  requires com.nexora.chat.llm;
  requires com.nexora.chat.search;
  requires de.siegmar.fastcsv;
  requires jakarta.json;
  requires java.logging;
  requires java.management;
  requires org.jsoup;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;
}

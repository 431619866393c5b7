/// Measures on files how well the agent understands, finds, answers and refuses, with the very
/// code that serves conversations. Never shipped with the service.
module com.nexora.chat.quality {
  requires com.nexora.chat.domain;
  requires de.siegmar.fastcsv;
  requires jakarta.json;
  requires java.logging;
  requires static transitive org.jspecify;
}

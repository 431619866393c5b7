/// Puts the modules together and runs them.
@SuppressWarnings("requires-automatic")
module com.nexora.chat.bootstrap {
  requires com.nexora.chat.application;
  requires com.nexora.chat.intercom;
  requires com.nexora.chat.llm;
  requires com.nexora.chat.persistence;
  requires embedded.postgres;
  requires io.helidon.http;
  requires io.helidon.webserver;
  requires java.logging;
  requires java.sql;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;
}

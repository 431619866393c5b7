/// Puts the modules together and runs them.
@SuppressWarnings("requires-automatic")
module com.nexora.chat.bootstrap {
  exports com.nexora.chat.bootstrap;
  exports com.nexora.chat.bootstrap.workspaces;

  requires transitive com.nexora.chat.application;
  requires transitive com.nexora.chat.intercom;
  requires transitive com.nexora.chat.llm;
  requires com.nexora.chat.console;
  requires com.nexora.chat.persistence;
  requires com.nexora.chat.search;
  requires embedded.postgres;
  // What the embedded PostgreSQL unpacks its binaries with; an automatic module requires nothing.
  requires org.apache.commons.codec;
  requires org.apache.commons.compress;
  requires org.apache.commons.io;
  requires org.apache.commons.lang3;
  requires org.tukaani.xz;
  requires io.helidon.http;
  requires transitive io.helidon.webserver;
  requires java.logging;
  requires java.sql;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;
}

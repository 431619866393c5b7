/// Counts and measures what a webhook and a turn cost. Never shipped.
@SuppressWarnings("requires-automatic")
module com.nexora.chat.benchmarks {
  requires com.nexora.chat.application;
  requires com.nexora.chat.intercom;
  requires com.nexora.chat.persistence;
  requires com.nexora.chat.search;
  requires embedded.postgres;
  requires io.helidon.webserver;
  requires java.logging;
  requires java.sql;
  requires jdk.httpserver;
  requires jdk.management;
  // What the embedded PostgreSQL unpacks its binaries with; an automatic module requires nothing.
  requires org.apache.commons.codec;
  requires org.apache.commons.compress;
  requires org.apache.commons.io;
  requires org.apache.commons.lang3;
  requires org.tukaani.xz;
  requires static transitive org.jspecify;
}

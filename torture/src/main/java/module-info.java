/// Kills the service at every point, and judges what Intercom saw. Never shipped.
@SuppressWarnings("requires-automatic")
module com.nexora.chat.torture {
  requires com.nexora.chat.application;
  requires com.nexora.chat.bootstrap;
  requires com.nexora.chat.intercom;
  requires com.nexora.chat.persistence;
  requires com.nexora.chat.twin;
  requires embedded.postgres;
  requires io.helidon.webserver;
  requires jakarta.json;
  requires java.logging;
  requires java.management;
  requires java.net.http;
  requires java.sql;
  // What the embedded PostgreSQL unpacks its binaries with; an automatic module requires nothing.
  requires org.apache.commons.codec;
  requires org.apache.commons.compress;
  requires org.apache.commons.io;
  requires org.apache.commons.lang3;
  requires org.tukaani.xz;
  requires static transitive org.jspecify;
}

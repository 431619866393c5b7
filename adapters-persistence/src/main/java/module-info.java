/// The store: PostgreSQL behind the ports, one workspace at a time.
@SuppressWarnings("requires-automatic")
module com.nexora.chat.persistence {
  requires transitive com.nexora.chat.application;
  requires com.google.crypto.tink;
  requires com.zaxxer.hikari;
  requires flyway.core;
  requires io.helidon.dbclient;
  requires io.helidon.dbclient.jdbc;
  requires jakarta.json.bind;
  requires java.sql;
  requires org.postgresql.jdbc;
  requires org.slf4j;
  requires static com.google.errorprone.annotations;
  requires static transitive org.jspecify;

  exports com.nexora.chat.persistence;

  // JSON-B reads records through a public lookup, which a qualified opens does not serve.
  opens com.nexora.chat.persistence.payload;
}

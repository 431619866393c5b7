/// Everything that knows Intercom's wire format: webhooks in, REST out.
module com.nexora.chat.intercom {
  requires transitive com.nexora.chat.application;
  requires transitive io.helidon.webserver;
  requires io.helidon.common.buffers;
  requires io.helidon.common.tls;
  requires io.helidon.http;
  requires io.helidon.http.encoding;
  requires io.helidon.webclient.api;
  requires io.helidon.webclient.http1;
  requires jakarta.json;
  requires jakarta.json.bind;
  requires org.jsoup;
  requires static io.helidon.config.metadata;
  requires static transitive org.jspecify;

  exports com.nexora.chat.intercom;

  // Yasson reads records through a public lookup, so a qualified opening does not help it.
  opens com.nexora.chat.intercom.payload;
}

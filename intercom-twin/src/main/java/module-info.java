/// A stateful stand-in for Intercom. It knows nothing of the service it is talked to by.
module com.nexora.chat.twin {
  requires static transitive org.jspecify;
  requires io.helidon.http;
  requires io.helidon.webserver;
  requires jakarta.json;
  requires jakarta.json.bind;
  requires java.logging;
  requires java.net.http;
  requires org.jsoup;

  exports com.nexora.chat.twin;
  exports com.nexora.chat.twin.fault;

  opens com.nexora.chat.twin.payload;
}

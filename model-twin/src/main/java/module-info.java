/// Stands in for the providers of language models. It knows nothing of the service that asks it.
module com.nexora.chat.modeltwin {
  requires static transitive org.jspecify;
  requires jakarta.json;
  requires jdk.httpserver;

  exports com.nexora.chat.modeltwin;
}

/// The story of what happens to a message: use cases, and the ports through which they reach
/// Intercom, the models and the store.
module com.nexora.chat.application {
  requires transitive com.nexora.chat.domain;
  requires static transitive org.jspecify;

  exports com.nexora.chat.application;
  exports com.nexora.chat.application.port;
  exports com.nexora.chat.application.usecase;
}

/// The web console: pages made on the server, and who may see them.
// The jar of gg.jte.runtime has no descriptor, and its name stands in its manifest alone.
@SuppressWarnings("requires-automatic")
module com.nexora.chat.console {
  requires transitive com.nexora.chat.application;
  requires transitive io.helidon.webserver;
  requires gg.jte.runtime;
  requires io.helidon.http;
  requires jakarta.json;
  requires org.bouncycastle.provider;
  requires static transitive org.jspecify;

  exports com.nexora.chat.console;

  // Templates are called by the name that was given to them when they were compiled.
  opens com.nexora.chat.console.template to
      gg.jte.runtime;
}

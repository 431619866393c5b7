package com.nexora.chat.intercom.canvas;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.CaseView;
import com.nexora.chat.application.usecase.ShowCase;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.Plain;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// The endpoint behind a real server, with use cases that remember what they were asked, and a
/// sender that signs as Intercom does.
final class InboxApp implements AutoCloseable {

  static final String SECRET_A = "secret-of-a";
  static final String SECRET_B = "secret-of-b";
  static final int LARGEST = IntercomSettings.DEFAULTS.largestWebhook();

  private static final Map<String, String> SECRETS = Map.of("ws-a", SECRET_A, "ws-b", SECRET_B);

  record Shown(WorkspaceId workspace, ConversationId conversation, ShowCase.Asked asked) {}

  record Told(
      WorkspaceId workspace, ConversationId conversation, TeammateId by, Instruction.Kind kind) {}

  final List<Shown> shown = new CopyOnWriteArrayList<>();
  final List<Told> told = new CopyOnWriteArrayList<>();
  private final WebServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private volatile @Nullable PortFailure failure;

  InboxApp() {
    Intercom intercom = Intercom.open(
        IntercomSettings.DEFAULTS,
        workspace -> Optional.ofNullable(SECRETS.get(workspace.value())).map(InboxApp::connection));
    WebServerConfig.Builder guarded = WebServer.builder();
    intercom.guard(guarded);
    server = guarded
        .host("127.0.0.1")
        .shutdownHook(false)
        .routing(HttpRouting.builder().register(intercom.canvas(this::show, this::instruct)))
        .build()
        .start();
  }

  private static Connection connection(String secret) {
    return new Connection(
        "token", secret, Optional.of("previous-" + secret), URI.create("http://localhost:1"));
  }

  private CaseView show(WorkspaceId workspace, ConversationId conversation, ShowCase.Asked asked) {
    if (failure != null) {
      throw failure;
    }
    shown.add(new Shown(workspace, conversation, asked));
    return Views.unknown();
  }

  private boolean instruct(
      WorkspaceId workspace, ConversationId conversation, TeammateId by, Instruction.Kind kind) {
    if (failure != null) {
      throw failure;
    }
    told.add(new Told(workspace, conversation, by, kind));
    return true;
  }

  void fails(PortFailure next) {
    failure = next;
  }

  static byte[] initialize() {
    return file("initialize.json");
  }

  static byte[] submit() {
    return file("submit.json");
  }

  private static byte[] file(String name) {
    try (InputStream file = Objects.requireNonNull(InboxApp.class.getResourceAsStream(name))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] changed(byte[] body, String one, String other) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (!text.contains(one)) {
      throw new IllegalArgumentException("nothing to change: " + one);
    }
    return text.replace(one, other).getBytes(StandardCharsets.UTF_8);
  }

  HttpResponse<String> postSigned(String path, byte[] body) {
    return post(path, body, List.of(hmac(SECRET_A, body)));
  }

  HttpResponse<String> post(String path, byte[] body, List<String> signatures) {
    HttpRequest.Builder request = HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + server.port() + "/canvas/intercom/" + path))
        .POST(BodyPublishers.ofByteArray(body));
    signatures.forEach(signature -> request.header("X-Body-Signature", signature));
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hmac(String secret, byte[] body) {
    return Plain.hmac("HmacSHA256", secret, body);
  }

  @Override
  public void close() {
    client.close();
    server.stop();
  }

  /// Announces a body and sends nothing of it; gives back all that the server says to that.
  String declare(String what, long length) {
    return Plain.say(
        server.port(),
        "POST /canvas/intercom/" + what + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + length + "\r\n\r\n");
  }
}

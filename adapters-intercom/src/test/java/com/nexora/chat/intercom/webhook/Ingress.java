package com.nexora.chat.intercom.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.application.usecase.ReceiveWebhook.Receipt;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.Plain;
import com.nexora.chat.intercom.PublicApp;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The endpoint behind a real server, with a use case that remembers what it was given, and a
/// sender that signs as Intercom does.
final class Ingress implements AutoCloseable {

  static final String SECRET_A = "secret-of-a";
  static final String SECRET_B = "secret-of-b";
  static final String SECRET_OF_APP = "secret-of-the-app";

  /// Stands for the public app where a workspace's name is asked for.
  static final String THE_APP = "";

  static final int LARGEST = IntercomSettings.DEFAULTS.largestWebhook();

  private static final Map<String, String> SECRETS =
      Map.of("ws-a", SECRET_A, "ws-b", SECRET_B, THE_APP, SECRET_OF_APP);

  private static final PublicApp APP = new PublicApp(
      "id",
      new Secret(SECRET_OF_APP),
      Optional.empty(),
      URI.create("http://localhost:1/oauth"),
      URI.create("http://localhost:1"),
      URI.create("http://localhost:1"));

  record Received(WorkspaceId connection, Notification notification) {}

  private final List<Notification> parked = new CopyOnWriteArrayList<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Received> arriving = new LinkedBlockingQueue<>();
  private final WebServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private volatile Receipt receipt = Receipt.STORED;
  private volatile @Nullable PortFailure failure;

  Ingress() {
    this(Patience.USUAL);
  }

  Ingress(Patience patience) {
    this(patience, IntercomSettings.DEFAULTS);
  }

  /// With room for no more than this of bodies whose senders are not known yet.
  static Ingress withRoomFor(int unproven) {
    IntercomSettings usual = IntercomSettings.DEFAULTS;
    return new Ingress(
        Patience.USUAL,
        new IntercomSettings(
            usual.connectTimeout(),
            usual.readTimeout(),
            usual.callDeadline(),
            usual.largestAnswer(),
            usual.largestWebhook(),
            unproven));
  }

  private Ingress(Patience patience, IntercomSettings settings) {
    Intercom intercom = Intercom.open(
        settings,
        workspace -> Optional.ofNullable(SECRETS.get(workspace.value())).map(Ingress::connection));
    ReceiveWebhook useCase = this::receive;
    WebServerConfig.Builder guarded = WebServer.builder();
    guard(intercom, guarded, patience);
    server = guarded
        .host("127.0.0.1")
        .shutdownHook(false)
        .routing(HttpRouting.builder()
            .register(intercom.webhooks(useCase))
            .register(intercom.webhooks(
                APP, workspace -> workspace.value().equals("ws-app"), useCase, parked::add)))
        .build()
        .start();
  }

  private static void guard(Intercom intercom, WebServerConfig.Builder server, Patience patience) {
    if (patience.equals(Patience.USUAL)) {
      intercom.guard(server);
    } else {
      StrictHttp.guard(server, LARGEST, patience);
    }
  }

  private static Connection connection(String secret) {
    return new Connection(
        "token", secret, Optional.of("previous-" + secret), URI.create("http://localhost:1"));
  }

  private Receipt receive(WorkspaceId connection, Notification notification) {
    if (failure != null) {
      throw failure;
    }
    Received news = new Received(connection, notification);
    received.add(news);
    arriving.add(news);
    return receipt;
  }

  void answers(Receipt next) {
    receipt = next;
  }

  void fails(PortFailure next) {
    failure = next;
  }

  URI url(String workspace) {
    String path = workspace.equals(THE_APP) ? "" : "/" + workspace;
    return URI.create("http://127.0.0.1:" + server.port() + "/webhooks/intercom" + path);
  }

  /// The next notification, as soon as it is there.
  Received next() throws InterruptedException {
    return Objects.requireNonNull(arriving.poll(10, TimeUnit.SECONDS), "nothing arrived");
  }

  List<Notification> parked() {
    return parked;
  }

  List<Received> received() {
    return received;
  }

  Notification only() {
    assertEquals(1, received.size());
    return received.getFirst().notification();
  }

  Notification.News news() {
    return assertInstanceOf(Notification.News.class, only());
  }

  int head(String workspace) {
    return send(request(workspace).method("HEAD", BodyPublishers.noBody()));
  }

  int postSigned(String workspace, byte[] body) {
    return post(workspace, body, List.of(signature(workspace, body)));
  }

  int post(String workspace, byte[] body, List<String> signatures) {
    return send(signed(workspace, BodyPublishers.ofByteArray(body), signatures));
  }

  int postEncoded(String workspace, byte[] body, String encoding) {
    return send(
        signed(workspace, BodyPublishers.ofByteArray(body), List.of(signature(workspace, body)))
            .header("Content-Encoding", encoding));
  }

  int postChunked(String workspace, byte[] body) {
    BodyPublisher chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    return send(signed(workspace, chunks, List.of(signature(workspace, body))));
  }

  /// Sends these bytes and gives back all that the server says until it hangs up.
  String say(String request) {
    return Plain.say(server.port(), request);
  }

  /// A connection to send and read by hand.
  Socket connect() {
    return Plain.connect(server.port());
  }

  /// Announces a body and sends only its beginning; gives back all that the server says to that.
  String declare(String workspace, long length, String beginning) {
    return Plain.say(server.port(), head(workspace, length) + beginning);
  }

  /// Sends half of an announced body and hangs up.
  String cutShort(String workspace, byte[] body) {
    byte[] half = new byte[body.length / 2];
    System.arraycopy(body, 0, half, 0, half.length);
    return Plain.say(server.port(), head(workspace, body.length), half, true);
  }

  /// What announces a body of this length.
  static String head(String workspace, long length) {
    return "POST /webhooks/intercom/" + workspace + " HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Length: " + length + "\r\n\r\n";
  }

  private HttpRequest.Builder signed(
      String workspace, BodyPublisher body, List<String> signatures) {
    HttpRequest.Builder request = request(workspace).POST(body);
    signatures.forEach(signature -> request.header("X-Hub-Signature", signature));
    return request;
  }

  private HttpRequest.Builder request(String workspace) {
    return HttpRequest.newBuilder(url(workspace));
  }

  private int send(HttpRequest.Builder request) {
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      return response.statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signature(String workspace, byte[] body) {
    return "sha1=" + hmac(SECRETS.getOrDefault(workspace, SECRET_A), body);
  }

  static String hmac(String secret, byte[] body) {
    return Plain.hmac("HmacSHA1", secret, body);
  }

  @Override
  public void close() {
    client.close();
    server.stop();
  }
}

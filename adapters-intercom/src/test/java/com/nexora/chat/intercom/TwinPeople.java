package com.nexora.chat.intercom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.twin.Twin;
import com.nexora.chat.twin.TwinSettings;
import com.nexora.chat.twin.contract.Contract;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sample workspace in the Intercom twin, and what people do there on their screens.
public final class TwinPeople implements AutoCloseable {

  public static final String TOKEN = "twin-token";
  public static final String DANA = "65f1b37d9a02c65e41d7f101";
  public static final String MAYA = "9001002";

  /// The sample's rule gives conversations from these pages to the agent.
  private static final String PAGE = "https://app.harborlane.example/settings/billing";

  private final Twin twin;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public TwinPeople(String clientSecret) {
    twin = Twin.start(settings(clientSecret));
  }

  /// @param callsPerWindow how many calls the twin lets in every ten seconds
  public TwinPeople(String clientSecret, int callsPerWindow) {
    twin = Twin.start(settings(clientSecret)
        .with(new TwinSettings.Behaviour(InstantSource.system(), callsPerWindow, null)));
  }

  public TwinPeople(String clientSecret, InstantSource clock) {
    TwinSettings usual = settings(clientSecret);
    twin = Twin.start(usual.with(new TwinSettings.Behaviour(
        clock, usual.behaviour().callsPerWindow(), usual.behaviour().ledgerFile())));
  }

  private static TwinSettings settings(String clientSecret) {
    Path sample = Path.of(System.getProperty("nexora.root"), "intercom-twin", "sample");
    return TwinSettings.of(sample, TOKEN, clientSecret);
  }

  public URI url() {
    return twin.url();
  }

  public void sendWebhooksTo(URI receiver) {
    twin.sendWebhooksTo(receiver);
  }

  public ConversationId danaStarts(String words) {
    JsonObject started = post(
        "/twin/conversations",
        Json.createObjectBuilder()
            .add("contact_id", DANA)
            .add("page_url", PAGE)
            .add("body", words)
            .build());
    return new ConversationId(started.getString("id"));
  }

  public void customerSays(ConversationId conversation, String words) {
    post(
        "/twin/conversations/" + conversation + "/messages",
        Json.createObjectBuilder().add("body", words).build());
  }

  /// A picture without a word.
  public void customerShows(ConversationId conversation, String name, URI address) {
    post(
        "/twin/conversations/" + conversation + "/messages",
        Json.createObjectBuilder()
            .add(
                "attachments",
                Json.createArrayBuilder()
                    .add(Json.createObjectBuilder()
                        .add("name", name)
                        .add("content_type", "image/png")
                        .add("url", address.toString())))
            .build());
  }

  public ConversationId danaMails(String subject, String words) {
    JsonObject started = post(
        "/twin/conversations",
        Json.createObjectBuilder()
            .add("contact_id", DANA)
            .add("channel", "email")
            .add("subject", subject)
            .add("body", words)
            .build());
    return new ConversationId(started.getString("id"));
  }

  public void mayaReplies(ConversationId conversation, String words) {
    post(
        "/twin/conversations/" + conversation + "/teammate",
        Json.createObjectBuilder()
            .add("admin_id", MAYA)
            .add("action", "comment")
            .add("body", words)
            .build());
  }

  public void deleted(ConversationId conversation) {
    handled(conversation, Json.createObjectBuilder().add("action", "delete").build());
  }

  public void redacted(ConversationId conversation) {
    handled(
        conversation, Json.createObjectBuilder().add("action", "redact_source").build());
  }

  /// Dana's contact is deleted, archived, or merged into another.
  ///
  /// @param into empty unless she is merged
  public void danaIs(String action, String into) {
    post(
        "/twin/contacts/" + DANA,
        Json.createObjectBuilder().add("action", action).add("into", into).build());
  }

  private void handled(ConversationId conversation, JsonObject how) {
    post("/twin/conversations/" + conversation + "/handle", how);
  }

  /// Fin says something there, too.
  public void finAnswers(ConversationId conversation) {
    post(
        "/twin/conversations/" + conversation + "/operator",
        Json.createObjectBuilder()
            .add("body", "I am Fin.")
            .add("fin", true)
            .add("answer", true)
            .build());
  }

  /// From now on the twin answers such requests with this status.
  public void breaks(String method, String path, int status) {
    post(
        "/twin/faults",
        Json.createObjectBuilder()
            .add("method", method)
            .add("path", path)
            .add("status", status)
            .build());
  }

  /// Installs another private app.
  ///
  /// @param version what it has in the Developer Hub
  /// @return its token
  public String installs(String version) {
    return post(
            "/twin/apps",
            Json.createObjectBuilder()
                .add("client_id", "app-of-" + version)
                .add("client_secret", "secret")
                .add("private", true)
                .add("version", version)
                .build())
        .getString("access_token");
  }

  public Map<String, String> attributes(ConversationId conversation) {
    JsonObject now = send(request("/conversations/" + conversation)
        .header("Authorization", "Bearer " + TOKEN)
        .GET());
    Map<String, String> attributes = new HashMap<>();
    JsonObject given = now.getJsonObject("custom_attributes");
    given.keySet().forEach(name -> attributes.put(name, given.getString(name)));
    return attributes;
  }

  /// What people do on any other screen of Intercom (the twin's README names them).
  ///
  /// @param path below `/twin`
  public void onScreen(String method, String path, String body) {
    send(request("/twin" + path).method(method, BodyPublishers.ofString(body)));
  }

  private JsonObject post(String path, JsonObject body) {
    return send(request(path).POST(BodyPublishers.ofString(body.toString())));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(twin.url() + path));
  }

  private JsonObject send(HttpRequest.Builder request) {
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      assertEquals(200, response.statusCode(), response.body());
      try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
        return reader.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whatever the service has asked of the twin must be as Intercom's description wants it.
  private void judgeTheServicesRequests() {
    String ledger = send(request("/twin/ledger").GET()).toString();
    Contract.find().ifPresent(contract -> assertEquals(List.of(), contract.ledger(ledger)));
  }

  @Override
  public void close() {
    judgeTheServicesRequests();
    client.close();
    twin.close();
  }
}

package com.nexora.chat.torture.stand;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/// What people do in Intercom, done at the twin; and what goes wrong there.
public final class TwinDesk {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI twin;

  public TwinDesk(URI twin) {
    this.twin = twin;
  }

  /// A customer starts a conversation on a page whose rule gives it to the agent.
  ///
  /// @return the conversation's id
  public String start(String contact, String text) {
    return post(
            "/twin/conversations",
            Map.of(
                "contact_id", contact,
                "page_url", "https://app.harborlane.example/jobs",
                "body", text))
        .getString("id");
  }

  public void write(String conversation, String text) {
    post("/twin/conversations/" + conversation + "/messages", Map.of("body", text));
  }

  public void teammateWrites(String conversation, String teammate, String text) {
    teammate(conversation, Map.of("admin_id", teammate, "action", "comment", "body", text));
  }

  public void assign(String conversation, String teammate, String to) {
    teammate(
        conversation,
        Map.of(
            "admin_id", teammate, "action", "assign", "assignee_type", "admin", "assignee_id", to));
  }

  private void teammate(String conversation, Map<String, Object> act) {
    post("/twin/conversations/" + conversation + "/teammate", act);
  }

  /// Lets something go wrong from now on; the twin's own documentation says what it can play.
  public void fault(String rule) {
    send(request("/twin/faults")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(rule))
        .build());
  }

  /// Some replies are lost before Intercom has seen them: so there is always something that must be
  /// looked for and sent once more.
  public void loseReplies(long seed) {
    fault("{\"operation\":\"reply\",\"probability\":0.04,\"seed\":" + seed
        + ",\"answer\":\"reset\"}");
  }

  /// Nothing goes wrong any more.
  public void liftFaults() {
    send(request("/twin/faults").DELETE().build());
  }

  private JsonObject post(String path, Map<String, Object> body) {
    String json = Json.createObjectBuilder(body).build().toString();
    return send(request(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json))
        .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(twin.resolve(path)).timeout(PATIENCE);
  }

  private JsonObject send(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body();
          JsonReader reader = Json.createReader(body)) {
        JsonObject answer = reader.readObject();
        if (response.statusCode() != 200) {
          throw new IllegalStateException(request.uri() + " answered " + answer);
        }
        return answer;
      }
    } catch (IOException away) {
      throw new UncheckedIOException("the twin does not answer", away);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stop);
    }
  }
}

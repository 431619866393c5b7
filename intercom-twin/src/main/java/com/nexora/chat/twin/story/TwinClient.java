package com.nexora.chat.twin.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Speaks the twin's control API.
final class TwinClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI twin;

  TwinClient(URI twin) {
    this.twin = twin;
  }

  JsonObject get(String path) {
    return send(request(path).GET().build());
  }

  JsonObject post(String path, JsonObject body) {
    return send(request(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
        .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(twin.resolve("/twin" + path)).timeout(PATIENCE);
  }

  private JsonObject send(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new StoryStopped(
            "The twin answered " + response.statusCode() + " to " + request.uri() + ".");
      }
      try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
        return reader.readObject();
      }
    } catch (IOException unreachable) {
      throw new StoryStopped("No twin answers at " + twin + ": start one first.");
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new StoryStopped("Stopped.");
    }
  }

  @Override
  public void close() {
    http.close();
  }
}

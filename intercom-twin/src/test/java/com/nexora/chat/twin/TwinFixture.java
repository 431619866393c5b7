package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.twin.TwinSettings.Behaviour;
import com.nexora.chat.twin.TwinSettings.Receiver;
import com.nexora.chat.twin.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A twin on a free port with the small workspace of the test resources, and both ways to talk
/// to it: `api` as the app does, `control` as the pages do.
final class TwinFixture implements AutoCloseable {

  static final String TOKEN = "token-that-stays-secret";
  static final String SECRET = "client-secret-that-stays-secret";
  static final String DANA = "6600000000000000000000a1";
  static final String VISITOR = "6600000000000000000000a2";
  static final String AGENT = "101";
  static final String MAYA = "102";
  static final String BILLING = "201";

  final TestClock clock = new TestClock();
  final Twin twin;
  private final HttpClient http = HttpClient.newHttpClient();

  TwinFixture() {
    this(1_666, null, null);
  }

  TwinFixture(int callsPerWindow, @Nullable Path ledgerFile, @Nullable URI receiver) {
    var timing = new Receiver(receiver, Duration.ofSeconds(5), Duration.ofMillis(20));
    twin = Twin.start(TwinSettings.of(Path.of("src/test/resources/workspace"), TOKEN, SECRET)
        .with(timing)
        .with(new Behaviour(clock, callsPerWindow, ledgerFile))
        .withWorkspaces(List.of(Path.of("src/test/resources/other-workspace")))
        .withRegions(Map.of("eu", 0, "au", 0)));
  }

  Answer api(String method, String path) {
    return judged(path, "", authorized(path).method(method, BodyPublishers.noBody()));
  }

  Answer api(String method, String path, String json) {
    return judged(path, json, authorized(path).method(method, BodyPublishers.ofString(json)));
  }

  /// What the twin answers, and what it carries out, must be as Intercom describes it; what it
  /// refuses may be anything. An answer that a fault has spoilt is not judged.
  private Answer judged(String path, String body, HttpRequest.Builder request) {
    HttpRequest built = request.build();
    Answer answer = send(request);
    Contract contract = Contract.find().orElse(null);
    if (contract != null && twin.faults().all().isEmpty()) {
      String method = built.method();
      assertEquals(List.of(), contract.answer(method, path, answer.status(), answer.body()));
      if (answer.status() < 300) {
        assertEquals(List.of(), contract.request(method, path, body));
      }
    }
    return answer;
  }

  Answer control(String method, String path, String json) {
    var body = BodyPublishers.ofString(json);
    return send(HttpRequest.newBuilder(uri("/twin" + path)).method(method, body));
  }

  Answer control(String path) {
    return send(HttpRequest.newBuilder(uri("/twin" + path)));
  }

  /// As another app than the one the twin was started with.
  Answer as(String token, String method, String path, String json) {
    return send(HttpRequest.newBuilder(uri(path))
        .header("Authorization", "Bearer " + token)
        .method(method, BodyPublishers.ofString(json)));
  }

  HttpRequest.Builder authorized(String path) {
    return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + TOKEN);
  }

  URI uri(String path) {
    return twin.url().resolve(path);
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Dana writes on a page without an assignment rule.
  String startConversation() {
    return startConversation("https://harborlane.example/docs", "Hello");
  }

  String startConversation(String pageUrl, String body) {
    String json = "{\"contact_id\":\"%s\",\"page_url\":\"%s\",\"body\":\"%s\"}"
        .formatted(DANA, pageUrl, body);
    return control("POST", "/conversations", json).text("id");
  }

  Answer customerWrites(String id, String body) {
    String json = "{\"body\":\"%s\"}".formatted(body);
    return control("POST", "/conversations/" + id + "/messages", json);
  }

  Answer reply(String id, String messageType, String body) {
    String json = "{\"message_type\":\"%s\",\"type\":\"admin\",\"admin_id\":\"%s\",\"body\":\"%s\"}"
        .formatted(messageType, AGENT, body);
    return api("POST", "/conversations/" + id + "/reply", json);
  }

  Answer assign(String id, String type, String assigneeId) {
    String json =
        "{\"message_type\":\"assignment\",\"type\":\"%s\",\"admin_id\":\"%s\",\"assignee_id\":\"%s\"}"
            .formatted(type, AGENT, assigneeId);
    return api("POST", "/conversations/" + id + "/parts", json);
  }

  Answer manage(String id, String json) {
    return api("POST", "/conversations/" + id + "/parts", json);
  }

  /// Sets one rule of the fault script; answers with its id.
  String fault(String json) {
    Answer added = control("POST", "/faults", json);
    if (added.status() != 200) {
      throw new AssertionError(added.text("error.message"));
    }
    return added.text("added.0");
  }

  /// Waits until the ledger has so many lines of a kind: what is sent or carried out later gets
  /// its line when it is done.
  List<?> ledger(String kind, int lines) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    List<?> entries = List.of();
    while (entries.size() < lines && System.nanoTime() < end) {
      entries = control("/ledger?kind=" + kind).list("entries");
      Thread.onSpinWait();
    }
    if (entries.size() < lines) {
      throw new AssertionError("only " + entries.size() + " lines of kind " + kind);
    }
    return entries;
  }

  @Override
  public void close() {
    twin.close();
    http.close();
  }
}

package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.usecase.MirrorWorkspace;
import com.nexora.chat.application.usecase.MirrorWorkspace.Report;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.persistence.Persistence;
import com.nexora.chat.twin.Twin;
import com.nexora.chat.twin.TwinSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A workspace in a twin of its own, and nodes that mirror it.
final class MirrorStand implements AutoCloseable {

  private static final String TOKEN = "twin-token";
  private static final Duration LEASE = Duration.ofSeconds(2);
  private static final int PATIENCE_SECONDS = 60;

  private final WorkspaceId workspace;
  private final Persistence store;
  private final InMemoryPolicies policies = new InMemoryPolicies();
  private final Twin twin;
  private final Intercom intercom;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /// Writes attributes that the sample has.
  MirrorStand(String workspace, Persistence store) {
    this(workspace, store, "Nexora intent");
  }

  /// @param intentAttribute the attribute that the intent is written to
  MirrorStand(String workspace, Persistence store, String intentAttribute) {
    this.workspace = new WorkspaceId(workspace);
    this.store = store;
    this.policies.with(this.workspace, policy(intentAttribute));
    Path sample = Path.of(System.getProperty("nexora.root"), "intercom-twin", "sample");
    this.twin = Twin.start(TwinSettings.of(sample, TOKEN, "secret"));
    this.intercom = Intercom.open(
        IntercomSettings.DEFAULTS, _ -> Optional.of(new Connection(TOKEN, "secret", twin.url())));
    store.connect(this.workspace, workspace);
  }

  private static WorkspacePolicy policy(String intentAttribute) {
    return ExamplePolicy.writing(
        new WorkspacePolicy.AttributeNames(intentAttribute, "Nexora outcome"),
        ExamplePolicy.askingBack(1));
  }

  WorkspaceId workspace() {
    return workspace;
  }

  ReadMirrored things() {
    return intercom.things();
  }

  MirrorWorkspace node() {
    return node(intercom.things());
  }

  MirrorWorkspace node(ReadMirrored things) {
    return Mirrors.mirroring(
        new Mirrors.Sources(
            policies, things, intercom.attributes(), store.mirror(), store.provenance()),
        new Mirrors.Pace(InstantSource.system(), System::nanoTime, LEASE));
  }

  /// Another node reads the kind as soon as it may.
  Report whenDue(MirrorKind kind) throws InterruptedException {
    MirrorWorkspace node = node();
    for (int i = 0; i < PATIENCE_SECONDS * 10 && !node.due(workspace).contains(kind); i++) {
      Thread.sleep(100);
    }
    return node.mirror(workspace, kind);
  }

  /// What becomes of the kind after all interruptions.
  Report whenRead(MirrorKind kind) throws InterruptedException {
    Report report = whenDue(kind);
    for (int i = 0; i < PATIENCE_SECONDS && report instanceof Report.Interrupted; i++) {
      report = whenDue(kind);
    }
    return report;
  }

  /// The ids of what is mirrored.
  List<String> known(MirrorKind kind) {
    return store.mirror().all(workspace, kind).stream().map(Mirrored::id).toList();
  }

  /// Publishes so many articles besides.
  void publish(int articles) {
    for (int i = 0; i < articles; i++) {
      onScreen(
          "PUT", "/articles/" + (6_000 + i), "{\"title\":\"Article\",\"body\":\"<p>Text.</p>\"}");
    }
  }

  void fault(String rule) {
    onScreen("POST", "/faults", rule);
  }

  void liftFaults() {
    onScreen("DELETE", "/faults", "");
  }

  /// How many requests of this method and path came to the twin and were answered well.
  ///
  /// @param query a parameter that it must have had; empty for any
  int requests(String method, String path, String query) {
    String parameter = query.isEmpty() ? "" : "[^\"]*[?&]" + Pattern.quote(query) + "(?!\\d)";
    Pattern request = Pattern.compile("\"method\":\"" + method + "\",\"path\":\""
        + Pattern.quote(path) + parameter + "[^\"]*\",\"status\":(200|0)");
    String ledger = onScreen("GET", "/ledger", "").replaceAll("\\s", "");
    return (int) request.matcher(ledger).results().count();
  }

  /// What people do on the screens of Intercom.
  String onScreen(String method, String path, String body) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(twin.url() + "/twin" + path))
          .method(method, BodyPublishers.ofString(body))
          .build();
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new AssertionError(response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    twin.close();
  }
}

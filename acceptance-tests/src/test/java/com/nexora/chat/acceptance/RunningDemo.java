package com.nexora.chat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.nexora.chat.twin.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The service and the twin in processes of their own, with a fresh database and free ports.
final class RunningDemo implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  /// Of every account.
  static final String PASSWORD = "correct horse battery";

  /// What must never lie about: keys from the environment, passwords.
  private static final List<String> SECRETS =
      List.of(PASSWORD, "acceptance-token", "acceptance-secret", "planted-model-key");

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  final int port = Distribution.freePort();
  final int twinPort = Distribution.freePort();
  private final Path work;
  private final Map<String, String> more;
  final Process twin;
  final Process service;
  private final Set<String> secrets = new HashSet<>(SECRETS);
  private final Set<String> words = new HashSet<>();

  /// As the launcher starts the demo: at ten on a Tuesday, until somebody lets time pass.
  ///
  /// @param work an empty folder for the database and the logs
  RunningDemo(Path work) throws IOException, InterruptedException {
    this(
        work,
        Map.of("NEXORA_CONFIG", "demo/nexora.yaml"),
        Distribution.service(Distribution.DEMO),
        List.of("--begin", "tue-10:00"));
  }

  /// As it serves, at this time of day.
  ///
  /// @param config the workspaces file
  RunningDemo(Path work, Path config) throws IOException, InterruptedException {
    this(
        work,
        Map.of("NEXORA_CONFIG", config.toString()),
        Distribution.service(Distribution.SERVICE),
        List.of());
  }

  /// As it starts when nobody has written anything yet; it offers a public app.
  static RunningDemo firstStart(Path work) throws IOException, InterruptedException {
    return new RunningDemo(
        work,
        Map.of("NEXORA_APP_CLIENT_ID", "agent", "NEXORA_APP_CLIENT_SECRET", "acceptance-secret"),
        // Where no workspaces file lies about.
        Distribution.service(Distribution.SERVICE).directory(work.toFile()),
        List.of());
  }

  private RunningDemo(
      Path work, Map<String, String> more, ProcessBuilder process, List<String> begin)
      throws IOException, InterruptedException {
    this.work = work;
    this.more = more;
    Path log = work.resolve("log");
    Files.createDirectories(log);
    twin = twin(log, begin);
    await(twin, twinPort, "/", log.resolve("twin.log"));
    service = service(process, log);
    await(service, port, "/ready", log.resolve("service.log"));
  }

  URI twinUrl(String path) {
    return URI.create("http://127.0.0.1:" + twinPort + path);
  }

  URI serviceUrl(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /// Who holds it is let in, so it must not be found either.
  void secret(String word) {
    secrets.add(word);
  }

  /// A customer's own words, which are for the database alone.
  void said(String word) {
    words.add(word);
  }

  Set<String> secrets() {
    return Set.copyOf(secrets);
  }

  private Process twin(Path log, List<String> begin) throws IOException {
    List<String> arguments = new ArrayList<>(begin);
    arguments.addAll(List.of(
        "--workspace",
        Distribution.ROOT.resolve("intercom-twin/sample").toString(),
        "--port",
        Integer.toString(twinPort),
        "--webhook-url",
        serviceUrl("/webhooks/intercom/hbl4demo").toString()));
    ProcessBuilder process = Distribution.twin(Distribution.TWIN, arguments.toArray(String[]::new));
    process.environment().put("NEXORA_TWIN_ACCESS_TOKEN", "acceptance-token");
    process.environment().put("NEXORA_TWIN_CLIENT_SECRET", "acceptance-secret");
    return process.redirectOutput(log.resolve("twin.log").toFile()).start();
  }

  /// A command of an operator on the running service.
  ProcessBuilder operator(String command, String... words) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of(words));
    ProcessBuilder process = Distribution.service(Distribution.SERVICE);
    process.command().addAll(arguments);
    settings(process);
    return process;
  }

  /// As an operator on the terminal of the running service.
  void account(String... words) throws IOException, InterruptedException {
    Process process = operator("account", words).start();
    process.getOutputStream().write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  private Process service(ProcessBuilder process, Path log) throws IOException {
    settings(process);
    return process.redirectOutput(log.resolve("service.log").toFile()).start();
  }

  private void settings(ProcessBuilder process) {
    var environment = process.environment();
    environment.putAll(more);
    if (more.containsKey("NEXORA_APP_CLIENT_ID")) {
      environment.put("NEXORA_HOME", serviceUrl("").toString());
      environment.put("NEXORA_APP_AUTHORIZE", twinUrl("/oauth").toString());
      environment.put("NEXORA_APP_API", twinUrl("").toString());
    }
    environment.put("MODEL_KEY", "planted-model-key");
    environment.put("NEXORA_PORT", Integer.toString(port));
    environment.put("NEXORA_DATA", work.resolve("data").toString());
    environment.put("NEXORA_DEMO_API", "http://127.0.0.1:" + twinPort);
    environment.put("NEXORA_DEMO_ACCESS_TOKEN", "acceptance-token");
    environment.put("NEXORA_DEMO_CLIENT_SECRET", "acceptance-secret");
  }

  private void await(Process process, int where, String path, Path log)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    URI url = URI.create("http://127.0.0.1:" + where + path);
    while (System.nanoTime() < end) {
      if (!process.isAlive()) {
        throw new IllegalStateException("It stopped by itself:\n" + Files.readString(log));
      }
      if (answers(url)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("It did not become ready:\n" + Files.readString(log));
  }

  private static boolean answers(URI url) throws InterruptedException {
    try {
      return HTTP.send(
                  HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(5)).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /// Whatever the service has asked of the twin must be as Intercom's description wants it.
  private void judgeTheServicesRequests() {
    HttpRequest ledger =
        HttpRequest.newBuilder(twinUrl("/twin/ledger?kind=rest")).build();
    String requests;
    try {
      requests = HTTP.send(ledger, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Contract.find().ifPresent(contract -> assertEquals(List.of(), contract.ledger(requests)));
  }

  /// C-10 and T-07: no secret in the log and in what the database has ever written, and nothing
  /// that customers said in the log. Who has the files reads their words, but not our keys.
  private void judgeWhatLiesAbout() {
    Path data = work.resolve("data");
    assertNotEquals(
        List.of(),
        Traces.inFiles(data, Set.of("hbl4demo")),
        "the database was looked for elsewhere");
    assertEquals(List.of(), Traces.inFiles(data, secrets));
    try {
      String log = Files.readString(work.resolve("log").resolve("service.log"));
      assertEquals(
          List.of(),
          Stream.concat(Traces.in(log, "the log", secrets), Traces.in(log, "the log", words))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    List<String> seen = Traces.inCommands(service.toHandle(), secrets);
    stop(service);
    try {
      judgeTheServicesRequests();
      assertEquals(List.of(), seen);
      judgeWhatLiesAbout();
    } finally {
      stop(twin);
    }
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("It did not stop when it was told to");
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}

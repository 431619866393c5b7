package com.nexora.chat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person is told when something is in the way of a start.
class StartingTest {

  @TempDir
  Path work;

  static List<Path> distributions() {
    return List.of(Distribution.SERVICE_LIB, Distribution.TWIN_LIB);
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void the_module_path_holds_no_split_package(Path lib) throws Exception {
    Path log = work.resolve("log");
    int status = Distribution.run(
        new ProcessBuilder(Distribution.javaCommand(), "-p", lib.toString(), "--validate-modules"),
        log);
    assertEquals(0, status, () -> said(log));
  }

  @Test
  void an_unreachable_database_is_named_in_one_sentence() throws Exception {
    ProcessBuilder service = configured();
    service
        .environment()
        .put(
            "NEXORA_DATABASE_URL",
            "jdbc:postgresql://127.0.0.1:" + Distribution.freePort() + "/nexora");
    service.environment().put("NEXORA_DATABASE_OWNER_PASSWORD", "s3cret-owner");
    assertSays(service, "database");
    assertFalse(said(work.resolve("log")).contains("s3cret-owner"));
  }

  @Test
  void mistakes_in_the_settings_are_named_all_at_once() throws Exception {
    ProcessBuilder service = configured();
    service.environment().put("NEXORA_PORT", "http");
    service.environment().put("NEXORA_WORKERS", "none");
    assertSays(service, "NEXORA_PORT must be a number");
    assertTrue(said(work.resolve("log")).contains("NEXORA_WORKERS must be a number"));
  }

  @Test
  void a_taken_port_is_named_by_the_service() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      ProcessBuilder service = configured();
      service.environment().put("NEXORA_PORT", port);
      assertSays(service, "Port " + port + " is taken: stop the program that uses it");
    }
  }

  @Test
  void a_missing_workspaces_file_is_named() throws Exception {
    ProcessBuilder service = configured();
    service.environment().put("NEXORA_CONFIG", "nowhere.yaml");
    assertSays(service, "Cannot read the workspaces file nowhere.yaml");
  }

  @Test
  void the_launcher_names_a_taken_port() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertSays(
          launcher(Distribution.ROOT.resolve("nexora"), "demo", "--port", port),
          "Port " + port
              + " is taken: stop the program that uses it, or choose another one with --port.");
    }
  }

  @Test
  void serve_takes_no_arguments() throws Exception {
    Path log = work.resolve("log");
    assertEquals(
        2,
        Distribution.run(
            launcher(Distribution.ROOT.resolve("nexora"), "serve", "--port", "1"), log));
    assertTrue(said(log).contains("serve takes no arguments"), () -> said(log));
  }

  @Test
  void an_operators_command_says_when_no_database_runs() throws Exception {
    ProcessBuilder command = Distribution.java(
        List.of("-Xmx128m"),
        Distribution.SERVICE_LIB,
        Distribution.SERVICE,
        List.of("obligations", "--workspace", "acme"));
    command.environment().put("NEXORA_DATA", work.resolve("data").toString());
    assertSays(command, "No database runs in the data folder");
  }

  @Test
  void the_launcher_names_a_missing_jdk() throws Exception {
    // The same launcher, looking for JDKs where there are none.
    String launcher = Files.readString(Distribution.ROOT.resolve("nexora"));
    Path elsewhere = work.resolve("nexora");
    Files.writeString(elsewhere, launcher.replace("/usr/lib/jvm/*", "/nowhere/*"));
    ProcessBuilder process = launcher(elsewhere, "demo");
    process.environment().remove("JAVA_HOME");
    process.environment().remove("NEXORA_JAVA_HOME");
    process.environment().put("HOME", work.toString());
    process.environment().put("PATH", commandsWithoutJava().toString());
    assertSays(process, "Nexora needs JDK 25: install one");
  }

  /// The few commands the launcher needs before it looks for a JDK.
  private Path commandsWithoutJava() throws IOException {
    Path bin = Files.createDirectories(work.resolve("bin"));
    for (String command : List.of("bash", "env", "dirname", "readlink", "sed", "cat")) {
      Path real = Stream.of("/usr/bin", "/bin")
          .map(Path::of)
          .map(p -> p.resolve(command))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow();
      Files.createSymbolicLink(bin.resolve(command), real);
    }
    return bin;
  }

  private ProcessBuilder configured() {
    ProcessBuilder service = Distribution.service();
    service.environment().put("NEXORA_CONFIG", "demo/nexora.yaml");
    service.environment().put("NEXORA_DATA", work.resolve("data").toString());
    service.environment().put("NEXORA_PORT", "0");
    service.environment().put("NEXORA_DEMO_API", "http://127.0.0.1:1");
    service.environment().put("NEXORA_DEMO_ACCESS_TOKEN", "t");
    service.environment().put("NEXORA_DEMO_CLIENT_SECRET", "s");
    return service;
  }

  private static ProcessBuilder launcher(Path script, String... arguments) {
    List<String> command = new ArrayList<>(List.of("/bin/bash", script.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private void assertSays(ProcessBuilder process, String sentence) throws Exception {
    Path log = work.resolve("log");
    int status = Distribution.run(process, log);
    assertEquals(1, status, () -> said(log));
    assertTrue(said(log).contains(sentence), () -> said(log));
    assertFalse(said(log).contains("\tat "), () -> "a stack trace is no sentence: " + said(log));
  }

  private static String said(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return "no output: " + unreadable;
    }
  }
}

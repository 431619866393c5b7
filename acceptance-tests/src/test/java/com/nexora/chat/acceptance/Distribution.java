package com.nexora.chat.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the packaged parts are, and how they are started: with `java -p … -m …` and no class path.
final class Distribution {

  static final Path ROOT = Path.of(System.getProperty("nexora.root"));
  static final Path SERVICE_LIB = ROOT.resolve("bootstrap/target/nexora/lib");
  static final Path TWIN_LIB = ROOT.resolve("intercom-twin/target/nexora-twin/lib");
  static final String SERVICE = "com.nexora.chat.bootstrap/com.nexora.chat.bootstrap.Main";
  static final String DEMO = "com.nexora.chat.bootstrap/com.nexora.chat.bootstrap.DemoMain";
  static final String TWIN = "com.nexora.chat.twin/com.nexora.chat.twin.Main";
  static final String STORIES = "com.nexora.chat.twin/com.nexora.chat.twin.story.Main";

  private static final String NATIVE = "com.microsoft.onnxruntime,ai.djl.tokenizers";

  private Distribution() {}

  static ProcessBuilder service() {
    return service(SERVICE);
  }

  /// @param main [#SERVICE] or [#DEMO]
  static ProcessBuilder service(String main) {
    return java(
        List.of("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=" + NATIVE),
        SERVICE_LIB,
        main,
        List.of());
  }

  static ProcessBuilder twin(String main, String... arguments) {
    return java(List.of("-Xmx256m"), TWIN_LIB, main, List.of(arguments));
  }

  static ProcessBuilder java(List<String> options, Path lib, String main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(javaCommand());
    command.addAll(options);
    command.addAll(List.of("-p", lib.toString(), "-m", main));
    command.addAll(arguments);
    ProcessBuilder process = new ProcessBuilder(command).directory(ROOT.toFile());
    process.environment().remove("CLASSPATH");
    process.environment().remove("JAVA_TOOL_OPTIONS");
    return process.redirectErrorStream(true);
  }

  static String javaCommand() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /// Runs to the end; the output is in `log`.
  static int run(ProcessBuilder process, Path log) throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    return process.redirectOutput(log.toFile()).start().waitFor();
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}

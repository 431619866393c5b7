package com.nexora.chat.benchmarks.place;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A JVM of its own, so that what is measured shares neither heap nor threads with who measures.
public final class Child implements AutoCloseable {

  /// As the launcher starts the service.
  private static final List<String> OPTIONS = List.of(
      "-XX:+UseSerialGC", "--enable-native-access=com.microsoft.onnxruntime,ai.djl.tokenizers");

  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  /// @param lib the packaged jars
  /// @param main `module/class`
  /// @param log what it says
  public static Child start(
      Path lib,
      List<String> options,
      String main,
      Map<String, String> environment,
      Path log,
      String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(OPTIONS);
    command.addAll(options);
    command.addAll(List.of("-p", lib.toString(), "-m", main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile()).redirectInput(new File("/dev/null"));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      // Who stops the run stops what it has started.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return new Child(process);
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /// The one that runs this.
  private static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  /// Waits until a GET of the path is answered with 200.
  public void await(int port, String path) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (!answers(port, path)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("a process that is measured did not come up");
      }
      pause(Duration.ofMillis(100));
    }
  }

  private static boolean answers(int port, String path) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5_000);
      socket
          .getOutputStream()
          .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      BufferedReader in =
          new BufferedReader(new InputStreamReader(
              socket.getInputStream(), StandardCharsets.US_ASCII));
      String status = in.readLine();
      return status != null && status.contains(" 200");
    } catch (IOException notYet) {
      return false;
    }
  }

  public static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }

  public Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// What a full collection leaves on the heap.
  public long heapKilobytes() {
    String pid = Long.toString(process.pid());
    String jcmd = Path.of(java()).resolveSibling("jcmd").toString();
    var _ = output(List.of(jcmd, pid, "GC.run"));
    return Pattern.compile("(?i)(?:def ?new|tenured).*?used (\\d+)K")
        .matcher(output(List.of(jcmd, pid, "GC.heap_info")))
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .sum();
  }

  /// What it holds of the machine's memory.
  public long residentKilobytes() {
    return Long.parseLong(
        output(List.of("ps", "-o", "rss=", "-p", Long.toString(process.pid()))).strip());
  }

  private static String output(List<String> command) {
    try {
      Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}

package com.nexora.chat.torture.stand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A process of ours that may die at any time. What it says is kept in a log and told line by line.
public final class Child implements AutoCloseable {

  private final Process process;
  private final Set<String> said = ConcurrentHashMap.newKeySet();
  private final CountDownLatch silent = new CountDownLatch(1);

  private Child(Process process) {
    this.process = process;
  }

  /// @param log appended to
  /// @param lines told every line, on a thread of its own
  public static Child start(List<String> command, Path log, Consumer<String> lines) {
    try {
      Child child =
          new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
      Thread.ofPlatform().daemon().start(() -> child.listen(log, lines));
      return child;
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  private void listen(Path log, Consumer<String> lines) {
    try (BufferedReader in = process.inputReader();
        Writer out =
            Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        said.add(line);
        lines.accept(line);
        out.write(line + "\n");
        out.flush();
      }
    } catch (IOException dead) {
      // It was killed while it spoke.
    } finally {
      silent.countDown();
    }
  }

  /// Waits until it has said the line.
  ///
  /// @return false when it died before, or the time is over
  public boolean awaitLine(String line, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (!said.contains(line)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        return said.contains(line);
      }
      Thread.sleep(2);
    }
    return true;
  }

  /// Waits until it has ended.
  ///
  /// @return false when the time is over
  public boolean awaitEnd(Duration longest) throws InterruptedException {
    return process.waitFor(longest.toNanos(), TimeUnit.NANOSECONDS);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /// Of an ended process.
  public int status() {
    return process.exitValue();
  }

  /// SIGKILL, and waits for the end.
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
    silent.await(5, TimeUnit.SECONDS);
  }

  /// SIGTERM, and waits for the end; kills it when the time is over.
  public void stop(Duration longest) throws InterruptedException {
    process.destroy();
    if (!awaitEnd(longest)) {
      kill();
    }
  }

  /// Sends a signal by name: STOP, CONT.
  public void signal(String name) throws InterruptedException {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
          .start()
          .waitFor();
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /// What it holds of the machine's memory.
  public long residentKilobytes() {
    return number(List.of("ps", "-o", "rss=", "-p", Long.toString(process.pid())), "(\\d+)");
  }

  /// What a full collection leaves on the heap of a JVM.
  public long heapKilobytes() {
    String pid = Long.toString(process.pid());
    output(List.of(Jvm.tool("jcmd"), pid, "GC.run"));
    return number(List.of(Jvm.tool("jcmd"), pid, "GC.heap_info"), "used (\\d+)K");
  }

  private static long number(List<String> command, String pattern) {
    return Pattern.compile(pattern)
        .matcher(output(command))
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .sum();
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
    process.destroyForcibly();
  }
}

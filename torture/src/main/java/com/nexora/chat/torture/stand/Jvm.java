package com.nexora.chat.torture.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How JVMs of this module are started: small, and fast to be up, because most are killed soon.
///
/// @param lib the packaged jars
public record Jvm(Path lib) {

  private static final List<String> SMALL = List.of(
      "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1",
      "-Xlog:disable",
      "-Xlog:all=error:stderr",
      "-Djava.util.logging.SimpleFormatter.format=%5$s%6$s%n");

  /// @param options what differs: memory, a cache
  public List<String> command(List<String> options, String main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(SMALL);
    command.addAll(options);
    command.addAll(List.of("-p", lib.toString(), "-m", "com.nexora.chat.torture/" + main));
    command.addAll(arguments);
    return List.copyOf(command);
  }

  /// The one that runs this.
  private static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  /// A tool of the same JDK.
  static String tool(String name) {
    return Path.of(java()).resolveSibling(name).toString();
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}

package com.nexora.chat.modeltwin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The twin itself, on a port of this machine. Behaviours that were put in a row are used up one by
/// one, whichever protocol a request speaks; after them the standing one answers.
public final class ModelTwin implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<Behaviour> row = new ArrayDeque<>();
  private final List<Call> calls = new ArrayList<>();
  private final Counting counting = new Counting();
  private Behaviour standing;

  private ModelTwin(HttpServer server, Behaviour standing) {
    this.server = server;
    this.standing = standing;
  }

  /// @param standing what it does unless told otherwise
  public static ModelTwin start(Behaviour standing) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      ModelTwin twin = new ModelTwin(server, standing);
      server.setExecutor(twin.threads);
      for (Protocol protocol : Protocol.values()) {
        server.createContext(protocol.root() + "/", new Exchange(twin, protocol));
      }
      server.start();
      return twin;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a client of the protocol is given as its base URL.
  public URI at(Protocol protocol) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + protocol.root());
  }

  /// Does these with the next requests, in their order.
  public synchronized ModelTwin then(Behaviour... next) {
    row.addAll(List.of(next));
    return this;
  }

  /// Forgets what was put in a row.
  public synchronized void always(Behaviour behaviour) {
    row.clear();
    standing = behaviour;
  }

  /// What was asked until now, oldest first.
  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  synchronized Behaviour next(Call call) {
    calls.add(call);
    return row.isEmpty() ? standing : row.removeFirst();
  }

  synchronized Usage counted(Asked asked, String answer) {
    return counting.of(asked, answer);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}

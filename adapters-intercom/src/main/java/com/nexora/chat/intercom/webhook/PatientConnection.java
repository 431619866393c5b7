package com.nexora.chat.intercom.webhook;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.PeerInfo;
import io.helidon.http.Status;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.ProxyProtocolData;
import io.helidon.webserver.Router;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A connection whose requests must arrive within a time. Helidon 4.1.7 waits for the next byte
/// without end, so each wait is watched here: when the time is over the socket is closed under it.
/// Only waiting is ever cut short, never a handler at work.
final class PatientConnection implements ConnectionContext {

  /// It only closes sockets, so one thread is enough for all connections.
  private static final ScheduledThreadPoolExecutor WATCH = watch();

  private final ConnectionContext connection;
  private final Patience patience;
  private final DataReader reader;
  private OptionalLong begun = OptionalLong.empty();

  PatientConnection(ConnectionContext connection, Patience patience) {
    this.connection = connection;
    this.patience = patience;
    this.reader = new DataReader(this::next);
  }

  private static ScheduledThreadPoolExecutor watch() {
    ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
        1, Thread.ofPlatform().daemon().name("patience").factory());
    watch.setRemoveOnCancelPolicy(true);
    return watch;
  }

  /// With the answer the next request may begin.
  static final class WhenAnswered implements Http1ConnectionListener {

    @Override
    public void status(ConnectionContext connection, Status status) {
      if (connection instanceof PatientConnection patient) {
        patient.begun = OptionalLong.empty();
      }
    }
  }

  private byte[] next() {
    Future<?> cut = WATCH.schedule(this::cut, timeLeft(), TimeUnit.NANOSECONDS);
    try {
      return connection.dataReader().readBuffer().readBytes();
    } finally {
      cut.cancel(false);
      begun = OptionalLong.of(begun.orElseGet(System::nanoTime));
    }
  }

  private long timeLeft() {
    return begun.isEmpty()
        ? patience.idle().toNanos()
        : begun.getAsLong() + patience.request().toNanos() - System.nanoTime();
  }

  private void cut() {
    connection.serverSocket().close();
  }

  @Override
  public DataReader dataReader() {
    return reader;
  }

  @Override
  public ListenerContext listenerContext() {
    return connection.listenerContext();
  }

  @Override
  public ExecutorService executor() {
    return connection.executor();
  }

  @Override
  public DataWriter dataWriter() {
    return connection.dataWriter();
  }

  @Override
  public Router router() {
    return connection.router();
  }

  @Override
  public Optional<ProxyProtocolData> proxyProtocolData() {
    return connection.proxyProtocolData();
  }

  @Override
  public HelidonSocket serverSocket() {
    return connection.serverSocket();
  }

  @Override
  public PeerInfo remotePeer() {
    return connection.remotePeer();
  }

  @Override
  public PeerInfo localPeer() {
    return connection.localPeer();
  }

  @Override
  public boolean isSecure() {
    return connection.isSecure();
  }

  @Override
  public String socketId() {
    return connection.socketId();
  }

  @Override
  public String childSocketId() {
    return connection.childSocketId();
  }
}

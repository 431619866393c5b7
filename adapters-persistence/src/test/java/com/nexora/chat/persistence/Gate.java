package com.nexora.chat.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stands between the service and the database, and can be shut: then every connection is gone and
/// no new one is let in.
final class Gate implements AutoCloseable {

  private final int target;
  private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
  private ServerSocket entrance;

  Gate(int target) {
    this.target = target;
    this.entrance = listen(0);
  }

  private ServerSocket listen(int port) {
    try {
      ServerSocket listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(() -> letIn(listening));
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return entrance.getLocalPort();
  }

  void shut() {
    close(entrance);
    passing.forEach(Gate::close);
  }

  void openAgain() {
    entrance = listen(port());
  }

  @Override
  public void close() {
    shut();
  }

  private void letIn(ServerSocket listening) {
    try {
      while (true) {
        Socket client = listening.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        passing.add(client);
        passing.add(server);
        Thread.ofVirtual().start(() -> pass(client, server));
        Thread.ofVirtual().start(() -> pass(server, client));
        if (listening.isClosed()) {
          close(client);
          close(server);
        }
      }
    } catch (IOException shut) {
      // It is shut: nobody else comes in.
    }
  }

  private void pass(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException gone) {
      // Either side is: the other one goes too.
    }
    passing.remove(from);
    passing.remove(to);
  }

  private static void close(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}

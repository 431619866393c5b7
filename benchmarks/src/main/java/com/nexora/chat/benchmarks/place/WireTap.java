package com.nexora.chat.benchmarks.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Stands between the driver and PostgreSQL and counts what is asked (PostgreSQL documentation,
/// "Message Formats"). Each Execute is a statement; each Sync is a round trip, because the driver
/// waits for the answer to it.
public final class WireTap implements AutoCloseable {

  private static final int LARGEST_MESSAGE = 64 << 20;

  private final ServerSocket listener;
  private final int target;
  private final AtomicLong statements = new AtomicLong();
  private final AtomicLong commits = new AtomicLong();
  private final AtomicLong trips = new AtomicLong();
  private final Map<String, AtomicLong> shapes = new ConcurrentHashMap<>();

  public WireTap(int target) {
    this.target = target;
    try {
      this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    Thread.ofPlatform().daemon().name("wire-tap").start(this::accept);
  }

  public int port() {
    return listener.getLocalPort();
  }

  public long trips() {
    return trips.get();
  }

  /// BEGIN and COMMIT are none.
  public long statements() {
    return statements.get();
  }

  /// Of units of work: each says first whose rows it may see. What does so outside a transaction
  /// block is committed at the end of its round trip.
  public long commits() {
    return commits.get();
  }

  /// What round trips are made of, as the letters of their messages.
  public Map<String, AtomicLong> shapes() {
    return shapes;
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        Thread.ofPlatform().daemon().start(() -> count(client, server));
        Thread.ofPlatform().daemon().start(() -> pass(server, client));
      }
    } catch (IOException closed) {
      // The run is over.
    }
  }

  private void count(Socket client, Socket server) {
    try (client;
        server;
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(client.getInputStream(), 1 << 16));
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(server.getOutputStream(), 1 << 16))) {
      // The first message has no type: it names the user. (The URL turns encryption off.)
      copy(in, out);
      out.flush();
      new Conversation(in, out).pass();
    } catch (IOException closed) {
      // One of both has hung up.
    }
  }

  private static byte[] copy(DataInputStream in, DataOutputStream out) throws IOException {
    int length = in.readInt();
    if (length < 4 || length > LARGEST_MESSAGE) {
      throw new IOException("a message of " + length + " bytes");
    }
    byte[] body = in.readNBytes(length - 4);
    out.writeInt(length);
    out.write(body);
    return body;
  }

  /// What one connection asks.
  private final class Conversation {

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Map<String, String> prepared = new HashMap<>();
    private final StringBuilder shape = new StringBuilder();
    private String bound = "";
    private boolean inBlock;
    private boolean entered;

    Conversation(DataInputStream in, DataOutputStream out) {
      this.in = in;
      this.out = out;
    }

    void pass() throws IOException {
      for (int type = in.read(); type >= 0; type = in.read()) {
        out.write(type);
        count((char) type, copy(in, out));
        if (in.available() == 0) {
          out.flush();
        }
      }
    }

    private void count(char type, byte[] body) {
      shape.append(type);
      switch (type) {
        case 'P' -> prepared.put(text(body, 0), text(body, 1));
        case 'B' -> bound = prepared.getOrDefault(text(body, 1), "");
        case 'E' -> executed(bound);
        // The driver does not wait for the answer to BEGIN: it travels with the first statement.
        case 'Q' -> {
          boolean begins = text(body, 0).startsWith("BEGIN");
          inBlock |= begins;
          roundTrip(!begins);
        }
        case 'S' -> roundTrip(true);
        default -> {}
      }
    }

    private void roundTrip(boolean waits) {
      if (entered && !inBlock) {
        commits.incrementAndGet();
      }
      entered = false;
      if (waits) {
        trips.incrementAndGet();
        shapes.computeIfAbsent(shape.toString(), _ -> new AtomicLong()).incrementAndGet();
      }
      shape.setLength(0);
    }

    private void executed(String statement) {
      shape.append('(').append(statement.lines().findFirst().orElse("")).append(')');
      switch (statement) {
        case "BEGIN" -> inBlock = true;
        case "COMMIT" -> {
          inBlock = false;
          commits.incrementAndGet();
        }
        case "ROLLBACK" -> inBlock = false;
        default -> statements.incrementAndGet();
      }
      entered |= statement.startsWith("SELECT set_config");
    }

    /// Texts in a message end with a zero.
    private static String text(byte[] body, int which) {
      int from = 0;
      for (int i = 0; i < which; i++) {
        from = end(body, from) + 1;
      }
      return new String(body, from, end(body, from) - from, StandardCharsets.UTF_8);
    }

    private static int end(byte[] body, int from) {
      int end = from;
      while (body[end] != 0) {
        end++;
      }
      return end;
    }
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException closed) {
      // One of both has hung up.
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException stubborn) {
      throw new UncheckedIOException(stubborn);
    }
  }
}

package com.nexora.chat.intercom.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Carries bytes between the client and the twin, and cuts the connection of a reply after as many
/// of them as a test says. Each cut happens once; the next reply to the same conversation passes.
final class CuttingProxy implements AutoCloseable {

  enum Side {
    REQUEST,
    RESPONSE
  }

  /// @param after how many bytes of that side get through
  record Cut(Side side, int after) {}

  /// What has gone through on a reply's latest connection.
  record Passed(int request, int response) {}

  private final ServerSocket listening;
  private final URI twin;
  private final Map<String, Cut> cuts = new ConcurrentHashMap<>();
  private final Map<String, Integer> replies = new ConcurrentHashMap<>();
  private final Map<String, Passed> passed = new ConcurrentHashMap<>();

  CuttingProxy(URI twin) {
    this.twin = twin;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort());
  }

  void cut(String conversation, Cut cut) {
    cuts.put(conversation, cut);
  }

  /// How many replies to a conversation were begun.
  int replies(String conversation) {
    return replies.getOrDefault(conversation, 0);
  }

  Passed passed(String conversation) {
    return passed.getOrDefault(conversation, new Passed(0, 0));
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        Socket server = new Socket(twin.getHost(), twin.getPort())) {
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      byte[] start = firstLine(client.getInputStream());
      Optional<String> conversation = repliedTo(new String(start, StandardCharsets.US_ASCII));
      Cut cut = conversation.map(cuts::remove).orElse(new Cut(Side.REQUEST, Integer.MAX_VALUE));
      conversation.ifPresent(id -> replies.merge(id, 1, Integer::sum));
      Pump back = new Pump(server.getInputStream(), client.getOutputStream());
      back.limit = cut.side() == Side.RESPONSE ? cut.after() : Integer.MAX_VALUE;
      Thread answering = Thread.ofVirtual().start(() -> {
        back.run(new byte[0]);
        close(client);
        close(server);
      });
      Pump forth = new Pump(client.getInputStream(), server.getOutputStream());
      forth.limit = cut.side() == Side.REQUEST ? cut.after() : Integer.MAX_VALUE;
      forth.run(start);
      close(client);
      close(server);
      answering.join();
      conversation.ifPresent(id -> passed.put(id, new Passed(forth.passed, back.passed)));
    } catch (IOException _) {
      // One of the two is gone, and so is the other now.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] firstLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    while (line.indexOf("\n") < 0) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      line.append((char) next);
    }
    return line.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static Optional<String> repliedTo(String requestLine) {
    String before = "POST /conversations/";
    int end = requestLine.indexOf("/reply HTTP/1.1");
    return requestLine.startsWith(before) && end > 0
        ? Optional.of(requestLine.substring(before.length(), end))
        : Optional.empty();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException _) {
      // It is gone either way.
    }
  }

  /// Lets bytes through in one direction until the limit, the end, or a broken connection. At the
  /// limit it waits for one byte more, so that whatever sent it has done so.
  private static final class Pump {

    private final InputStream in;
    private final OutputStream out;
    private int limit;
    private int passed;

    Pump(InputStream in, OutputStream out) {
      this.in = in;
      this.out = out;
    }

    void run(byte[] start) {
      try {
        byte[] bytes = start;
        while (passed + bytes.length <= limit) {
          out.write(bytes);
          passed += bytes.length;
          bytes = next();
          if (bytes.length == 0) {
            return;
          }
        }
        out.write(bytes, 0, limit - passed);
        passed = limit;
      } catch (IOException _) {
        // Cut, or gone.
      }
    }

    private byte[] next() throws IOException {
      byte[] buffer = new byte[8192];
      int length = in.read(buffer);
      return length < 0 ? new byte[0] : Arrays.copyOf(buffer, length);
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

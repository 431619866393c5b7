package com.nexora.chat.intercom.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server that does to its connections exactly what a test tells it, and remembers every request
/// that reached it.
public final class RawServer implements AutoCloseable {

  /// Answers one request; closing the stream ends the connection.
  @FunctionalInterface
  public interface Script {
    void answer(int number, OutputStream out) throws IOException;
  }

  private final ServerSocket listening;
  private final Script script;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  public RawServer(Script script) throws IOException {
    this.script = script;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  public static String response(String status, String headers, String body) {
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
  }

  /// Answers everything in the same way, and keeps the connection.
  static RawServer answering(String response) throws IOException {
    return new RawServer((_, out) -> out.write(response.getBytes(StandardCharsets.UTF_8)));
  }

  public Access access() {
    return new Access(url("http"), "token-of-a");
  }

  Access secureAccess() {
    return new Access(url("https"), "token-of-a");
  }

  private URI url(String scheme) {
    return URI.create(scheme + "://127.0.0.1:" + listening.getLocalPort());
  }

  public List<String> requests() {
    return requests;
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = socket.getInputStream();
      for (String request = request(in); !request.isEmpty(); request = request(in)) {
        requests.add(request);
        script.answer(requests.size(), socket.getOutputStream());
      }
    } catch (IOException _) {
      // The client has hung up, or the script has.
    }
  }

  private static String request(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    int length = head.toString()
        .lines()
        .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElse(0);
    return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}

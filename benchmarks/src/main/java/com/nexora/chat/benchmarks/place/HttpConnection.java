package com.nexora.chat.benchmarks.place;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/// One connection that sends prepared requests and allocates nothing, so that what is measured is
/// the server. It takes answers without a body only, as those to webhooks are.
public final class HttpConnection implements AutoCloseable {

  private static final int STATUS_AT = "HTTP/1.1 ".length();

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] answer = new byte[8_192];

  public HttpConnection(int port) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(30_000);
      in = socket.getInputStream();
      out = socket.getOutputStream();
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /// @return the status of the answer
  public int send(byte[] request) {
    try {
      out.write(request);
      int length = 0;
      while (!endsHeaders(length)) {
        int read = in.read(answer, length, answer.length - length);
        if (read <= 0) {
          throw new EOFException("the server hung up");
        }
        length += read;
      }
      return (answer[STATUS_AT] - '0') * 100
          + (answer[STATUS_AT + 1] - '0') * 10
          + (answer[STATUS_AT + 2] - '0');
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private boolean endsHeaders(int length) {
    return length > 3
        && answer[length - 4] == '\r'
        && answer[length - 3] == '\n'
        && answer[length - 2] == '\r'
        && answer[length - 1] == '\n';
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}

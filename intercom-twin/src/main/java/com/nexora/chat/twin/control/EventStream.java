package com.nexora.chat.twin.control;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Tells open pages which conversation has changed, as server-sent events.
public final class EventStream implements AutoCloseable {

  private static final long HEARTBEAT_SECONDS = 10;
  private static final String END = "";

  private final Set<BlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  public void changed(String conversationId) {
    listeners.forEach(listener -> listener.add(conversationId));
  }

  void stream(ServerRequest request, ServerResponse response) {
    var queue = new LinkedBlockingQueue<String>();
    listeners.add(queue);
    response.header(HeaderNames.CONTENT_TYPE, "text/event-stream");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    try (OutputStream out = response.outputStream()) {
      write(out, ": open\n\n");
      follow(queue, out);
    } catch (IOException | UncheckedIOException e) {
      // The page was closed: there is nobody left to tell.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.remove(queue);
    }
  }

  private void follow(BlockingQueue<String> queue, OutputStream out)
      throws IOException, InterruptedException {
    while (!closed) {
      String id = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      if (id == null) {
        write(out, ": still here\n\n");
      } else if (!id.equals(END)) {
        write(out, "data: " + id + "\n\n");
      }
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    closed = true;
    changed(END);
  }
}

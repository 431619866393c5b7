package com.nexora.chat.modeltwin;

import com.nexora.chat.modeltwin.wire.BadRequest;
import com.nexora.chat.modeltwin.wire.Wire;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One request and what becomes of it.
record Exchange(ModelTwin twin, Protocol protocol) implements HttpHandler {

  private static final Duration FOR_EVER = Duration.ofHours(1);
  private static final int CHUNK = 64 * 1024;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, List<String>> headers = new HashMap<>();
      exchange
          .getRequestHeaders()
          .forEach(
              (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      Wire wire = Wire.of(protocol);
      try {
        Asked asked = asked(wire, path, headers, body);
        Call call = new Call(exchange.getRequestMethod(), path, headers, body, Optional.of(asked));
        behave(exchange, wire, asked, twin.next(call));
      } catch (BadRequest bad) {
        var _ =
            twin.next(new Call(exchange.getRequestMethod(), path, headers, body, Optional.empty()));
        reply(exchange, wire.trouble(bad.trouble()));
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private Asked asked(Wire wire, String path, Map<String, List<String>> headers, String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return wire.read(
          path.substring(protocol.root().length()),
          name -> headers.getOrDefault(name, List.of("")).getFirst(),
          reader.readObject());
    } catch (JsonException | ClassCastException notReadable) {
      throw BadRequest.because("this is no JSON object as the API describes it");
    }
  }

  private void behave(HttpExchange exchange, Wire wire, Asked asked, Behaviour behaviour)
      throws IOException, InterruptedException {
    switch (behaviour) {
      case Behaviour.Says said -> reply(exchange, new Wire.Reply(200, answer(wire, asked, said)));
      case Behaviour.Bent(Behaviour.Says said, var bend) ->
        reply(exchange, new Wire.Reply(200, bend.apply(answer(wire, asked, said))));
      case Behaviour.Fails(Behaviour.Trouble trouble, Optional<Duration> after) -> {
        after.ifPresent(wait ->
            exchange.getResponseHeaders().set("retry-after", Long.toString(wait.toSeconds())));
        reply(exchange, wire.trouble(trouble));
      }
      case Behaviour.Redirects(String to) -> {
        exchange.getResponseHeaders().set("location", to);
        reply(exchange, new Wire.Reply(307, ""));
      }
      case Behaviour.Hangs() -> Thread.sleep(FOR_EVER);
      case Behaviour.Stalls(int bytes, Behaviour.Says said) -> {
        begin(exchange, answer(wire, asked, said), bytes);
        Thread.sleep(FOR_EVER);
      }
      case Behaviour.Drips(Duration pause, Behaviour.Says said) ->
        drip(exchange, answer(wire, asked, said), pause);
      case Behaviour.Cuts(int bytes, Behaviour.Says said) ->
        begin(exchange, answer(wire, asked, said), bytes);
      case Behaviour.Slow(Duration pause, Behaviour then) -> {
        Thread.sleep(pause);
        behave(exchange, wire, asked, then);
      }
      case Behaviour.Floods(long bytes) -> flood(exchange, bytes);
    }
  }

  private String answer(Wire wire, Asked asked, Behaviour.Says said) {
    String words = said.mind().answer(asked);
    Usage counted = twin.counted(asked, words);
    Optional<Usage> usage = switch (said.figures()) {
      case COUNTED -> Optional.of(counted);
      case MISSING -> Optional.empty();
      case NEGATIVE -> Optional.of(new Usage(-counted.in(), -counted.out(), 0));
    };
    return wire.answer(asked, new Wire.Answer(words, said.ending(), usage));
  }

  private static void reply(HttpExchange exchange, Wire.Reply reply) throws IOException {
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /// Announces all of an answer and sends its beginning. Closing it then breaks the connection off.
  private static void begin(HttpExchange exchange, String answer, int bytes) throws IOException {
    byte[] all = answer.getBytes(StandardCharsets.UTF_8);
    OutputStream out = opened(exchange, all.length);
    out.write(all, 0, Math.min(bytes, all.length - 1));
    out.flush();
  }

  private static void drip(HttpExchange exchange, String answer, Duration pause)
      throws IOException, InterruptedException {
    byte[] all = answer.getBytes(StandardCharsets.UTF_8);
    OutputStream out = opened(exchange, all.length);
    for (byte one : all) {
      out.write(one);
      out.flush();
      Thread.sleep(pause);
    }
  }

  private static void flood(HttpExchange exchange, long bytes) throws IOException {
    OutputStream out = opened(exchange, 0);
    byte[] chunk = " ".repeat(CHUNK).getBytes(StandardCharsets.US_ASCII);
    for (long sent = 0; sent < bytes; sent += CHUNK) {
      out.write(chunk);
    }
  }

  private static OutputStream opened(HttpExchange exchange, long length) throws IOException {
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(200, length);
    return exchange.getResponseBody();
  }
}

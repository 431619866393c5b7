package com.nexora.chat.benchmarks.load;

import com.nexora.chat.benchmarks.place.Webhooks;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Answers as Intercom would, with one question in every conversation, and knows when it was asked
/// and how long it took itself. A delay stands for everything outside that is slow: Intercom and a
/// model hold a turn in the same way.
final class StubIntercom implements AutoCloseable {

  private static final String NO_LIMIT = "1000000000";
  private static final Duration SLOW = Duration.ofSeconds(3);
  private static final String TOO_MANY = """
      {"type":"error.list","errors":[{"code":"rate_limit_exceeded","message":"Too many"}]}""";
  private static final String CUSTOMER = "65f1b37d9a02c65e41d7f106";

  private static final String CONVERSATION = """
      {"type":"conversation","id":"CONVERSATION","created_at":1763800000,"updated_at":1763800100,\
      "source":{"type":"conversation","id":"20001","delivered_as":"customer_initiated",\
      "subject":"","body":"<p>Hello</p>","author":{"type":"user","id":"CUSTOMER","name":"Jun"},\
      "attachments":[],"url":"https://www.example.com/pricing"},\
      "contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"CUSTOMER"}]},\
      "admin_assignee_id":AGENT,"team_assignee_id":0,"open":true,"state":"open",\
      "custom_attributes":{},"conversation_parts":{"type":"conversation_part.list",\
      "conversation_parts":[{"type":"conversation_part","id":"PART","part_type":"comment",\
      "body":"<p>How do I reset my password?</p>","created_at":1763800100,\
      "author":{"type":"user","id":"CUSTOMER","name":"Jun"},"attachments":[]}REPLY],"total_count":1}}""";

  private static final String REPLY = """
      ,{"type":"conversation_part","id":"NEXT","part_type":"comment","body":"<p>Said.</p>",\
      "created_at":1763800200,"author":{"type":"admin","id":"AGENT","name":"Agent"},\
      "attachments":[]}""";

  /// What one conversation has seen, in nanoseconds of [System#nanoTime].
  static final class Story {
    private long first;
    private long last;
    private long inside;
    private boolean done;

    private synchronized void saw(long from, long until, boolean end) {
      first = first == 0 ? from : first;
      last = until;
      inside += until - from;
      done |= end;
    }

    synchronized long first() {
      return first;
    }

    synchronized long last() {
      return last;
    }

    /// Spent here.
    synchronized long inside() {
      return inside;
    }

    synchronized boolean done() {
      return done;
    }
  }

  private final HttpServer server;
  private final Map<String, Story> stories = new ConcurrentHashMap<>();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong parts = new AtomicLong(70_000_000_000L);
  private final AtomicLong calls = new AtomicLong();
  private final Map<String, Treatment> treatments = new ConcurrentHashMap<>();
  private volatile Duration delay = Duration.ZERO;

  /// How Intercom is with one workspace.
  enum Treatment {
    /// A first read of a conversation takes three seconds.
    SLOW,
    /// Whatever is asked is too much (Intercom, "Rate limiting").
    LIMITED
  }

  StubIntercom() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /// Of the first read of a conversation.
  void delay(Duration longer) {
    delay = longer;
  }

  /// @param token what the workspace brings
  void treat(String token, Treatment how) {
    treatments.put(token, how);
  }

  /// Everybody alike.
  void treatNobody() {
    treatments.clear();
  }

  /// All that were ever asked.
  long calls() {
    return calls.get();
  }

  /// Turns that wait here at this moment.
  int inFlight() {
    return inFlight.get();
  }

  /// Turns that have done all they had to.
  int done() {
    return done.get();
  }

  Map<String, Story> stories() {
    return stories;
  }

  void forget() {
    stories.clear();
    done.set(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    long from = System.nanoTime();
    calls.incrementAndGet();
    var _ = exchange.getRequestBody().readAllBytes();
    Optional<Treatment> treatment = treatment(exchange);
    if (treatment.filter(Treatment.LIMITED::equals).isPresent()) {
      limit(exchange);
      return;
    }
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    String[] steps = path.split("/", -1);
    boolean ofConversation = steps.length > 2 && steps[1].equals("conversations");
    String conversation = ofConversation && !steps[2].equals("search") ? steps[2] : "";
    boolean isNew = !conversation.isEmpty() && !stories.containsKey(conversation);
    if (isNew) {
      stories.computeIfAbsent(conversation, _ -> new Story()).saw(from, from, false);
      hold(treatment.isPresent() ? SLOW : delay);
    }
    byte[] answer = answer(method, path, conversation).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    // Otherwise the service paces itself to Intercom's usual limit, and that would be measured.
    exchange.getResponseHeaders().set("X-RateLimit-Limit", NO_LIMIT);
    exchange.getResponseHeaders().set("X-RateLimit-Remaining", NO_LIMIT);
    exchange.sendResponseHeaders(200, answer.length);
    boolean end = method.equals("PUT");
    Story story = stories.get(conversation);
    if (story != null) {
      story.saw(from, System.nanoTime(), end);
    }
    exchange.getResponseBody().write(answer);
    exchange.close();
    if (end) {
      done.incrementAndGet();
    }
  }

  private Optional<Treatment> treatment(HttpExchange exchange) {
    String brought = exchange.getRequestHeaders().getFirst("Authorization");
    return Optional.ofNullable(brought)
        .map(bearer -> treatments.get(bearer.substring(bearer.indexOf(' ') + 1)));
  }

  private static void limit(HttpExchange exchange) throws IOException {
    long reset = Instant.now().plusSeconds(10).getEpochSecond();
    exchange.getResponseHeaders().set("X-RateLimit-Limit", "166");
    exchange.getResponseHeaders().set("X-RateLimit-Remaining", "0");
    exchange.getResponseHeaders().set("X-RateLimit-Reset", Long.toString(reset));
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    byte[] answer = TOO_MANY.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(429, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void hold(Duration time) {
    inFlight.incrementAndGet();
    try {
      Thread.sleep(time);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } finally {
      inFlight.decrementAndGet();
    }
  }

  private String answer(String method, String path, String conversation) {
    if (path.startsWith("/articles")) {
      return "{\"type\":\"list\",\"data\":[],\"total_count\":0,\"pages\":{\"total_pages\":1}}";
    }
    if (path.endsWith("/search")) {
      return "{\"type\":\"conversation.list\",\"conversations\":[],\"total_count\":0,"
          + "\"pages\":{\"total_pages\":1}}";
    }
    if (path.endsWith("/companies")) {
      return "{\"type\":\"list\",\"data\":[]}";
    }
    if (path.startsWith("/contacts/")) {
      return "{\"type\":\"contact\",\"id\":\"" + CUSTOMER
          + "\",\"role\":\"user\",\"name\":\"Jun\"}";
    }
    String part = conversation.isEmpty()
        ? "0"
        : Webhooks.part(Long.parseLong(conversation) - Webhooks.FIRST_CONVERSATION);
    String reply =
        method.equals("POST") ? REPLY.replace("NEXT", Long.toString(parts.incrementAndGet())) : "";
    return CONVERSATION
        .replace("REPLY", reply)
        .replace("CONVERSATION", conversation)
        .replace("CUSTOMER", CUSTOMER)
        .replace("AGENT", Webhooks.AGENT)
        .replace("PART", part);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

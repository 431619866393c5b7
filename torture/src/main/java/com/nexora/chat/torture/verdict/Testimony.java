package com.nexora.chat.torture.verdict;

import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Message;
import com.nexora.chat.torture.verdict.Evidence.Part;
import com.nexora.chat.torture.verdict.Evidence.Talk;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the twin's ledger tells: what happened in each conversation, and which webhooks were
/// answered with 200.
public final class Testimony {

  private static final Set<String> MESSAGES =
      Set.of("conversation.user.created", "conversation.user.replied");

  private final String agent;
  private final Map<String, List<Part>> parts = new LinkedHashMap<>();
  private final Set<Message> acknowledged = new HashSet<>();

  /// @param agent the teammate the agent speaks as
  private Testimony(String agent) {
    this.agent = agent;
  }

  public static Testimony of(String agent, Path ledger) throws IOException {
    try (Stream<String> lines = Files.lines(ledger)) {
      return of(agent, lines);
    }
  }

  static Testimony of(String agent, Stream<String> lines) {
    Testimony testimony = new Testimony(agent);
    lines.forEach(testimony::hear);
    return testimony;
  }

  public List<Talk> talks() {
    return parts.entrySet().stream()
        .map(talk -> new Talk(talk.getKey(), talk.getValue()))
        .toList();
  }

  public Set<Message> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  private void hear(String line) {
    // Most lines are requests with their bodies, which tell nothing here.
    if (!line.contains("\"kind\":\"deed\"") && !line.contains("\"kind\":\"webhook\"")) {
      return;
    }
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      JsonObject entry = reader.readObject();
      switch (entry.getString("kind")) {
        case "deed" -> deed(entry);
        case "webhook" -> webhook(entry);
        default -> {
          // A request whose body looks like one of them.
        }
      }
    }
  }

  private void webhook(JsonObject webhook) {
    if (webhook.getInt("status") == 200 && MESSAGES.contains(webhook.getString("topic"))) {
      acknowledged.add(new Message(webhook.getString("conversation"), webhook.getString("part")));
    }
  }

  private void deed(JsonObject deed) {
    if (deed.containsKey("part") && !deed.isNull("part")) {
      parts
          .computeIfAbsent(deed.getString("conversation"), _ -> new ArrayList<>())
          .add(new Part(
              deed.getString("part"),
              kind(deed),
              Instant.parse(deed.getString("time")),
              deed.getString("text", "")));
    }
  }

  private Kind kind(JsonObject deed) {
    boolean byAgent = deed.getString("author_id", "").equals(agent);
    String type = deed.getString("type");
    if (type.equals("opening") || type.equals("message")) {
      return Kind.CUSTOMER_WROTE;
    }
    if (type.equals("assignment")) {
      return assigned(deed.getString("assigned_to", ""), byAgent);
    }
    if (deed.getBoolean("visible") && deed.getString("author_type").equals("admin")) {
      return byAgent ? Kind.AGENT_REPLIED : Kind.TEAMMATE_REPLIED;
    }
    return byAgent && type.equals("note") ? Kind.AGENT_NOTED : Kind.OTHER;
  }

  private Kind assigned(String to, boolean byAgent) {
    if (to.endsWith(agent)) {
      return Kind.GIVEN_TO_AGENT;
    }
    return byAgent ? Kind.AGENT_ASSIGNED : Kind.TEAMMATE_ASSIGNED;
  }
}

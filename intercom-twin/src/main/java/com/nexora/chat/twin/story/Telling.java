package com.nexora.chat.twin.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One story while it is being played: the deeds of the people in it, and what is checked.
final class Telling {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  /// How long a silence must last to count as one: several times what an answer takes.
  private static final Duration SILENCE = Duration.ofSeconds(4);

  private final TwinClient twin;
  private final List<String> checks = new ArrayList<>();
  private boolean good = true;
  private String conversation = "";

  Telling(TwinClient twin) {
    this.twin = twin;
  }

  /// @return whether every check held
  boolean tell(Story story) {
    try {
      story.plot().play(this);
    } catch (NeverHappened expected) {
      note(false, expected.what);
    }
    return good;
  }

  private static final class NeverHappened extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    NeverHappened(String what) {
      super(what);
      this.what = what;
    }
  }

  // ── what people do ──────────────────────────────────────────────────────────────────────────

  void customerStarts(String contact, String page, String message) {
    conversation = twin.post(
            "/conversations",
            Json.createObjectBuilder()
                .add("contact_id", contact)
                .add("page_url", page)
                .add("body", message)
                .build())
        .getString("id");
  }

  void customerWrites(String message) {
    twin.post(
        "/conversations/" + conversation + "/messages",
        Json.createObjectBuilder().add("body", message).build());
  }

  void teammateReplies(String teammate, String message) {
    twin.post(
        "/conversations/" + conversation + "/teammate",
        Json.createObjectBuilder()
            .add("admin_id", teammate)
            .add("action", "comment")
            .add("body", message)
            .build());
  }

  void teammateAssigns(String teammate, String to) {
    twin.post(
        "/conversations/" + conversation + "/teammate",
        Json.createObjectBuilder()
            .add("admin_id", teammate)
            .add("action", "assign")
            .add("assignee_type", "admin")
            .add("assignee_id", to)
            .build());
  }

  // ── what must come of it ────────────────────────────────────────────────────────────────────

  /// Waits until it holds; fails the story when it never does.
  void until(String what, Predicate<Seen> holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.test(seen())) {
      if (System.nanoTime() > end) {
        throw new NeverHappened(what);
      }
      pause(POLL);
    }
    note(true, what);
  }

  /// Looks once: what came before must already have brought it about.
  void check(String what, Predicate<Seen> holds) {
    note(holds.test(seen()), what);
  }

  /// Waits long enough for an answer, and none may come.
  void silence(String what) {
    int before = seen().messages("reply").size();
    pause(SILENCE);
    note(seen().messages("reply").size() == before, what);
  }

  private Seen seen() {
    return new Seen(twin.get("/conversations/" + conversation));
  }

  private void note(boolean holds, String what) {
    good &= holds;
    checks.add((holds ? "   ✓ " : "   ✗ ") + what);
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new StoryStopped("Stopped.");
    }
  }

  /// The conversation as it stands in the twin, and the checks.
  String transcript() {
    Seen seen = seen();
    String said = seen.all().stream().map(Telling::line).collect(Collectors.joining("\n"));
    return "   on " + seen.json().getString("page_url") + "\n" + said + "\n   → " + seen.state()
        + "\n" + String.join("\n", checks) + "\n";
  }

  private static String line(JsonObject message) {
    String kind = message.getString("kind");
    String text = message.getString("text", "").strip().replace("\n", "\n      ");
    String who = message.getJsonObject("author").getString("name", "?");
    return switch (kind) {
      case "event" -> "   · " + text;
      case "note" -> "   [note by " + who + "] " + text;
      default -> "   " + who + ": " + text;
    };
  }

  /// A conversation at one moment.
  record Seen(JsonObject json) {

    List<JsonObject> all() {
      return json.getJsonArray("messages").getValuesAs(JsonObject.class);
    }

    List<JsonObject> messages(String kind) {
      return all().stream().filter(m -> m.getString("kind").equals(kind)).toList();
    }

    /// The text of the newest reply, or nothing.
    String lastReply() {
      List<JsonObject> replies = messages("reply");
      return replies.isEmpty() ? "" : replies.getLast().getString("text", "");
    }

    String lastReplyHtml() {
      List<JsonObject> replies = messages("reply");
      return replies.isEmpty() ? "" : replies.getLast().getString("html", "");
    }

    String lastNote() {
      List<JsonObject> notes = messages("note");
      return notes.isEmpty() ? "" : notes.getLast().getString("text", "");
    }

    String assignee() {
      return name("assignee");
    }

    String team() {
      return name("team");
    }

    String attribute(String name) {
      JsonValue value = json.getJsonObject("attributes").get(name);
      return value == null
          ? ""
          : json.getJsonObject("attributes").getString(name, value.toString());
    }

    String state() {
      return json.getString("state") + ", teammate: " + assignee() + ", team: " + team()
          + ", attributes: " + json.getJsonObject("attributes");
    }

    private String name(String key) {
      return json.isNull(key) || !json.containsKey(key)
          ? "nobody"
          : json.getJsonObject(key).getString("name");
    }
  }
}

package com.nexora.chat.twin.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// One story while it is being played: the deeds of the people in it, and what is checked.
final class Telling {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  /// How long a silence must last to count as one: several times what an answer takes.
  private static final Duration SILENCE = Duration.ofSeconds(4);

  /// Until whoever follows the twin's clock has looked at it.
  private static final Duration HEARD = Duration.ofMillis(500);

  /// After a pause of this length, it is said how late it is.
  private static final Duration LONG = Duration.ofHours(1);

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEEE, HH:mm", Locale.ENGLISH);

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
    starts(contact, Json.createObjectBuilder().add("page_url", page), message);
  }

  /// Without a page, so that no workflow has given it to anybody.
  void customerStartsBy(String channel, String contact, String message) {
    starts(contact, Json.createObjectBuilder().add("channel", channel), message);
  }

  private void starts(String contact, JsonObjectBuilder where, String message) {
    JsonObject opening = where.add("contact_id", contact).add("body", message).build();
    conversation = twin.post("/conversations", opening).getString("id");
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

  void teammateTags(String teammate, String tag) {
    twin.post(
        "/conversations/" + conversation + "/teammate",
        Json.createObjectBuilder()
            .add("admin_id", teammate)
            .add("action", "tag")
            .add("tag_id", tag)
            .build());
  }

  /// Time passes at once, to the next time of day that is this late in the workspace.
  void itBecomes(String time) {
    twin.post("/clock", Json.createObjectBuilder().add("time", time).build());
    pause(HEARD);
  }

  /// So many minutes pass at once.
  void minutesPass(int minutes) {
    twin.post(
        "/clock",
        Json.createObjectBuilder()
            .add("forward_s", Duration.ofMinutes(minutes).toSeconds())
            .build());
    pause(HEARD);
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

  /// Looks once at everything that happened in the conversation, in the twin's ledger.
  void checkLedger(String what, Predicate<List<Happened>> holds) {
    List<Happened> all =
        twin.get("/ledger?kind=deed").getJsonArray("entries").getValuesAs(JsonObject.class).stream()
            .filter(deed -> deed.getString("conversation").equals(conversation))
            .map(deed -> new Happened(
                deed.getString("type"),
                Instant.parse(deed.getString("time")),
                deed.getString("author_type"),
                deed.getString("assigned_to", "")))
            .toList();
    note(holds.test(all), what);
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
    ZoneId zone = ZoneId.of(twin.get("/clock").getString("timezone"));
    StringBuilder said = new StringBuilder();
    ZonedDateTime before = null;
    for (JsonObject message : seen.all()) {
      ZonedDateTime at =
          Instant.ofEpochSecond(message.getJsonNumber("at").longValue()).atZone(zone);
      if (before == null || before.plus(LONG).isBefore(at)) {
        said.append("   — ").append(WHEN.format(at)).append(" —\n");
      }
      before = at;
      said.append(line(message)).append('\n');
    }
    return "   on " + seen.page() + "\n" + said + "   → " + seen.state() + "\n"
        + String.join("\n", checks) + "\n";
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

  /// A line of the twin's ledger.
  ///
  /// @param to whom it was assigned, as `team 7001001` or the like; empty for other deeds
  record Happened(String type, Instant at, String by, String to) {}
}

package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.Promise;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who waits for a team in the morning: one line each, the most pressing first.
///
/// @param team empty for those who wait for a teammate alone
public record Digest(Optional<TeamId> team, List<Entry> entries) {

  /// More would be a page that nobody reads.
  static final int MOST = 50;

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

  /// One who waits.
  ///
  /// @param broken whether the promised time is over
  public record Entry(ConversationId conversation, Promise promise, boolean broken) {}

  public Digest {
    entries = entries.stream()
        .sorted(Comparator.<Entry, Instant>comparing(entry -> entry.promise().promisedAt())
            .thenComparing(entry -> entry.conversation().value()))
        .toList();
  }

  /// One for each team that somebody waits for.
  public static List<Digest> of(List<Entry> entries) {
    return entries.stream()
        .collect(Collectors.groupingBy(entry -> entry.promise().team()))
        .entrySet()
        .stream()
        .map(team -> new Digest(team.getKey(), team.getValue()))
        .sorted(Comparator.comparing(digest -> digest.team().map(TeamId::value).orElse("")))
        .toList();
  }

  /// As a note for the team.
  public RichText note() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading(heading()));
    lines().forEach(line -> lines.add(Line.bullet(Run.of(line))));
    return new RichText(lines);
  }

  /// As text, one line each.
  public String text() {
    return heading() + lines().stream().map(line -> "\n- " + line).collect(Collectors.joining());
  }

  private String heading() {
    String people = entries.size() == 1 ? "1 customer was" : entries.size() + " customers were";
    return "Morning queue" + team.map(id -> " of team " + id).orElse("") + ": " + people
        + " promised an answer";
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    entries.stream().limit(MOST).map(Digest::line).forEach(lines::add);
    if (entries.size() > MOST) {
      lines.add("and " + (entries.size() - MOST) + " more");
    }
    return lines;
  }

  private static String line(Entry entry) {
    Promise promise = entry.promise();
    String who = promise.who().isBlank() ? "A visitor" : promise.who();
    return who + " (" + promise.about() + "), waiting since " + at(promise.madeAt(), promise.zone())
        + ", promised by " + at(promise.promisedAt(), promise.zone())
        + (entry.broken() ? ", OVERDUE" : "")
        + ", conversation " + entry.conversation();
  }

  private static String at(Instant at, ZoneId zone) {
    return AT.format(at.atZone(zone));
  }
}

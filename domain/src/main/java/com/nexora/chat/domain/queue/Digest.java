package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.staff.Staff;
import java.time.Instant;
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
  ///
  /// @param language of those who read it
  /// @param staff names the team, which is told by its id where it is not known
  public RichText note(Language language, Staff staff) {
    QueueWords words = QueueWords.in(language);
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading(heading(words, staff)));
    lines(words).forEach(line -> lines.add(Line.bullet(Run.of(line))));
    return new RichText(lines);
  }

  /// As text for operators, one line each.
  public String text(Staff staff) {
    QueueWords words = new EnglishQueue();
    return heading(words, staff)
        + lines(words).stream().map(line -> "\n- " + line).collect(Collectors.joining());
  }

  private String heading(QueueWords words, Staff staff) {
    return words.morning(team.map(id -> called(id, staff)).orElse(""), entries.size());
  }

  private static String called(TeamId id, Staff staff) {
    return staff
        .team(id)
        .map(known -> known.name().strip())
        .filter(name -> !name.isEmpty())
        .orElse(id.value());
  }

  private List<String> lines(QueueWords words) {
    List<String> lines = new ArrayList<>();
    entries.stream().limit(MOST).map(entry -> line(entry, words)).forEach(lines::add);
    if (entries.size() > MOST) {
      lines.add(words.more(entries.size() - MOST));
    }
    return lines;
  }

  private static String line(Entry entry, QueueWords words) {
    Promise promise = entry.promise();
    DateTimeFormatter at =
        DateTimeFormatter.ofPattern("EEE HH:mm", Locale.of(words.language().code()));
    return words.waits(
        promise.who().strip(),
        promise.about(),
        at.format(promise.madeAt().atZone(promise.zone())),
        at.format(promise.promisedAt().atZone(promise.zone())),
        entry.broken(),
        entry.conversation().value());
  }
}

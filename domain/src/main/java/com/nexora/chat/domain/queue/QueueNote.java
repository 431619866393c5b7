package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.intent.Language;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// What teammates read about a promise, above the note that every handoff has.
///
/// @param language of those who read it
public record QueueNote(Language language, Promise promise, Captured captured) {

  private static final int MOST_MESSAGES = 10;

  private static final int LONGEST = 300;

  /// When the promise is made.
  public RichText queued(RichText handoff) {
    QueueWords words = words();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading(words.queued()));
    lines.add(Line.paragraph(words.asleep(time(promise.promisedAt()), time(promise.reopenAt()))));
    lines.addAll(details());
    return above(handoff, lines);
  }

  /// When it is to be kept: with what arrived in the meantime.
  public RichText reopened(List<Part> messages, RichText handoff) {
    QueueWords words = words();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading(words.promised(time(promise.promisedAt()))));
    lines.add(Line.paragraph(words.wrote(time(promise.madeAt()))));
    lines.addAll(details());
    // Intercom tells times in whole seconds: rather one message too many than one too few.
    Instant then = promise.madeAt().truncatedTo(ChronoUnit.SECONDS);
    List<Part> since =
        messages.stream().filter(part -> !part.at().isBefore(then)).toList();
    if (!since.isEmpty()) {
      lines.add(Line.heading(words.since()));
      since
          .subList(Math.max(0, since.size() - MOST_MESSAGES), since.size())
          .forEach(part -> lines.add(Line.bullet(Run.of(shortened(part.content())))));
    }
    return above(handoff, lines);
  }

  private List<Line> details() {
    QueueWords words = words();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.bullet(Run.of(words.urgency(captured.urgency()))));
    lines.add(Line.bullet(Run.of(words.reach(captured.contact().orElse(""), captured.known()))));
    if (!captured.issue()) {
      lines.add(Line.bullet(Run.of(words.issueUnsaid())));
    }
    return lines;
  }

  private static RichText above(RichText handoff, List<Line> lines) {
    lines.addAll(handoff.lines());
    return new RichText(lines);
  }

  private QueueWords words() {
    return QueueWords.in(language);
  }

  private String time(Instant at) {
    return PromiseWords.time(at, promise.zone(), words().language());
  }

  private static String shortened(String text) {
    String oneLine = text.strip().replaceAll("\\s+", " ");
    return oneLine.codePointCount(0, oneLine.length()) <= LONGEST
        ? oneLine
        : oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}

package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.intent.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What teammates read about a promise, above the note that every handoff has.
public final class QueueNote {

  private static final Language ENGLISH = new Language("en");

  private static final int MOST_MESSAGES = 10;

  private static final int LONGEST = 300;

  private QueueNote() {}

  /// When the promise is made.
  public static RichText queued(Promise promise, Captured captured, RichText handoff) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading("Queued: nobody is there"));
    lines.add(Line.paragraph("The customer was promised an answer by "
        + time(promise.promisedAt(), promise)
        + ". The conversation is snoozed and comes back on "
        + time(promise.reopenAt(), promise) + "."));
    lines.addAll(details(captured));
    return above(handoff, lines);
  }

  /// When it is to be kept: with what arrived in the meantime.
  public static RichText reopened(
      Promise promise, Captured captured, List<Part> messages, RichText handoff) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading("Promised: an answer by " + time(promise.promisedAt(), promise)));
    lines.add(Line.paragraph(
        "They wrote when nobody was there, on " + time(promise.madeAt(), promise) + "."));
    lines.addAll(details(captured));
    List<Part> since =
        messages.stream().filter(part -> part.at().isAfter(promise.madeAt())).toList();
    if (!since.isEmpty()) {
      lines.add(Line.heading("Written since then"));
      since
          .subList(Math.max(0, since.size() - MOST_MESSAGES), since.size())
          .forEach(part -> lines.add(Line.bullet(Run.of(shortened(part.content())))));
    }
    return above(handoff, lines);
  }

  private static List<Line> details(Captured captured) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.bullet(Run.of("How urgent: "
        + switch (captured.urgency()) {
          case URGENT -> "urgent, they say";
          case CAN_WAIT -> "it can wait, they say";
          case UNSAID -> "they have not said";
        })));
    lines.add(Line.bullet(Run.of("Where to reach them: "
        + captured
            .contact()
            .orElse(captured.known() ? "here, or as Intercom knows them" : "here; not said"))));
    if (!captured.issue()) {
      lines.add(Line.bullet(Run.of("They have not said what it is about.")));
    }
    return lines;
  }

  private static RichText above(RichText handoff, List<Line> lines) {
    lines.addAll(handoff.lines());
    return new RichText(lines);
  }

  private static String time(Instant at, Promise promise) {
    return PromiseWords.time(at, promise.zone(), ENGLISH);
  }

  private static String shortened(String text) {
    String oneLine = text.strip().replaceAll("\\s+", " ");
    return oneLine.codePointCount(0, oneLine.length()) <= LONGEST
        ? oneLine
        : oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}

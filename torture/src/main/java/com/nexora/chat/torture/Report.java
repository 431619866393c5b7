package com.nexora.chat.torture;

import com.nexora.chat.torture.kill.CrashPoint;
import com.nexora.chat.torture.kill.Tally;
import com.nexora.chat.torture.verdict.Evidence;
import com.nexora.chat.torture.verdict.Evidence.Kind;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// What a whole run came to.
final class Report {

  private final Tally tally;
  private final AtomicInteger reconciled = new AtomicInteger();
  private Duration killing = Duration.ZERO;
  private Duration draining = Duration.ZERO;
  private long conversations;
  private long messages;
  private long unannounced;
  private long replies;
  private long resent;
  private long lost;
  private long duplicates;
  private long disorder;
  private long stale;
  private long deadLetters;

  Report(Tally tally) {
    this.tally = tally;
  }

  /// A line a worker said.
  void heard(String line) {
    if (line.startsWith("reconciled ")) {
      reconciled.incrementAndGet();
    }
  }

  void killed(Duration took) {
    killing = killing.plus(took);
  }

  void drained(Duration took) {
    draining = draining.plus(took);
  }

  void judged(Judging.Judgement judgement) {
    Evidence evidence = judgement.evidence();
    conversations += evidence.talks().size();
    messages += judgement.parts(Kind.CUSTOMER_WROTE);
    unannounced +=
        judgement.parts(Kind.CUSTOMER_WROTE) - evidence.acknowledged().size();
    replies += judgement.parts(Kind.AGENT_REPLIED);
    resent += evidence.tables().actions().stream().filter(a -> a.attempts() > 1).count();
    lost += judgement.violations("lost") + judgement.violations("open");
    duplicates += judgement.violations("duplicate");
    disorder += judgement.violations("out of order");
    deadLetters += judgement.deadLetters();
    stale += judgement.violations("stale");
  }

  String text() {
    StringBuilder text = new StringBuilder("Crash points, hit / aimed at:\n");
    for (CrashPoint point : CrashPoint.values()) {
      text.append("  %s %-44s %5d / %d%n"
          .formatted(point.code(), point.words(), tally.hits(point), tally.aims(point)));
    }
    text.append("  K-11 does not exist: nothing a model may call has an effect.\n");
    line(text, "kills", tally.kills());
    line(text, "kills of PostgreSQL", tally.postgresKills());
    line(text, "pauses longer than the lease", tally.pauses());
    line(text, "conversations", conversations);
    line(text, "messages", messages);
    line(text, "of them never acknowledged", unannounced);
    line(text, "visible replies", replies);
    line(text, "reconciled", reconciled.get());
    line(text, "resent", resent);
    line(text, "dead letters", deadLetters);
    line(text, "lost", lost);
    line(text, "duplicates", duplicates);
    line(text, "out of order", disorder);
    line(text, "stale effects", stale);
    line(text, "milliseconds per kill", killing.toMillis() / Math.max(1, tally.kills()));
    line(
        text,
        "milliseconds per kill, with drains",
        killing.plus(draining).toMillis() / Math.max(1, tally.kills()));
    line(text, "longest recovery after PostgreSQL, ms", tally.longestRecovery().toMillis());
    return text.toString();
  }

  private static void line(StringBuilder text, String what, long number) {
    text.append("%-42s %8d%n".formatted(what, number));
  }
}

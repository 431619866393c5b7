package com.nexora.chat.twin.story;

import com.nexora.chat.twin.story.Telling.Happened;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The story of a night: what is promised when nobody is there, and that it is kept.
final class Night {

  private static final String INES = "65f1b37d9a02c65e41d7f103";
  private static final String JOBS_PAGE = "https://app.harborlane.example/jobs";
  private static final String PROMISE = "You will hear from one of us by Wednesday, ";

  /// Support opens at nine, and the promise is two hours of its time.
  private static final Duration FROM_OPENING_TO_PROMISE = Duration.ofHours(2);

  private Night() {}

  static void overnight(Telling story) {
    story.itBecomes("20:30");
    story.customerStarts(
        INES, JOBS_PAGE, "can i talk to a person? the tax line is missing on our invoices");
    story.until(
        "the customer is promised an answer, with a time",
        seen -> seen.lastReply().contains(PROMISE) && seen.lastReply().contains("11:00"));
    story.until("the conversation is snoozed", seen -> seen.is("snoozed"));
    story.check("and stays with the agent", seen -> seen.assignee().startsWith("Nora"));
    story.check(
        "with a note that says when it comes back",
        seen -> seen.lastNote().contains("comes back on Wednesday"));
    story.customerWrites("it is only on those for Marlow Street");
    story.until(
        "what they add is taken, and nothing is promised twice",
        seen -> seen.messages("reply").size() == 2
            && !seen.lastReply().contains(PROMISE)
            && seen.is("snoozed"));
    story.itBecomes("09:00");
    story.until("in the morning Support has it", seen -> seen.team().equals("Support"));
    story.until("open again", seen -> seen.is("open"));
    story.check(
        "with a note of what was promised, and of what came overnight",
        seen -> seen.lastNote().contains("Promised: an answer by Wednesday")
            && seen.lastNote().contains("Marlow Street"));
    story.checkLedger("all of it before the promised time", Night::inTime);
  }

  /// From when Support opens the conversation may come back; by two hours later it must have.
  private static boolean inTime(List<Happened> all) {
    Optional<Instant> asleep = at(all, "snoozed");
    // Intercom ends a snooze by itself, and the agent opens what it finds asleep.
    Optional<Instant> open = at(all, "timer_unsnooze").or(() -> at(all, "open"));
    Optional<Instant> assigned = all.stream()
        .filter(deed -> deed.to().contains("7001001"))
        .map(Happened::at)
        .findFirst();
    return asleep.isPresent()
        && open.isPresent()
        && assigned.isPresent()
        && asleep.get().isBefore(open.get())
        && Duration.between(asleep.get(), assigned.get()).compareTo(Duration.ofHours(12)) > 0
        && Duration.between(open.get(), assigned.get()).compareTo(FROM_OPENING_TO_PROMISE) < 0;
  }

  private static Optional<Instant> at(List<Happened> all, String type) {
    return all.stream()
        .filter(deed -> deed.type().equals(type))
        .map(Happened::at)
        .findFirst();
  }
}

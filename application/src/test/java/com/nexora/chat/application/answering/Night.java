package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Promises.Ending;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Span;
import com.nexora.chat.domain.hours.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An evening, a night and a morning in an office that keeps hours.
abstract class Night {

  static final String WISH = "I would like to speak to a human please";
  static final Instant EVENING = Instant.parse("2026-01-05T19:00:00Z");
  static final Instant OPENING = Instant.parse("2026-01-06T08:00:00Z");
  static final Instant PROMISED = Instant.parse("2026-01-06T10:00:00Z");
  static final String SAID = "Nobody of our team is here right now. You will have an answer"
      + " by Tuesday, January 6, 2026, 11:00 AM (UTC+1, Berlin).";

  final Office office = new Office(ExamplePolicy.askingBack(1).withHours(hours()));
  final KeepPromises promises =
      Watch.promises(office.store.promises(), office.desk, office.policies, office.store);

  Night() {
    office.desk.tellsTimeBy(office.store);
  }

  KeepPromises.Report keeps() {
    KeepPromises.Report report = promises.keep(ACME);
    office.works();
    return report;
  }

  void until(Instant then) {
    office.letPass(Duration.between(office.store.instant(), then));
  }

  Optional<Promised> promised(DeskStory story) {
    return office.store.promises().open(ACME, 10).stream()
        .filter(promised -> promised.conversation().equals(story.id()))
        .findFirst();
  }

  List<Ending> endings(DeskStory story) {
    return office.store.promises().endings(new InMemoryStore.Key(ACME, story.id()));
  }

  static Conversation now(DeskStory story) {
    return story.now().orElseThrow();
  }

  String said(DeskStory story) {
    return office.replies(story).getLast();
  }

  static String note(DeskStory story, int number) {
    return notes(story).get(number);
  }

  static List<String> notes(DeskStory story) {
    return now(story).parts().stream()
        .filter(part -> part.kind() == Part.Kind.NOTE)
        .map(Part::text)
        .toList();
  }

  static Hours hours() {
    List<Span> week = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      week.add(new Span(day * Span.DAY + 9 * 60, day * Span.DAY + 17 * 60));
    }
    Schedule office = new Schedule(ZoneId.of("Europe/Berlin"), week, List.of());
    return new Hours(Optional.of(new Timetable.Written(office)), Map.of(), Queueing.USUAL);
  }
}

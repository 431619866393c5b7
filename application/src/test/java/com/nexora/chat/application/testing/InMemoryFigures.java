package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ConversationRecords.History;
import com.nexora.chat.application.port.ConversationRecords.Kept;
import com.nexora.chat.application.port.ConversationRecords.Owed;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Figures;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.figures.Course;
import com.nexora.chat.domain.figures.Durations;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.figures.Recounting;
import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Counts what the other fakes hold.
public final class InMemoryFigures implements Figures {

  private final InMemoryTurns turns;
  private final InMemoryNotices notices;
  private final InMemoryPromises promises;
  private final InMemoryRatings ratings;
  private final InstantSource clock;
  private final Map<WorkspaceId, SortedMap<LocalDate, Day>> counted = new HashMap<>();

  InMemoryFigures(
      InMemoryTurns turns,
      InMemoryNotices notices,
      InMemoryPromises promises,
      InMemoryRatings ratings,
      InstantSource clock) {
    this.turns = turns;
    this.notices = notices;
    this.promises = promises;
    this.ratings = ratings;
    this.clock = clock;
  }

  @Override
  public synchronized int count(WorkspaceId workspace, int most) {
    Instant now = clock.instant();
    SortedMap<LocalDate, Day> days = days(workspace);
    Optional<Instant> first = histories(workspace)
        .flatMap(history -> history.turns().stream().map(Kept::decided))
        .min(Comparator.naturalOrder());
    List<LocalDate> due = first.stream()
        .flatMap(instant -> day(instant).datesUntil(day(now).plusDays(1)))
        .filter(day -> Recounting.due(day, when(days, day), now))
        .sorted(Comparator.comparing((LocalDate day) -> when(days, day))
            .thenComparing(Comparator.reverseOrder()))
        .limit(most)
        .toList();
    for (LocalDate day : due) {
      days.put(day, new Day(day, now, sums(workspace, day)));
    }
    return due.size();
  }

  private static Instant when(Map<LocalDate, Day> days, LocalDate day) {
    return Optional.ofNullable(days.get(day)).map(Day::counted).orElse(Instant.MIN);
  }

  @Override
  public synchronized List<Day> of(WorkspaceId workspace, Period period) {
    return List.copyOf(
        days(workspace).subMap(period.from(), period.to().plusDays(1)).values());
  }

  @Override
  public synchronized Sums ever(WorkspaceId workspace) {
    return days(workspace).values().stream().map(Day::sums).reduce(Sums.NONE, Sums::plus);
  }

  @Override
  public String source(WorkspaceId workspace) {
    return "looks into memory";
  }

  @Override
  public String source(WorkspaceId workspace, Figure figure) {
    return "counts " + figure + " in memory";
  }

  private SortedMap<LocalDate, Day> days(WorkspaceId workspace) {
    return counted.computeIfAbsent(workspace, _ -> new TreeMap<>());
  }

  private Stream<History> histories(WorkspaceId workspace) {
    return turns.conversations(workspace).stream()
        .map(conversation -> turns.history(workspace, conversation));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private Sums sums(WorkspaceId workspace, LocalDate day) {
    Sums sums = Sums.NONE;
    for (ConversationId conversation : turns.conversations(workspace)) {
      History history = turns.history(workspace, conversation);
      boolean lead = false;
      for (Kept kept : ended(history)) {
        if (day(kept.decided()).equals(day)) {
          sums = sums.plus(turn(new InMemoryStore.Key(workspace, conversation), kept));
          lead |= lead(kept.turn().outcome());
        }
      }
      sums = lead ? sums.plus(Sums.one(Figure.LEADS, "")) : sums;
      List<Kept> acted = ended(history).stream()
          .filter(kept -> Course.acted(kept.turn().outcome()))
          .toList();
      if (!acted.isEmpty() && day(acted.getFirst().decided()).equals(day)) {
        sums = sums.plus(talk(workspace, conversation, history, day));
      }
    }
    return sums;
  }

  private static List<Kept> ended(History history) {
    return history.turns().stream().filter(kept -> kept.finished().isPresent()).toList();
  }

  private static boolean lead(Outcome outcome) {
    return outcome.equals(new Outcome.HandedOff(HandoffReason.LEAD))
        || outcome.equals(new Outcome.Queued(HandoffReason.LEAD));
  }

  private Sums turn(InMemoryStore.Key where, Kept kept) {
    Outcome outcome = kept.turn().outcome();
    Sums sums = Sums.one(Figure.TURNS, outcome.label());
    if (outcome instanceof Outcome.Queued) {
      String fate = promises.fate(where, kept.turn().epoch());
      sums = sums.plus(Sums.one(Figure.PROMISES, fate));
    }
    if (outcome instanceof Outcome.Queued || outcome instanceof Outcome.HandedOff) {
      int hour = kept.decided().atOffset(ZoneOffset.UTC).getHour();
      sums = sums.plus(Sums.one(Figure.HANDOFF_REASONS, outcome.reason()))
          .plus(Sums.one(Figure.HANDOFF_INTENTS, kept.turn().record().intentOfBoth()))
          .plus(Sums.one(
              Figure.HANDOFF_RULES, kept.turn().record().matchedRule().orElse("none tried")))
          .plus(Sums.one(Figure.HANDOFF_HOURS, Integer.toString(hour)));
    }
    return sums;
  }

  private Sums talk(
      WorkspaceId workspace, ConversationId conversation, History history, LocalDate day) {
    Instant settled = Recounting.settled(day);
    List<Kept> all = ended(history).stream()
        .filter(kept -> kept.decided().isBefore(settled))
        .filter(kept -> Course.acted(kept.turn().outcome()))
        .toList();
    // Intercom tells whole seconds.
    Instant since = all.getFirst().decided().truncatedTo(ChronoUnit.SECONDS);
    List<Outcome> outcomes = all.stream().map(kept -> kept.turn().outcome()).toList();
    Course course = new Course(
        outcomes.stream()
            .anyMatch(it -> it instanceof Outcome.Answered || it instanceof Outcome.AskedBack),
        Stream.concat(
                outcomes.stream(),
                history.messages().stream()
                    .filter(owed -> !owed.since().isBefore(Recounting.begin(day)))
                    .filter(owed -> owed.since().isBefore(settled))
                    .flatMap(owed -> owed.end().stream()))
            .anyMatch(Course::person),
        end(history, settled),
        back(workspace, conversation, all.getFirst().decided(), day),
        ratings
            .of(new InMemoryStore.Key(workspace, conversation))
            .filter(kept -> !kept.rating().at().isBefore(since))
            .filter(kept -> kept.rating().at().isBefore(settled))
            .map(InMemoryRatings.Kept::whose));
    long cost = ended(history).stream()
        .filter(kept -> !kept.decided().isBefore(all.getFirst().decided()))
        .filter(kept -> kept.decided().isBefore(settled))
        .mapToLong(kept -> kept.turn().record().use().costMillionths())
        .sum();
    return course
        .sums()
        .plus(Sums.of(Figure.COST, "", cost))
        .plus(firstReply(all.getFirst(), history.messages()));
  }

  private static Course.End end(History history, Instant settled) {
    DecidedTurn last = ended(history).stream()
        .filter(kept -> kept.decided().isBefore(settled))
        .map(Kept::turn)
        .filter(turn -> Course.acted(turn.outcome()) || confirms(turn))
        .reduce((_, later) -> later)
        .orElseThrow();
    if (confirms(last)) {
      return Course.End.CONFIRMED;
    }
    return last.outcome() instanceof Outcome.Answered ? Course.End.ANSWERED : Course.End.OTHERWISE;
  }

  private static boolean confirms(DecidedTurn turn) {
    return Course.confirms(turn.outcome(), turn.record());
  }

  /// When the customer wrote something that does more than confirm.
  private static Stream<Instant> wrote(History history) {
    return history.messages().stream()
        .filter(owed -> ended(history).stream()
            .map(Kept::turn)
            .noneMatch(turn -> confirms(turn) && turn.settles().contains(owed.part())))
        .map(Owed::since);
  }

  private boolean back(WorkspaceId workspace, ConversationId here, Instant first, LocalDate day) {
    Instant tomorrow = Recounting.begin(day.plusDays(1));
    Instant settled = Recounting.settled(day);
    return turns.conversations(workspace).stream()
        .filter(other -> other.equals(here)
            || !Collections.disjoint(
                notices.contacts(workspace, here), notices.contacts(workspace, other)))
        .anyMatch(other -> wrote(turns.history(workspace, other))
            .anyMatch(since -> since.isBefore(settled)
                && (other.equals(here) ? !since.isBefore(tomorrow) : since.isAfter(first))));
  }

  private static Sums firstReply(Kept first, List<Owed> messages) {
    boolean replied = first.turn().actions().stream()
        .anyMatch(planned -> planned.action() instanceof Action.Reply
            && planned.state() == PlannedAction.State.SENT);
    return messages.stream()
        .filter(owed -> first.turn().settles().contains(owed.part()))
        .map(Owed::since)
        .min(Comparator.naturalOrder())
        .filter(_ -> replied)
        .map(since -> Duration.between(since, first.finished().orElseThrow()))
        .map(waited -> Sums.one(Figure.FIRST_REPLY, Durations.part(waited)))
        .orElse(Sums.NONE);
  }
}

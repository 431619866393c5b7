package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.hours.OpeningHours;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Queueing.Pressing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.queue.Captured;
import com.nexora.chat.domain.queue.PromiseWords;
import com.nexora.chat.domain.queue.QueueNote;
import com.nexora.chat.domain.queue.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What becomes of a decision when nobody is there to take what it would hand over: the customer is
/// promised an answer instead of a person, and the conversation is put aside until then. What the
/// agent can answer it answers as ever.
///
/// @param standing what the customer was promised before, and is not kept yet
public record OutOfHours(
    WorkspacePolicy policy, Reading reading, Optional<Promise> standing, Instant now) {

  /// The decision that is carried out.
  public Decision weigh(Decision decided) {
    return switch (decided.outcome()) {
      case Outcome.HandedOff(HandoffReason because) -> handOff(decided, because);
      case Outcome.Answered() -> asleepAgain(said(decided));
      // Who waits for a person is not asked by the agent once more.
      case Outcome.AskedBack() ->
        asleep()
            .map(before -> again(HandoffReason.NO_ANSWER_FOUND, before, List.of()))
            .orElse(decided);
      case Outcome.Queued _,
          Outcome.Suppressed _,
          Outcome.GivenBack _,
          Outcome.CustomerQuiet _,
          Outcome.Escalated _ -> decided;
    };
  }

  private Decision handOff(Decision decided, HandoffReason because) {
    Optional<Schedule> closed = hours(decided).filter(hours -> !hours.isOpen(now));
    // Nobody is queued who cannot be told; and what has made the agent fail may be in here.
    boolean tellable = decided.actions().stream().anyMatch(Action.Reply.class::isInstance)
        && because != HandoffReason.AGENT_FAILED;
    if (closed.isEmpty() || !tellable || presses(because) || isOnCall(decided)) {
      return awake(decided);
    }
    Optional<Promise> before = asleep();
    if (before.isPresent()) {
      return again(because, before.get(), answered(decided, because));
    }
    return Promise.by(closed.get(), queueing(), now, parties(decided))
        .map(promise -> queued(decided, because, promise))
        .orElseGet(() -> awake(decided));
  }

  private boolean presses(HandoffReason because) {
    return (because == HandoffReason.RISK && queueing().atOnce().contains(Pressing.RISK))
        || (queueing().atOnce().contains(Pressing.URGENT)
            && captured().urgency() == Urgency.URGENT);
  }

  private Decision queued(Decision decided, HandoffReason because, Promise promise) {
    Outcome outcome = new Outcome.Queued(because);
    List<Action> actions = new ArrayList<>();
    boolean noted = false;
    for (Action action : decided.actions()) {
      switch (action) {
        case Action.Note(RichText body) -> {
          actions.add(new Action.Note(noted ? body : note(promise, body)));
          noted = true;
        }
        case Action.SetAttributes(Map<String, String> values) ->
          actions.add(attributes(values, outcome));
        case Action.Reply _ -> actions.add(reply(answered(decided, because), promiseSaid(promise)));
        case Action.WriteBack _ -> actions.add(action);
        case Action.Assign _, Action.Snooze _, Action.Open _, Action.Close _ -> {}
      }
    }
    actions.add(new Action.Snooze(promise));
    return new Decision(outcome, actions);
  }

  /// Nothing is promised twice: what they wrote is in the note when somebody comes.
  ///
  /// @param answered said before it
  private Decision again(HandoffReason because, Promise before, List<Line> answered) {
    Outcome outcome = new Outcome.Queued(because);
    return new Decision(
        outcome,
        List.of(
            reply(answered, words().noted()),
            attributes(Map.of(), outcome),
            new Action.Snooze(before)));
  }

  /// What is said before somebody is announced. It stays: the promise takes the place of the
  /// announcement alone.
  private List<Line> answered(Decision decided, HandoffReason because) {
    Line announced = Line.paragraph(policy.wording().handoff(because, reading.language()));
    return decided.actions().stream()
        .flatMap(action -> action instanceof Action.Reply(RichText body)
                && body.lines().getLast().equals(announced)
            ? body.lines().subList(0, body.lines().size() - 1).stream()
            : Stream.<Line>empty())
        .toList();
  }

  private String promiseSaid(Promise promise) {
    return words().promise(promise, captured().missing(queueing().askFor()));
  }

  /// After an answer, what the workspace wants said while nobody is there.
  private Decision said(Decision decided) {
    Optional<Schedule> hours = hours(policy.handoffTo().team());
    Optional<String> line = hours
        .filter(schedule -> !schedule.isOpen(now))
        .flatMap(schedule -> schedule
            .nextOpening(now)
            .flatMap(opening -> words().afterAnswer(opening, schedule.zone())));
    return line.isEmpty() ? decided : withLine(decided, line.get());
  }

  private static Decision withLine(Decision decided, String line) {
    List<Action> actions = new ArrayList<>();
    for (Action action : decided.actions()) {
      if (action instanceof Action.Reply(RichText body)) {
        List<Line> lines = new ArrayList<>(body.lines());
        lines.add(Line.paragraph(line));
        actions.add(new Action.Reply(new RichText(lines)));
      } else {
        actions.add(action);
      }
    }
    return new Decision(decided.outcome(), actions);
  }

  /// A message has opened the conversation, and the promise is for later.
  private Decision asleepAgain(Decision decided) {
    return asleep().map(promise -> with(decided, new Action.Snooze(promise))).orElse(decided);
  }

  private static Decision with(Decision decided, Action last) {
    List<Action> actions = new ArrayList<>(decided.actions());
    actions.add(last);
    return new Decision(decided.outcome(), actions);
  }

  /// Whom it is handed to must see it.
  private Decision awake(Decision decided) {
    if (reading.conversation().state() != Conversation.State.SNOOZED) {
      return decided;
    }
    List<Action> actions = new ArrayList<>();
    for (Action action : decided.actions()) {
      if (action instanceof Action.Assign) {
        actions.add(new Action.Open());
      }
      actions.add(action);
    }
    return new Decision(decided.outcome(), actions);
  }

  private Optional<Promise> asleep() {
    return standing.filter(promise -> !promise.isDue(now));
  }

  /// The hours of whomever the conversation would go to.
  private Optional<Schedule> hours(Decision decided) {
    return hours(team(ladder(decided)));
  }

  private Optional<Schedule> hours(Optional<TeamId> team) {
    OpeningHours opening = policy.hours().resolved(_ -> Optional.empty());
    return team.map(opening::of).orElseGet(opening::usual);
  }

  /// Whether whoever it would go to is named for just these hours.
  private static boolean isOnCall(Decision decided) {
    return decided.actions().stream()
        .anyMatch(action -> action instanceof Action.Assign(var _, boolean onCall) && onCall);
  }

  private Promise.Parties parties(Decision decided) {
    List<Assignee> ladder = ladder(decided);
    Optional<TeammateId> owner = ladder.stream()
        .flatMap(to -> to instanceof Assignee.ToTeammate(TeammateId id)
            ? Optional.of(id).stream()
            : Optional.<TeammateId>empty().stream())
        .findFirst();
    return new Promise.Parties(
        team(ladder), owner, reading.account().name(), reading.intentSoFar());
  }

  private static List<Assignee> ladder(Decision decided) {
    return decided.actions().stream()
        .flatMap(action -> action instanceof Action.Assign(List<Assignee> ladder, var _)
            ? ladder.stream()
            : List.<Assignee>of().stream())
        .toList();
  }

  private static Optional<TeamId> team(List<Assignee> ladder) {
    for (Assignee to : ladder) {
      if (to instanceof Assignee.ToTeam(TeamId id)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private Action attributes(Map<String, String> values, Outcome outcome) {
    Map<String, String> changed = new HashMap<>(values);
    changed.put(policy.attributes().outcome(), outcome.label());
    return new Action.SetAttributes(changed);
  }

  private RichText note(Promise promise, RichText handoff) {
    return new QueueNote(policy.mainLanguage(), promise, captured()).queued(handoff);
  }

  private static Action reply(List<Line> first, String text) {
    List<Line> lines = new ArrayList<>(first);
    text.lines().map(Line::paragraph).forEach(lines::add);
    return new Action.Reply(new RichText(lines));
  }

  private PromiseWords words() {
    return new PromiseWords(queueing().wording(), reading.language(), policy.mainLanguage());
  }

  private Captured captured() {
    List<Part> messages = reading.conversation().customerMessages();
    return Captured.from(messages.isEmpty() ? reading.waiting() : messages, reading.account());
  }

  private Queueing queueing() {
    return policy.hours().queueing();
  }
}

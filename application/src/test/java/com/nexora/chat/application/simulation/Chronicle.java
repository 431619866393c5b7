package com.nexora.chat.application.simulation;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ConversationQueue;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What truly happened, as it happened: the innermost around every port.
final class Chronicle implements Call.Around {

  /// What a decision said it would say.
  ///
  /// @param opening whether the reply is the first thing the turn does
  record Said(Set<PartId> settles, boolean opening) {}

  private static final Outcome SUPERSEDED = new Outcome.Suppressed(Outcome.Silence.SUPERSEDED);

  private final World world;
  private final Map<ConversationId, Integer> overtaken = new HashMap<>();
  private final Map<Long, Said> said = new HashMap<>();
  private final Map<ConversationId, Integer> decisions = new HashMap<>();
  private final Map<ConversationId, List<DecidedTurn>> decided = new HashMap<>();
  private final Map<Long, Integer> attempts = new HashMap<>();
  private final Set<ConversationId> deadLetters = new HashSet<>();
  private Instant lastWork = Instant.EPOCH;

  Chronicle(World world) {
    this.world = world;
  }

  @Override
  public @Nullable Object around(Call call) {
    if (call.of(PerformAction.class)) {
      return perform(call);
    }
    Object result = call.proceed();
    if (call.of(Inbox.class)
        || (call.of(ConversationQueue.class)
            && result instanceof Optional<?> claim
            && claim.isPresent())) {
      lastWork = world.now();
    }
    if (call.of(TurnLedger.class)) {
      world.note("ledger", call.name(), "");
      ledger(call);
    }
    noteDeadLetter(call);
    return result;
  }

  private void ledger(Call call) {
    call.argument(DecidedTurn.class)
        .filter(turn -> turn.outcome().equals(SUPERSEDED))
        .ifPresent(_ -> overtaken.merge(
            call.argument(Claim.class).orElseThrow().conversation(), 1, Integer::sum));
    if (call.name().equals("decide")) {
      decided(call.argument(DecidedTurn.class).orElseThrow(), call);
    }
    for (Object argument : call.arguments()) {
      switch (argument) {
        case PlannedAction action -> marked(action);
        case DecidedTurn turn -> turn.actions().forEach(this::marked);
        case List<?> several ->
          several.stream()
              .filter(PlannedAction.class::isInstance)
              .forEach(action -> marked((PlannedAction) action));
        case null, default -> {}
      }
    }
  }

  private void marked(PlannedAction action) {
    OptionalLong mark = Marks.in(text(action.action()));
    if (mark.isPresent()) {
      attempts.merge(mark.getAsLong(), action.attempts(), Math::max);
    }
  }

  /// What is set aside stands in the list of dead letters for an operator.
  private void noteDeadLetter(Call call) {
    for (Object argument : call.arguments()) {
      if (argument != null && argument.getClass().getSimpleName().equals("SetAside")) {
        ConversationId conversation = call.argument(Claim.class).orElseThrow().conversation();
        world.note("ledger", "set aside", conversation.value());
        deadLetters.add(conversation);
      }
    }
  }

  /// Someone who never stops typing is answered all the same.
  boolean oftenOvertaken(ConversationId conversation) {
    return overtaken.getOrDefault(conversation, 0) >= 3;
  }

  boolean setAside(ConversationId conversation) {
    return deadLetters.contains(conversation);
  }

  /// Whether a reply was marked as being sent more often than once.
  boolean again(OptionalLong mark) {
    return mark.isPresent() && attempts.getOrDefault(mark.getAsLong(), 0) > 1;
  }

  /// What a reply answers, as was decided.
  @Nullable
  Said said(OptionalLong mark) {
    return mark.isPresent() ? said.get(mark.getAsLong()) : null;
  }

  List<DecidedTurn> decided(ConversationId conversation) {
    return decided.getOrDefault(conversation, List.of());
  }

  /// When something was last taken up or received.
  Instant lastWork() {
    return lastWork;
  }

  int turns() {
    return decisions.values().stream().mapToInt(Integer::intValue).sum();
  }

  private @Nullable Object perform(Call call) {
    ConversationId conversation = call.argument(ConversationId.class).orElseThrow();
    Action action = call.argument(Action.class).orElseThrow();
    world.changes(conversation);
    Object result = call.proceedWith(call.argumentsWith(new Cutoff(() -> 0, 0)));
    world.note(
        "desk",
        action.getClass().getSimpleName(),
        conversation + " " + text(action) + " " + result);
    return result;
  }

  static String text(Action action) {
    return switch (action) {
      case Action.Reply(var body) -> body.plain();
      case Action.Close(var body) -> body.plain();
      case Action.Note _,
          Action.SetAttributes _,
          Action.WriteBack _,
          Action.Snooze _,
          Action.Open _ -> "";
      case Action.Assign(var ladder, var _) -> ladder.toString();
    };
  }

  private void decided(DecidedTurn turn, Call call) {
    ConversationId conversation = call.argument(Claim.class).orElseThrow().conversation();
    decisions.merge(conversation, 1, Integer::sum);
    decided.computeIfAbsent(conversation, _ -> new ArrayList<>()).add(turn);
    world.note(
        "ledger",
        "decided " + turn.outcome().label(),
        conversation + " "
            + turn.settles().stream()
                .map(PartId::value)
                .sorted(Comparator.naturalOrder())
                .toList());
    for (PlannedAction planned : turn.actions()) {
      if (planned.action() instanceof Action.Reply(var body)) {
        OptionalLong mark = Marks.in(body.plain());
        if (mark.isPresent()) {
          said.put(mark.getAsLong(), new Said(turn.settles(), planned.ordinal() == 0));
        }
      }
    }
  }
}

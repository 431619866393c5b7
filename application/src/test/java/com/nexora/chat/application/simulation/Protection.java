package com.nexora.chat.application.simulation;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.port.SendLock;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.PriorTurn;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What keeps the promise, each with a way to take it away, and only here: a simulation that does
/// not notice that a protection is missing proves nothing about it.
enum Protection {

  /// A message that was told twice counts once, and what was settled stays settled.
  MEMORY,

  /// Whoever lost a claim can write nothing more.
  EPOCH,

  /// The decision is committed before anything is sent.
  DECISION_FIRST,

  /// What may have been sent is looked for.
  RECONCILE,

  /// Reads lag and writes are late, so one look is not enough.
  SEVERAL_LOOKS,

  /// Only what is newer than the last look before sending can be what was sent.
  WATERMARK,

  /// A reply is sent once more at most.
  ONE_RESEND,

  /// What may still be on its way is not looked for yet.
  ON_ITS_WAY,

  /// One process at a time sends into a conversation.
  SEND_LOCK,

  /// Ownership is read again right before sending.
  TAKEOVER_CHECK,

  /// New messages are looked for right before sending.
  OVERTAKEN_CHECK,

  /// What was paused for too long after its mark, or after the last look, is not sent.
  CUTOFF,

  /// A read that does not show what the agent itself has done is looked at again.
  OWN_PARTS,

  /// A read that does not show an assignment which a webhook told of is looked at again.
  ANNOUNCED,

  /// What no webhook brought is searched for.
  POLL,

  /// Nothing repeats a POST.
  NO_RETRY,

  /// In an e-mail conversation nothing is said that might reach nobody.
  EMAIL;

  /// What stands around the ports of a world without it.
  List<Call.Around> removed() {
    return List.of(
        switch (this) {
          case MEMORY -> new Forgetting();
          case EPOCH -> new LatestEpoch();
          case DECISION_FIRST ->
            reads(record -> record instanceof Standing
                ? Records.with(record, "unfinished", Optional.empty())
                : record);
          case RECONCILE ->
            reads(actions(action -> action.settled()
                ? action
                : Records.with(action, "state", PlannedAction.State.PLANNED)));
          case SEVERAL_LOOKS ->
            reads(actions(action -> action.state() == PlannedAction.State.UNKNOWN
                ? Records.with(action, "looks", 9)
                : action));
          case WATERMARK ->
            reads(actions(action -> Records.with(action, "watermark", Optional.empty())));
          case ONE_RESEND ->
            reads(actions(action -> action.action() instanceof Action.Reply
                ? Records.with(action, "attempts", Math.min(1, action.attempts()))
                : action));
          case ON_ITS_WAY ->
            reads(actions(action -> Records.with(action, "onItsWay", Duration.ZERO)));
          case SEND_LOCK -> Protection::alwaysGranted;
          case TAKEOVER_CHECK -> new FirstLook(false);
          case OVERTAKEN_CHECK -> new FirstLook(true);
          case CUTOFF -> Protection::neverTooLate;
          case OWN_PARTS -> Protection::withoutItsPart;
          case ANNOUNCED ->
            reads(record ->
                record instanceof Standing ? Records.with(record, "announced", Set.of()) : record);
          case POLL -> Protection::searchesNothing;
          case NO_RETRY -> Protection::retried;
          case EMAIL -> Protection::takenForChat;
        });
  }

  private static Call.Around reads(UnaryOperator<Record> change) {
    return call -> {
      Object result = call.proceed();
      boolean reading = call.of(TurnLedger.class) && call.argument(Claim.class).isEmpty();
      return reading ? Rewriting.of(result, change) : result;
    };
  }

  private static UnaryOperator<Record> actions(UnaryOperator<PlannedAction> change) {
    return record -> record instanceof PlannedAction action ? change.apply(action) : record;
  }

  private static @Nullable Object retried(Call call) {
    Object result = call.proceed();
    return result instanceof PerformAction.Result.Unclear ? call.proceed() : result;
  }

  private static @Nullable Object takenForChat(Call call) {
    Object result = call.proceed();
    return call.of(ReadConversation.class)
        ? Rewriting.of(
            result,
            record -> record instanceof Conversation
                ? Records.with(record, "channel", Channel.OTHER)
                : record)
        : result;
  }

  private static @Nullable Object neverTooLate(Call call) {
    return call.proceedWith(call.argumentsWith(new Cutoff(() -> 0, 0)));
  }

  private static @Nullable Object withoutItsPart(Call call) {
    Object result = call.proceed();
    return result instanceof PerformAction.Result.Applied
        ? new PerformAction.Result.Applied(Optional.empty())
        : result;
  }

  private static @Nullable Object searchesNothing(Call call) {
    boolean found = call.of(Inbox.class)
        && call.argument(Delivery.class)
            .filter(delivery -> delivery.id().startsWith(Post.FOUND))
            .isPresent();
    return found ? (Object) false : call.proceed();
  }

  private static @Nullable Object alwaysGranted(Call call) {
    Object result = call.proceed();
    boolean refused =
        call.of(SendLock.class) && result instanceof Optional<?> held && held.isEmpty();
    return refused ? Optional.of(new SendLock.Held(() -> {})) : result;
  }

  /// Accepts every delivery as new, opens its obligation again, and knows no message as settled.
  private static final class Forgetting implements Call.Around {

    private final Map<ConversationId, Set<PartId>> told = new HashMap<>();
    private int deliveries;

    @Override
    public @Nullable Object around(Call call) {
      if (call.of(Inbox.class) && call.argument(Delivery.class).isPresent()) {
        return accepted(call, call.argument(Delivery.class).get());
      }
      Object result = call.proceed();
      Optional<ConversationId> conversation = call.argument(ConversationId.class);
      return call.of(TurnLedger.class) && conversation.isPresent()
          ? Rewriting.of(result, record -> forgetting(record, conversation.get()))
          : result;
    }

    private @Nullable Object accepted(Call call, Delivery delivery) {
      delivery
          .customerPart()
          .ifPresent(part -> told.computeIfAbsent(
                  delivery.conversation().orElseThrow(), _ -> new HashSet<>())
              .add(part));
      Delivery fresh = Records.with(
          Records.with(delivery, "id", "id " + ++deliveries), "semanticKey", "key " + deliveries);
      return call.proceedWith(call.argumentsWith(fresh));
    }

    private Record forgetting(Record record, ConversationId conversation) {
      if (record instanceof PriorTurn prior) {
        return Records.with(prior, "settled", Set.of());
      }
      return record instanceof Standing
          ? Records.with(record, "open", told.getOrDefault(conversation, Set.of()))
          : record;
    }
  }

  /// Writes under whatever claim is the latest, as if nobody checked.
  private static final class LatestEpoch implements Call.Around {

    private final Map<ConversationId, Long> latest = new HashMap<>();

    @Override
    public @Nullable Object around(Call call) {
      Optional<Claim> claim = call.argument(Claim.class);
      if (claim.isPresent()) {
        return call.proceedWith(underLatest(call, claim.get().conversation()));
      }
      Object result = call.proceed();
      if (result instanceof Optional<?> maybe
          && maybe.isPresent()
          && maybe.get() instanceof Claim taken) {
        latest.put(taken.conversation(), taken.epoch());
      }
      return result;
    }

    private @Nullable Object[] underLatest(Call call, ConversationId conversation) {
      long epoch = latest.getOrDefault(conversation, 0L);
      boolean deciding = call.name().equals("decide");
      @Nullable Object[] arguments = call.arguments();
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = Rewriting.of(arguments[i], record -> switch (record) {
          case Claim old -> Records.with(old, "epoch", epoch);
          case DecidedTurn turn when deciding -> Records.with(turn, "epoch", epoch);
          case PlannedAction action when deciding -> Records.with(action, "turn", epoch);
          default -> record;
        });
      }
      return arguments;
    }
  }

  /// Answers every look of a visit with what the first one showed.
  private static final class FirstLook implements Call.Around {

    private final boolean onlyMessages;
    private final Map<ConversationId, Conversation> first = new HashMap<>();

    FirstLook(boolean onlyMessages) {
      this.onlyMessages = onlyMessages;
    }

    @Override
    public @Nullable Object around(Call call) {
      Object result = call.proceed();
      if (result instanceof Optional<?> maybe
          && maybe.isPresent()
          && maybe.get() instanceof Claim taken) {
        first.remove(taken.conversation());
      }
      if (result instanceof ReadConversation.Result.Read(Conversation now)) {
        Conversation then = first.putIfAbsent(now.id(), now);
        return then == null ? result : new ReadConversation.Result.Read(shown(then, now));
      }
      return result;
    }

    private Conversation shown(Conversation then, Conversation now) {
      if (!onlyMessages) {
        return then;
      }
      List<Part> parts = now.parts().stream()
          .filter(part -> !part.fromCustomer() || then.parts().contains(part))
          .toList();
      return Records.with(now, "parts", parts);
    }
  }
}

package com.nexora.chat.application.simulation;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DetectLanguage;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.port.ReadIntent;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What can go wrong outside of the process: Intercom, the models, the database.
final class Weather implements Call.Around {

  /// How long a model may keep a worker waiting that is not paused itself.
  private static final Duration LONGEST_HANG = Duration.ofMinutes(8);

  private static final Set<Class<?>> MODELS =
      Set.of(Embed.class, DetectLanguage.class, ReadIntent.class, ProposeReply.class);

  private static final Set<Class<?>> STORE = Arrays.stream(Ports.Store.class.getRecordComponents())
      .map(component -> component.getType())
      .collect(Collectors.toUnmodifiableSet());

  /// What reads still show of a conversation.
  private record Stale(Conversation shown, Instant until) {}

  private final World world;
  private final Map<ConversationId, Stale> stale = new HashMap<>();
  private final Set<ConversationId> refused = new HashSet<>();

  Weather(World world) {
    this.world = world;
  }

  @Override
  public @Nullable Object around(Call call) {
    if (call.of(PerformAction.class)) {
      return perform(call);
    }
    if (call.of(ReadConversation.class)) {
      return read(call);
    }
    if (call.of(ReadAccount.class) && badLuck(world.climate().desk())) {
      return new ReadAccount.Result.Unavailable("429");
    }
    if (MODELS.contains(call.port())) {
      return think(call);
    }
    return STORE.contains(call.port()) ? store(call) : call.proceed();
  }

  /// Something is about to change in a conversation, and reads may not show it for a while.
  void mayLag(ConversationId conversation, @Nullable Conversation before) {
    boolean fresh = !stale.containsKey(conversation)
        || stale.get(conversation).until().plus(world.climate().longestLag()).isBefore(world.now());
    if (before != null && fresh && world.dice().chance(world.climate().lag())) {
      Duration lag =
          world.dice().between(Duration.ofMillis(200), world.climate().longestLag());
      stale.put(conversation, new Stale(before, world.now().plus(lag)));
    }
  }

  /// The request is on its way although nobody waits for its answer any more.
  void arriveLater(Call call) {
    if (call.argument(Cutoff.class).orElseThrow().missed()) {
      return;
    }
    Call arriving = call.atItsTarget(new Cutoff(() -> 0, 0));
    Duration delay =
        world.dice().between(Duration.ofMillis(100), world.climate().latestWrite());
    world.timeline().in(delay, arriving::proceed);
  }

  private @Nullable Object perform(Call call) {
    double rate = world.climate().desk();
    Action action = call.argument(Action.class).orElseThrow();
    if (badLuck(rate)) {
      return new PerformAction.Result.NotNow("429");
    }
    if (badLuck(rate)) {
      return new PerformAction.Result.Unclear("lost on the way there");
    }
    if (badLuck(rate)) {
      arriveLater(call);
      if (world.dice().chance(0.3)) {
        world.insists(call.argument(ConversationId.class).orElseThrow());
      }
      return new PerformAction.Result.Unclear("slow");
    }
    if (badLuck(rate / 8)) {
      if (action instanceof Action.Assign) {
        refused.add(call.argument(ConversationId.class).orElseThrow());
      }
      return new PerformAction.Result.Refused("422");
    }
    Object result = call.proceed();
    return badLuck(rate) ? new PerformAction.Result.Unclear("lost on the way back") : result;
  }

  private @Nullable Object read(Call call) {
    if (badLuck(world.climate().desk())) {
      return new ReadConversation.Result.Unavailable("503");
    }
    ConversationId conversation = call.argument(ConversationId.class).orElseThrow();
    Stale shown = stale.get(conversation);
    return shown != null && shown.until().isAfter(world.now())
        ? new ReadConversation.Result.Read(shown.shown())
        : call.proceed();
  }

  /// Whether Intercom let the agent assign it to nobody.
  boolean refusedToAssign(ConversationId conversation) {
    return refused.contains(conversation);
  }

  private @Nullable Object think(Call call) {
    if (world.dice().chance(world.climate().slow() / 20)) {
      world.timeline().letPass(world.dice().between(Duration.ofSeconds(5), LONGEST_HANG));
    }
    if (!call.name().equals("model") && badLuck(world.climate().model())) {
      if (call.of(ProposeReply.class)) {
        return Proposed.of(new Proposal.Unavailable("503"), Consulted.inProcess("simulated"));
      }
      throw new PortFailure("the model is away", new IllegalStateException(call.name()));
    }
    return call.proceed();
  }

  private @Nullable Object store(Call call) {
    if (badLuck(world.climate().store())) {
      throw new PortFailure("no connection", new IllegalStateException(call.name()));
    }
    Object result = call.proceed();
    if (badLuck(world.climate().store())) {
      Crash.release(result);
      throw new PortFailure("committed, not told", new IllegalStateException(call.name()));
    }
    return result;
  }

  private boolean badLuck(double rate) {
    boolean bad = world.dice().chance(rate);
    if (bad) {
      world.faulted();
    }
    return bad;
  }
}

package com.nexora.chat.application.simulation;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Watches one process at the door to the desk: what it was shown, and what it does after that.
/// What a person does once a request has left cannot be known any more and is excused.
final class Witness {

  /// A look that is older than this is no look right before sending.
  private static final Duration FRESH = Duration.ofSeconds(12);

  private record Glance(Conversation shown, Instant at) {}

  private final World world;
  private final Node.Life life;
  private final Map<ConversationId, Glance> glances = new HashMap<>();

  Witness(World world, Node.Life life) {
    this.world = world;
    this.life = life;
  }

  /// Between what happens to the process and what happens to Intercom.
  @Nullable
  Object glance(Call call) {
    Object result = call.proceed();
    if (result instanceof ReadConversation.Result.Read(Conversation shown)) {
      world.note(
          life.name(),
          "sees",
          shown.id() + " to part " + shown.parts().getLast().id());
      glances.put(shown.id(), new Glance(shown, world.now()));
    }
    return result;
  }

  /// Outside of everything that can happen to the process: from here on it may have been sent.
  @Nullable
  Object attempt(Call call) {
    if (call.of(PerformAction.class) && !life.dead()) {
      world.departed(
          call.argument(ConversationId.class).orElseThrow(),
          Marks.in(Chronicle.text(call.argument(Action.class).orElseThrow())));
    }
    return call.proceed();
  }

  /// Between what happens to the process and what happens to Intercom: here the request leaves.
  @Nullable
  Object departure(Call call) {
    if (!call.of(PerformAction.class)
        || call.argument(Cutoff.class).orElseThrow().missed()) {
      return call.proceed();
    }
    Action action = call.argument(Action.class).orElseThrow();
    ConversationId conversation = call.argument(ConversationId.class).orElseThrow();
    if (!(action instanceof Action.SetAttributes || action instanceof Action.WriteBack)) {
      judge(conversation, action);
    }
    OptionalLong mark = Marks.in(Chronicle.text(action));
    Object result = call.proceed();
    if (result instanceof PerformAction.Result.Applied
        || result instanceof PerformAction.Result.Unclear) {
      world.sent(conversation, mark);
    }
    return result;
  }

  private void judge(ConversationId conversation, Action action) {
    Glance glance = glances.get(conversation);
    String what = action.getClass().getSimpleName() + " in " + conversation;
    if (glance == null) {
      world.violated(what + " without a look at the conversation");
      return;
    }
    if (!Truth.ours(glance.shown())) {
      world.violated(what + " although a person was seen to have it");
    }
    boolean stale = glance.at().plus(FRESH).isBefore(world.now());
    if (stale && !Truth.ours(world.truth(conversation))) {
      world.violated(what + " after a person took over, long after the last look");
    }
    OptionalLong mark = Marks.in(Chronicle.text(action));
    Chronicle.Said said = world.chronicle().said(mark);
    if (said != null
        && said.opening()
        && !world.chronicle().again(mark)
        && !world.chronicle().oftenOvertaken(conversation)) {
      judgeQuestion(what, glance.shown(), said);
    }
  }

  /// A reply that opens its turn answers all that was seen to wait. One that may have been sent
  /// already is not taken back.
  private void judgeQuestion(String what, Conversation shown, Chronicle.Said said) {
    Set<Object> known = world.chronicle().decided(shown.id()).stream()
        .flatMap(turn -> turn.settles().stream())
        .collect(Collectors.toSet());
    known.addAll(said.settles());
    List<Part> unknown =
        Truth.waiting(shown).stream().filter(part -> !known.contains(part.id())).toList();
    if (!unknown.isEmpty()) {
      world.violated(what + " although the question was seen to have changed");
    }
  }
}

package com.nexora.chat.twin.control;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.fault.Pause;
import com.nexora.chat.twin.fault.Rule;
import com.nexora.chat.twin.site.DeveloperHub;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.RuleJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The fault script and the deliveries, as a test sets them.
final class FaultDesk {

  private final Faults faults;
  private final DeveloperHub hub;

  FaultDesk(Faults faults, DeveloperHub hub) {
    this.faults = faults;
    this.hub = hub;
  }

  Fields list() {
    return Fields.empty().with("rules", faults.all().stream().map(RuleJson::of).toList());
  }

  /// One rule, or several in `rules`: then all are taken or none.
  Fields add(Map<?, ?> json) {
    try {
      List<Rule> rules = json.get("rules") instanceof List<?> several
          ? several.stream().map(FaultDesk::rule).toList()
          : List.of(RuleReader.read(json));
      return Fields.empty().with("added", faults.addAll(rules));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "rule_invalid", Objects.requireNonNull(e.getMessage()));
    }
  }

  private static Rule rule(@Nullable Object json) {
    if (json instanceof Map<?, ?> map) {
      return RuleReader.read(map);
    }
    throw new IllegalArgumentException("\"rules\" is a list of objects.");
  }

  Fields clear() {
    faults.clear();
    return list();
  }

  Fields lift(String id) {
    if (!faults.lift(id)) {
      throw new Refusal(
          404, "not_found", "There is no rule " + id + ": GET /twin/faults lists them");
    }
    return list();
  }

  Fields pause(Map<?, ?> json) {
    Pause pause = switch (String.valueOf(json.get("then"))) {
      case "hold" -> Pause.HOLD;
      case "drop" -> Pause.DROP;
      default ->
        throw Refusal.invalid("then", "then is hold or drop: what becomes of webhooks meanwhile");
    };
    hub.pauseWebhooks(pause);
    return Fields.empty().with("paused", true);
  }

  Fields resume() {
    return Fields.empty().with("paused", false).with("held", hub.resumeWebhooks());
  }

  Fields redeliver(long since) {
    return Fields.empty().with("redelivered", hub.redeliverWebhooks(since));
  }
}

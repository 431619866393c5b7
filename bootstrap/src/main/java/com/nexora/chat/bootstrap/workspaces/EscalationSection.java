package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.handoff.Rung;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The part of the section about handoffs that says what becomes of one that nobody takes.
final class EscalationSection {

  private static final String LONG = "[1-9][0-9]{0,2}[mh]";

  /// What stands without `times`.
  private static final int USUAL_TIMES = 2;

  /// How the note calls steps that have no name of their own.
  private static final String UNNAMED = "escalate-to";

  private EscalationSection() {}

  /// @param handoff the section
  static Optional<Escalation> read(YamlNode handoff, Destinations destinations) {
    Optional<String> within = handoff.child("accept-within").map(YamlNode::text);
    Optional<Destination> to = handoff.child("escalate-to").map(node -> to(node, destinations));
    Optional<String> times = handoff.child("times").map(YamlNode::text);
    if (within.isEmpty()) {
      if (to.isPresent() || times.isPresent()) {
        handoff.mistake("needs accept-within, the time after which a handoff goes on, such as 15m");
      }
      return Optional.empty();
    }
    if (!within.get().matches(LONG)) {
      handoff.mistake(
          "accept-within",
          "is a time in minutes or hours, such as 15m or 2h, not '" + within.get() + "'");
      return Optional.empty();
    }
    int most = times.map(written -> times(handoff, written)).orElse(USUAL_TIMES);
    Duration time = Duration.parse("PT" + within.get().toUpperCase(Locale.ROOT));
    return Optional.of(new Escalation(time, to, most));
  }

  private static Destination to(YamlNode node, Destinations destinations) {
    if (!node.isList()) {
      return destinations.read(node);
    }
    List<Rung> rungs = LaddersSection.rungs(node.entries());
    if (rungs.isEmpty()) {
      if (node.entries().isEmpty()) {
        node.mistake("needs steps, such as [deputy, {team: \"71\"}], or a destination");
      }
      return Destinations.NOWHERE;
    }
    return new Destination.OnLadder(new Ladder(UNNAMED, rungs));
  }

  private static int times(YamlNode handoff, String written) {
    if (!written.matches("[1-" + Escalation.MOST_TIMES + "]")) {
      handoff.mistake(
          "times", "is a number from 1 to " + Escalation.MOST_TIMES + ", not '" + written + "'");
      return USUAL_TIMES;
    }
    return Integer.parseInt(written);
  }
}

package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.attribute.Fact;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.qualifying.Known;
import com.nexora.chat.domain.qualifying.Qualifying;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a turn has found out, by the names of [WriteBack#FACTS].
record TurnFacts(Deciding deciding, Qualifying lead, boolean wanted) {

  private static final String CODE = "rules";
  private static final String READ = "their words";

  /// What was said unasked may have been meant otherwise.
  private static final double OVERHEARD = 0.8;

  /// What can be told of a turn that has read nothing: how it ends. Of one in which nothing is
  /// done,
  /// nothing is told.
  static Map<String, Fact> done(Outcome outcome) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    switch (outcome) {
      case Outcome.Suppressed _,
          Outcome.GivenBack _,
          Outcome.CustomerQuiet _,
          Outcome.Escalated _ -> {
        return facts;
      }
      case Outcome.HandedOff(HandoffReason because) -> {
        facts.put("handoff-reason", new Fact(because.label(), 1, CODE));
        facts.put("escalated", new Fact("yes", 1, CODE));
      }
      case Outcome.Answered(), Outcome.AskedBack(), Outcome.Queued _ -> {}
    }
    facts.put("outcome", new Fact(outcome.label(), 1, CODE));
    return facts;
  }

  /// Of a turn in which nothing is done, nothing is told.
  Map<String, Fact> of(Decision decision) {
    Map<String, Fact> facts = done(decision.outcome());
    if (facts.isEmpty()) {
      return facts;
    }
    Reading reading = deciding.reading();
    facts.put("language", new Fact(reading.language().code(), 1, READ));
    facts.put("rule", new Fact(deciding.routing().matched(), 1, CODE));
    if (reading.intent() instanceof IntentReading.Recognised(String intent, double sure)) {
      double confidence = Math.clamp(sure, 0, 1);
      facts.put("intent", new Fact(intent, confidence, READ));
      facts.put("confidence", new Fact(rounded(confidence), 1, READ));
    }
    if (reading.needsPersonAtOnce()) {
      facts.put("risk", new Fact(reading.risk(), 1, READ));
    }
    String tier = deciding.policy().tiers().of(reading.account());
    if (!tier.isEmpty()) {
      facts.put("tier", new Fact(tier, 1, CODE));
    }
    lead(facts);
    return facts;
  }

  private void lead(Map<String, Fact> facts) {
    for (Known known : lead.known()) {
      String name = WriteBack.LEAD + known.criterion().name();
      switch (known.from()) {
        // It was an attribute's value before.
        case ATTRIBUTE -> {}
        case SAID -> facts.put(name, new Fact(known.value(), OVERHEARD, "said unasked"));
        case ANSWERED -> facts.put(name, new Fact(known.value(), 1, "answered"));
      }
    }
    if (wanted && lead.concluded()) {
      facts.put("qualification", new Fact(lead.verdict().label(), 1, "qualification"));
      facts.put("score", new Fact(Integer.toString(lead.score()), 1, "qualification"));
    }
  }

  private static String rounded(double confidence) {
    return BigDecimal.valueOf(confidence)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}

package com.nexora.chat.intercom.canvas;

import com.nexora.chat.application.usecase.CaseView;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the use case shows, as examples.
final class Views {

  static final TeammateId MAYA = new TeammateId("901");

  private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");

  private Views() {}

  static CaseView unknown() {
    return new CaseView(
        CaseView.Holder.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        Map.of(),
        List.of(),
        List.of());
  }

  static CaseView silenced() {
    return new CaseView(
        CaseView.Holder.SILENCED,
        Optional.of(new Instruction(Instruction.Kind.SILENCE, MAYA, NINE, false)),
        Optional.empty(),
        Optional.of(new CaseView.Understood(
            Optional.of("billing"), OptionalDouble.of(0.826), Optional.of("en"))),
        Optional.of(new Outcome.HandedOff(HandoffReason.NO_ANSWER_FOUND)),
        1,
        Map.of("Nexora intent", "billing"),
        List.of(source("4101", "Download an invoice")),
        List.of(source("4102", "Change [the] *card*")));
  }

  static CaseView heldBy(CaseView.Holder holder) {
    return new CaseView(
        holder,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Outcome.Answered()),
        0,
        Map.of(),
        List.of(),
        List.of());
  }

  static CaseView withFacts(Map<String, String> facts) {
    return new CaseView(
        CaseView.Holder.AGENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        facts,
        List.of(),
        List.of());
  }

  static CaseView returned(Outcome.Return how) {
    return new CaseView(
        CaseView.Holder.TEAMMATE,
        Optional.of(new Instruction(Instruction.Kind.GIVE_BACK, MAYA, NINE, true)),
        Optional.of(how),
        Optional.empty(),
        Optional.empty(),
        0,
        Map.of(),
        List.of(),
        List.of());
  }

  private static CaseView.Source source(String article, String title) {
    return new CaseView.Source(title, URI.create("https://help.example/" + article));
  }
}

package com.nexora.chat.domain.attribute;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Which facts a workspace wants written to which attributes of Intercom's.
public record WriteBack(List<Mapping> mappings) {

  public static final WriteBack NONE = new WriteBack(List.of());

  /// Facts of every turn, by name. Those of leads are `lead.` and a criterion's name.
  public static final SequencedSet<String> FACTS =
      Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of(
          "intent",
          "confidence",
          "language",
          "outcome",
          "handoff-reason",
          "escalated",
          "rule",
          "risk",
          "tier",
          "qualification",
          "score")));

  public static final String LEAD = "lead.";

  public WriteBack {
    mappings = List.copyOf(mappings);
  }

  public List<Mapping> of(Model model) {
    return mappings.stream().filter(mapping -> mapping.model() == model).toList();
  }
}

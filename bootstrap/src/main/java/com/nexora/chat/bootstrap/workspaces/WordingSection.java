package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.policy.BuiltInWording;
import com.nexora.chat.domain.policy.Wording;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The part of a workspace's entry that says what the agent says in its own words. What is left out
/// is said in the built-in words.
final class WordingSection {

  private final SayingSection sayings;
  private final Wording builtIn;

  WordingSection(Language main) {
    this.sayings = new SayingSection(main);
    this.builtIn = BuiltInWording.of(main);
  }

  Wording read(YamlNode workspace) {
    return workspace.child("wording").map(this::wording).orElse(builtIn);
  }

  private Wording wording(YamlNode node) {
    Optional<Saying> handoff = node.child("handoff").map(sayings::read);
    Map<HandoffReason, Saying> because = new EnumMap<>(HandoffReason.class);
    // Who has words of their own for every handoff wants no built-in ones for some.
    if (handoff.isEmpty()) {
      because.putAll(builtIn.handoffBecause());
    }
    node.child("handoff-because").ifPresent(section -> {
      for (HandoffReason reason : HandoffReason.values()) {
        String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        section.child(key).ifPresent(text -> because.put(reason, sayings.read(text)));
      }
      section.nothingElse();
    });
    Wording wording = new Wording(
        node.child("source").map(sayings::read).orElse(builtIn.source()),
        node.child("ask-back").map(sayings::read).orElse(builtIn.askBack()),
        handoff.orElse(builtIn.handoff()),
        because);
    node.nothingElse();
    return wording;
  }
}

package com.nexora.chat.domain.disclosure;

import com.nexora.chat.domain.intent.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a workspace has its agent say about being an AI. Whoever talks to a machine is to be told
/// so at the first word of it at the latest (EU AI Act, Art. 50(1) and (5)).
///
/// @param wording by language
/// @param otherwise for every language that `wording` lacks; empty for the built-in sentence
public record Disclosure(When when, Place place, Map<Language, String> wording, String otherwise) {

  public enum When {
    /// With everything that the agent says.
    ALWAYS,
    /// With the first thing that it says in a conversation.
    FIRST_MESSAGE,
    OFF
  }

  /// Where the sentence stands; it always comes first.
  public enum Place {
    /// As a line of its own.
    LINE_ABOVE,
    /// As the first sentence of the first line.
    IN_THE_REPLY
  }

  /// Who wrote a sentence.
  public enum Source {
    WORKSPACE,
    BUILT_IN
  }

  /// A sentence to be said.
  ///
  /// @param language it is written in; empty when the workspace has one text for all of them
  public record Sentence(String text, Optional<Language> language, Source source) {}

  /// Said by nobody who has not asked for it.
  public static final Disclosure OFF = new Disclosure(When.OFF, Place.LINE_ABOVE, Map.of(), "");

  /// What holds where a workspace has decided nothing else.
  public static final Disclosure USUAL =
      new Disclosure(When.FIRST_MESSAGE, Place.LINE_ABOVE, Map.of(), "");

  private static final Language ENGLISH = new Language("en");

  public Disclosure {
    wording = Map.copyOf(wording);
    if ((otherwise.isBlank() && !otherwise.isEmpty())
        || wording.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a disclosure says something");
    }
  }

  /// What is said to somebody who writes in a language.
  public Sentence sentence(Language customers) {
    Optional<Sentence> fitting = configured(customers);
    if (fitting.isPresent()) {
      return fitting.get();
    }
    if (!otherwise.isEmpty()) {
      return new Sentence(otherwise, Optional.empty(), Source.WORKSPACE);
    }
    return BuiltInSentences.in(customers)
        .map(text -> new Sentence(text, Optional.of(customers), Source.BUILT_IN))
        .or(() -> configured(ENGLISH))
        .orElseGet(() -> new Sentence(
            BuiltInSentences.in(ENGLISH).orElseThrow(), Optional.of(ENGLISH), Source.BUILT_IN));
  }

  /// What whoever checks a configuration should be told, though it may be meant.
  public Optional<String> warning() {
    return switch (when) {
      case OFF ->
        Optional.of("the agent does not say that it is an AI: in the European Union a customer must"
            + " be told at the first message at the latest, unless it is obvious (EU AI Act,"
            + " Art. 50(1)); write when: first-message, or say it in the agent's name");
      case ALWAYS, FIRST_MESSAGE -> Optional.empty();
    };
  }

  /// Every text that this says somewhere: whoever has seen one of them knows.
  public List<String> sentences() {
    List<String> all = new ArrayList<>(wording.values());
    if (otherwise.isEmpty()) {
      all.addAll(BuiltInSentences.all());
    } else {
      all.add(otherwise);
    }
    return List.copyOf(all);
  }

  private Optional<Sentence> configured(Language language) {
    return Optional.ofNullable(wording.get(language))
        .map(text -> new Sentence(text, Optional.of(language), Source.WORKSPACE));
  }
}

package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the agent has asked of a lead so far.
///
/// @param asked the names of the criteria
/// @param pending the criterion that was asked last and that nobody has written about since
/// @param language that was asked in last; empty before the first question that tells
record Questions(Set<String> asked, Optional<Criterion> pending, Optional<Language> language) {

  static final Questions NONE = new Questions(Set.of(), Optional.empty(), Optional.empty());

  /// What is read as any language's.
  static final Language ANY = new Language("en");

  Questions {
    asked = Set.copyOf(asked);
  }

  Questions answered() {
    return new Questions(asked, Optional.empty(), language);
  }

  /// With what a reply of the agent's asks.
  Questions asked(List<Criterion> criteria, String reply) {
    Questions all = this;
    for (Criterion criterion : criteria) {
      if (criterion.ask().texts().stream().anyMatch(text -> Question.in(reply, text))) {
        all = all.with(criterion, languageOf(criterion.ask(), reply).or(all::language));
      }
    }
    return all;
  }

  private Questions with(Criterion criterion, Optional<Language> in) {
    Set<String> names = new HashSet<>(asked);
    names.add(criterion.name());
    return new Questions(names, Optional.of(criterion), in);
  }

  /// Empty for the text that stands for every other language.
  private static Optional<Language> languageOf(Saying question, String reply) {
    return question.byLanguage().entrySet().stream()
        .filter(entry -> Question.in(reply, entry.getValue()))
        .map(Map.Entry::getKey)
        .min(Comparator.comparing(Language::code));
  }

  /// Whether anything was asked.
  boolean begun() {
    return !asked.isEmpty();
  }

  /// What an answer is most likely written in.
  Language spoken() {
    return language.orElse(ANY);
  }
}

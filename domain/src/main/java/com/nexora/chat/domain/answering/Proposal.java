package com.nexora.chat.domain.answering;

import com.nexora.chat.domain.knowledge.Passage;
import java.util.List;

/// What a model proposes for one turn. It proposes only: code turns proposals into actions.
public sealed interface Proposal {

  /// @param text the reply without its source links, which code adds
  /// @param sources the passages it rests on, the most important first
  /// @param confidence from 0 to 1, comparable only between proposals of the same model
  record Answer(String text, List<Passage> sources, double confidence) implements Proposal {
    public Answer {
      sources = List.copyOf(sources);
      if (text.isBlank() || sources.isEmpty()) {
        throw new IllegalArgumentException("an answer says something and cites a source");
      }
    }
  }

  /// No passage answers the question: a first-class result, not a failure.
  record NothingFound() implements Proposal {}

  /// What is asked stands in attachments alone, and the model cannot see.
  record CannotSee() implements Proposal {}

  /// The model was asked and gave nothing usable: down, too slow, or unreadable.
  record Unavailable(String cause) implements Proposal {}
}

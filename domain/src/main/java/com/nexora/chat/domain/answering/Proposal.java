package com.nexora.chat.domain.answering;

import com.nexora.chat.domain.knowledge.Passage;
import java.util.List;
import java.util.Locale;

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

  /// One question that would make clear what is wanted.
  ///
  /// @param text in the model's own words: as little to be trusted as those of an answer
  record Ask(String text) implements Proposal {
    public Ask {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a question asks something");
      }
    }
  }

  /// A person should take over.
  record HandOff(Why why) implements Proposal {}

  /// Nothing is left to say: the customer has what they came for.
  record Close() implements Proposal {}

  /// Nothing should be said.
  record StaySilent() implements Proposal {}

  /// No passage answers the question: a first-class result, not a failure.
  record NothingFound() implements Proposal {}

  /// What is asked stands in attachments alone, and the model cannot see.
  record CannotSee() implements Proposal {}

  /// The model was asked and gave nothing usable: down, too slow, or unreadable.
  record Unavailable(String cause) implements Proposal {}

  /// Why a model proposes a person. A closed set: words of a model's own would stand in a note that
  /// teammates trust.
  enum Why {
    CUSTOMER_WISHES_IT,
    /// Something about their own account, order or money, which no article holds.
    THEIR_OWN_AFFAIRS,
    /// Legal words, threats, danger to somebody.
    RISK,
    ANGER,
    /// It was not willing to answer, or its provider stopped it.
    MODEL_DECLINED,
    OTHER;

    /// As a model writes it, and as it stands in notes: `their own affairs`.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /// As it stands in the decision record.
  default String label() {
    return switch (this) {
      case Answer(String text, List<Passage> sources, double confidence) -> "answer";
      case Ask(String text) -> "ask";
      case HandOff(Why why) -> "hand off, " + why.label();
      case Close() -> "close";
      case StaySilent() -> "stay silent";
      case NothingFound() -> "nothing found";
      case CannotSee() -> "cannot see";
      case Unavailable(String cause) -> "unavailable";
    };
  }
}

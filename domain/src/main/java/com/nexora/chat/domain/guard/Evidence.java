package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Passage;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// What a draft is judged by.
///
/// @param offered the passages the model was given
/// @param asked the customer's own words
/// @param nearness of a sentence to what is cited, from -1 to 1: the cosine of their meanings.
/// Where
///     no model can tell, always -1
public record Evidence(
    List<Passage> offered,
    String asked,
    Tongue tongue,
    Secrets secrets,
    ToDoubleFunction<String> nearness) {

  /// Languages; each set is empty where nobody can tell.
  ///
  /// @param asked the customer's
  /// @param sources those of the cited passages
  /// @param written those of the draft
  public record Tongue(Set<Language> asked, Set<Language> sources, Set<Language> written) {
    public static final Tongue UNKNOWN = new Tongue(Set.of(), Set.of(), Set.of());

    public Tongue {
      asked = Set.copyOf(asked);
      sources = Set.copyOf(sources);
      written = Set.copyOf(written);
    }

    /// A source may be quoted in its own language.
    boolean fits() {
      return asked.isEmpty()
          || written.isEmpty()
          || written.stream().anyMatch(it -> asked.contains(it) || sources.contains(it));
    }

    boolean translated() {
      return !written.isEmpty()
          && !sources.isEmpty()
          && written.stream().noneMatch(sources::contains);
    }
  }

  /// @param marks that stand in the instructions and nowhere else
  /// @param instructions the words the model was told to keep to itself
  public record Secrets(List<String> marks, String instructions) {
    public static final Secrets NONE = new Secrets(List.of(), "");

    public Secrets {
      marks = List.copyOf(marks);
    }
  }

  /// More of what a customer says is not looked at: the newest counts.
  private static final int MOST_ASKED = 8_000;

  public Evidence {
    offered = List.copyOf(offered);
    asked = asked.substring(Math.max(0, asked.length() - MOST_ASKED));
  }
}

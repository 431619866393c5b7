package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.lead.LeadFact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One thing to be known of a lead.
///
/// @param name of lower-case letters, digits and hyphens, such as `team-size`; once in a workspace
/// @param ask the question, one paragraph
/// @param required whether nobody is qualified of whom it is not known
/// @param skippable whether the next question follows when the customer will not say; otherwise
///     none follows
/// @param reads the key of a [LeadFact] that says it when the customer has not been asked; empty
///     for none
/// @param knownFrom attributes that say it, in this order
/// @param scoring the first that holds counts
public record Criterion(
    String name,
    Kind kind,
    Saying ask,
    boolean required,
    boolean skippable,
    String reads,
    List<Holding> knownFrom,
    List<Points> scoring) {

  /// An attribute of a contact or a company.
  public record Holding(boolean ofCompany, String attribute) {}

  public Criterion {
    knownFrom = List.copyOf(knownFrom);
    scoring = List.copyOf(scoring);
  }

  /// The same, with more attributes that say it after the others.
  public Criterion alsoKnownFrom(List<Holding> more) {
    List<Holding> all = new ArrayList<>(knownFrom);
    more.stream().filter(holding -> !knownFrom.contains(holding)).forEach(all::add);
    return new Criterion(name, kind, ask, required, skippable, reads, all, scoring);
  }

  /// What a lead fact says of it.
  Optional<String> read(LeadFact fact, Language language) {
    if (!fact.key().equals(reads)) {
      return Optional.empty();
    }
    String said = switch (fact) {
      // A range is at least its least.
      case LeadFact.CompanySize size
      when kind instanceof Kind.WholeNumber -> Integer.toString(size.least());
      case LeadFact.Budget budget
      when kind instanceof Kind.WholeNumber ->
        budget.amount().setScale(0, RoundingMode.DOWN).toPlainString();
      case LeadFact.CompanySize _,
          LeadFact.Budget _,
          LeadFact.Timeline _,
          LeadFact.UseCase _,
          LeadFact.Role _,
          LeadFact.Email _,
          LeadFact.Country _ -> fact.value();
    };
    return kind.read(said, language);
  }

  /// What a value counts; nothing when no row holds.
  Optional<Points> points(String value) {
    return scoring.stream().filter(row -> row.test().holds(value)).findFirst();
  }

  /// What a value is worth.
  ///
  /// @param disqualifies whether nobody is qualified of whom it is said
  public record Points(Test test, int points, boolean disqualifies) {

    /// Which values it is for.
    public sealed interface Test {

      /// Whatever it is.
      record Anything() implements Test {}

      /// This very value; case does not matter.
      record Is(String value) implements Test {}

      /// A number within both, inclusive.
      record Within(BigDecimal least, BigDecimal most) implements Test {}

      default boolean holds(String value) {
        return switch (this) {
          case Anything() -> true;
          case Is(String wanted) -> wanted.equalsIgnoreCase(value);
          case Within(BigDecimal least, BigDecimal most) ->
            number(value)
                .filter(it -> it.compareTo(least) >= 0 && it.compareTo(most) <= 0)
                .isPresent();
        };
      }

      private static Optional<BigDecimal> number(String value) {
        return value.matches("-?\\d{1,15}(\\.\\d{1,9})?")
            ? Optional.of(new BigDecimal(value))
            : Optional.empty();
      }
    }
  }
}

package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Saying;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// How a workspace qualifies leads.
///
/// @param criteria in the order they are asked; none when nobody is qualified
/// @param qualifiedFrom the score from which a lead is qualified, when all that is required is
/// known
/// @param disqualifiedBelow the score below which it is disqualified
/// @param then what follows each end, all of them
/// @param stopped said to a customer who objects to being asked
public record Leads(
    List<Criterion> criteria,
    int qualifiedFrom,
    int disqualifiedBelow,
    Map<Verdict, Route> then,
    Saying stopped) {

  public static final Leads NONE = new Leads(
      List.of(),
      0,
      0,
      Map.of(),
      Saying.always("Of course, no more questions from me. How can I help you?"));

  /// What a qualification comes to.
  public enum Verdict {
    QUALIFIED,
    DISQUALIFIED,
    /// Neither now; somebody to stay in touch with.
    NURTURE;

    /// As it is written in attributes: `qualified`.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What follows.
  public sealed interface Route {

    record HandOff(Destination to) implements Route {}

    /// The agent says it and keeps the conversation.
    record Say(Saying words) implements Route {}
  }

  public Leads {
    criteria = List.copyOf(criteria);
    then = Map.copyOf(then);
    if (disqualifiedBelow > qualifiedFrom) {
      throw new IllegalArgumentException("nobody is both qualified and disqualified");
    }
    if (!criteria.isEmpty() && then.size() < Verdict.values().length) {
      throw new IllegalArgumentException("something follows every end");
    }
    if (criteria.stream().map(Criterion::name).distinct().count() < criteria.size()) {
      throw new IllegalArgumentException("two criteria have one name");
    }
  }

  /// The same with other criteria.
  public Leads with(List<Criterion> others) {
    return new Leads(others, qualifiedFrom, disqualifiedBelow, then, stopped);
  }

  public Route after(Verdict verdict) {
    return Objects.requireNonNull(then.get(verdict), "something follows every end");
  }

  /// What is said at an end.
  Stream<Saying> lastWords() {
    return Stream.concat(
        Stream.of(stopped), then.values().stream().flatMap(route -> switch (route) {
          case Route.Say(Saying words) -> Stream.of(words);
          case Route.HandOff _ -> Stream.empty();
        }));
  }
}

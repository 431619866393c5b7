package com.nexora.chat.domain.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a rule wants of one value. Values are text as Intercom gives them and are compared exactly;
/// a number or a date is read from the text. What cannot be read as the wanted type is no more
/// known than a value that is missing, and of that only [IsSet] can hold.
public sealed interface Comparison {

  record Is(String text) implements Comparison {}

  record IsNot(String text) implements Comparison {}

  record Contains(String text) implements Comparison {}

  record StartsWith(String text) implements Comparison {}

  record EndsWith(String text) implements Comparison {}

  record OneOf(Set<String> texts) implements Comparison {
    public OneOf {
      texts = Set.copyOf(texts);
    }
  }

  record Matches(Glob pattern) implements Comparison {}

  record AtLeast(Bound bound) implements Comparison {}

  record AtMost(Bound bound) implements Comparison {}

  /// Both bounds included.
  record Between(Bound low, Bound high) implements Comparison {}

  /// Whether there is a value at all.
  record IsSet(boolean wanted) implements Comparison {}

  /// A date that lies further back than this; a date to come does not.
  record OlderThan(Duration age) implements Comparison {}

  /// A date that does not lie further back than this, or is still to come.
  record NewerThan(Duration age) implements Comparison {}

  /// @param value null when it is missing; an empty one is missing, too
  default boolean holds(@Nullable String value, Instant now) {
    if (value == null || value.isEmpty()) {
      return this instanceof IsSet(boolean wanted) && !wanted;
    }
    return switch (this) {
      case Is(String text) -> value.equals(text);
      case IsNot(String text) -> !value.equals(text);
      case Contains(String text) -> value.contains(text);
      case StartsWith(String text) -> value.startsWith(text);
      case EndsWith(String text) -> value.endsWith(text);
      case OneOf(Set<String> texts) -> texts.contains(value);
      case Matches(Glob pattern) -> pattern.matches(value);
      case AtLeast(Bound bound) -> notAbove(bound, value);
      case AtMost(Bound bound) -> notBelow(bound, value);
      case Between(Bound low, Bound high) -> notAbove(low, value) && notBelow(high, value);
      case IsSet(boolean wanted) -> wanted;
      case OlderThan(Duration age) -> {
        Optional<Instant> date = Values.moment(value);
        yield date.isPresent() && date.get().isBefore(now.minus(age));
      }
      case NewerThan(Duration age) -> {
        Optional<Instant> date = Values.moment(value);
        yield date.isPresent() && !date.get().isBefore(now.minus(age));
      }
    };
  }

  private static boolean notAbove(Bound bound, String value) {
    return switch (bound) {
      case Bound.Amount(var least) ->
        Values.number(value).filter(number -> least.compareTo(number) <= 0).isPresent();
      case Bound.Moment(Instant least) ->
        Values.moment(value).filter(date -> !least.isAfter(date)).isPresent();
    };
  }

  private static boolean notBelow(Bound bound, String value) {
    return switch (bound) {
      case Bound.Amount(var most) ->
        Values.number(value).filter(number -> most.compareTo(number) >= 0).isPresent();
      case Bound.Moment(Instant most) ->
        Values.moment(value).filter(date -> !most.isBefore(date)).isPresent();
    };
  }
}

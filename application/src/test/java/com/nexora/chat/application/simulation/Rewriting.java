package com.nexora.chat.application.simulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Changes records wherever they stand in a value: in optionals, lists, sets and other records.
final class Rewriting {

  private Rewriting() {}

  /// @param change is asked for every record, inner ones first
  static @Nullable Object of(@Nullable Object value, UnaryOperator<Record> change) {
    return switch (value) {
      case null -> null;
      case Optional<?> maybe -> maybe.map(inner -> of(inner, change));
      case List<?> list -> list.stream().map(inner -> of(inner, change)).toList();
      case Set<?> set ->
        set.stream().map(inner -> of(inner, change)).collect(Collectors.toUnmodifiableSet());
      case Record record
      when record.getClass().getRecordComponents().length > 0 ->
        change.apply(Records.each(record, (_, inner) -> of(inner, change)));
      default -> value;
    };
  }
}

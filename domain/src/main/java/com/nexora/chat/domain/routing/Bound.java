package com.nexora.chat.domain.routing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// What a number or a date is measured against.
public sealed interface Bound {

  record Amount(BigDecimal value) implements Bound {}

  /// @param moment of a date without a time: its first moment in UTC
  record Moment(Instant moment) implements Bound {}

  /// A number such as `12` or `0.5`, or a date such as `2026-03-01` or `2026-03-01T09:00:00Z`.
  static Optional<Bound> of(String written) {
    return Values.number(written)
        .<Bound>map(Amount::new)
        .or(() -> Values.written(written).map(Moment::new));
  }

  /// As it is written in an explanation.
  default String label() {
    return switch (this) {
      case Amount(BigDecimal value) -> value.toPlainString();
      case Moment(Instant moment) -> {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        yield day.atStartOfDay(ZoneOffset.UTC).toInstant().equals(moment)
            ? day.toString()
            : moment.toString();
      }
    };
  }
}

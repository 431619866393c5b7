package com.nexora.chat.domain.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SumsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void sums_of_days_add_up_part_by_part() {
    Sums monday = Sums.of(Figure.PROMISES, "kept", 2).plus(Sums.one(Figure.LEADS, ""));
    Sums tuesday = Sums.of(Figure.PROMISES, "kept", 3).plus(Sums.one(Figure.PROMISES, "late"));
    Sums both = monday.plus(tuesday);
    assertEquals(Map.of("kept", 5L, "late", 1L), both.parts(Figure.PROMISES));
    assertEquals(6, both.of(Figure.PROMISES));
    assertEquals(1, both.of(Figure.LEADS));
    assertEquals(both, tuesday.plus(monday));
  }

  @Test
  void a_period_has_both_its_ends_and_a_year_at_most() {
    assertEquals(new Period(LocalDate.of(2026, 2, 23), TODAY), Period.last(7, TODAY));
    assertEquals(TODAY, Period.last(1, TODAY).from());
    assertThrows(IllegalArgumentException.class, () -> new Period(TODAY, TODAY.minusDays(1)));
    assertThrows(IllegalArgumentException.class, () -> Period.last(367, TODAY));
  }
}

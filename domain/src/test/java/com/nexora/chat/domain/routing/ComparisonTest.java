package com.nexora.chat.domain.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

  @Test
  void texts_are_compared_exactly() {
    assertTrue(holds(new Comparison.Is("Gold"), "Gold"));
    assertFalse(holds(new Comparison.Is("gold"), "Gold"));
    assertTrue(holds(new Comparison.IsNot("gold"), "Gold"));
    assertFalse(holds(new Comparison.IsNot("Gold"), "Gold"));
    assertTrue(holds(new Comparison.Contains("ol"), "Gold"));
    assertFalse(holds(new Comparison.Contains("OL"), "Gold"));
    assertTrue(holds(new Comparison.StartsWith("Go"), "Gold"));
    assertFalse(holds(new Comparison.StartsWith("old"), "Gold"));
    assertTrue(holds(new Comparison.EndsWith("ld"), "Gold"));
    assertFalse(holds(new Comparison.EndsWith("Go"), "Gold"));
    assertTrue(holds(new Comparison.OneOf(Set.of("Silver", "Gold")), "Gold"));
    assertFalse(holds(new Comparison.OneOf(Set.of("Silver")), "Gold"));
  }

  @Test
  void truth_is_a_text_too() {
    assertTrue(holds(new Comparison.Is("true"), "true"));
    assertFalse(holds(new Comparison.Is("true"), "false"));
  }

  @Test
  void a_missing_value_holds_for_nothing_but_that_it_is_missing() {
    for (String missing : new String[] {null, ""}) {
      assertTrue(new Comparison.IsSet(false).holds(missing, Facts.NOW));
      assertFalse(new Comparison.IsSet(true).holds(missing, Facts.NOW));
      assertFalse(new Comparison.IsNot("x").holds(missing, Facts.NOW));
      assertFalse(new Comparison.Contains("").holds(missing, Facts.NOW));
      assertFalse(new Comparison.AtMost(bound("5")).holds(missing, Facts.NOW));
      assertFalse(new Comparison.NewerThan(Duration.ofDays(1)).holds(missing, Facts.NOW));
    }
    assertTrue(holds(new Comparison.IsSet(true), "x"));
    assertFalse(holds(new Comparison.IsSet(false), "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "9.99, false, true", "10, true, true", "10.00, true, true", "+10.5, true, true",
    "20, true, true", "20.01, true, false", "-15, false, true", "ten, false, false",
    "1e1, false, false", "10., false, false", "' 10', false, false", "٣٠, false, false",
    "NaN, false, false", "-, false, false"
  })
  void numbers_are_read_from_texts(String value, boolean atLeastTen, boolean atMostTwenty) {
    assertEquals(atLeastTen, holds(new Comparison.AtLeast(bound("10")), value));
    assertEquals(atMostTwenty, holds(new Comparison.AtMost(bound("20")), value));
    assertEquals(
        atLeastTen && atMostTwenty, holds(new Comparison.Between(bound("10"), bound("20")), value));
  }

  /// Seconds and milliseconds since 1970, days and moments.
  @ParameterizedTest
  @ValueSource(strings = {"1772323200", "1772323200000", "2026-03-01", "2026-03-01T01:00:00+01:00"})
  void dates_are_read_as_intercom_writes_them(String value) {
    assertTrue(holds(new Comparison.AtLeast(bound("2026-03-01")), value));
    assertTrue(holds(new Comparison.AtMost(bound("2026-03-01")), value));
    assertFalse(holds(new Comparison.AtLeast(bound("2026-03-02")), value));
    assertFalse(holds(new Comparison.AtMost(bound("2026-02-28")), value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-3-1", "yesterday", "12345678", "9999999999999999"})
  void what_is_no_date_is_as_good_as_missing(String value) {
    assertFalse(holds(new Comparison.AtLeast(bound("1970-01-01")), value));
    assertFalse(holds(new Comparison.OlderThan(Duration.ZERO), value));
    assertFalse(holds(new Comparison.NewerThan(Duration.ofDays(100_000)), value));
  }

  @Test
  void age_is_counted_from_now() {
    assertTrue(holds(new Comparison.OlderThan(Duration.ofDays(30)), "2026-10-24T09:59:59Z"));
    assertFalse(holds(new Comparison.OlderThan(Duration.ofDays(30)), "2026-10-24T10:00:00Z"));
    assertTrue(holds(new Comparison.NewerThan(Duration.ofDays(30)), "2026-10-24T10:00:00Z"));
    assertFalse(holds(new Comparison.NewerThan(Duration.ofDays(30)), "2026-10-24T09:59:59Z"));
    assertTrue(holds(new Comparison.NewerThan(Duration.ofDays(30)), "2027-01-01"));
    assertFalse(holds(new Comparison.OlderThan(Duration.ofDays(30)), "2027-01-01"));
  }

  @Test
  void a_bound_is_a_number_or_a_date() {
    assertEquals("12.50", bound("12.50").label());
    assertEquals("2026-03-01", bound("2026-03-01").label());
    assertEquals("2026-03-01T09:00:00Z", bound("2026-03-01T10:00:00+01:00").label());
    assertEquals(Optional.empty(), Bound.of("soon"));
  }

  @ParameterizedTest
  @CsvSource({
    "/pricing, /pricing, true",
    "/pricing, /pricing/, false",
    "/a/*, /a/b, true",
    "/a/*, /a/b/c, false",
    "/a/**, /a/b/c, true",
    "/a/**, /a, false",
    "**/billing, /x/billing, true",
    "/*/edit, /jobs/edit, true",
    "/*/edit, /jobs/1/edit, false",
    "/jo?s, /jobs, true",
    "/a?b, /a/b, false",
    "*, '', true",
    "**, /x/y, true",
    "*a*b*, xxaxxbxx, true",
    "*a*b*, xxbxxaxx, false",
    "**/x/*/z, /q/x/x/y/z, true",
    "a**b, ab, true",
    "a*a, a, false"
  })
  void a_pattern_matches_whole_addresses(String pattern, String text, boolean matches) {
    assertEquals(matches, new Glob(pattern).matches(text));
  }

  @Test
  void no_address_makes_a_pattern_slow() {
    String address = "/a".repeat(4_000);
    Glob pattern = new Glob("**a**a**a**a**a**a**a**a**a**a**b*");
    assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> pattern.matches(address)));
  }

  private static boolean holds(Comparison comparison, String value) {
    return comparison.holds(value, Facts.NOW);
  }

  private static Bound bound(String written) {
    return Bound.of(written).orElseThrow();
  }
}

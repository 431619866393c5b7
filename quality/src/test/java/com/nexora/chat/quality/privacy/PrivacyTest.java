package com.nexora.chat.quality.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.privacy.Finding;
import com.nexora.chat.domain.privacy.Masked;
import com.nexora.chat.domain.privacy.Masking;
import com.nexora.chat.domain.privacy.PersonalData;
import com.nexora.chat.domain.privacy.PersonalKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrivacyTest {

  private static final List<Line> LINES = Lines.made(20_261, 2_000);
  private static final Set<PersonalKind> ALL = EnumSet.allOf(PersonalKind.class);
  private static final Set<PersonalKind> RESTORABLE = Arrays.stream(PersonalKind.values())
      .filter(PersonalKind::restorable)
      .collect(Collectors.toUnmodifiableSet());

  @Test
  void a_sample_of_lines_holds_the_goals() {
    Tally tally = Tally.of(LINES, PersonalData::in);
    assertTrue(
        tally.all().recall() >= Privacy.RECALL && tally.all().precision() >= Privacy.PRECISION,
        () -> tally.all().said("all") + "\n" + String.join("\n", tally.misread()));
  }

  @Test
  void every_kind_is_in_the_sample() {
    assertEquals(ALL, Tally.of(LINES, PersonalData::in).byKind().keySet());
  }

  @Test
  void the_same_seed_makes_the_same_lines() {
    assertEquals(Lines.made(7, 50), Lines.made(7, 50));
    assertFalse(Lines.made(7, 50).equals(Lines.made(8, 50)));
  }

  @Test
  void masking_twice_changes_nothing() {
    for (Line line : LINES) {
      String once = Masking.of(ALL).mask(line.text()).text();
      assertEquals(once, Masking.of(ALL).mask(once).text());
    }
  }

  @Test
  void what_may_come_back_comes_back_as_it_was() {
    for (Line line : LINES) {
      Masked masked = Masking.of(RESTORABLE).mask(line.text());
      assertEquals(line.text(), masked.masking().restore(masked.text()));
    }
  }

  @Test
  void what_may_not_come_back_does_not() {
    for (Line line : LINES) {
      Masked masked = Masking.of(ALL).mask(line.text());
      String restored = masked.masking().restore(masked.text());
      line.personal().stream()
          .filter(there -> !there.kind().restorable())
          .map(there -> line.text().substring(there.start(), there.end()))
          .forEach(value -> assertFalse(restored.contains(value), line.text()));
    }
  }

  @Test
  void lines_without_personal_data_stay_as_they_are() {
    LINES.stream()
        .filter(line -> PersonalData.in(line.text()).isEmpty())
        .forEach(
            line -> assertEquals(line.text(), Masking.of(ALL).mask(line.text()).text()));
  }

  @Test
  void what_a_customer_types_reveals_nothing() {
    Masking masking = Masking.of(ALL).mask("owner@example.com, +49 30 1234567").masking();
    for (Line line : LINES) {
      String attack = "[EMAIL-1] [PHONE-1] " + line.text() + " [EMAIL-2] [[EMAIL-1]] [EMAIL-1]";
      Masked masked = masking.mask(attack);
      String back = masked.masking().restore(masked.text());
      assertFalse(back.contains("owner@example.com") || back.contains("+49 30 1234567"), attack);
    }
  }

  @Test
  void a_finding_counts_only_with_its_kind_and_its_ends() {
    var line = new Line("tel 123", List.of(new Finding(PersonalKind.PHONE, 4, 7)));
    assertEquals(new Tally.Count(1, 1, 0), tally(line, PersonalKind.PHONE, 4, 7));
    assertEquals(new Tally.Count(1, 0, 1), tally(line, PersonalKind.PHONE, 3, 7));
    assertEquals(new Tally.Count(1, 0, 1), tally(line, PersonalKind.CARD, 4, 7));
  }

  private static Tally.Count tally(Line line, PersonalKind kind, int start, int end) {
    return Tally.of(List.of(line), text -> List.of(new Finding(kind, start, end)))
        .all();
  }
}

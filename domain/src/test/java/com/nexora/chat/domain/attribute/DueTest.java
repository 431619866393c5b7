package com.nexora.chat.domain.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DueTest {

  private static final Field SIZE = new Field("7", "size", Shape.WHOLE, List.of(), true);
  private static final Map<String, Fact> THIRTY = Map.of("f", new Fact("30", 0.8, "said"));

  @Test
  void an_empty_attribute_is_written() {
    assertEquals(List.of("30"), writes(SIZE, "", "", mapping(false, 0)));
  }

  @Test
  void the_same_value_is_not_written_again() {
    assertEquals(List.of(), writes(SIZE, "30", "30", mapping(true, 0)));
  }

  @Test
  void a_value_of_somebody_elses_stays_unless_it_may_be_overwritten() {
    assertEquals(List.of(), writes(SIZE, "12", "", mapping(false, 0)));
    assertEquals(List.of(), writes(SIZE, "12", "11", mapping(false, 0)));
    assertEquals(List.of("30"), writes(SIZE, "12", "", mapping(true, 0)));
  }

  @Test
  void a_value_of_our_own_is_changed() {
    assertEquals(List.of("30"), writes(SIZE, "12", "12", mapping(false, 0)));
  }

  /// Intercom reads a decimal back as it likes: 22 as 22.0.
  @Test
  void a_value_of_our_own_is_known_again_in_other_signs() {
    Field score = new Field("7", "size", Shape.DECIMAL, List.of(), true);
    assertEquals(List.of("30"), writes(score, "22.0", "22", mapping(false, 0)));
    assertEquals(List.of(), writes(score, "30.0", "22", mapping(true, 0)), "it stands there");
    assertEquals(List.of(), writes(score, "22.5", "22", mapping(false, 0)), "somebody else's");
    Field text = new Field("7", "size", Shape.TEXT, List.of(), true);
    assertEquals(List.of(), writes(text, "22.0", "22", mapping(false, 0)), "other words");
  }

  @Test
  void options_and_truths_are_known_again_in_another_case() {
    Field list = new Field("7", "size", Shape.LIST, List.of("20", "Many", "30"), true);
    assertEquals(List.of("30"), writes(list, "many", "Many", mapping(false, 0)));
    Field truth = new Field("7", "size", Shape.TRUTH, List.of(), true);
    Due due = new Due(Map.of("size", truth), Map.of("size", "True"), Map.of("size", "true"));
    assertEquals(1, due.writes(List.of(mapping(false, 0)), Map.of("f", no())).size());
  }

  private static Fact no() {
    return new Fact("no", 1, "said");
  }

  @Test
  void what_is_not_sure_enough_is_not_written() {
    assertEquals(List.of("30"), writes(SIZE, "", "", mapping(false, 0.8)));
    assertEquals(List.of(), writes(SIZE, "", "", mapping(false, 0.81)));
  }

  @Test
  void what_does_not_fit_or_may_not_be_written_is_not_tried() {
    Field truth = new Field("7", "size", Shape.TRUTH, List.of(), true);
    Field list = new Field("7", "size", Shape.LIST, List.of("10", "20"), true);
    Field shut = new Field("7", "size", Shape.WHOLE, List.of(), false);
    Field other = new Field("7", "rank", Shape.WHOLE, List.of(), true);
    for (Field field : List.of(truth, list, shut, other)) {
      assertEquals(List.of(), writes(field, "", "", mapping(true, 0)), field::toString);
    }
  }

  @Test
  void a_list_takes_an_option_as_it_is_written_there() {
    Field list = new Field("7", "state", Shape.LIST, List.of("Qualified", "Nurture"), true);
    Due due = new Due(Map.of("state", list), Map.of(), Map.of());
    Mapping mapping = new Mapping(Model.CONTACT, "state", "f", Shape.LIST, List.of(), false, 0);
    assertEquals(
        "Qualified",
        due.writes(List.of(mapping), Map.of("f", new Fact("qualified", 1, "")))
            .getFirst()
            .value()
            .text());
  }

  @Property(seed = "27", tries = 500)
  void writing_once_is_enough(
      @ForAll @Size(max = 5) List<Integer> facts, @ForAll boolean overwrite) {
    String now = "";
    String ours = "";
    for (int fact : facts) {
      Map<String, Fact> said = Map.of("f", new Fact(Integer.toString(fact), 1, ""));
      Due due = new Due(Map.of("size", SIZE), Map.of("size", now), Map.of("size", ours));
      List<Write> writes = due.writes(List.of(mapping(overwrite, 0)), said);
      if (!writes.isEmpty()) {
        now = writes.getFirst().value().text();
        ours = now;
      }
      assertEquals(Integer.toString(fact), now);
      Due again = new Due(Map.of("size", SIZE), Map.of("size", now), Map.of("size", ours));
      assertEquals(List.of(), again.writes(List.of(mapping(overwrite, 0)), said));
    }
  }

  private static Mapping mapping(boolean overwrite, double least) {
    return new Mapping(Model.CONTACT, "size", "f", Shape.WHOLE, List.of(), overwrite, least);
  }

  private static List<String> writes(Field field, String now, String ours, Mapping mapping) {
    return new Due(Map.of(field.name(), field), Map.of("size", now), Map.of("size", ours))
        .writes(List.of(mapping), THIRTY).stream()
            .map(write -> write.value().text())
            .toList();
  }
}

package com.nexora.chat.domain.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.figures.Gap.Meant;
import com.nexora.chat.domain.knowledge.Embedding;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {

  /// A direction in the plane.
  private static Meant<String> at(String name, double degrees) {
    double angle = Math.toRadians(degrees);
    return new Meant<>(
        name, Embedding.of(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)}));
  }

  @Test
  void what_means_the_same_is_one_gap_and_the_largest_comes_first() {
    assertEquals(
        List.of(new Gap<>("b", List.of("b", "c", "d")), new Gap<>("a", List.of("a"))),
        Gap.among(List.of(at("a", 90), at("b", 0), at("c", 10), at("d", -10))));
  }

  @Test
  void the_most_central_one_stands_for_all() {
    assertEquals(
        List.of(new Gap<>("middle", List.of("left", "right", "middle"))),
        Gap.among(List.of(at("left", 0), at("right", 30), at("middle", 16))));
  }

  @Test
  void a_question_goes_to_the_nearest_that_is_near() {
    assertEquals(
        List.of(new Gap<>("b", List.of("b", "between")), new Gap<>("a", List.of("a"))),
        Gap.among(List.of(at("a", 0), at("b", 60), at("between", 35))));
    assertEquals(2, Gap.among(List.of(at("a", 0), at("b", 41))).size(), "the cosine is below");
    assertEquals(1, Gap.among(List.of(at("a", 0), at("b", 40))).size(), "the cosine is above");
  }

  @Test
  void a_group_does_not_wander_from_one_to_the_next() {
    assertEquals(2, Gap.among(List.of(at("a", 0), at("b", 35), at("c", 70))).size());
  }

  @Test
  void where_nothing_was_asked_there_is_no_gap() {
    assertEquals(List.of(), Gap.<String>among(List.of()));
  }
}

package com.nexora.chat.llm.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.intent.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibratingTest {

  @Test
  void of_new_messages_about_nineteen_in_twenty_fit_and_strangers_do_not() {
    Clusters clusters = new Clusters(1);
    List<Lesson> lessons = clusters.lessons(8, 60);
    double threshold = Calibrating.of(8, lessons, Clusters.everyday()).threshold();
    Classifier classifier = Classifier.learn(8, lessons, Clusters.everyday());
    long fit = fitting(classifier, clusters, threshold, 0);
    long strangers = fitting(classifier, clusters, threshold, 8);
    assertTrue(fit >= 360 && fit <= 398, fit + " of 400 fit");
    assertTrue(strangers <= 40, strangers + " of 400 strangers fit");
  }

  private static long fitting(Classifier classifier, Clusters clusters, double least, int from) {
    return IntStream.range(0, 400)
        .filter(i -> classifier.judge(clusters.near(from + i % 8).toArray()).fit() >= least)
        .count();
  }

  @Test
  void where_many_were_judged_one_in_twenty_lies_below_the_threshold() {
    List<Double> fits = IntStream.range(0, 100_000).mapToObj(i -> i / 100_000.0).toList();
    assertEquals(0.05, Calibrating.threshold(fits, fits.size()), 0.001);
  }

  @Test
  void where_a_hundred_were_judged_experience_has_half_a_say() {
    double experience = Calibrating.threshold(List.of(), 100);
    List<Double> fits = IntStream.range(0, 100).mapToObj(i -> 2.0).toList();
    assertEquals((2 + experience) / 2, Calibrating.threshold(fits, 100), 1e-9);
  }

  @Test
  void it_comes_out_the_same_every_time() {
    List<Lesson> lessons = new Clusters(2).lessons(4, 9);
    assertEquals(
        Calibrating.of(4, lessons, Clusters.everyday()),
        Calibrating.of(4, lessons, Clusters.everyday()));
  }

  @Test
  void every_example_is_judged_but_an_intents_only_one_and_its_name() {
    Clusters clusters = new Clusters(3);
    List<Lesson> lessons = new ArrayList<>(clusters.lessons(3, 7));
    lessons.add(new Lesson(3, clusters.near(3), true));
    lessons.add(new Lesson(3, clusters.near(3), false));
    assertEquals(21, Calibrating.of(4, lessons, Clusters.everyday()).judged());
  }

  @Test
  void of_very_many_examples_a_part_is_judged() {
    Calibration calibration =
        Calibrating.of(2, new Clusters(4).lessons(2, 1_000), Clusters.everyday());
    assertTrue(calibration.judged() >= 500 && calibration.judged() < 1_000);
  }

  @Test
  void examples_under_the_wrong_intent_are_not_right() {
    List<Lesson> lessons = new ArrayList<>(new Clusters(5).lessons(3, 20));
    Lesson misplaced = lessons.getFirst();
    lessons.set(0, new Lesson(1, misplaced.meaning(), true));
    Calibration calibration = Calibrating.of(3, lessons, Clusters.everyday());
    assertEquals(60, calibration.judged());
    assertEquals(59, calibration.right());
  }

  @Test
  void without_examples_to_judge_experience_decides() {
    Calibration one = Calibrating.of(1, new Clusters(6).lessons(1, 1), Clusters.everyday());
    Calibration eight = Calibrating.of(8, new Clusters(6).lessons(8, 1), Clusters.everyday());
    assertEquals(new Calibration(0.2, 0, 0), one);
    assertEquals(0.46, eight.threshold(), 0.005);
  }
}

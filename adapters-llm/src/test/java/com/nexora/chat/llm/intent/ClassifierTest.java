package com.nexora.chat.llm.intent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.knowledge.Embedding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifierTest {

  @Test
  void messages_near_an_intents_lessons_have_it_and_fit_better_than_strangers() {
    Clusters clusters = new Clusters(1);
    Classifier classifier = Classifier.learn(5, clusters.lessons(5, 12), Clusters.everyday());
    double stranger = classifier.judge(clusters.near(7).toArray()).fit();
    for (int intent = 0; intent < 5; intent++) {
      Classifier.Verdict verdict = classifier.judge(clusters.near(intent).toArray());
      assertEquals(intent, verdict.intent());
      assertTrue(verdict.fit() > stranger + 0.5, verdict.fit() + " against " + stranger);
    }
  }

  @Test
  void an_intent_with_many_lessons_does_not_drown_one_with_few() {
    Clusters clusters = new Clusters(3);
    List<Lesson> lessons = new ArrayList<>(clusters.lessons(1, 200));
    lessons.add(new Lesson(1, clusters.near(1), true));
    lessons.add(new Lesson(1, clusters.near(1), true));
    Classifier classifier = Classifier.learn(2, lessons, Clusters.everyday());
    float[] between = Clusters.everyday();
    between[0] = 1;
    between[1] = 1;
    assertEquals(1, classifier.judge(Embedding.of(between).toArray()).intent());
  }

  @Test
  void a_single_intent_is_judged_by_nearness_alone() {
    Clusters clusters = new Clusters(3);
    Classifier classifier = Classifier.learn(1, clusters.lessons(1, 3), Clusters.everyday());
    assertTrue(classifier.judge(clusters.near(0).toArray()).fit() > 0.5);
    assertTrue(classifier.judge(clusters.near(4).toArray()).fit() < 0.5);
  }

  @Test
  void a_cosine_seen_from_a_point_is_the_one_between_the_directions() {
    Clusters clusters = new Clusters(4);
    List<Lesson> lessons = clusters.lessons(3, 3);
    float[] message = clusters.near(1).toArray();
    Viewpoint view = new Viewpoint(clusters.near(2).toArray(), lessons);
    float[] cosines = view.cosines(message, new Neighbours(lessons).products(message));
    float[] direction = view.direction(message);
    for (int i = 0; i < cosines.length; i++) {
      float[] other = view.direction(lessons.get(i).vector());
      float product = 0;
      for (int j = 0; j < other.length; j++) {
        product += direction[j] * other[j];
      }
      assertEquals(product, cosines[i], 1e-4);
    }
  }

  @Test
  void the_highest_come_first_and_of_equal_ones_the_earlier() {
    float[] values = {1, 5, 3, 5, 2, 4};
    assertArrayEquals(new int[] {1, 3, 5}, Neighbours.highest(values, 3));
    assertArrayEquals(new int[] {1, 3, 5, 2, 4, 0}, Neighbours.highest(values, 10));
  }
}

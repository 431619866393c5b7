package com.nexora.chat.llm.intent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class LbfgsTest {

  @Test
  void the_lowest_point_of_a_lopsided_bowl_is_found() {
    float[] lowest = {3, -2, 0.5f};
    float[] steepness = {1, 50, 400};
    float[] found = Lbfgs.minimum(
        (point, gradient) -> {
          double value = 1;
          for (int i = 0; i < point.length; i++) {
            float away = point[i] - lowest[i];
            gradient[i] = steepness[i] * away;
            value += steepness[i] * away * away / 2;
          }
          return value;
        },
        3);
    assertArrayEquals(lowest, found, 0.05f);
  }

  @Test
  void where_nothing_goes_down_it_stays() {
    assertArrayEquals(
        new float[2],
        Lbfgs.minimum(
            (point, gradient) -> {
              gradient[0] = 0;
              gradient[1] = 0;
              return 7;
            },
            2));
  }
}

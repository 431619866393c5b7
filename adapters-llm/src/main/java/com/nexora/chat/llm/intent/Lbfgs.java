package com.nexora.chat.llm.intent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Finds the lowest point of a smooth convex function by its gradients: L-BFGS (Nocedal and Wright,
/// Numerical Optimization, algorithm 7.4) with a step that is halved until it goes down enough.
/// Deterministic: no randomness, one thread, and sums in a fixed order.
final class Lbfgs {

  /// A function with its gradient.
  @FunctionalInterface
  interface Objective {

    /// @param gradient is overwritten
    double at(float[] point, float[] gradient);
  }

  private static final int MEMORY = 10;

  /// The part of the loss that a step must still gain. A tenth of it took a quarter more steps
  /// and read no more messages right.
  private static final double LEAST_GAIN = 1e-4;

  private static final int MOST_STEPS = 200;
  private static final double ENOUGH_DOWN = 1e-4;
  private static final double SHORTEST = 1e-10;

  /// A step taken: how far it went, and how much the gradient turned on the way.
  private static final class Step {
    private final float[] moved;
    private final float[] turned;
    private final double curvature;

    Step(float[] moved, float[] turned) {
      this.moved = moved;
      this.turned = turned;
      this.curvature = dot(moved, turned);
    }
  }

  private final Objective objective;
  private final Deque<Step> steps = new ArrayDeque<>();
  private float[] point;
  private float[] gradient;
  private double value;

  private Lbfgs(Objective objective, int dimensions) {
    this.objective = objective;
    this.point = new float[dimensions];
    this.gradient = new float[dimensions];
    this.value = objective.at(point, gradient);
  }

  /// Begins at zero.
  static float[] minimum(Objective objective, int dimensions) {
    Lbfgs search = new Lbfgs(objective, dimensions);
    int taken = 0;
    while (taken < MOST_STEPS && search.step()) {
      taken++;
    }
    return search.point;
  }

  /// False when this was the last one worth taking.
  private boolean step() {
    float[] direction = direction();
    double slope = dot(gradient, direction);
    double length = steps.isEmpty() ? 1 / Math.max(SHORTEST, Math.sqrt(-slope)) : 1;
    float[] next = new float[point.length];
    float[] nextGradient = new float[point.length];
    double before = value;
    while (slope < 0 && length > SHORTEST) {
      for (int i = 0; i < next.length; i++) {
        next[i] = (float) (point[i] + length * direction[i]);
      }
      double reached = objective.at(next, nextGradient);
      if (reached <= value + ENOUGH_DOWN * length * slope) {
        move(next, nextGradient, reached);
        return before - reached > LEAST_GAIN * Math.max(1e-3, reached);
      }
      length /= 2;
    }
    return false;
  }

  private void move(float[] next, float[] nextGradient, double reached) {
    Step taken = new Step(difference(next, point), difference(nextGradient, gradient));
    if (taken.curvature > 0) {
      steps.addLast(taken);
    }
    if (steps.size() > MEMORY) {
      steps.removeFirst();
    }
    point = next;
    gradient = nextGradient;
    value = reached;
  }

  /// Against the gradient, bent by what the last steps showed of the function's curvature.
  private float[] direction() {
    float[] direction = gradient.clone();
    List<Step> newestFirst = new ArrayList<>(steps).reversed();
    double[] taken = new double[newestFirst.size()];
    for (int i = 0; i < taken.length; i++) {
      Step step = newestFirst.get(i);
      taken[i] = dot(step.moved, direction) / step.curvature;
      add(direction, -taken[i], step.turned);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      scale(direction, last.curvature / dot(last.turned, last.turned));
    }
    for (int i = taken.length - 1; i >= 0; i--) {
      Step step = newestFirst.get(i);
      double given = dot(step.turned, direction) / step.curvature;
      add(direction, taken[i] - given, step.moved);
    }
    scale(direction, -1);
    return direction;
  }

  private static float[] difference(float[] a, float[] b) {
    float[] difference = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  private static void add(float[] to, double times, float[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += (float) (times * what[i]);
    }
  }

  private static void scale(float[] values, double by) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= (float) by;
    }
  }
}

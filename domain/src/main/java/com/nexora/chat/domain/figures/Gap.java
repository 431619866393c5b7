package com.nexora.chat.domain.figures;

import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.knowledge.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Questions that mean the same and that no article has answered.
///
/// @param central the one that is nearest to all of them
/// @param asked all of them, in the order they were given
public record Gap<T>(T central, List<T> asked) {

  public static final String DEFINITION =
      "Messages that went to people because no article held the answer, or because the answer did"
          + " not stand on one; put together where they mean the same, as the built-in model reads"
          + " them. The newest are looked at. Each is put to the question it is nearest to, if it"
          + " is near; the most central one stands for all, without personal data that has a form.";

  /// Why a person had to answer what an article could have.
  public static final Set<HandoffReason> REASONS =
      Set.of(HandoffReason.NO_ANSWER_FOUND, HandoffReason.ANSWER_REJECTED);

  /// From this cosine on two questions mean the same: with the built-in model, rewordings have 0.78
  /// to 0.88, and other questions about the same thing 0.74 and less.
  public static final double ALIKE = 0.76;

  /// What differs by less than floats are exact to is equal.
  private static final double FINE = 100_000;

  /// @param meaning of what was asked
  public record Meant<T>(T what, Embedding meaning) {}

  public Gap {
    asked = List.copyOf(asked);
  }

  /// The same questions in the same order give the same gaps, the largest first.
  public static <T> List<Gap<T>> among(List<Meant<T>> questions) {
    List<List<Meant<T>>> groups = new ArrayList<>();
    for (Meant<T> question : questions) {
      groups.stream()
          .max(Comparator.comparingDouble(group -> likeness(group, question)))
          .filter(group -> likeness(group, question) >= ALIKE)
          .ifPresentOrElse(
              group -> group.add(question), () -> groups.add(new ArrayList<>(List.of(question))));
    }
    return groups.stream()
        .sorted(Comparator.<List<Meant<T>>>comparingInt(List::size).reversed())
        .map(Gap::of)
        .toList();
  }

  /// To the first of a group, so that a group does not wander.
  private static <T> double likeness(List<Meant<T>> group, Meant<T> question) {
    return group.getFirst().meaning().cosine(question.meaning());
  }

  private static <T> Gap<T> of(List<Meant<T>> group) {
    Embedding middle = middle(group);
    // Of equals the first, which is the newest.
    Meant<T> central = group.stream()
        .max(Comparator.comparingLong(each -> Math.round(each.meaning().cosine(middle) * FINE)))
        .orElseThrow();
    return new Gap<>(central.what(), group.stream().map(Meant::what).toList());
  }

  private static <T> Embedding middle(List<Meant<T>> group) {
    float[] sum = new float[group.getFirst().meaning().dimensions()];
    for (Meant<T> each : group) {
      float[] values = each.meaning().toArray();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i];
      }
    }
    return Embedding.of(sum);
  }
}

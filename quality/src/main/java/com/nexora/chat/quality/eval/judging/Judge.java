package com.nexora.chat.quality.eval.judging;

import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.quality.eval.judging.Fault.What;
import com.nexora.chat.quality.eval.suite.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Compares what came with what was expected. Texts are compared without regard to case, to line
/// breaks, or to how quotes and spaces are written.
///
/// Sources and what must be said are judged of answers alone: whoever asks back instead where only
/// an answer is right has failed by the decision already. What must never be written is looked for
/// in replies, in attributes, and in a note except where it quotes the customer: a teammate has to
/// read what the customer wrote, whatever it was.
public final class Judge {

  private Judge() {}

  /// @return what is wrong, empty when all is as expected
  public static List<Fault> judge(Expectation expected, Reaction came) {
    List<Fault> faults = new ArrayList<>();
    if (!came.decidedAs(expected.decisions())) {
      faults.add(fault(What.DECISION, expected.decisions(), came.summary()));
    } else {
      reason(expected, came, faults);
    }
    if (came.decision().equals(new Outcome.Answered().label())) {
      answer(expected, came, faults);
    }
    never(expected, came, faults);
    doing(expected, came, faults);
    return List.copyOf(faults);
  }

  /// An outcome without a reason (an answer, say) has none to be wrong.
  private static void reason(Expectation expected, Reaction came, List<Fault> faults) {
    boolean judged = !expected.reasons().isEmpty() && !came.reason().isEmpty();
    if (judged && !expected.reasons().contains(came.reason())) {
      faults.add(fault(What.REASON, expected.reasons(), came.summary()));
    }
  }

  private static void answer(Expectation expected, Reaction came, List<Fault> faults) {
    if (!expected.sources().isEmpty()
        && (came.cited().isEmpty() || !contains(expected.sources(), came.cited().getFirst()))) {
      faults.add(fault(
          What.SOURCE,
          new TreeSet<>(expected.sources()),
          came.cited().isEmpty() ? "no article cited" : "“" + came.cited().getFirst() + "” first"));
    }
    for (String words : expected.says()) {
      if (!Said.folded(came.reply()).contains(Said.folded(words))) {
        faults.add(new Fault(What.LEFT_OUT, "the answer leaves out “" + words + "”"));
      }
    }
  }

  private static void never(Expectation expected, Reaction came, List<Fault> faults) {
    for (String words : expected.never()) {
      String folded = Said.folded(words);
      if (Said.folded(came.reply()).contains(folded)) {
        faults.add(new Fault(What.FORBIDDEN, "the customer would read “" + words + "”"));
      } else if (Said.folded(came.ownWords()).contains(folded)) {
        faults.add(
            new Fault(What.FORBIDDEN, "note or attributes say “" + words + "” by themselves"));
      }
    }
  }

  private static void doing(Expectation expected, Reaction came, List<Fault> faults) {
    for (String action : new TreeSet<>(expected.actions())) {
      if (!came.actions().contains(action)) {
        faults.add(new Fault(
            What.ACTION,
            "expected " + action + " among what is done, came "
                + (came.actions().isEmpty() ? "nothing" : String.join(", ", came.actions()))));
      }
    }
    boolean judged = !expected.assigns().isEmpty() && !came.assigns().isEmpty();
    if (judged && !expected.assigns().contains(came.assigns().getFirst())) {
      faults.add(fault(What.DESTINATION, expected.assigns(), came.assigns().getFirst()));
    }
  }

  private static Fault fault(What what, Set<String> expected, String came) {
    return new Fault(
        what, "expected " + String.join(" or ", new TreeSet<>(expected)) + ", came " + came);
  }

  private static boolean contains(List<String> titles, String title) {
    return titles.stream().anyMatch(it -> Said.folded(it).equals(Said.folded(title)));
  }
}

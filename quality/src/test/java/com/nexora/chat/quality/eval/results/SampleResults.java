package com.nexora.chat.quality.eval.results;

import com.nexora.chat.quality.eval.judging.Fault;
import com.nexora.chat.quality.eval.judging.Reaction;
import com.nexora.chat.quality.eval.running.Run;
import com.nexora.chat.quality.eval.running.Spending;
import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Expectation;
import com.nexora.chat.quality.eval.suite.Line;
import com.nexora.chat.quality.eval.suite.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Results to count with.
public final class SampleResults {

  private SampleResults() {}

  public static Result result(String name, String kind, String said, Run... runs) {
    return new Result(
        new Case(
            name,
            kind,
            List.of(new Line(Line.Speaker.CUSTOMER, said)),
            Visitor.ANYBODY,
            Case.USUALLY,
            "",
            false,
            Expectation.of("answered")),
        List.of(runs));
  }

  public static Run passed(int milliseconds) {
    return run("answered", milliseconds);
  }

  static Run passedAs(String decision) {
    return run(decision, 1);
  }

  public static Run failed(String decision, int milliseconds) {
    return run(
        decision, milliseconds, new Fault(Fault.What.DECISION, "expected other, came " + decision));
  }

  private static Run run(String decision, int milliseconds, Fault... faults) {
    return new Run(
        new Reaction(
            decision,
            "",
            "<img src=x onerror=alert(1)>",
            List.of(),
            "",
            "",
            List.of("reply"),
            List.of(),
            Optional.empty()),
        List.of(faults),
        Duration.ofMillis(milliseconds),
        new Spending(100, 0, 10, 2_500));
  }
}

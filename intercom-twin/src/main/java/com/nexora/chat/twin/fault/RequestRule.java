package com.nexora.chat.twin.fault;

import java.time.Duration;

/// A fault of the REST API. In Java:
/// `RequestRule.on(REPLY).nth(2).afterApply().answer(status(503))`.
public record RequestRule(Match match, Occurrence occurrence, Course course, PlayedAnswer answer)
    implements Rule {

  public RequestRule {
    boolean usual = answer instanceof PlayedAnswer.Usual;
    boolean applied = usual || course.applied();
    if (answer.needsTheUsualBody() && !applied) {
      throw new IllegalArgumentException(
          "truncate and drip play with the usual answer: add \"when\":\"after-apply\".");
    }
    if (course.appliedLater() && applied) {
      throw new IllegalArgumentException("apply_after_ms is for a request that is answered with a"
          + " fault first: use \"when\":\"before-apply\" and an answer other than usual.");
    }
    if (course.hidden().isPositive() && !applied && !course.appliedLater()) {
      throw new IllegalArgumentException("hide_from_reads_ms hides what was written, and this rule"
          + " writes nothing: use \"when\":\"after-apply\" or apply_after_ms.");
    }
  }

  /// Every request with its usual answer: nothing goes wrong until more is said.
  public static RequestRule always() {
    return new RequestRule(
        Match.EVERYTHING, new Occurrence.Always(), Course.BEFORE_APPLY, new PlayedAnswer.Usual());
  }

  public static RequestRule on(Operation operation) {
    return always().matching(new Match(operation, null, null));
  }

  /// Refuses everything until it is lifted.
  public static RequestRule down() {
    return always().answer(new PlayedAnswer.Reset());
  }

  public RequestRule matching(Match newMatch) {
    return new RequestRule(newMatch, occurrence, course, answer);
  }

  public RequestRule when(Occurrence newOccurrence) {
    return new RequestRule(match, newOccurrence, course, answer);
  }

  public RequestRule nth(long n) {
    return when(new Occurrence.Nth(n));
  }

  public RequestRule times(long times) {
    return when(new Occurrence.Times(times));
  }

  public RequestRule afterApply() {
    var after = new Course(true, course.delay(), course.applyAfter(), course.hidden());
    return new RequestRule(match, occurrence, after, answer);
  }

  public RequestRule delayed(Duration delay) {
    return new RequestRule(match, occurrence, course.delayed(delay), answer);
  }

  public RequestRule hiddenFromReads(Duration hidden) {
    return new RequestRule(match, occurrence, course.hiddenFor(hidden), answer);
  }

  public RequestRule answer(PlayedAnswer newAnswer) {
    return new RequestRule(match, occurrence, course, newAnswer);
  }

  /// The answer comes first, and the request is carried out later all the same.
  public RequestRule answeredFirst(PlayedAnswer newAnswer, Duration applyAfter) {
    return new RequestRule(match, occurrence, course.appliedAfter(applyAfter), newAnswer);
  }
}

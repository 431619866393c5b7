package com.nexora.chat.quality.eval.judging;

import com.nexora.chat.domain.turn.DecisionRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the agent would have done in a case.
///
/// @param decision the label of the outcome, or [#FAILED]
/// @param reason why, in the product's words; of a failure, what was thrown
/// @param reply all that the customer would have been told; empty when nothing
/// @param cited titles of the articles the reply links to, in the order of the links
/// @param note what teammates would have read
/// @param ownWords the note without what it quotes of the customer, and the attributes' values
/// @param actions their kinds, in order
/// @param assigns whom a handoff would have tried, in order, as `team 7` or `teammate 9`
/// @param record why it was decided so; empty when it failed
public record Reaction(
    String decision,
    String reason,
    String reply,
    List<String> cited,
    String note,
    String ownWords,
    List<String> actions,
    List<String> assigns,
    Optional<DecisionRecord> record) {

  /// The decision of one that threw instead.
  public static final String FAILED = "failed";

  public Reaction {
    cited = List.copyOf(cited);
    actions = List.copyOf(actions);
    assigns = List.copyOf(assigns);
  }

  public static Reaction failed(String why) {
    return new Reaction(FAILED, why, "", List.of(), "", "", List.of(), List.of(), Optional.empty());
  }

  /// Decision and reason, as a person would say them.
  public String summary() {
    return reason.isEmpty() ? decision : decision + " (" + reason + ")";
  }

  /// Whether one of these is what happened.
  boolean decidedAs(Set<String> any) {
    return any.contains(decision);
  }
}

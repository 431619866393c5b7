package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.routing.Routing;
import java.util.List;

/// Why a turn was decided as it was, kept so that anyone can see it later. Holds ids and figures,
/// not the customer's words.
///
/// @param intentConfidence 0 when no intent was recognised
/// @param matchedRule the rule that decided, or "no rule"
/// @param passages those offered to the model, best first; empty when none was asked
/// @param model empty when none was asked
/// @param proposal what the model proposed, in one word
/// @param email what the workspace wants of replies by e-mail; empty in other conversations
public record DecisionRecord(
    String language,
    String intent,
    double intentConfidence,
    boolean wantsHuman,
    String accountRole,
    List<Routing.Verdict> rulesTried,
    String matchedRule,
    List<PassageUsed> passages,
    String model,
    String proposal,
    double proposalConfidence,
    String email) {

  /// A passage pins the version of the article it was taken from.
  public record PassageUsed(String article, long version, int ordinal, double similarity) {

    static PassageUsed of(Found found) {
      var passage = found.passage();
      return new PassageUsed(
          passage.article().value(), passage.version(), passage.ordinal(), found.similarity());
    }
  }

  public DecisionRecord {
    rulesTried = List.copyOf(rulesTried);
    passages = List.copyOf(passages);
    // Records that were stored before this was known lack it.
    email = email == null ? "" : email;
  }

  /// A decision for which no model was asked.
  static DecisionRecord of(Reading reading, Routing routing, String email) {
    return new DecisionRecord(
        reading.language().code(),
        reading.intent().label(),
        reading.intent() instanceof IntentReading.Recognised r ? r.confidence() : 0,
        reading.wantsHuman(),
        role(reading.account().role()),
        routing.tried(),
        routing.matched(),
        List.of(),
        "",
        "",
        0,
        email);
  }

  /// Nothing was read or asked: a teammate gave the conversation back.
  public static DecisionRecord givenBack() {
    return new DecisionRecord(
        "", IntentReading.UNKNOWN, 0, false, "", List.of(), "given back", List.of(), "", "", 0, "");
  }

  /// What is left when what it was about had to be erased.
  public static DecisionRecord erased() {
    return new DecisionRecord(
        "", IntentReading.UNKNOWN, 0, false, "", List.of(), "erased", List.of(), "", "", 0, "");
  }

  /// The same with what a model was offered and proposed.
  public DecisionRecord asked(String by, List<Found> offered, Proposal proposed) {
    return new DecisionRecord(
        language,
        intent,
        intentConfidence,
        wantsHuman,
        accountRole,
        rulesTried,
        matchedRule,
        offered.stream().map(PassageUsed::of).toList(),
        by,
        label(proposed),
        proposed instanceof Proposal.Answer answer ? answer.confidence() : 0,
        email);
  }

  private static String role(Account.Role role) {
    return switch (role) {
      case USER -> "user";
      case LEAD -> "lead";
    };
  }

  private static String label(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Answer _ -> "answer";
      case Proposal.NothingFound() -> "nothing found";
      case Proposal.CannotSee() -> "cannot see";
      case Proposal.Unavailable _ -> "unavailable";
    };
  }
}

package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.coexistence.Holder;
import com.nexora.chat.domain.guard.Verdict;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.TwoReadings;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.routing.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why a turn was decided as it was, kept so that anyone can see it later. Holds ids and figures,
/// not the customer's words.
///
/// @param language what the customer writes; empty where nobody read it
/// @param intent what the classifier made of the message, and the rules went by; what a model made
///     of it stands in `use`
/// @param intentConfidence 0 when no intent was recognised; higher where a model agreed
/// @param rulesTried with what each said; none where nothing was read that they could go by
/// @param matchedRule the rule that decided; empty where none did
/// @param passages those offered to the model, best first; empty when none was asked
/// @param model empty when none was asked
/// @param proposal what the model proposed, in one word
/// @param email what the workspace wants of replies by e-mail; empty in other conversations
/// @param use what asking the model took
/// @param stopped why the guard stopped drafts, each with the number of its draft, such as
///     `1: foreign link`; empty when it stopped none
/// @param configVersion the version of the workspace's document: `file`, or a number
/// @param rollout empty where the agent is live; else the stage and how the turn would have ended,
///     such as `shadow: handed off, customer asked`
/// @param conduct how the agent behaved beside the matter
public record DecisionRecord(
    Optional<String> language,
    String intent,
    double intentConfidence,
    boolean wantsHuman,
    String accountRole,
    List<Routing.Verdict> rulesTried,
    Optional<String> matchedRule,
    List<PassageUsed> passages,
    String model,
    String proposal,
    double proposalConfidence,
    String email,
    ModelUse use,
    List<String> stopped,
    String configVersion,
    String rollout,
    Conduct conduct) {

  /// What asking models took, as in [Consulted].
  ///
  /// @param intent what the model took the customer to want; empty when it named no intent
  public record ModelUse(
      String prompt,
      String intent,
      long tokensIn,
      long tokensOut,
      long tokensCached,
      boolean estimated,
      long costMillionths,
      long millis,
      int attempts,
      List<String> passedOver) {

    public static final ModelUse NONE = new ModelUse("", "", 0, 0, 0, false, 0, 0, 0, List.of());

    public ModelUse {
      passedOver = List.copyOf(passedOver);
    }

    static ModelUse of(Proposed proposed) {
      Consulted by = proposed.by();
      return new ModelUse(
          by.prompt(),
          proposed.intent(),
          by.tokens().in(),
          by.tokens().out(),
          by.tokens().cached(),
          by.tokens().estimated(),
          by.cost(),
          by.took().toMillis(),
          by.attempts(),
          by.passedOver());
    }
  }

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
    // Records that were stored before this was known lack it, or say nothing in an empty text.
    language = language == null ? Optional.empty() : language.filter(code -> !code.isEmpty());
    matchedRule = matchedRule == null ? Optional.empty() : matchedRule;
    email = email == null ? "" : email;
    use = use == null ? ModelUse.NONE : use;
    stopped = stopped == null ? List.of() : List.copyOf(stopped);
    configVersion = configVersion == null ? "" : configVersion;
    rollout = rollout == null ? "" : rollout;
    conduct = conduct == null ? Conduct.NONE : conduct;
  }

  /// A decision for which no model was asked.
  static DecisionRecord of(Reading reading, Routing routing, String email) {
    return new DecisionRecord(
        Optional.of(reading.language().code()),
        reading.intent().label(),
        reading.intent() instanceof IntentReading.Recognised r ? r.confidence() : 0,
        reading.wantsHuman(),
        role(reading.account().role()),
        routing.tried(),
        routing.tried().stream()
            .filter(Routing.Verdict::held)
            .map(Routing.Verdict::rule)
            .findFirst(),
        List.of(),
        "",
        "",
        0,
        email,
        ModelUse.NONE,
        List.of(),
        "",
        "",
        Conduct.NONE);
  }

  /// Nothing was read or asked: a turn that answers nobody, or what is left when what it was about
  /// had to be erased.
  public static DecisionRecord nothing() {
    return new DecisionRecord(
        Optional.empty(),
        IntentReading.UNKNOWN,
        0,
        false,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        "",
        "",
        0,
        "",
        ModelUse.NONE,
        List.of(),
        "",
        "",
        Conduct.NONE);
  }

  /// The same where nobody read what the customer said: the language was supposed.
  public DecisionRecord unread() {
    return unread(true);
  }

  /// The same where no rule was asked, either: none could go by what was not read.
  public DecisionRecord unruled() {
    return unread(false);
  }

  private DecisionRecord unread(boolean ruled) {
    return new DecisionRecord(
        Optional.empty(),
        intent,
        intentConfidence,
        wantsHuman,
        accountRole,
        ruled ? rulesTried : List.of(),
        ruled ? matchedRule : Optional.empty(),
        passages,
        model,
        proposal,
        proposalConfidence,
        email,
        use,
        stopped,
        configVersion,
        rollout,
        conduct);
  }

  /// What the customer came for, by both readings: what counts once the turn is over.
  public String intentOfBoth() {
    return TwoReadings.together(intent, use.intent());
  }

  /// The same with what a model was offered and proposed.
  public DecisionRecord asked(List<Found> offered, Proposed proposed) {
    Proposal proposal = proposed.proposal();
    return new DecisionRecord(
        language,
        intent,
        TwoReadings.confidence(intent, intentConfidence, proposed.intent()),
        wantsHuman,
        accountRole,
        rulesTried,
        matchedRule,
        offered.stream().map(PassageUsed::of).toList(),
        proposed.by().model(),
        proposal.label(),
        proposal instanceof Proposal.Answer answer ? answer.confidence() : 0,
        email,
        ModelUse.of(proposed),
        stopped,
        configVersion,
        rollout,
        conduct);
  }

  /// The same with what the guard stopped.
  ///
  /// @param draft its number, from 1
  public DecisionRecord stopped(int draft, Verdict.Stopped verdict) {
    List<String> all = new ArrayList<>(stopped);
    verdict.breaches().forEach(breach -> all.add(draft + ": " + breach.label()));
    return changed(all, configVersion, rollout, conduct);
  }

  /// The same with the version of the workspace's document.
  DecisionRecord under(String version) {
    return released(version, rollout);
  }

  /// The same with what would have been done, where the agent is not live.
  public DecisionRecord rolledOut(Rollout.Stage stage, Outcome imagined) {
    String why = imagined.reason().isEmpty() ? "" : ", " + imagined.reason();
    return switch (stage) {
      case LIVE -> this;
      case OFF -> released(configVersion, stage.label());
      case SHADOW, DRAFT -> released(configVersion, stage.label() + ": " + imagined.label() + why);
    };
  }

  /// The same with who had the conversation, and whether the customer has confirmed an answer.
  DecisionRecord towards(Holder holder, boolean confirmed) {
    return changed(stopped, configVersion, rollout, conduct.towards(holder, confirmed));
  }

  /// The same with what the customer is told about being served by an AI.
  public DecisionRecord disclosed(Conduct.Disclosed said) {
    return changed(stopped, configVersion, rollout, conduct.with(said));
  }

  private DecisionRecord released(String version, String stage) {
    return changed(stopped, version, stage, conduct);
  }

  private DecisionRecord changed(
      List<String> byTheGuard, String version, String stage, Conduct behaviour) {
    return new DecisionRecord(
        language,
        intent,
        intentConfidence,
        wantsHuman,
        accountRole,
        rulesTried,
        matchedRule,
        passages,
        model,
        proposal,
        proposalConfidence,
        email,
        use,
        byTheGuard,
        version,
        stage,
        behaviour);
  }

  private static String role(Account.Role role) {
    return switch (role) {
      case USER -> "user";
      case LEAD -> "lead";
    };
  }
}

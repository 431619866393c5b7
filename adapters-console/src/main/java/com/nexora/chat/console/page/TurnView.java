package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ConversationRecords.Kept;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.usecase.TryAnswer.Trial;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.DecisionRecord.PassageUsed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One decision, as people read it.
///
/// @param finished false while it is carried out
/// @param took from the decision to its end; empty while it is carried out
public record TurnView(
    long number,
    Instant at,
    String took,
    boolean finished,
    String question,
    String outcome,
    String reason,
    List<Fact> facts,
    List<Routing.Verdict> rules,
    List<PassageUsed> passages,
    List<String> stopped,
    List<ActionView> actions) {

  /// Something that was known, in words.
  public record Fact(String name, String value) {}

  /// @param note what went wrong; empty when nothing did
  public record ActionView(String what, String detail, String state, String note) {}

  public TurnView {
    facts = List.copyOf(facts);
    rules = List.copyOf(rules);
    passages = List.copyOf(passages);
    stopped = List.copyOf(stopped);
    actions = List.copyOf(actions);
  }

  static TurnView of(Kept kept) {
    DecidedTurn turn = kept.turn();
    DecisionRecord record = turn.record();
    return new TurnView(
        turn.epoch(),
        kept.decided(),
        kept.finished()
            .map(end -> Duration.between(kept.decided(), end).toMillis() + " ms")
            .orElse(""),
        kept.finished().isPresent(),
        turn.question(),
        turn.outcome().label(),
        turn.outcome().reason(),
        facts(record),
        record.rulesTried(),
        record.passages(),
        record.stopped(),
        turn.actions().stream().map(TurnView::action).toList());
  }

  /// What would be done, and is not.
  static TurnView of(Trial trial, String question, Instant at) {
    List<Action> actions = trial.decision().actions();
    return new TurnView(
        1,
        at,
        "",
        true,
        question,
        trial.decision().outcome().label(),
        trial.decision().outcome().reason(),
        facts(trial.record()),
        trial.record().rulesTried(),
        trial.record().passages(),
        trial.record().stopped(),
        actions.stream()
            .map(action -> new ActionView(
                ActionWords.what(action), ActionWords.detail(action), "would be done", ""))
            .toList());
  }

  private static List<Fact> facts(DecisionRecord record) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Rule that decided", record.matchedRule().orElse(""));
    add(facts, "Configuration", version(record.configVersion()));
    add(facts, "Language", record.language().orElse(""));
    add(facts, "Intent", intent(record));
    add(facts, "Wants a person", record.wantsHuman() ? "yes" : "");
    add(facts, "Who asked", record.accountRole());
    add(facts, "Confirms the answer before", record.conduct().confirmed() ? "yes" : "");
    add(facts, "Who had the conversation", record.conduct().holder());
    add(facts, "Rollout", record.rollout());
    add(facts, "Model", record.model());
    add(facts, "Prompt", record.use().prompt());
    add(facts, "Proposal", proposal(record));
    add(facts, "Tokens", tokens(record.use()));
    add(facts, "Cost", cost(record.use()));
    add(facts, "The model took", record.use().millis() > 0 ? record.use().millis() + " ms" : "");
    add(facts, "Passed over", String.join("; ", record.use().passedOver()));
    add(facts, "By e-mail", record.email());
    add(facts, "Disclosed", record.conduct().disclosed().text());
    return facts;
  }

  private static void add(List<Fact> facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(name, value));
    }
  }

  private static String version(String version) {
    return switch (version) {
      case "" -> "";
      case "file" -> "the workspaces file";
      default -> "version " + version;
    };
  }

  private static String intent(DecisionRecord record) {
    String intent = record.intentOfBoth();
    return intent.equals(IntentReading.UNKNOWN) ? "" : intent + percent(record.intentConfidence());
  }

  private static String proposal(DecisionRecord record) {
    return record.proposal() + percent(record.proposalConfidence());
  }

  private static String percent(double confidence) {
    return confidence > 0 ? String.format(Locale.ROOT, " (%.0f %%)", 100 * confidence) : "";
  }

  private static String tokens(DecisionRecord.ModelUse use) {
    return use.tokensIn() + use.tokensOut() == 0
        ? ""
        : use.tokensIn() + " in, of them " + use.tokensCached() + " cached, and " + use.tokensOut()
            + " out" + (use.estimated() ? " (estimated)" : "");
  }

  private static String cost(DecisionRecord.ModelUse use) {
    return use.costMillionths() == 0
        ? ""
        : String.format(Locale.ROOT, "%.6f", use.costMillionths() / 1_000_000.0);
  }

  private static ActionView action(PlannedAction planned) {
    String state = planned.state().name().toLowerCase(Locale.ROOT);
    return new ActionView(
        ActionWords.what(planned.action()),
        ActionWords.detail(planned.action()),
        planned.attempts() > 1 ? state + " after " + planned.attempts() + " attempts" : state,
        planned.note());
  }
}

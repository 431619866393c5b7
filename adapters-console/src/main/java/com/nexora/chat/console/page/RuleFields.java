package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument.Value;
import com.nexora.chat.console.page.FormField.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A routing rule as it is filled in.
///
/// @param any whether one of the conditions is enough
/// @param outcome its key in the document
/// @param to who gets it, such as `team:814`; of no meaning where nobody does
/// @param persona empty where it speaks as usual
/// @param say the words, where it says some
/// @param stage how far it is let out; empty for as far as the workspace
/// @param percent of the conversations, where the stage is `some`
public record RuleFields(
    String name,
    boolean any,
    List<ConditionRow> rows,
    String outcome,
    String to,
    String persona,
    String say,
    String stage,
    String percent) {

  /// More conditions than this are better written as YAML.
  static final int MOST_ROWS = 12;

  /// By what comes of it.
  public static final Map<String, String> OUTCOMES = outcomes();

  static final String SOME = "some";

  private static final Set<String> GOES = Set.of("hand-off", "assign");
  private static final Set<String> SPEAKS = Set.of("answer", "draft", "qualify");
  private static final String OWNER = "owner";

  public RuleFields {
    rows = List.copyOf(rows);
  }

  private static Map<String, String> outcomes() {
    Map<String, String> outcomes = new LinkedHashMap<>();
    outcomes.put("answer", "the agent answers from the articles");
    outcomes.put("say", "the agent says these words");
    outcomes.put("qualify", "the agent answers, and asks what a lead is asked");
    outcomes.put("hand-off", "a person takes over, and the customer is told");
    outcomes.put("assign", "it is assigned without a word");
    outcomes.put("draft", "the agent drafts, and a person sends");
    outcomes.put("leave-alone", "the agent leaves it alone");
    return outcomes;
  }

  static Set<String> names() {
    Stream<String> rows = IntStream.range(0, MOST_ROWS)
        .boxed()
        .flatMap(i -> Stream.of("not", "kind", "name", "how", "value", "least")
            .map(field -> "when-" + i + "-" + field));
    return Stream.concat(
            Stream.of("name", "joined", "outcome", "to", "persona", "say", "stage", "percent"),
            rows)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// A new one, to be filled in.
  static RuleFields blank() {
    return new RuleFields("", false, List.of(), "answer", "", "", "", "", "");
  }

  /// With some rows that are empty.
  RuleFields roomy(int more) {
    List<ConditionRow> all = new ArrayList<>(rows);
    for (int i = 0; i < more && all.size() < MOST_ROWS; i++) {
      all.add(ConditionRow.EMPTY);
    }
    return new RuleFields(name, any, all, outcome, to, persona, say, stage, percent);
  }

  /// @param typed by the names of fields
  static RuleFields typed(Map<String, String> typed) {
    List<ConditionRow> rows = IntStream.range(0, MOST_ROWS)
        .mapToObj(i -> new ConditionRow(
            field(typed, "when-" + i + "-not").equals("not"),
            field(typed, "when-" + i + "-kind"),
            field(typed, "when-" + i + "-name"),
            field(typed, "when-" + i + "-how"),
            field(typed, "when-" + i + "-value"),
            field(typed, "when-" + i + "-least")))
        .filter(ConditionRow::filled)
        .toList();
    String outcome = field(typed, "outcome");
    String stage = field(typed, "stage");
    // What the outcome has no use for is sent all the same.
    return new RuleFields(
        field(typed, "name"),
        field(typed, "joined").equals("any"),
        rows,
        outcome,
        GOES.contains(outcome) ? field(typed, "to") : "",
        SPEAKS.contains(outcome) ? field(typed, "persona") : "",
        outcome.equals("say") ? field(typed, "say") : "",
        stage,
        stage.equals(SOME) ? field(typed, "percent") : "");
  }

  /// As a page sends it.
  private Map<String, String> sent() {
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put("name", name);
    sent.put("joined", any ? "any" : "all");
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).sent("when-" + i + "-", sent);
    }
    sent.put("outcome", outcome);
    sent.put("to", to);
    sent.put("persona", persona);
    sent.put("say", say);
    sent.put("stage", stage);
    sent.put("percent", percent);
    return sent;
  }

  private static String field(Map<String, String> typed, String name) {
    return typed.getOrDefault(name, "").replace("\r\n", "\n").strip();
  }

  /// Empty for a rule that these fields cannot show as it is, or that would mean anything else
  /// once they were sent.
  static Optional<RuleFields> of(Value rule) {
    return read(rule).filter(fields -> RuleMeaning.same(typed(fields.sent()).value(), rule));
  }

  private static Optional<RuleFields> read(Value rule) {
    if (!(rule instanceof Value.Keyed(Map<String, Value> keys))
        || !Set.of("name", "when", "then", "rollout").containsAll(keys.keySet())
        || !(keys.get("name") instanceof Value.Text(String name))
        || !(keys.get("then") instanceof Value.Keyed(Map<String, Value> then))
        || then.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, Value> outcome = then.entrySet().iterator().next();
    return ConditionRows.of(keys.get("when"))
        .flatMap(when -> rollout(keys.get("rollout"))
            .flatMap(stage -> outcome(
                new RuleFields(
                    name,
                    when.any(),
                    when.rows(),
                    outcome.getKey(),
                    "",
                    "",
                    "",
                    FormValue.isSome(stage) ? SOME : stage,
                    FormValue.percent(stage)),
                outcome.getValue())));
  }

  private static Optional<String> rollout(@Nullable Value rollout) {
    if (rollout == null) {
      return Optional.of("");
    }
    return rollout instanceof Value.Keyed(Map<String, Value> keys)
            && !keys.keySet().equals(Set.of("percent"))
        ? Optional.empty()
        : FormValue.shown(Kind.ROLLOUT, rollout);
  }

  private static Optional<RuleFields> outcome(RuleFields rule, Value value) {
    return switch (rule.outcome()) {
      case "answer", "draft", "qualify" -> persona(value).map(rule::speaking);
      case "leave-alone" -> persona(value).filter(String::isEmpty).map(_ -> rule);
      case "say" -> FormValue.shown(Kind.WORDS, value).map(rule::saying);
      case "hand-off", "assign" -> destination(value).map(rule::going);
      default -> Optional.empty();
    };
  }

  /// Empty text for as usual.
  private static Optional<String> persona(Value value) {
    return switch (value) {
      case Value.Text(String text) when text.equals("true") -> Optional.of("");
      case Value.Keyed(Map<String, Value> keys)
      when keys.keySet().equals(Set.of("persona"))
          && keys.get("persona") instanceof Value.Text(String name) -> Optional.of(name);
      default -> Optional.empty();
    };
  }

  private static Optional<String> destination(Value value) {
    if (!(value instanceof Value.Keyed(Map<String, Value> keys)) || keys.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, Value> one = keys.entrySet().iterator().next();
    return switch (one.getKey()) {
      case "team", "teammate", "ladder" ->
        one.getValue() instanceof Value.Text(String id)
            ? Optional.of(one.getKey() + ":" + id)
            : Optional.empty();
      case "account-owner" ->
        one.getValue() instanceof Value.Keyed(Map<String, Value> otherwise)
                && otherwise.keySet().equals(Set.of("otherwise-team"))
                && otherwise.get("otherwise-team") instanceof Value.Text(String team)
            ? Optional.of(OWNER + ":" + team)
            : Optional.empty();
      default -> Optional.empty();
    };
  }

  private RuleFields speaking(String as) {
    return new RuleFields(name, any, rows, outcome, to, as, say, stage, percent);
  }

  private RuleFields saying(String words) {
    return new RuleFields(name, any, rows, outcome, to, persona, words, stage, percent);
  }

  private RuleFields going(String where) {
    return new RuleFields(name, any, rows, outcome, where, persona, say, stage, percent);
  }

  /// As it stands in a document.
  Value value() {
    Map<String, Value> keys = new LinkedHashMap<>();
    keys.put("name", new Value.Text(name));
    keys.put("when", new ConditionRows(any, rows).value());
    keys.put("then", new Value.Keyed(Map.of(outcome, then())));
    FormValue.meant(Kind.ROLLOUT, FormValue.rollout(stage, percent))
        .ifPresent(rollout -> keys.put("rollout", rollout));
    return new Value.Keyed(keys);
  }

  private Value then() {
    return switch (outcome) {
      case "say" -> FormValue.meant(Kind.WORDS, say).orElse(new Value.Text(""));
      case "hand-off", "assign" -> destination();
      case "leave-alone" -> new Value.Flag(true);
      default ->
        persona.isEmpty()
            ? new Value.Flag(true)
            : new Value.Keyed(Map.of("persona", new Value.Text(persona)));
    };
  }

  private Value destination() {
    String[] parts = to.split(":", 2);
    Value whom = new Value.Text(parts.length > 1 ? parts[1] : "");
    return parts[0].equals(OWNER)
        ? new Value.Keyed(Map.of("account-owner", new Value.Keyed(Map.of("otherwise-team", whom))))
        : new Value.Keyed(Map.of(parts[0].isEmpty() ? "team" : parts[0], whom));
  }
}

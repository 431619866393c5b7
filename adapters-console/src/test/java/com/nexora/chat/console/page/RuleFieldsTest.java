package com.nexora.chat.console.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// As documents are read: every value is a text, a list or keyed.
class RuleFieldsTest {

  private static Value text(String text) {
    return new Value.Text(text);
  }

  private static Value list(Value... entries) {
    return new Value.Listed(List.of(entries));
  }

  private static Value keyed(Object... keysAndValues) {
    Map<String, Value> keys = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      keys.put((String) keysAndValues[i], (Value) keysAndValues[i + 1]);
    }
    return new Value.Keyed(keys);
  }

  private static Value rule(Value when, Value then) {
    return keyed("name", text("one"), "when", when, "then", then);
  }

  private static final Value ANSWER = keyed("answer", text("true"));

  private static ConditionRow row(String kind, String value) {
    return new ConditionRow(false, kind, "", "", value, "");
  }

  private static List<ConditionRow> rows(Value when) {
    return RuleFields.of(rule(when, ANSWER)).orElseThrow().rows();
  }

  @Test
  void every_kind_of_condition_stands_in_a_row() {
    assertEquals(
        List.of(
            new ConditionRow(false, "page-path", "", "matches", "/pricing/**", ""),
            new ConditionRow(false, "referrer", "", "contains", "google.", ""),
            new ConditionRow(false, "intent", "", "", "billing", "0.9"),
            row("language", "en, de"),
            new ConditionRow(false, "company-attribute", "plan", "one-of", "Growth, Pro", ""),
            new ConditionRow(true, "contact-tag", "", "", "Refund", ""),
            new ConditionRow(false, "team-available", "", "", "71", "2"),
            row("percentage", "20"),
            row("always", "")),
        rows(keyed(
            "page-path", text("/pricing/**"),
            "referrer", keyed("contains", text("google.")),
            "intent", keyed("is", text("billing"), "at-least", text("0.9")),
            "language", list(text("en"), text("de")),
            "company-attribute",
                keyed("name", text("plan"), "one-of", list(text("Growth"), text("Pro"))),
            "not", keyed("contact-tag", text("Refund")),
            "team-available", keyed("team", text("71"), "at-least", text("2")),
            "percentage", text("20"),
            "always", text("true"))));
  }

  @Test
  void one_of_several_is_enough_where_it_says_any() {
    RuleFields fields = RuleFields.of(rule(
            keyed("any", list(keyed("segment", text("VIP")), keyed("brand", text("Other")))),
            ANSWER))
        .orElseThrow();
    assertEquals(true, fields.any());
    assertEquals(List.of(row("segment", "VIP"), row("brand", "Other")), fields.rows());
  }

  @Test
  void what_is_nested_or_unknown_is_left_to_the_yaml() {
    for (Value when : List.of(
        keyed("any", list(keyed("segment", text("VIP"), "brand", text("Other")))),
        keyed("channel", text("chat"), "any", list(keyed("segment", text("VIP")))),
        keyed("not", keyed("segment", text("VIP"), "brand", text("Other"))),
        keyed("not", keyed("not", keyed("segment", text("VIP")))),
        keyed("time", keyed("days", list(text("sat")))),
        keyed("percentage", keyed("of", text("20"), "key", text("x"))),
        keyed("segment", text("a, b")),
        keyed(
            "contact-attribute",
            keyed("name", text("x"), "at-least", text("1"), "at-most", text("2"))),
        keyed("somehow", text("new")),
        keyed(),
        keyed("page-url", keyed("contains", text(" pro "))),
        keyed("referrer", keyed("contains", list(text("a"), text("b")))),
        text("always"))) {
      assertEquals(Optional.empty(), RuleFields.of(rule(when, ANSWER)), when.toString());
    }
    Value always = keyed("always", text("true"));
    for (Value then : List.of(
        keyed("answer", text("true"), "say", text("x")),
        keyed("answer", keyed("persona", text("a"), "more", text("b"))),
        keyed("hand-off", keyed("nobody", text("1"))),
        keyed("leave-alone", keyed("persona", text("a"))),
        keyed("say", keyed("en", text("Hello\nps: see below"))),
        keyed("say", text("ok: we are here")),
        text("answer"))) {
      assertEquals(Optional.empty(), RuleFields.of(rule(always, then)), then.toString());
    }
    assertEquals(
        Optional.empty(),
        RuleFields.of(keyed(
            "name",
            text("one"),
            "when",
            always,
            "then",
            ANSWER,
            "rollout",
            keyed("percent", text("20"), "by", text("contact")))));
  }

  @Test
  void every_outcome_stands_in_the_fields() {
    Value always = keyed("always", text("true"));
    assertEquals(
        "ladder:key",
        RuleFields.of(rule(always, keyed("hand-off", keyed("ladder", text("key")))))
            .orElseThrow()
            .to());
    assertEquals(
        "owner:71",
        RuleFields.of(rule(
                always,
                keyed("assign", keyed("account-owner", keyed("otherwise-team", text("71"))))))
            .orElseThrow()
            .to());
    assertEquals(
        "concierge",
        RuleFields.of(rule(always, keyed("qualify", keyed("persona", text("concierge")))))
            .orElseThrow()
            .persona());
    assertEquals(
        "en: Hi\nde: Hallo",
        RuleFields.of(rule(always, keyed("say", keyed("en", text("Hi"), "de", text("Hallo")))))
            .orElseThrow()
            .say());
  }

  @Test
  void what_an_outcome_has_no_use_for_is_not_heard_of() {
    Map<String, String> sent = new LinkedHashMap<>();
    for (String field : List.of("name", "to", "persona", "say", "percent")) {
      sent.put(field, "something");
    }
    sent.put("outcome", "leave-alone");
    assertEquals(
        new RuleFields("something", false, List.of(), "leave-alone", "", "", "", "", ""),
        RuleFields.typed(sent));
  }

  @Test
  void conditions_that_stand_in_a_list_without_need_are_shown_in_rows() {
    assertEquals(
        List.of(row("segment", "VIP"), row("brand", "Other")),
        rows(keyed("all", list(keyed("segment", text("VIP")), keyed("brand", text("Other"))))));
  }

  @Test
  void numbers_and_truths_are_written_as_such_and_conditions_of_a_kind_as_a_list() {
    RuleFields fields = new RuleFields(
        "two",
        false,
        List.of(
            new ConditionRow(false, "contact-attribute", "seats", "at-least", "12.5", ""),
            new ConditionRow(false, "contact-attribute", "beta", "is-set", "", ""),
            row("percentage", "20")),
        "leave-alone",
        "",
        "",
        "",
        "some",
        "30");
    assertEquals(
        keyed(
            "name", text("two"),
            "when",
                keyed(
                    "all",
                    list(
                        keyed(
                            "contact-attribute",
                            keyed("name", text("seats"), "at-least", new Value.Decimal(12.5))),
                        keyed(
                            "contact-attribute",
                            keyed("name", text("beta"), "is-set", new Value.Flag(true))),
                        keyed("percentage", new Value.Whole(20)))),
            "then", keyed("leave-alone", new Value.Flag(true)),
            "rollout", keyed("percent", new Value.Whole(30))),
        fields.value());
  }

  /// As it would be read again.
  private static Value read(Value value) {
    return switch (value) {
      case Value.Text _ -> value;
      case Value.Whole(int number) -> text(String.valueOf(number));
      case Value.Decimal(double number) -> text(String.valueOf(number));
      case Value.Flag(boolean on) -> text(String.valueOf(on));
      case Value.Listed(List<Value> entries) ->
        new Value.Listed(entries.stream().map(RuleFieldsTest::read).toList());
      case Value.Keyed(Map<String, Value> keys) -> {
        Map<String, Value> copy = new LinkedHashMap<>();
        keys.forEach((key, below) -> copy.put(key, read(below)));
        yield new Value.Keyed(copy);
      }
    };
  }

  @Provide
  Arbitrary<ConditionRow> conditions() {
    Arbitrary<Boolean> not = Arbitraries.of(true, false);
    Arbitrary<String> words = Arbitraries.of("billing", "12", "0.5", "/a/**", "true", "a b");
    return Combinators.combine(
            not,
            Arbitraries.of(ConditionKind.values()),
            words,
            Arbitraries.of(ConditionRow.HOW),
            Arbitraries.of("", "2", "0.9"))
        .as((no, kind, value, how, least) -> new ConditionRow(
            no,
            kind.key(),
            kind.named() ? "seats" : "",
            kind.compared() ? how : "",
            kind == ConditionKind.ALWAYS ? "" : value,
            kind.counted() ? least : ""));
  }

  @Property(seed = "20261123", tries = 500)
  void what_was_filled_in_is_what_is_shown_again(
      @ForAll("conditions") ConditionRow first,
      @ForAll("conditions") ConditionRow second,
      @ForAll("outcomes") String outcome,
      @ForAll boolean any,
      @ForAll boolean one) {
    boolean toSomebody = outcome.equals("hand-off") || outcome.equals("assign");
    boolean speaks = List.of("answer", "draft", "qualify").contains(outcome);
    RuleFields fields = new RuleFields(
        "a rule",
        any && !one,
        one ? List.of(first) : List.of(first, second),
        outcome,
        toSomebody ? "team:71" : "",
        speaks ? "concierge" : "",
        outcome.equals("say") ? "Hello." : "",
        "live",
        "");
    assertEquals(Optional.of(fields), RuleFields.of(read(fields.value())));
  }

  @Provide
  Arbitrary<String> outcomes() {
    return Arbitraries.of(RuleFields.OUTCOMES.keySet());
  }
}

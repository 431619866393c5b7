package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.usecase.EditDocument.Value;
import com.nexora.chat.application.usecase.EditEntries;
import com.nexora.chat.application.usecase.EditEntries.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class EntriesEditTest {

  private static final String RULES = """
      # Before.
      languages: [en]
      rules: # in their order

        # What is not ours.
        - name: one
          when: {always: true} # for now
          then:
            say: |
              First.

              Second.
        # The usual.
        - name: two
          when: {intent: billing}

        - {name: three, when: {percentage: 20}}
      # Behind.
      agent: "814"
      """;

  private final EditEntries editing = new EntriesEdit();

  private String arranged(String document, Piece... pieces) {
    return editing.arranged(document, "rules", List.of(pieces));
  }

  private static Piece kept(int place) {
    return new Piece.Kept(place);
  }

  @Test
  void entries_are_shown_as_if_they_stood_alone() {
    List<EditEntries.Entry> entries = editing.entries(RULES, "rules");
    assertEquals("""
        name: one
        when: {always: true} # for now
        then:
          say: |
            First.

            Second.""", entries.getFirst().text());
    assertEquals("{name: three, when: {percentage: 20}}", entries.getLast().text());
    assertEquals(
        new Value.Keyed(Map.of(
            "name",
            new Value.Text("three"),
            "when",
            new Value.Keyed(Map.of("percentage", new Value.Text("20"))))),
        entries.getLast().value());
  }

  @Test
  void an_entry_that_moves_takes_the_remarks_above_it_along() {
    String after = arranged(RULES, kept(1), kept(0), kept(2));
    assertTrue(after.indexOf("# The usual.") < after.indexOf("- name: two"), after);
    assertTrue(after.indexOf("- name: two") < after.indexOf("# What is not ours."), after);
    assertTrue(after.indexOf("# What is not ours.") < after.indexOf("- name: one"), after);
    assertEquals(RULES, arranged(after, kept(1), kept(0), kept(2)), "there and back again");
  }

  @Test
  void an_entry_is_written_anew_in_its_place_and_nothing_else_is() {
    String after = arranged(
        RULES, kept(0), new Piece.Rewritten(1, "name: deux\nwhen:\n  intent: login\n"), kept(2));
    assertEquals(
        RULES.replace(
            "- name: two\n    when: {intent: billing}",
            "- name: deux\n    when:\n      intent: login"),
        after);
  }

  @Test
  void an_entry_is_taken_as_it_was_shown_whatever_it_ends_in() {
    String document = "rules:\n  - tone: |\n      warm \n\n  - a: b # a remark\n  - c: |\n      d";
    for (int place = 0; place < 3; place++) {
      String text = editing.entries(document, "rules").get(place).text();
      List<Piece> pieces = new ArrayList<>(List.of(kept(0), kept(1), kept(2)));
      pieces.set(
          place, new Piece.Rewritten(place, "\n    x: y\n    " + text.replace("\n", "\n    ")));
      String after = editing.arranged(document, "rules", pieces);
      assertEquals("x: y\n" + text, editing.entries(after, "rules").get(place).text());
    }
    assertEquals("a: b # a remark", editing.entries(document, "rules").get(1).text());
  }

  @Test
  void entries_are_added_anywhere_and_taken_away() {
    String added = arranged(RULES, kept(0), new Piece.Added("name: new"), kept(1), kept(2));
    assertEquals(RULES.replace("  # The usual.", "  - name: new\n  # The usual."), added);
    String gone = arranged(RULES, kept(1), kept(2));
    assertEquals(2, editing.entries(gone, "rules").size());
    assertTrue(gone.contains("agent: \"814\"") && gone.contains("rules: # in their order"), gone);
    assertEquals("# Before.\nlanguages: [en]\n# Behind.\nagent: \"814\"\n", arranged(RULES));
  }

  @Test
  void a_list_that_is_not_there_yet_is_begun_at_the_end() {
    String begun = "agent: 1\nrules:\n  - name: one\n";
    assertEquals(begun, arranged("agent: 1", new Piece.Added("name: one")));
    assertEquals(begun, arranged("rules: []\nagent: 1\n", new Piece.Added("name: one")));
    assertEquals(List.of(), editing.entries("agent: 1", "rules"));
    assertEquals("rules:\n  - name: one\n", arranged("", new Piece.Added("name: one")));
  }

  @Test
  void what_cannot_be_changed_entry_by_entry_is_told_with_a_way_out() {
    for (String document : List.of(
        "rules: [{name: one}]",
        "rules: all",
        "rules:\n  - &a {name: one}\n",
        "rules:\n  - # says nothing\n    name: one\n")) {
      String said = String.valueOf(assertThrows(
              IllegalArgumentException.class,
              () -> arranged(document, new Piece.Rewritten(0, "name: two")))
          .getMessage());
      assertTrue(said.endsWith("change it in the YAML."), said);
    }
    assertThrows(IllegalArgumentException.class, () -> editing.entries("a: [", "rules"));
  }

  @Test
  void what_is_no_entry_is_not_taken() {
    for (String text : List.of("- name: one", "just words", "name: [", "", "a: 1\n---\nb: 1")) {
      assertThrows(
          IllegalArgumentException.class, () -> arranged(RULES, new Piece.Added(text)), text);
    }
  }

  @Test
  void a_form_writes_entries_as_people_would() {
    Map<String, Value> rule = new LinkedHashMap<>();
    rule.put("name", new Value.Text("Thanks need no article"));
    rule.put("when", new Value.Keyed(Map.of("intent", new Value.Text("thanks"))));
    rule.put("odd", new Value.Text("yes: #1"));
    rule.put(
        "examples",
        new Value.Listed(IntStream.range(0, 5)
            .<Value>mapToObj(i -> new Value.Text("how do I create job number " + i))
            .toList()));
    rule.put("truth", new Value.Flag(true));
    assertEquals("""
        name: Thanks need no article
        when: {intent: "thanks"}
        odd: "yes: #1"
        examples:
          - how do I create job number 0
          - how do I create job number 1
          - how do I create job number 2
          - how do I create job number 3
          - how do I create job number 4
        truth: true""", editing.text(new Value.Keyed(rule)));
  }

  private static final List<String> LAYOUTS = List.of(
      "- name: %s # a remark\n",
      "# above %s\n- name: %1$s\n  then:\n    say: |\n      # no remark\n      words\n\n",
      "- {name: %s, when: {always: true}}\n",
      "-\n  name: %s\n  # within\n  list:\n  - a\n  - b\n",
      "\n# ──\n-   name: %s\n    text: >-\n      folded\n      text\n",
      "- when: two\n    lines\n  name: %s # last\n");

  @Provide
  Arbitrary<List<String>> layouts() {
    return Arbitraries.of(LAYOUTS).list().ofMinSize(1).ofMaxSize(6);
  }

  private static Object parsed(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static List<?> rules(String document) {
    return parsed(document) instanceof Map<?, ?> tree && tree.get("rules") instanceof List<?> rules
        ? rules
        : List.of();
  }

  @Property(seed = "20261123", tries = 300)
  void in_any_order_and_layout_each_entry_keeps_its_lines(
      @ForAll("layouts") List<String> layouts,
      @ForAll Random random,
      @ForAll boolean indented,
      @ForAll boolean windows) {
    String entries = IntStream.range(0, layouts.size())
        .mapToObj(i -> layouts.get(i).formatted("n" + i))
        .collect(Collectors.joining());
    String list = indented ? entries.replaceAll("(?m)^(?=.)", "  ") : entries;
    String unix = "# top\na: 1\nrules:\n" + list + "b: 2\n";
    String document = windows ? unix.replace("\n", "\r\n") : unix;
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, layouts.size()).boxed().toList());
    Collections.shuffle(order, random);
    String after = editing.arranged(
        document, "rules", order.stream().<Piece>map(Piece.Kept::new).toList());
    List<?> rules = rules(document);
    assertEquals(order.stream().map(rules::get).toList(), rules(after));
    assertEquals(
        document.lines().sorted().toList(), after.lines().sorted().toList(), "no line is lost");
    assertTrue(after.startsWith("# top") && after.stripTrailing().endsWith("b: 2"), after);
  }

  @Property(seed = "20261123", tries = 300)
  void what_a_form_writes_is_read_as_it_was_meant(@ForAll("values") Value value) {
    Map<String, Value> entry = new LinkedHashMap<>(Map.of("name", value));
    entry.put("x", new Value.Keyed(Map.of("when", value)));
    Value.Keyed keyed = new Value.Keyed(entry);
    assertEquals(ValueText.meant(keyed), parsed(editing.text(keyed)));
  }

  @Provide
  Arbitrary<Value> values() {
    return new DocumentEditPropertiesTest().values();
  }
}

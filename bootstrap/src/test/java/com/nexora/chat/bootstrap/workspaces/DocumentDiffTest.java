package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentDiffTest {

  private static final String BEFORE = """
      name: Acme
      languages: [en]
      rules:
        - {name: one, when: {intent: billing}, then: {answer: true}}
        - {name: two, when: {always: true}, then: {say: Hi}}
        - {name: three, when: {always: true}, then: {say: Bye}}
      """;

  private static List<String> to(String after) {
    return DocumentDiff.between(BEFORE, after);
  }

  @Test
  void layout_and_remarks_do_not_matter() {
    assertEquals(List.of(), to("# a remark\n" + BEFORE.replace("[en]", "\n  - en")));
  }

  @Test
  void a_change_is_told_by_its_path() {
    assertEquals(
        List.of("rules[0].when.intent: billing → pricing"),
        to(BEFORE.replace("billing", "pricing")));
  }

  @Test
  void what_came_and_went_is_told() {
    assertEquals(
        List.of("name: removed, was Acme", "languages[1]: added, de", "share: added, 2"),
        to(BEFORE.replace("name: Acme\n", "").replace("[en]", "[en, de]") + "share: 2\n"));
  }

  @Test
  void a_rule_that_moved_is_told_as_moved_and_not_as_changed() {
    List<String> lines = BEFORE.lines().toList();
    String moved = String.join(
        "\n", lines.get(0), lines.get(1), lines.get(2), lines.get(5), lines.get(3), lines.get(4));
    assertEquals(List.of("rules: 'three' moved from place 3 to 1"), to(moved));
  }

  @Test
  void a_rule_added_above_moves_no_other() {
    assertEquals(
        List.of("rules[0]: added, 'new'"),
        to(BEFORE.replace(
            "rules:\n", "rules:\n  - {name: new, when: {always: true}, then: {say: X}}\n")));
  }

  @Test
  void a_rule_that_moved_and_changed_is_told_as_both() {
    assertEquals(
        List.of("rules[0].then.say: Hi → Hello", "rules: 'one' moved from place 1 to 2"), to("""
            name: Acme
            languages: [en]
            rules:
              - {name: two, when: {always: true}, then: {say: Hello}}
              - {name: one, when: {intent: billing}, then: {answer: true}}
              - {name: three, when: {always: true}, then: {say: Bye}}
            """));
  }
}

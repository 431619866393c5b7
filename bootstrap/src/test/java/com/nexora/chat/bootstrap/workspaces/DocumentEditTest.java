package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.usecase.EditDocument.Value;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentEditTest {

  private static final DocumentEdit EDIT = new DocumentEdit();
  private static final Value EN_DE =
      new Value.Listed(List.of(new Value.Text("en"), new Value.Text("de")));

  private static String with(String document, String path, Value value) {
    return EDIT.with(document, List.of(path.split("\\.")), value);
  }

  private static String with(String document, String path, String text) {
    return with(document, path, new Value.Text(text));
  }

  private static String without(String document, String path) {
    return EDIT.without(document, List.of(path.split("\\.")));
  }

  private static String refusal(String document, String path) {
    String why = String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> without(document, path), document)
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> with(document, path, "x"), document);
    return why;
  }

  @Test
  void a_value_is_changed_and_the_remark_beside_it_stays() {
    assertEquals(
        "# Why.\nemail:   \"draft\"  # since May\n\nshare: 5\n",
        with("# Why.\nemail:   hand-off  # since May\n\nshare: 5\n", "email", "draft"));
    assertEquals("share: 7", with("share: 5", "share", new Value.Whole(7)));
    assertEquals("email: \"draft\" # later\n", with("email: # later\n", "email", "draft"));
  }

  @Test
  void lists_in_lines_become_lists_in_brackets_where_they_stood() {
    String after = "name: A\nlanguages: [\"en\", \"de\"]\n# About the rest.\nshare: 5\n";
    assertEquals(
        after,
        with(
            "name: A\nlanguages:\n  - en\n  - es\n# About the rest.\nshare: 5\n",
            "languages",
            EN_DE));
    assertEquals(
        after,
        with("name: A\nlanguages:\n- en\n# About the rest.\nshare: 5\n", "languages", EN_DE));
    assertEquals(
        "languages: [\"en\", \"de\"] # ours\n  # the main one first\nshare: 5\n",
        with("languages: # ours\n  # the main one first\n  - en\nshare: 5\n", "languages", EN_DE));
  }

  @Test
  void texts_of_several_lines_are_changed_as_a_whole() {
    for (String text : List.of(
        ">-\n    One\n    two.\n",
        "|\n    # One\n    two.\n",
        "One\n    two.\n",
        "\"One\n    two\"\n")) {
      assertEquals(
          "wording:\n  source: \"A: \\\"b\\\"\\u000A#\"\n  handoff: Wait.\n",
          with(
              "wording:\n  source: " + text + "  handoff: Wait.\n",
              "wording.source",
              "A: \"b\"\n#"),
          text);
    }
  }

  @Test
  void what_is_missing_is_added_where_it_belongs() {
    assertEquals("a: 1\n# End.\nshare: 5\n", with("a: 1\n# End.\n", "share", new Value.Whole(5)));
    assertEquals("a: 1\nemail: \"x\"\n", with("a: 1", "email", "x"));
    assertEquals("email: \"x\"\n", with("", "email", "x"));
    assertEquals("# Nothing yet.\nemail: \"x\"\n", with("# Nothing yet.\n", "email", "x"));
    assertEquals("{a: 1, email: \"x\"}", with("{a: 1}", "email", "x"));
    assertEquals(
        "wording:\n  source: More # here\n  handoff: \"x\"\nshare: 5\n",
        with("wording:\n  source: More # here\nshare: 5\n", "wording.handoff", "x"));
    assertEquals(
        "wording: {source: More, handoff: \"x\"}\n",
        with("wording: {source: More}\n", "wording.handoff", "x"));
    assertEquals("wording: {handoff: \"x\"}\n", with("wording: {}\n", "wording.handoff", "x"));
    assertEquals("wording: {handoff: \"x\"}\n", with("wording:\n", "wording.handoff", "x"));
    assertEquals("a: 1\nb: {c: {\"1\": \"x\"}}\n", with("a: 1\n", "b.c.1", "x"));
  }

  @Test
  void a_key_goes_with_its_lines_and_nothing_else_does() {
    assertEquals(
        "# Up.\n# Down.\nb: 1\n", without("# Up.\na: # x\n  - 1\n  - 2 # y\n# Down.\nb: 1\n", "a"));
    assertEquals("{b: 1}", without("{a: 1, b: 1}", "a"));
    assertEquals("{a: 1}", without("{a: 1, b: 1}", "b"));
    assertEquals("a: {}\n", without("a: {b: 1}\n", "a.b"));
    assertEquals("a: {}\nc: 1\n", without("a:\n  b: 1\nc: 1\n", "a.b"));
    assertEquals("a:\n  c: 1", without("a:\n  b: 1\n  c: 1", "a.b"));
    assertEquals("", without("a: 1", "a"));
    assertEquals("a: 1", without("a: 1", "b"));
    assertEquals("a: 1", without("a: 1", "a.b"));
  }

  @Test
  void lines_end_as_they_did() {
    String document = "a: 1\r\nlanguages:\r\n  - en\r\n# Remark\r\nb:\r\n  c: 1\r\n";
    assertEquals(
        "a: 1\r\nlanguages: [\"en\", \"de\"]\r\n# Remark\r\nb:\r\n  c: 1\r\n",
        with(document, "languages", EN_DE));
    assertEquals(document + "email: \"x\"\r\n", with(document, "email", "x"));
    assertEquals(
        document.replace("c: 1\r\n", "c: 1\r\n  d: \"x\"\r\n"), with(document, "b.d", "x"));
    assertEquals("languages:\r\n  - en\r\n# Remark\r\nb:\r\n  c: 1\r\n", without(document, "a"));
  }

  @Test
  void places_are_right_behind_what_is_no_letter_of_two_bytes() {
    assertEquals("a: 🙂🙂 # 🙂\nb: \"🙂!\"\n", with("a: 🙂🙂 # 🙂\nb: 2\n", "b", "🙂!"));
    assertEquals("\uFEFFa: 1\nb: \"x\"\n", with("\uFEFFa: 1\nb: 2\n", "b", "x"));
  }

  @Test
  void what_is_named_elsewhere_is_left_to_whoever_writes_yaml() {
    String document = "a: &team {team: '1'}\nb: *team\nc: [*team]\nd: &e\n  f: 1\ng: 2\n";
    for (String path : List.of("a", "a.team", "b", "b.team", "c", "d.f")) {
      assertTrue(refusal(document, path).endsWith("change it in the YAML."), path);
    }
    assertEquals(document.replace("g: 2", "g: \"x\""), with(document, "g", "x"));
    assertEquals(
        Optional.of(new Value.Keyed(Map.of("team", new Value.Text("1")))),
        EDIT.value(document, List.of("b")));
  }

  @Test
  void what_cannot_be_changed_by_itself_is_refused() {
    refusedWith("rollout: live\n", "rollout.percent", "5");
    refusedWith("- a\n", "b", "x");
    refusedWith("{a, b: 1}", "a", "x");
    refusedWith("a: 1\n...\n", "b", "x");
    refusedWith("a: |\n  no line break at the end", "b", "x");
    refusedWith("a: 1\n", "b", "half a letter \uD800");
    assertThrows(IllegalArgumentException.class, () -> without("{a: 1,}", "a"));
  }

  private static void refusedWith(String document, String path, String text) {
    String why = String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> with(document, path, text), document)
            .getMessage());
    assertTrue(why.startsWith(path) && why.endsWith("; change it in the YAML."), why);
  }

  @Test
  void what_cannot_be_read_is_refused() {
    for (String document : List.of(
        "a: [", "a: 1\na: 2\n", "a: &a [*a]", "[".repeat(60_000), "a: 1\n---\nb: 2\n", "a: *b")) {
      String why = refusal(document, "a");
      assertEquals("It cannot be read; mend it in the YAML first.", why);
      assertThrows(IllegalArgumentException.class, () -> EDIT.value(document, List.of("a")));
      assertThrows(IllegalArgumentException.class, () -> EDIT.keys(document));
    }
  }

  @Test
  void values_are_read_as_they_are_spelt() {
    Map<String, Value> rollout = new LinkedHashMap<>();
    rollout.put("percent", new Value.Text("020"));
    rollout.put("by", new Value.Text("contact"));
    String document = "rollout: {percent: 020, by: contact}\nlanguages: [en]\nagent:\n";
    assertEquals(Optional.of(new Value.Keyed(rollout)), EDIT.value(document, List.of("rollout")));
    assertEquals(
        Optional.of(new Value.Listed(List.of(new Value.Text("en")))),
        EDIT.value(document, List.of("languages")));
    assertEquals(Optional.of(new Value.Text("")), EDIT.value(document, List.of("agent")));
    assertEquals(Optional.empty(), EDIT.value(document, List.of("rollout", "others")));
    assertEquals(Optional.empty(), EDIT.value("", List.of("rollout")));
    assertEquals(List.of("rollout", "languages", "agent"), EDIT.keys(document));
    assertEquals(List.of(), EDIT.keys(""));
  }

  @Test
  void the_demos_workspace_is_edited_line_by_line() throws IOException {
    String demo = EntryText.of(
            Files.readString(Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml")),
            new WorkspaceId("hbl4demo"))
        .orElseThrow();
    String edited = with(demo, "languages", EN_DE);
    edited = with(edited, "handoff-to", new Value.Keyed(Map.of("team", new Value.Text("7001003"))));
    edited = with(edited, "disclosure.text.en", "I am a machine.");
    edited = with(edited, "wording.handoff", "Somebody will come.");
    edited = without(edited, "email");
    assertEquals(
        demo.lines().filter(line -> line.contains("#")).toList(),
        edited.lines().filter(line -> line.contains("#")).toList(),
        "every remark");
    assertTrue(edited.contains("\nlanguages: [\"en\", \"de\"]\n"), edited);
    assertTrue(edited.contains("\nhandoff-to: {team: \"7001003\"}\n"), edited);
    assertTrue(edited.contains("    en: \"I am a machine.\"\n    de: >-\n"), edited);
    assertEquals(
        List.of("disclosure", "email", "handoff-to", "languages", "wording"),
        DocumentDiff.between(demo, edited).stream()
            .map(difference -> difference.split("[.:\\[]", 2)[0])
            .distinct()
            .sorted()
            .toList());
  }
}

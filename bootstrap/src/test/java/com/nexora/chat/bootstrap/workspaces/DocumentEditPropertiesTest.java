package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Documents are put together from keys that are laid out in every manner, with remarks between.
class DocumentEditPropertiesTest {

  private static final List<String> LAYOUTS = List.of(
      " plain text # a remark\n",
      " 'it''s: [quoted]'\n",
      " \"two\n  lines\"\n",
      " >-\n  folded\n  text\n\n",
      " |\n    # no remark\n    literal\n",
      " two\n  lines\n",
      "\n",
      " # a remark alone\n",
      " 12\n",
      " [a, b] # in brackets\n",
      " [a,\n  # inside\n  b]\n",
      "\n  - a # first\n  # between\n  - b\n",
      "\n- a\n- {x: 1}\n",
      " {x: 1, inner: {y: 2}}\n",
      "\n  # above\n  x: 1\n  inner:\n    y: 2 # below\n    z: |\n      text\n",
      "\n  inner: one\n");

  private static final List<String> BETWEEN =
      List.of("", "", "\n", "# ── remark: [ ──\n", " # indented\n\n");

  record Doc(List<String> parts, List<String> between, boolean windows) {

    Doc {
      parts = List.copyOf(parts);
      between = List.copyOf(between);
    }

    String upTo(int end) {
      String text = IntStream.range(0, end)
          .mapToObj(i -> between.get(i) + "k" + i + ":" + parts.get(i))
          .collect(Collectors.joining());
      return windows ? text.replace("\n", "\r\n") : text;
    }

    String text() {
      return upTo(parts.size());
    }
  }

  @Provide
  Arbitrary<Doc> documents() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(size -> Combinators.combine(
                Arbitraries.of(LAYOUTS).list().ofSize(size),
                Arbitraries.of(BETWEEN).list().ofSize(size),
                Arbitraries.of(true, false))
            .as(Doc::new));
  }

  @Provide
  Arbitrary<Value> values() {
    Arbitrary<Value> texts = Arbitraries.strings()
        .withChars("ab :#[]{}'\",&*!|>%@`-?\\\n\r\tö\u2028\uFEFF")
        .ofMaxLength(12)
        .map(Value.Text::new);
    Arbitrary<Value> some = Arbitraries.oneOf(
        texts,
        Arbitraries.integers().between(0, 99).map(Value.Whole::new),
        Arbitraries.doubles().between(0, 1).ofScale(2).map(Value.Decimal::new),
        Arbitraries.of(true, false).map(Value.Flag::new));
    Arbitrary<Value> lists = some.list().ofMaxSize(3).map(Value.Listed::new);
    Arbitrary<Value> keyed = Arbitraries.maps(
            Arbitraries.of("en", "null", "1", "a b", "x: y"), Arbitraries.oneOf(some, lists))
        .ofMaxSize(3)
        .map(Value.Keyed::new);
    return Arbitraries.oneOf(some, lists, keyed);
  }

  private static Map<Object, Object> parsed(String text) {
    Map<Object, Object> copy = new LinkedHashMap<>();
    if (new Load(LoadSettings.builder().build()).loadFromString(text) instanceof Map<?, ?> map) {
      copy.putAll(map);
    }
    return copy;
  }

  private static Object meant(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Whole(int number) -> number;
      case Value.Decimal(double number) -> number;
      case Value.Flag(boolean on) -> on;
      case Value.Listed(List<Value> entries) ->
        entries.stream().map(DocumentEditPropertiesTest::meant).toList();
      case Value.Keyed(Map<String, Value> entries) ->
        entries.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> meant(entry.getValue())));
    };
  }

  @Property(seed = "20261123", tries = 500)
  void a_value_is_changed_and_no_other_line_is(
      @ForAll("documents") Doc document, @ForAll("values") Value value, @ForAll int any) {
    int place = Math.floorMod(any, document.parts().size());
    String before = document.text();
    String after = new DocumentEdit().with(before, List.of("k" + place), value);
    Map<Object, Object> expected = parsed(before);
    expected.put("k" + place, meant(value));
    assertEquals(expected, parsed(after), before);
    assertOthersStay(document, place, after);
  }

  @Property(seed = "20261123", tries = 300)
  void a_key_that_is_added_comes_last(
      @ForAll("documents") Doc document, @ForAll("values") Value value) {
    String after = new DocumentEdit().with(document.text(), List.of("new"), value);
    Map<Object, Object> expected = parsed(document.text());
    expected.put("new", meant(value));
    assertEquals(expected, parsed(after));
    assertTrue(after.startsWith(document.text()), after);
  }

  @Property(seed = "20261123", tries = 500)
  void what_stands_below_a_key_is_changed_or_added_beside_the_rest(
      @ForAll("documents") Doc document, @ForAll("values") Value value, @ForAll int any) {
    int place = Math.floorMod(any, document.parts().size());
    Map<Object, Object> expected = parsed(document.text());
    if (!(expected.get("k" + place) instanceof Map<?, ?> there)) {
      return;
    }
    Map<Object, Object> below = new LinkedHashMap<>(there);
    below.put("inner", meant(value));
    expected.put("k" + place, below);
    String after = new DocumentEdit().with(document.text(), List.of("k" + place, "inner"), value);
    assertEquals(expected, parsed(after));
    assertOthersStay(document, place, after);
  }

  @Property(seed = "20261123", tries = 300)
  void a_key_is_taken_away_and_no_other_line_is(
      @ForAll("documents") Doc document, @ForAll int any) {
    int place = Math.floorMod(any, document.parts().size());
    String after = new DocumentEdit().without(document.text(), List.of("k" + place));
    Map<Object, Object> expected = parsed(document.text());
    expected.remove("k" + place);
    assertEquals(expected, parsed(after));
    assertOthersStay(document, place, after);
  }

  /// What stands before a key and its value, and what after them.
  private static void assertOthersStay(Doc document, int place, String after) {
    String before = document.upTo(place) + between(document, place);
    assertTrue(after.startsWith(before), after);
    String behind = document.text().substring(document.upTo(place + 1).length());
    assertTrue(after.endsWith(behind), after);
  }

  private static String between(Doc document, int place) {
    String between = document.between().get(place);
    return document.windows() ? between.replace("\n", "\r\n") : between;
  }
}

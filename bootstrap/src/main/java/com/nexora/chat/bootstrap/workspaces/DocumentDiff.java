package com.nexora.chat.bootstrap.workspaces;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// What differs between two documents in what they mean, by path; how they are laid out, and what
/// is remarked in them, does not matter. Entries with a name are followed by it, so that a rule
/// that only moved is told as moved.
public final class DocumentDiff {

  /// What stands under an anchor is compared wherever it is named, and named often enough it would
  /// fill all memory.
  private static final int MOST = 100_000;

  private static final int DEEPEST = 200;

  private final List<String> lines = new ArrayList<>();

  private DocumentDiff() {}

  /// One line for each difference; none when they mean the same.
  ///
  /// @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException when one is not YAML
  public static List<String> between(String before, String after) {
    DocumentDiff diff = new DocumentDiff();
    diff.compare("", tree(before), tree(after));
    return List.copyOf(diff.lines);
  }

  /// What a document means; null when there is nothing in it.
  ///
  /// @throws YamlEngineException when it is not YAML, or too much of it
  static @Nullable Object tree(String text) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(text);
    int entries = entries(tree, 0, MOST);
    if (entries >= MOST) {
      throw new YamlEngineException("It is too large or too deep once its anchors are written out");
    }
    return tree;
  }

  /// How many there are, as far as a bound.
  private static int entries(@Nullable Object tree, int depth, int most) {
    if (depth > DEEPEST) {
      return most;
    }
    Collection<?> below = switch (tree) {
      case Map<?, ?> mapping -> mapping.values();
      case Collection<?> sequence -> sequence;
      case null, default -> List.of();
    };
    int counted = 1;
    for (Object entry : below) {
      if (counted >= most) {
        return most;
      }
      counted += entries(entry, depth + 1, most - counted);
    }
    return Math.min(counted, most);
  }

  private void compare(String path, @Nullable Object before, @Nullable Object after) {
    if (Objects.equals(String.valueOf(before), String.valueOf(after))) {
      return;
    }
    if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
      compareKeys(path, old, now);
    } else if (before instanceof List<?> old && after instanceof List<?> now) {
      compareEntries(path, old, now);
    } else {
      lines.add(path + ": " + shown(before) + " → " + shown(after));
    }
  }

  private void compareKeys(String path, Map<?, ?> before, Map<?, ?> after) {
    Set<Object> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (Object key : keys) {
      String below = path.isEmpty() ? String.valueOf(key) : path + "." + key;
      if (!before.containsKey(key)) {
        lines.add(below + ": added, " + shown(after.get(key)));
      } else if (!after.containsKey(key)) {
        lines.add(below + ": removed, was " + shown(before.get(key)));
      } else {
        compare(below, before.get(key), after.get(key));
      }
    }
  }

  private void compareEntries(String path, List<?> before, List<?> after) {
    Map<String, Integer> old = named(before);
    Map<String, Integer> now = named(after);
    if (old.size() != before.size() || now.size() != after.size()) {
      compareInOrder(path, before, after);
      return;
    }
    now.forEach((name, place) -> {
      String at = path + "[" + place + "]";
      Integer was = old.get(name);
      if (was == null) {
        lines.add(at + ": added, '" + name + "'");
      } else {
        compare(at, before.get(was), after.get(place));
      }
    });
    old.forEach((name, place) -> {
      if (!now.containsKey(name)) {
        lines.add(path + "[" + place + "]: removed, '" + name + "'");
      }
    });
    moved(path, old, now);
  }

  /// Told only of those that stand otherwise among those that are in both: what was added above
  /// moves nothing.
  private void moved(String path, Map<String, Integer> old, Map<String, Integer> now) {
    List<String> before = old.keySet().stream().filter(now::containsKey).toList();
    List<String> after = now.keySet().stream().filter(old::containsKey).toList();
    for (String name : outOfOrder(before, after)) {
      lines.add(path + ": '" + name + "' moved from place " + (old.getOrDefault(name, 0) + 1)
          + " to " + (now.getOrDefault(name, 0) + 1));
    }
  }

  /// As few as explain the new order: all but a longest common sequence.
  private static List<String> outOfOrder(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] = before.get(i).equals(after.get(j))
            ? 1 + common[i + 1][j + 1]
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> moved = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (j < after.size()) {
      if (i < before.size() && before.get(i).equals(after.get(j))) {
        i++;
        j++;
      } else if (i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        moved.add(after.get(j));
        j++;
      }
    }
    return moved;
  }

  private void compareInOrder(String path, List<?> before, List<?> after) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      String at = path + "[" + i + "]";
      if (i >= before.size()) {
        lines.add(at + ": added, " + shown(after.get(i)));
      } else if (i >= after.size()) {
        lines.add(at + ": removed, was " + shown(before.get(i)));
      } else {
        compare(at, before.get(i), after.get(i));
      }
    }
  }

  /// By name, in their order; fewer than there are when not each has a name of its own.
  private static Map<String, Integer> named(List<?> entries) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof Map<?, ?> entry && entry.get("name") != null) {
        named.putIfAbsent(String.valueOf(entry.get("name")), i);
      }
    }
    return named;
  }

  private static String shown(@Nullable Object value) {
    String text = String.valueOf(value).replace("\n", " ").strip();
    return text.length() > 80 ? text.substring(0, 77) + "..." : text;
  }
}

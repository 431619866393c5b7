package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.application.usecase.EditDocument;
import com.nexora.chat.bootstrap.BadSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Writes into a YAML text where its parser says that a value stands. Whatever way it is laid out:
/// a text that then does not mean the same with that one value changed is never handed out.
public record DocumentEdit() implements EditDocument {

  @Override
  public Optional<Value> value(String document, List<String> path) {
    var _ = meant(document);
    return root(document).flatMap(root -> below(root, path)).map(DocumentEdit::value);
  }

  @Override
  public List<String> keys(String document) {
    var _ = meant(document);
    return root(document).stream()
        .flatMap(root -> MarkedText.entries(root).stream())
        .map(DocumentEdit::name)
        .toList();
  }

  @Override
  public String with(String document, List<String> path, Value value) {
    Object before = meant(document);
    String after = root(document)
        .filter(root -> !isNothing(root))
        .map(root -> new EntryEdit(new MarkedText(document), path).written(root, 0, value))
        .orElseGet(() -> EntryEdit.appended(new MarkedText(document), 0, path, value));
    return sure(path, after, changed(before, path, ValueText.meant(value)));
  }

  @Override
  public String without(String document, List<String> path) {
    Object before = meant(document);
    Optional<Node> root = root(document).filter(top -> below(top, path).isPresent());
    if (root.isEmpty()) {
      return document;
    }
    String after = new EntryEdit(new MarkedText(document), path).removed(root.get(), 0);
    return sure(path, after, changed(before, path, null));
  }

  static String sure(List<String> path, String after, @Nullable Object expected) {
    if (!means(after, expected)) {
      throw EntryEdit.refused(path, "stands where it cannot be changed by itself");
    }
    return after;
  }

  private static boolean means(String text, @Nullable Object expected) {
    try {
      return Objects.equals(orNothing(DocumentDiff.tree(text)), orNothing(expected));
    } catch (YamlEngineException | StackOverflowError broken) {
      return false;
    }
  }

  private static Object orNothing(@Nullable Object tree) {
    return tree == null ? Map.of() : tree;
  }

  static @Nullable Object meant(String document) {
    try {
      return DocumentDiff.tree(document);
    } catch (YamlEngineException | StackOverflowError broken) {
      throw unreadable(broken);
    }
  }

  static Optional<Node> root(String document) {
    try {
      return YamlNode.composed("document", document);
    } catch (BadSettings | StackOverflowError broken) {
      throw unreadable(broken);
    }
  }

  private static IllegalArgumentException unreadable(Throwable broken) {
    return new IllegalArgumentException("It cannot be read; mend it in the YAML first.", broken);
  }

  private static Optional<Node> below(Node node, List<String> path) {
    Optional<Node> there = Optional.of(node);
    for (String key : path) {
      there = there.flatMap(above -> entry(above, key)).map(NodeTuple::getValueNode);
    }
    return there;
  }

  static Optional<NodeTuple> entry(Node node, String key) {
    return MarkedText.entries(node).stream()
        .filter(tuple -> name(tuple).equals(key))
        .findFirst();
  }

  private static String name(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
  }

  /// A key after whose colon nothing is written.
  static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isEmpty() && scalar.isPlain();
  }

  static Value value(Node node) {
    return switch (node) {
      case MappingNode mapping -> {
        Map<String, Value> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> entries.put(name(tuple), value(tuple.getValueNode())));
        yield new Value.Keyed(entries);
      }
      case SequenceNode sequence ->
        new Value.Listed(sequence.getValue().stream().map(DocumentEdit::value).toList());
      case ScalarNode scalar -> new Value.Text(scalar.getValue());
      default -> throw new IllegalStateException("no such node: " + node.getNodeType());
    };
  }

  /// What a document means once a value is changed.
  ///
  /// @param value null when it is taken away
  private static Object changed(@Nullable Object tree, List<String> path, @Nullable Object value) {
    Map<Object, Object> changed = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> before) {
      changed.putAll(before);
    }
    Object key = key(changed, path.getFirst());
    List<String> rest = path.subList(1, path.size());
    if (!rest.isEmpty()) {
      changed.put(key, changed(changed.get(key), rest, value));
    } else if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return changed;
  }

  /// Numbers, too, may be keys.
  private static Object key(Map<Object, Object> mapping, String name) {
    for (Object key : mapping.keySet()) {
      if (String.valueOf(key).equals(name)) {
        return key;
      }
    }
    return name;
  }
}

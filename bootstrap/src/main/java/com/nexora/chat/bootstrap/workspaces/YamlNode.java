package com.nexora.chat.bootstrap.workspaces;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One place in a YAML file. Reading never throws: each mistake is noted with its line and reading
/// goes on, so that a person sees all of them at once.
final class YamlNode {

  private final Node node;
  private final String path;
  private final Mistakes mistakes;
  private final Set<String> asked = new HashSet<>();

  YamlNode(Node node, String path, Mistakes mistakes) {
    this.node = node;
    this.path = path;
    this.mistakes = mistakes;
  }

  /// Reads the text under a key; notes a mistake when it is missing.
  String text(String key) {
    return child(key).map(YamlNode::filled).orElseGet(() -> missing(key));
  }

  String text(String key, String otherwise) {
    return child(key).map(YamlNode::text).orElse(otherwise);
  }

  /// The text standing here.
  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    mistake("must be a text");
    return "";
  }

  private String filled() {
    String text = text();
    if (node instanceof ScalarNode && text.isBlank()) {
      mistake("is empty");
    }
    return text;
  }

  /// The entries of a list under a key; none when the key is missing.
  List<YamlNode> list(String key) {
    return child(key).map(YamlNode::entries).orElse(List.of());
  }

  List<YamlNode> entries() {
    if (!(node instanceof SequenceNode sequence)) {
      mistake("must be a list");
      return List.of();
    }
    List<YamlNode> entries = new ArrayList<>();
    for (Node entry : sequence.getValue()) {
      entries.add(new YamlNode(entry, path + "[" + entries.size() + "]", mistakes));
    }
    return entries;
  }

  Optional<YamlNode> child(String key) {
    asked.add(key);
    return tuples().stream()
        .filter(tuple -> key.equals(name(tuple)))
        .map(tuple -> new YamlNode(tuple.getValueNode(), below(key), mistakes))
        .findFirst();
  }

  /// Reads what stands under a key; when it is missing, notes a mistake and gives `otherwise`.
  <T> T required(String key, Function<YamlNode, T> read, T otherwise) {
    Optional<YamlNode> child = child(key);
    if (child.isEmpty()) {
      missing(key);
      return otherwise;
    }
    return read.apply(child.get());
  }

  /// The keys here, in the order written.
  List<String> keys() {
    return tuples().stream().map(YamlNode::name).toList();
  }

  /// Notes every key nobody asked for: most often a typing error.
  void nothingElse() {
    for (NodeTuple tuple : tuples()) {
      if (!asked.contains(name(tuple))) {
        mistakes.add(
            line(tuple.getKeyNode()),
            below(name(tuple))
                + " is not a known key; known here: "
                + String.join(", ", asked.stream().sorted().toList()));
      }
    }
  }

  /// Notes a mistake where a key stands.
  void mistake(String key, String what) {
    child(key).ifPresent(there -> there.mistake(what));
  }

  void mistake(String what) {
    mistakes.add(line(node), path + " " + what);
  }

  private List<NodeTuple> tuples() {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    mistake("must hold keys and values");
    return List.of();
  }

  private String missing(String key) {
    mistakes.add(line(node), below(key) + " is missing");
    return "";
  }

  private String below(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String name(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}

package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.bootstrap.BadSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// One place in a YAML file. Reading never throws: each mistake is noted with its line and reading
/// goes on, so that a person sees all of them at once.
public final class YamlNode {

  private final Node node;
  private final String path;
  private final Mistakes mistakes;
  private final Set<String> asked = new HashSet<>();

  YamlNode(Node node, String path, Mistakes mistakes) {
    this.node = node;
    this.path = path;
    this.mistakes = mistakes;
  }

  /// What stands at the top of a file; empty when there is nothing in it.
  ///
  /// @param name of the file, for messages
  /// @throws BadSettings with the line when it is not YAML
  public static Optional<YamlNode> top(String name, String text, Mistakes mistakes) {
    try {
      Optional<Node> top = composed(name, text);
      top.ifPresent(root -> SoundTree.check(root, mistakes));
      return top.map(root -> new YamlNode(root, "", mistakes));
    } catch (StackOverflowError endless) {
      throw new BadSettings(name + " cannot be read: its brackets go down too deep.");
    }
  }

  /// @throws BadSettings with the line when it is not YAML
  static Optional<Node> composed(String name, String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(name).build();
      return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)))
          .getSingleNode();
    } catch (MarkedYamlEngineException broken) {
      String line =
          broken.getProblemMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
      throw new BadSettings(name + line + ": this is not YAML: " + broken.getProblem() + ".");
    } catch (YamlEngineException broken) {
      throw new BadSettings(name + " is not YAML: " + broken.getMessage() + ".");
    }
  }

  /// The same place under another name, which messages use.
  public YamlNode called(String name) {
    return new YamlNode(node, name, mistakes);
  }

  /// Reads the text under a key; notes a mistake when it is missing.
  public String text(String key) {
    return child(key).map(YamlNode::filled).orElseGet(() -> missing(key));
  }

  public String text(String key, String otherwise) {
    return child(key).map(YamlNode::text).orElse(otherwise);
  }

  /// The text standing here.
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    mistake("must be a text");
    return "";
  }

  /// Whether keys and values stand here.
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  private String filled() {
    String text = text();
    if (node instanceof ScalarNode && text.isBlank()) {
      mistake("is empty");
    }
    return text;
  }

  /// A file in the folder of the one this stands in; empty where this stands in none.
  Optional<Path> beside(String file) {
    return mistakes.beside(file);
  }

  /// The entries of a list under a key; none when the key is missing.
  public List<YamlNode> list(String key) {
    return child(key).map(YamlNode::entries).orElse(List.of());
  }

  /// Whether several values stand here, where one is enough.
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /// Whether a single value stands here, where keys and values may stand, too.
  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public List<YamlNode> entries() {
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

  /// The entries of a list, or what stands here alone.
  public List<YamlNode> entriesOrSelf() {
    return node instanceof SequenceNode ? entries() : List.of(this);
  }

  public Optional<YamlNode> child(String key) {
    asked.add(key);
    mistakes.asked(path, key);
    return tuples().stream()
        .filter(tuple -> key.equals(name(tuple)))
        .map(tuple -> new YamlNode(tuple.getValueNode(), below(key), mistakes))
        .findFirst();
  }

  /// Reads what stands under a key; when it is missing, notes a mistake and gives `otherwise`.
  public <T> T required(String key, Function<YamlNode, T> read, T otherwise) {
    Optional<YamlNode> child = child(key);
    if (child.isEmpty()) {
      missing(key);
      return otherwise;
    }
    return read.apply(child.get());
  }

  /// The keys here, in the order written.
  public List<String> keys() {
    return tuples().stream().map(YamlNode::name).toList();
  }

  /// Notes every key nobody asked for: most often a typing error.
  public void nothingElse() {
    for (NodeTuple tuple : tuples()) {
      if (!asked.contains(name(tuple)) && !mistakes.isFull()) {
        mistakes.add(
            line(tuple.getKeyNode()),
            below(name(tuple))
                + " is not a known key"
                + Spelling.nearest(name(tuple), asked)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("")
                + "; known here: "
                + String.join(", ", asked.stream().sorted().toList()));
      }
    }
  }

  /// Notes a mistake where a key stands.
  public void mistake(String key, String what) {
    child(key).ifPresent(there -> there.mistake(what));
  }

  /// Notes what can be used and may not do what its author wants.
  public void warning(String what) {
    mistakes.warn(line(node), path + " " + what);
  }

  public void mistake(String what) {
    mistakes.add(line(node), path + " " + what);
  }

  /// Notes a mistake where a key stands that holds what must be kept nowhere.
  void secretMistake(String key, String what) {
    child(key).ifPresent(there -> mistakes.secret(there.line(), there.path + " " + what));
  }

  private List<NodeTuple> tuples() {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    mistake("must hold keys and values");
    return List.of();
  }

  /// The text this was read from, with something else in place of a key and of what stands under
  /// it.
  String replacing(String key, String other, String text) {
    for (NodeTuple tuple : tuples()) {
      Optional<Mark> from = tuple.getKeyNode().getStartMark();
      Optional<Mark> to = tuple.getValueNode().getEndMark();
      if (key.equals(name(tuple)) && from.isPresent() && to.isPresent()) {
        return text.substring(0, text.offsetByCodePoints(0, from.get().getIndex()))
            + other
            + text.substring(text.offsetByCodePoints(0, to.get().getIndex()));
      }
    }
    return text;
  }

  /// From 1.
  int line() {
    return line(node);
  }

  /// From 0.
  int column() {
    return node.getStartMark().map(mark -> mark.getColumn()).orElse(0);
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

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}

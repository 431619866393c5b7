package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/// One change in a text.
///
/// @param path of what is changed
record EntryEdit(MarkedText marked, List<String> path) {

  static IllegalArgumentException refused(List<String> path, String why) {
    return new IllegalArgumentException(
        String.join(".", path) + " " + why + "; change it in the YAML.");
  }

  private IllegalArgumentException refused(String why) {
    return refused(path, why);
  }

  /// @param depth how many keys of the path lead to the node
  String written(Node node, int depth, Value value) {
    requireMapping(node);
    Optional<NodeTuple> entry = DocumentEdit.entry(node, path.get(depth));
    if (entry.isEmpty()) {
      return added(node, depth, value);
    }
    Node there = entry.get().getValueNode();
    boolean last = depth == path.size() - 1;
    return last || DocumentEdit.isNothing(there)
        ? replaced(entry.get(), nested(path.subList(depth + 1, path.size()), value))
        : written(there, depth + 1, value);
  }

  /// A value under keys that are not there yet.
  private static Value nested(List<String> keys, Value value) {
    Value nested = value;
    for (String key : keys.reversed()) {
      nested = new Value.Keyed(Map.of(key, nested));
    }
    return nested;
  }

  private void requireMapping(Node node) {
    if (!(node instanceof MappingNode)) {
      throw refused("stands under what holds no keys");
    }
    if (node.getAnchor().isPresent()) {
      throw refused("stands under an anchor (&), which is named elsewhere, too");
    }
  }

  private void requireNoAnchor(Node node) {
    if (MarkedText.hasAnchor(node)) {
      throw refused("is written with an anchor (&) or an alias (*)");
    }
  }

  /// Right after the colon; remarks between the colon and the old value follow the new one.
  private String replaced(NodeTuple entry, Value value) {
    requireNoAnchor(entry.getKeyNode());
    requireNoAnchor(entry.getValueNode());
    int colon = marked
        .afterColon(entry.getKeyNode())
        .orElseThrow(() -> refused("is written without a colon"));
    int begin = Math.max(colon, marked.begin(entry.getValueNode()));
    int end = Math.max(begin, marked.end(entry.getValueNode()));
    String between = marked.text().substring(colon, begin);
    String text = ValueText.of(value);
    boolean sameLine = !between.isEmpty() && between.chars().allMatch(c -> c == ' ' || c == '\t');
    return marked.replaced(
        colon, end, sameLine ? between + text : " " + text + between.stripTrailing());
  }

  private String added(Node mapping, int depth, Value value) {
    List<String> keys = path.subList(depth, path.size());
    if (depth == 0 && !MarkedText.isInBrackets(mapping)) {
      return appended(marked, MarkedText.column(mapping), keys, value);
    }
    requireNoAnchor(mapping);
    String entry = ValueText.entry(keys.getFirst(), nested(keys.subList(1, keys.size()), value));
    List<NodeTuple> entries = MarkedText.entries(mapping);
    if (entries.isEmpty()) {
      int place = marked.begin(mapping) + 1;
      return marked.replaced(place, place, entry);
    }
    int end = marked.end(entries.getLast().getValueNode());
    if (MarkedText.isInBrackets(mapping)) {
      return marked.replaced(end, end, ", " + entry);
    }
    int place = marked.lineEnd(end);
    String indent = " ".repeat(MarkedText.column(mapping));
    return marked.replaced(place, place, marked.lineBreak() + indent + entry);
  }

  /// As the last line.
  static String appended(MarkedText marked, int column, List<String> keys, Value value) {
    return marked.text()
        + (marked.endsInLine() ? marked.lineBreak() : "")
        + " ".repeat(column)
        + ValueText.entry(keys.getFirst(), nested(keys.subList(1, keys.size()), value))
        + marked.lineBreak();
  }

  String removed(Node node, int depth) {
    requireMapping(node);
    NodeTuple entry = DocumentEdit.entry(node, path.get(depth))
        .orElseThrow(() -> new IllegalStateException("looked for before"));
    if (depth < path.size() - 1) {
      boolean alone =
          depth == path.size() - 2 && MarkedText.entries(entry.getValueNode()).size() == 1;
      // Nothing at all after a key would mean something else than no keys.
      return alone
          ? replaced(entry, new Value.Keyed(Map.of()))
          : removed(entry.getValueNode(), depth + 1);
    }
    requireNoAnchor(entry.getKeyNode());
    requireNoAnchor(entry.getValueNode());
    return MarkedText.isInBrackets(node)
        ? removedInBrackets(node, entry)
        : marked.replaced(
            marked.lineBegin(marked.begin(entry.getKeyNode())),
            marked.nextLine(marked.end(entry.getValueNode())),
            "");
  }

  /// With the comma that parted it from the others.
  private String removedInBrackets(Node mapping, NodeTuple entry) {
    requireNoAnchor(mapping);
    List<NodeTuple> entries = MarkedText.entries(mapping);
    int place = entries.indexOf(entry);
    if (place + 1 < entries.size()) {
      return marked.replaced(
          marked.begin(entry.getKeyNode()), marked.begin(entries.get(place + 1).getKeyNode()), "");
    }
    int from = place == 0
        ? marked.begin(entry.getKeyNode())
        : marked.end(entries.get(place - 1).getValueNode());
    return marked.replaced(from, marked.end(entry.getValueNode()), "");
  }
}

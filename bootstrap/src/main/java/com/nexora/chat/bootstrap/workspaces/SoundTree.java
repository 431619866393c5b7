package com.nexora.chat.bootstrap.workspaces;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// What the parser lets pass and nobody can have meant, looked for once before anything is read: a
/// key that is said twice, of which readers would take one and leave the other.
final class SoundTree {

  private final Mistakes mistakes;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private SoundTree(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /// Notes each mistake with its line.
  static void check(Node root, Mistakes mistakes) {
    new SoundTree(mistakes).look(root, "");
  }

  /// What stands under an anchor is looked at once, however often it is named.
  private void look(Node node, String path) {
    if (!seen.add(node)) {
      return;
    }
    if (node instanceof MappingNode mapping) {
      keys(mapping.getValue(), path);
    } else if (node instanceof SequenceNode sequence) {
      List<Node> entries = sequence.getValue();
      for (int i = 0; i < entries.size(); i++) {
        look(entries.get(i), path + "[" + i + "]");
      }
    }
  }

  private void keys(List<NodeTuple> tuples, String path) {
    Map<String, Integer> lines = new HashMap<>();
    for (NodeTuple tuple : tuples) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        String at = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
        Integer first = lines.putIfAbsent(key.getValue(), YamlNode.line(key));
        if (first != null) {
          mistakes.add(
              YamlNode.line(key),
              at + " stands here again after line " + first
                  + ", and only one can hold; put both into one, or leave one of them out");
        }
        look(tuple.getValueNode(), at);
      }
    }
  }
}

package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.bootstrap.BadSettings;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// What the parser lets pass and nobody can have meant, looked for once before anything is read: a
/// key that is said twice, of which readers would take one and leave the other; and what has no
/// end, or a far one, in which readers would get lost.
final class SoundTree {

  /// The deepest condition anybody would write is a tenth of it.
  private static final int DEEPEST = 100;

  private static final int UNDER_WAY = -1;

  private final Mistakes mistakes;
  private final IdentityHashMap<Node, Integer> heights = new IdentityHashMap<>();

  private SoundTree(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /// Notes each mistake with its line.
  ///
  /// @throws BadSettings when it cannot be read to an end
  static void check(Node root, Mistakes mistakes) {
    var _ = new SoundTree(mistakes).height(root, "");
  }

  /// What stands under an anchor is looked at once, however often it is named.
  ///
  /// @return how many levels there are from here down
  private int height(Node node, String path) {
    int known = heights.getOrDefault(node, 0);
    if (known == UNDER_WAY) {
      throw unreadable(
          node, path + " names the anchor that it stands under, and has no end; write it out");
    }
    if (known > 0) {
      return known;
    }
    heights.put(node, UNDER_WAY);
    int height = 1;
    if (node instanceof MappingNode mapping) {
      height += highest(mapping.getValue(), path);
    } else if (node instanceof SequenceNode sequence) {
      int place = 0;
      int below = 0;
      for (Node entry : sequence.getValue()) {
        below = Math.max(below, height(entry, path + "[" + place + "]"));
        place++;
      }
      height += below;
    }
    if (height > DEEPEST) {
      throw unreadable(
          node, path + " goes down more than " + DEEPEST + " levels; write it with fewer");
    }
    heights.put(node, height);
    return height;
  }

  private BadSettings unreadable(Node node, String why) {
    return new BadSettings(mistakes.file() + ", line " + YamlNode.line(node) + ": " + why + ".");
  }

  private int highest(List<NodeTuple> tuples, String path) {
    int below = 0;
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
        below = Math.max(below, height(tuple.getValueNode(), at));
      }
    }
    return below;
  }
}

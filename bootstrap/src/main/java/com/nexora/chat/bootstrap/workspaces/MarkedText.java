package com.nexora.chat.bootstrap.workspaces;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A text, and where in it each part of what it means is written. Places are counted from 0.
///
/// The parser counts code points, and lets what is written in lines end where the next thing
/// begins, remarks in between included; here it ends with its own last character.
record MarkedText(String text) {

  int begin(Node node) {
    return place(node.getStartMark());
  }

  /// After the last character.
  int end(Node node) {
    if (!isInBrackets(node)) {
      Optional<Node> last = lastBelow(node);
      if (last.isPresent()) {
        return end(last.get());
      }
    }
    int begin = begin(node);
    int end = place(node.getEndMark());
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  static boolean isInBrackets(Node node) {
    return node instanceof CollectionNode<?> many && many.getFlowStyle() == FlowStyle.FLOW;
  }

  private static Optional<Node> lastBelow(Node node) {
    if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      NodeTuple last = mapping.getValue().getLast();
      return Optional.of(last.getValueNode());
    }
    return node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()
        ? Optional.of(sequence.getValue().getLast())
        : Optional.empty();
  }

  private int place(Optional<Mark> mark) {
    int points = mark.map(Mark::getIndex).orElseThrow(() -> new IllegalStateException("no marks"));
    return text.offsetByCodePoints(0, points);
  }

  static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElse(0);
  }

  /// Where the line begins that holds a place.
  int lineBegin(int place) {
    int begin = place;
    while (begin > 0 && !isBreak(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /// Where the line ends, before its break.
  int lineEnd(int place) {
    int end = place;
    while (end < text.length() && !isBreak(end)) {
      end++;
    }
    return end;
  }

  /// Where the next line begins.
  int nextLine(int place) {
    int end = lineEnd(place);
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }

  private boolean isBreak(int place) {
    return text.charAt(place) == '\n' || text.charAt(place) == '\r';
  }

  /// As the lines of this text end.
  String lineBreak() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  boolean endsInLine() {
    return !text.isEmpty() && !isBreak(text.length() - 1);
  }

  /// The text with something else from one place to another.
  String replaced(int from, int to, String other) {
    return text.substring(0, from) + other + text.substring(to);
  }

  /// After the colon that follows a key; empty when there is none.
  Optional<Integer> afterColon(Node key) {
    int place = end(key);
    while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
      place++;
    }
    return text.startsWith(":", place) ? Optional.of(place + 1) : Optional.empty();
  }

  /// Whether what is written here, or below, has a name, or is only named here and written
  /// elsewhere.
  static boolean hasAnchor(Node node) {
    return node.getAnchor().isPresent()
        || switch (node) {
          case MappingNode mapping ->
            mapping.getValue().stream()
                .anyMatch(
                    tuple -> hasAnchor(tuple.getKeyNode()) || hasAnchor(tuple.getValueNode()));
          case SequenceNode sequence ->
            sequence.getValue().stream().anyMatch(MarkedText::hasAnchor);
          default -> false;
        };
  }

  static List<NodeTuple> entries(Node node) {
    return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
  }
}

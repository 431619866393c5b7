package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.application.usecase.EditDocument.Value;
import com.nexora.chat.application.usecase.EditEntries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Puts the lines of entries together anew. As [DocumentEdit] does, it hands out no text that does
/// not mean exactly what was asked for.
public record EntriesEdit() implements EditEntries {

  /// Where a list begins that was not there: as this document's lists do, or so.
  private static final int USUAL_INDENT = 2;

  @Override
  public List<Entry> entries(String document, String list) {
    var _ = DocumentEdit.meant(document);
    MarkedText marked = new MarkedText(document);
    return lines(document, list)
        .map(lines -> IntStream.range(0, lines.size())
            .mapToObj(place ->
                new Entry(lines.text(marked, place), DocumentEdit.value(lines.entry(place))))
            .toList())
        .orElse(List.of());
  }

  @Override
  public String text(Value entry) {
    return BlockText.of(entry);
  }

  @Override
  public String arranged(String written, String list, List<Piece> pieces) {
    MarkedText asWritten = new MarkedText(written);
    String document = asWritten.endsInLine() ? written + asWritten.lineBreak() : written;
    Object before = DocumentEdit.meant(document);
    Optional<Lines> lines = lines(document, list);
    List<Object> old = lines.isPresent() && before instanceof Map<?, ?> tree
        ? new ArrayList<>((List<?>) tree.get(list))
        : List.of();
    List<Object> wanted = pieces.stream().map(piece -> meant(list, piece, old)).toList();
    Map<Object, Object> expected = new LinkedHashMap<>();
    if (before instanceof Map<?, ?> tree) {
      expected.putAll(tree);
    }
    if (wanted.isEmpty()) {
      expected.remove(list);
    } else {
      expected.put(list, wanted);
    }
    String after = wanted.isEmpty()
        ? new DocumentEdit().without(document, List.of(list))
        : written(new MarkedText(document), lines, list, pieces);
    return DocumentEdit.sure(List.of(list), after, expected);
  }

  private static Object meant(String list, Piece piece, List<Object> old) {
    return switch (piece) {
      case Piece.Kept(int place) -> old.get(place);
      case Piece.Rewritten(int _, String text) -> meant(list, text);
      case Piece.Added(String text) -> meant(list, text);
    };
  }

  private static Object meant(String list, String text) {
    Object tree;
    try {
      // As it stands in a document, where each line ends.
      tree = DocumentDiff.tree(text + "\n");
    } catch (YamlEngineException | StackOverflowError broken) {
      throw new IllegalArgumentException(
          "This is not YAML; look at its quotes and indents.", broken);
    }
    if (!(tree instanceof Map<?, ?> entry)) {
      throw new IllegalArgumentException(
          "An entry of " + list + " holds keys and values, such as  name: one.");
    }
    return entry;
  }

  private static String written(
      MarkedText marked, Optional<Lines> lines, String list, List<Piece> pieces) {
    if (lines.isEmpty()) {
      String without = new DocumentEdit().without(marked.text(), List.of(list));
      MarkedText rest = new MarkedText(without);
      String begun =
          without + (rest.endsInLine() ? rest.lineBreak() : "") + list + ":" + marked.lineBreak();
      return begun + joined(marked, pieces, piece -> fresh(marked, USUAL_INDENT, piece));
    }
    Lines there = lines.get();
    return marked.replaced(
        there.begin(marked, 0),
        there.end(marked, there.size() - 1),
        joined(marked, pieces, piece -> there.written(marked, piece)));
  }

  private static String joined(
      MarkedText marked, List<Piece> pieces, Function<Piece, String> written) {
    return pieces.stream()
        .map(written)
        .map(text -> new MarkedText(text).endsInLine() ? text + marked.lineBreak() : text)
        .collect(Collectors.joining());
  }

  private static String fresh(MarkedText marked, int indent, Piece piece) {
    return switch (piece) {
      case Piece.Kept _ -> throw new IllegalArgumentException("there is nothing to keep");
      case Piece.Rewritten(int _, String text) -> dashed(marked, indent, text);
      case Piece.Added(String text) -> dashed(marked, indent, text);
    };
  }

  /// As an entry of a list that begins at a column.
  private static String dashed(MarkedText marked, int indent, String text) {
    String before = " ".repeat(indent);
    List<String> lines = atTheLeft(text);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(i).isBlank() ? "" : before + (i == 0 ? "- " : "  ") + lines.get(i))
        .collect(Collectors.joining(marked.lineBreak(), "", marked.lineBreak()));
  }

  /// Without empty lines around it, and begun at the left if it is indented as a whole.
  private static List<String> atTheLeft(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    while (!lines.isEmpty() && lines.getFirst().isBlank()) {
      lines.removeFirst();
    }
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
    int indent = lines.stream()
        .filter(line -> !line.isBlank())
        .mapToInt(Lines::leading)
        .min()
        .orElse(0);
    return lines.stream()
        .map(line -> line.substring(Math.min(indent, line.length())))
        .toList();
  }

  /// Empty where the list is not there, or has nothing in it.
  private static Optional<Lines> lines(String document, String list) {
    Optional<NodeTuple> tuple =
        DocumentEdit.root(document).flatMap(root -> DocumentEdit.entry(root, list));
    if (tuple.isEmpty() || DocumentEdit.isNothing(tuple.get().getValueNode())) {
      return Optional.empty();
    }
    if (!(tuple.get().getValueNode() instanceof SequenceNode sequence)) {
      throw EntryEdit.refused(List.of(list), "is no list");
    }
    if (sequence.getValue().isEmpty()) {
      return Optional.empty();
    }
    if (MarkedText.isInBrackets(sequence)) {
      throw EntryEdit.refused(List.of(list), "is written in brackets");
    }
    if (MarkedText.hasAnchor(sequence)) {
      throw EntryEdit.refused(List.of(list), "is written with an anchor (&) or an alias (*)");
    }
    return Optional.of(new Lines(tuple.get().getKeyNode(), sequence));
  }

  /// A list that is written in lines.
  ///
  /// @param key above it
  private record Lines(Node key, SequenceNode list) {

    int size() {
      return list.getValue().size();
    }

    Node entry(int place) {
      return list.getValue().get(place);
    }

    /// With the remarks above it.
    int begin(MarkedText marked, int place) {
      return marked.nextLine(marked.end(place == 0 ? key : entry(place - 1)));
    }

    int end(MarkedText marked, int place) {
      return marked.nextLine(marked.end(entry(place)));
    }

    String written(MarkedText marked, Piece piece) {
      return switch (piece) {
        case Piece.Kept(int place) ->
          marked.text().substring(begin(marked, place), end(marked, place));
        case Piece.Rewritten(int place, String text) ->
          marked.text().substring(begin(marked, place), marked.lineBegin(dash(marked, place)))
              + dashed(marked, MarkedText.column(list), text);
        case Piece.Added(String text) -> dashed(marked, MarkedText.column(list), text);
      };
    }

    private int dash(MarkedText marked, int place) {
      int at = marked.begin(entry(place)) - 1;
      while (at > 0 && Character.isWhitespace(marked.text().charAt(at))) {
        at--;
      }
      if (marked.text().charAt(at) != '-') {
        throw EntryEdit.refused(List.of("This entry"), "begins in a manner of its own");
      }
      return at;
    }

    String text(MarkedText marked, int place) {
      Node entry = entry(place);
      int indent = MarkedText.column(entry);
      return marked
          .text()
          .substring(marked.begin(entry), marked.lineEnd(marked.end(entry)))
          .lines()
          .map(line -> line.substring(Math.min(indent, leading(line))))
          .collect(Collectors.joining("\n"));
    }

    private static int leading(String line) {
      return line.length() - line.stripLeading().length();
    }
  }
}

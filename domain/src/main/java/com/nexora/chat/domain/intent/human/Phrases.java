package com.nexora.chat.domain.intent.human;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All phrases of all tables as one tree of words. Looking a sentence up costs its length times
/// the longest phrase, however many phrases there are.
final class Phrases {

  /// In a phrase: up to four words that do not matter.
  static final String GAP = "..";

  private static final int WIDEST_GAP = 4 * Token.WORD;

  private static final class Node {
    final Map<String, Node> words = new HashMap<>();
    final Map<String, Node> beginnings = new HashMap<>();
    /// What a phrase that ends here says, and in the tables of which languages.
    final Map<Concept, Integer> meaning = new EnumMap<>(Concept.class);

    /// At most one: what follows a gap.
    final List<Node> afterGap = new ArrayList<>(1);
  }

  private final Node root = new Node();
  private final Set<String> unskippable = new HashSet<>();

  /// @param language one bit
  /// @param words of the phrase; one that ends in `*` stands for all that begin so
  void add(Concept concept, int language, List<String> words) {
    Node node = root;
    for (String word : words) {
      node = next(node, word);
    }
    node.meaning.merge(concept, language, (some, more) -> some | more);
    if (concept == Concept.NOT && words.size() == 1) {
      unskippable.add(words.getFirst());
    }
  }

  private static Node next(Node node, String word) {
    if (word.equals(GAP)) {
      if (node.afterGap.isEmpty()) {
        node.afterGap.add(new Node());
      }
      return node.afterGap.getFirst();
    }
    return word.endsWith("*")
        ? node.beginnings.computeIfAbsent(word.substring(0, word.length() - 1), fresh -> new Node())
        : node.words.computeIfAbsent(word, fresh -> new Node());
  }

  /// What is said where; what a longer phrase contains is left out.
  List<Mention> in(List<Token> sentence) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Map<Concept, Mention> longest = new EnumMap<>(Concept.class);
      follow(root, sentence, i, i, longest);
      found.addAll(longest.values());
    }
    return Mention.outermost(found);
  }

  private void follow(
      Node node, List<Token> sentence, int from, int at, Map<Concept, Mention> longest) {
    node.meaning.forEach((concept, languages) -> longest.merge(
        concept, Mention.of(concept, languages, sentence, from, at), Mention::longer));
    for (Node after : node.afterGap) {
      skip(after, sentence, from, at, longest);
    }
    if (at == sentence.size() || sentence.get(at).isBreak()) {
      return;
    }
    String word = sentence.get(at).text();
    Node whole = node.words.get(word);
    if (whole != null) {
      follow(whole, sentence, from, at + 1, longest);
    }
    for (int length = 1; !node.beginnings.isEmpty() && length <= word.length(); length++) {
      Node beginning = node.beginnings.get(word.substring(0, length));
      if (beginning != null) {
        follow(beginning, sentence, from, at + 1, longest);
      }
    }
  }

  private void skip(
      Node after, List<Token> sentence, int from, int at, Map<Concept, Mention> longest) {
    int skipped = 0;
    for (int i = at; i < sentence.size() && skipped <= WIDEST_GAP; i++) {
      follow(after, sentence, from, i, longest);
      Token token = sentence.get(i);
      if (token.isBreak() || unskippable.contains(token.text())) {
        return;
      }
      skipped += token.weight();
    }
  }
}

package com.nexora.chat.intercom.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// HTML as a reader sees it: one block a line, list items with their bullet or number. Entities
/// are decoded exactly once, by the parser.
final class Blocks implements NodeVisitor {

  /// @param heading whether it is an h1, h2 or h3
  record Block(boolean heading, String text) {}

  /// What becomes of links and pictures.
  enum Style {
    /// `label (address)` as in Intercom's plain text (API 2.16, `display_as`), and `[image]`.
    MESSAGE,
    /// Labels alone: an answer cites the article itself, not what it links to.
    ARTICLE
  }

  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins",
      "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
      "wbr");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private final Style style;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Deque<Integer> numbering = new ArrayDeque<>();
  private String bullet = "";

  private Blocks(Style style) {
    this.style = style;
  }

  static List<Block> of(String html, Style style) {
    Blocks reader = new Blocks(style);
    Jsoup.parseBodyFragment(html).body().traverse(reader);
    return List.copyOf(reader.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> text(words);
      case Element element when INLINE.contains(element.normalName()) -> picture(element);
      case Element element -> {
        endLine(false);
        begin(element.normalName());
      }
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.normalName().equals("a")) {
      address(element);
    } else if (!INLINE.contains(element.normalName())) {
      endLine(HEADINGS.contains(element.normalName()));
      end(element.normalName());
    }
  }

  private void text(TextNode words) {
    Element in = words.parent();
    if (in == null || in.closest("pre") == null) {
      line.append(words.getWholeText());
      return;
    }
    for (String row : words.getWholeText().split("\n", -1)) {
      line.append(row);
      endLine(false);
    }
  }

  private void picture(Element element) {
    if (element.normalName().equals("img") && style == Style.MESSAGE) {
      line.append(" [image] ");
    }
  }

  private void address(Element link) {
    String address = link.attr("href").strip();
    boolean said = address.isEmpty()
        || address.equals(link.text().strip())
        || address.equals("mailto:" + link.text().strip());
    if (style == Style.MESSAGE && !said) {
      line.append(" (").append(address).append(')');
    }
  }

  private void begin(String name) {
    switch (name) {
      case "ol" -> numbering.push(1);
      case "ul" -> numbering.push(0);
      case "li" -> bullet = nextBullet();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "ol", "ul" -> numbering.poll();
      case "li" -> bullet = "";
      default -> {}
    }
  }

  private String nextBullet() {
    Integer number = numbering.poll();
    if (number == null) {
      return "• ";
    }
    numbering.push(number == 0 ? 0 : number + 1);
    return number == 0 ? "• " : number + ". ";
  }

  private void endLine(boolean heading) {
    String words =
        line.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    line.setLength(0);
    if (!words.isEmpty()) {
      blocks.add(new Block(heading, bullet + words));
      bullet = "";
    }
  }
}

package com.nexora.chat.intercom.text;

import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.conversation.RichText;
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
/// are decoded exactly once, by the parser. The work grows with the length alone, however the tags
/// are nested, and the length is bounded.
public final class Blocks implements NodeVisitor {

  /// @param level of a heading, from 1 for an h1 to 3 for an h3; 0 of anything else
  public record Block(int level, String text) {
    public boolean heading() {
      return level > 0;
    }
  }

  /// A picture that stands in a message, with what its writer says of it. All as written.
  ///
  /// @param shows in place of it; empty when its writer does not say
  record Picture(String address, String shows, String width, String height) {}

  /// What becomes of links and pictures.
  public enum Style {
    /// `label (address)` as in Intercom's plain text (API 2.16, `display_as`); pictures are kept
    /// aside.
    MESSAGE,
    /// Labels alone: an answer cites the article itself, not what it links to.
    ARTICLE
  }

  /// Longer than any message or article; of a page that is longer, the beginning is read. A node
  /// takes about a hundred bytes, so that what is read of one body stays below 64 MiB.
  static final int LONGEST = 512 * 1024;

  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins",
      "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
      "wbr");
  private static final Set<String> POINT = Set.of("0", "1");
  private static final List<String> HEADINGS = List.of("", "h1", "h2", "h3");

  private final Style style;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Deque<Integer> numbering = new ArrayDeque<>();
  private final Deque<StringBuilder> labels = new ArrayDeque<>();
  private int preformatted;
  private String bullet = "";

  private Blocks(Style style) {
    this.style = style;
  }

  public static List<Block> of(String html, Style style) {
    return read(html, style).blocks();
  }

  static Blocks read(String html, Style style) {
    Blocks reader = new Blocks(style);
    String read = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
    Jsoup.parseBodyFragment(read).body().traverse(reader);
    return reader;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /// The first [Attachment#MOST].
  List<Picture> pictures() {
    return List.copyOf(pictures);
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> text(words);
      case Element element when INLINE.contains(element.normalName()) -> inline(element);
      case Element element -> {
        endLine(0);
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
      endLine(Math.max(0, HEADINGS.indexOf(element.normalName())));
      end(element.normalName());
    }
  }

  private void text(TextNode words) {
    if (!labels.isEmpty()) {
      labels.peek().append(words.getWholeText());
    }
    if (preformatted == 0) {
      line.append(words.getWholeText());
      return;
    }
    for (String row : words.getWholeText().split("\n", -1)) {
      line.append(row);
      endLine(0);
    }
  }

  private void inline(Element element) {
    if (element.normalName().equals("a")) {
      labels.push(new StringBuilder());
    } else if (element.normalName().equals("img")) {
      line.append(' ');
      picture(element);
    }
  }

  /// A point that nobody sees only tells that a mail was opened.
  private void picture(Element element) {
    Picture picture = new Picture(
        element.attr("src"), element.attr("alt"), element.attr("width"), element.attr("height"));
    boolean seen = !POINT.contains(picture.width()) && !POINT.contains(picture.height());
    if (style == Style.MESSAGE && seen && pictures.size() < Attachment.MOST) {
      pictures.add(picture);
    }
  }

  private void address(Element link) {
    String label = labels.isEmpty() ? "" : labels.pop().toString();
    String address = link.attr("href").strip();
    if (style == Style.MESSAGE && !address.isEmpty() && !RichText.says(label, address)) {
      line.append(" (").append(address).append(')');
    }
  }

  private void begin(String name) {
    switch (name) {
      case "ol" -> numbering.push(1);
      case "ul" -> numbering.push(0);
      case "li" -> bullet = nextBullet();
      case "pre" -> preformatted++;
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "ol", "ul" -> numbering.poll();
      case "li" -> bullet = "";
      case "pre" -> preformatted--;
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

  private void endLine(int level) {
    String words =
        line.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    line.setLength(0);
    if (!words.isEmpty()) {
      blocks.add(new Block(level, bullet + words));
      bullet = "";
    }
  }
}

package com.nexora.chat.twin.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A body as webhooks (API 2.15 and later) and `display_as=plaintext` show it: no markup, links as
/// `label (url)`.
public final class PlainText implements NodeVisitor {

  private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "h2", "h3", "pre");

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  public static String of(String html) {
    var visitor = new PlainText();
    Jsoup.parseBodyFragment(html).body().traverse(visitor);
    return visitor.text.toString().replaceAll("\n{3,}", "\n\n").strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node.normalName().equals("br")) {
      text.append('\n');
    } else if (node.normalName().equals("li")) {
      text.append("\n- ");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      text.append("\n\n");
    } else if (node.normalName().equals("a") && !node.attr("href").isEmpty()) {
      appendAddress((Element) node);
    }
  }

  private void appendAddress(Element link) {
    if (!link.attr("href").equals(link.text())) {
      text.append(" (").append(link.attr("href")).append(')');
    }
  }
}

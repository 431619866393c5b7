package com.nexora.chat.intercom.text;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// What may leave as HTML: few tags, links to the web and to e-mail addresses, all text in
/// block elements. Intercom publishes no list; these tags stand in its documentation and
/// samples, and text outside a block is not translated there (documentation, "Webhook
/// Topics").
final class Allowed {

  private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "h2");

  /// Addresses are kept as they are written: they are compared when a reply is looked for.
  private static final Safelist TAGS = new Safelist()
      .addTags("p", "br", "b", "strong", "i", "em", "a", "ul", "ol", "li", "h2")
      .addAttributes("a", "href")
      .addProtocols("a", "href", "http", "https", "mailto")
      .preserveRelativeLinks(true);

  private Allowed() {}

  /// Written anew from the tree, so that nothing a parser could read in two ways gets through.
  static String html(Element body) {
    Document whole = Document.createShell("");
    whole.body().appendChildren(List.copyOf(body.childNodes()));
    Document clean = new Cleaner(TAGS).clean(whole);
    clean
        .outputSettings()
        .prettyPrint(false)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset("UTF-8");
    gather(clean.body());
    return clean.body().html();
  }

  static Element body() {
    return Jsoup.parseBodyFragment("").body();
  }

  /// What stands beside the blocks comes into paragraphs.
  private static void gather(Element body) {
    Element paragraph = new Element("p");
    for (Node node : List.copyOf(body.childNodes())) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        paragraph = new Element("p");
      } else if (node instanceof TextNode words && words.isBlank()) {
        node.remove();
      } else {
        if (!paragraph.hasParent()) {
          node.before(paragraph);
        }
        paragraph.appendChild(node);
      }
    }
  }
}

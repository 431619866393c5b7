package com.nexora.chat.twin.text;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// What Intercom leaves of the HTML in a teammate's reply or note: a small set of tags; `div` is
/// stripped, and text outside a block element ends up in a paragraph. Intercom does not publish the
/// full list; this one holds the tags its documentation and samples show.
public final class ReplyHtml {

  private static final Safelist ALLOWED = new Safelist()
      .addTags("p", "br", "b", "strong", "i", "em", "a", "ul", "ol", "li")
      .addTags("h2", "h3", "code", "pre", "img")
      .addAttributes("a", "href")
      .addProtocols("a", "href", "http", "https")
      .addAttributes("img", "src", "alt")
      .addProtocols("img", "src", "https");

  private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "h2", "h3", "pre");

  private ReplyHtml() {}

  public static String sanitise(String html) {
    String breaking = html.contains("<") ? html : html.strip().replace("\n", "<br>");
    Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(breaking));
    clean.outputSettings().prettyPrint(false);
    wrapLooseText(clean.body());
    return clean.body().html().strip();
  }

  private static void wrapLooseText(Element body) {
    Element paragraph = new Element("p");
    for (Node node : List.copyOf(body.childNodes())) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        paragraph = new Element("p");
      } else if (paragraph.hasParent()) {
        paragraph.appendChild(node);
      } else if (!(node instanceof TextNode text && text.isBlank())) {
        node.before(paragraph);
        paragraph.appendChild(node);
      }
    }
  }
}

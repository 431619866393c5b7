package com.nexora.chat.quality.eval.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// A message of Intercom's as plain text, a block a line.
///
/// @param links the labels of links in it
record Html(String text, List<String> links) {

  static Html of(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
    body.select("p, div, li, h1, h2, h3, h4").forEach(block -> block.appendText("\n"));
    String text = body.wholeText()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
    return new Html(text, body.select("a").eachText());
  }
}

package com.nexora.chat.intercom.desk;

import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Kind;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;

/// A message in the few tags that Intercom's sanitiser is known to keep: all text stands in a block
/// element (documentation, "Webhook Topics", on translated replies), and everything else is
/// escaped.
final class Reply {

  private Reply() {}

  static String html(RichText message) {
    StringBuilder html = new StringBuilder();
    boolean inList = false;
    for (Line line : message.lines()) {
      boolean bullet = line.kind() == Kind.BULLET;
      if (bullet != inList) {
        html.append(bullet ? "<ul>" : "</ul>");
        inList = bullet;
      }
      html.append(block(line));
    }
    return html.append(inList ? "</ul>" : "").toString();
  }

  private static String block(Line line) {
    StringBuilder words = new StringBuilder();
    line.runs().forEach(run -> words.append(run(run)));
    return switch (line.kind()) {
      case HEADING -> "<p><b>" + words + "</b></p>";
      case PARAGRAPH -> "<p>" + words + "</p>";
      case BULLET -> "<li>" + words + "</li>";
    };
  }

  private static String run(Run run) {
    String text = escaped(run.text()).replace("\n", "<br>");
    return run.target()
        .map(address -> "<a href=\"" + escaped(address) + "\">" + text + "</a>")
        .orElse(text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

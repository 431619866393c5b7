package com.nexora.chat.intercom.text;

import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Kind;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import org.jsoup.nodes.Element;

/// A message as a tree of the few tags that are sent. Its words are text in that tree, whoever
/// wrote them: a customer, an article, a model.
public final class Reply {

  private Reply() {}

  public static String html(RichText message) {
    Element body = Allowed.body();
    Element list = new Element("ul");
    for (Line line : message.lines()) {
      if (!listed(line)) {
        list = new Element("ul");
      } else if (!list.hasParent()) {
        body.appendChild(list);
      }
      Element block = switch (line.kind()) {
        case HEADING -> body.appendElement("p").appendElement("b");
        case PARAGRAPH -> body.appendElement("p");
        case BULLET, FILE -> list.appendElement("li");
      };
      line.runs().forEach(run -> add(run, block));
    }
    return Allowed.html(body);
  }

  private static boolean listed(Line line) {
    return line.kind() == Kind.BULLET || line.kind() == Kind.FILE;
  }

  private static void add(Run run, Element block) {
    Element place =
        run.target().map(to -> block.appendElement("a").attr("href", to)).orElse(block);
    String[] rows = run.text().split("\n", -1);
    for (int i = 0; i < rows.length; i++) {
      if (i > 0) {
        place.appendElement("br");
      }
      place.appendText(rows[i]);
    }
  }
}

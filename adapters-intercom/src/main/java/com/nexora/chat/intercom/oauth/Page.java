package com.nexora.chat.intercom.oauth;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;

/// A page of a few words for an admin's browser. It loads nothing, runs nothing, is kept by no
/// cache and tells no other page where it came from: its address held a code.
record Page(Status status, String title, String text) {

  void send(ServerResponse response) {
    response
        .status(status)
        .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .header(HeaderNames.create("Content-Security-Policy"), "default-src 'none'")
        .header(HeaderNames.create("Referrer-Policy"), "no-referrer")
        .header(HeaderNames.create("X-Content-Type-Options"), "nosniff")
        .header(HeaderNames.create("X-Frame-Options"), "DENY")
        .send(html());
  }

  /// Built as a tree: whatever the words hold, they stay words.
  String html() {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.title(title);
    page.body().appendElement("h1").text(title);
    page.body().appendElement("p").text(text);
    page.prependChild(new DocumentType("html", "", ""));
    page.child(0).attr("lang", "en");
    return page.outerHtml();
  }
}

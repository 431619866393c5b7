package com.nexora.chat.intercom.oauth;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;

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
        .send("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + escaped(title)
            + "</title><h1>" + escaped(title) + "</h1><p>" + escaped(text) + "</p></html>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

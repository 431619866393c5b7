package com.nexora.chat.twin.text;

/// What a customer types is text, never markup (API 2.16, createConversation: "HTML is not
/// supported").
public final class CustomerText {

  private CustomerText() {}

  public static String toHtml(String text) {
    return "<p>" + encode(text.strip()).replace("\n", "<br>") + "</p>";
  }

  /// Names and addresses come back HTML-encoded (Intercom documentation, "Encoding").
  public static String encode(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

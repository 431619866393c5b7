package com.nexora.chat.intercom.text;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Plain text from what Intercom encodes.
public final class Words {

  private Words() {}

  /// Names come back HTML-encoded (documentation, "Encoding").
  public static String name(@Nullable String encoded) {
    return encoded == null ? "" : Parser.unescapeEntities(encoded, false).strip();
  }
}

package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.text.PlainText;
import org.jspecify.annotations.Nullable;

/// How bodies are shown: REST gives HTML unless `display_as=plaintext`; webhooks of version
/// 2.15 and later give plain text (Intercom documentation, changelog 2.15).
public enum Form {
  HTML,
  PLAIN;

  public @Nullable String show(@Nullable String html) {
    return html == null || this == HTML ? html : PlainText.of(html);
  }
}

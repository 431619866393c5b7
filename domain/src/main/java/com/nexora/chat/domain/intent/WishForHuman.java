package com.nexora.chat.domain.intent;

import com.nexora.chat.domain.intent.human.Hearing;

/// Hears a wish for a person, by words alone: this way out must work when every model is down.
/// All languages are tried at once, because a short cry for help is the text a detector of
/// languages misjudges first, and because people mix them.
public final class WishForHuman {

  private WishForHuman() {}

  /// Whether the text asks for a person: to speak with one, to be called, or to be passed on.
  public static boolean in(String text) {
    return Hearing.wish(text);
  }
}

package com.nexora.chat.twin.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a request is about, in the words in which a fault rule names it.
public enum Operation {
  REPLY,
  NOTE,
  ASSIGN,
  CLOSE,
  OPEN,
  SNOOZE,
  ATTRIBUTES,
  READ,
  SEARCH,
  LIST,
  START,
  CONTACT,
  ARTICLES,
  OTHER;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Operation> of(String word) {
    return Arrays.stream(values()).filter(o -> o.word().equals(word)).findFirst();
  }
}

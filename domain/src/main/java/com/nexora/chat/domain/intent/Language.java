package com.nexora.chat.domain.intent;

/// A language by its ISO 639-1 code: `en`, `de`, `pt`.
public record Language(String code) {

  public Language {
    if (code.length() != 2 || !code.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      throw new IllegalArgumentException(
          "a language is two lower-case letters (ISO 639-1), not '" + code + "'");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}

package com.nexora.chat.bootstrap.workspaces;

/// Text as it may stand anywhere in YAML.
final class QuotedText {

  private QuotedText() {}

  /// Some characters may not stand in YAML as they are.
  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.UNASSIGNED -> quoted.append("\\u%04X".formatted((int) c));
        default -> quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return quoted.append('"').toString();
  }
}

package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How an entry is written in lines, as people would.
final class BlockText {

  /// What is longer goes on further lines.
  private static final int LINE = 90;

  /// Nothing but text for YAML where it ends with its line.
  private static final Pattern PLAIN = Pattern.compile(
      "(?!(?i:true|false|null|yes|no|on|off)$)\\p{L}(?:[\\p{L}\\p{N} ,.'_/?!()-]*[\\p{L}\\p{N}.?!)])?");

  private BlockText() {}

  static String of(Value value) {
    return switch (value) {
      case Value.Keyed(Map<String, Value> entries)
      when !entries.isEmpty() ->
        entries.entrySet().stream()
            .map(entry -> ValueText.key(entry.getKey()) + ":" + below(entry.getValue()))
            .collect(Collectors.joining("\n"));
      case Value.Listed(List<Value> entries)
      when !entries.isEmpty() ->
        entries.stream()
            .map(entry -> "- " + indented(of(entry)).strip())
            .collect(Collectors.joining("\n"));
      case Value.Text(String text) when PLAIN.matcher(text).matches() -> text;
      case Value.Text _,
          Value.Whole _,
          Value.Decimal _,
          Value.Flag _,
          Value.Listed _,
          Value.Keyed _ -> ValueText.of(value);
    };
  }

  /// After a colon.
  private static String below(Value value) {
    String inline = value instanceof Value.Text ? of(value) : ValueText.of(value);
    boolean many = value instanceof Value.Listed || value instanceof Value.Keyed;
    return many && inline.length() > LINE ? "\n" + indented(of(value)) : " " + inline;
  }

  private static String indented(String lines) {
    return lines.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
  }
}

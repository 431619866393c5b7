package com.nexora.chat.domain.privacy;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands in a masked text instead of a value: `[EMAIL-1]`.
final class Placeholder {

  static final Pattern FORM = Pattern.compile(Arrays.stream(PersonalKind.values())
      .map(Enum::name)
      .collect(Collectors.joining("|", "\\[(?:", ")-[1-9][0-9]{0,8}+]")));

  private Placeholder() {}

  static String of(PersonalKind kind, int number) {
    return "[" + kind + "-" + number + "]";
  }

  static PersonalKind kind(String placeholder) {
    return PersonalKind.valueOf(placeholder.substring(1, placeholder.lastIndexOf('-')));
  }
}

package com.nexora.chat.twin.control;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The keys of one rule while it is read. Each is taken once; what is left over was not
/// understood. Throws IllegalArgumentException with a sentence that says what to write instead.
final class RuleFields {

  private final Map<String, @Nullable Object> left = new HashMap<>();
  private final Set<String> known = new TreeSet<>();

  RuleFields(Map<?, ?> json) {
    json.forEach((key, value) -> left.put(String.valueOf(key), value));
  }

  boolean has(String key) {
    known.add(key);
    return left.containsKey(key);
  }

  @Nullable
  String text(String key) {
    Object value = take(key);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw wrong(key, "a text");
  }

  String neededText(String key, String example) {
    String text = text(key);
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("Add \"" + key + "\", for example " + example + ".");
    }
    return text;
  }

  @Nullable
  Long number(String key) {
    Object value = take(key);
    if (value == null) {
      return null;
    }
    if (value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0) {
      try {
        return number.longValueExact();
      } catch (ArithmeticException e) {
        throw wrong(key, "a whole number");
      }
    }
    throw wrong(key, "a whole number");
  }

  int number(String key, int otherwise) {
    Long number = number(key);
    if (number == null) {
      return otherwise;
    }
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw wrong(key, "a whole number from 0 on");
    }
    return number.intValue();
  }

  long neededNumber(String key, String example) {
    Long number = number(key);
    if (number == null) {
      throw new IllegalArgumentException("Add \"" + key + "\", for example " + example + ".");
    }
    return number;
  }

  Duration millis(String key) {
    return Duration.ofMillis(number(key, 0));
  }

  double fraction(String key) {
    if (take(key) instanceof BigDecimal number) {
      return number.doubleValue();
    }
    throw wrong(key, "a number above 0 and at most 1");
  }

  Map<?, ?> object(String key) {
    Object value = take(key);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw wrong(key, "an object");
  }

  private @Nullable Object take(String key) {
    known.add(key);
    return left.remove(key);
  }

  private static IllegalArgumentException wrong(String key, String expected) {
    return new IllegalArgumentException("\"" + key + "\" is " + expected + ".");
  }

  void refuseTheRest() {
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("Not understood here: " + String.join(", ", left.keySet())
          + ". Known here: " + String.join(", ", known) + ".");
    }
  }
}

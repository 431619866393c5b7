package com.nexora.chat.domain.attribute;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What kind of values an attribute has.
public enum Shape {
  TEXT("text", "string", "string"),
  WHOLE("number", "integer", "integer"),
  DECIMAL("decimal", "decimal", "float"),
  TRUTH("yes-no", "boolean", "boolean"),
  DAY("date", "datetime", "date"),
  LIST("list", "list", "options"),
  /// Nothing the agent could write: files, objects.
  OTHER("other", "", "");

  /// A text attribute of Intercom holds so many signs.
  private static final int LONGEST = 255;

  private final String word;
  private final String ofConversations;
  private final String ofOthers;

  Shape(String word, String ofConversations, String ofOthers) {
    this.word = word;
    this.ofConversations = ofConversations;
    this.ofOthers = ofOthers;
  }

  /// As the workspaces file calls it: `yes-no`.
  public String word() {
    return word;
  }

  /// As Intercom calls it where it is defined (API 2.16, createConversationAttribute and
  /// createDataAttribute).
  public String type(Model model) {
    return model == Model.CONVERSATION ? ofConversations : ofOthers;
  }

  /// @param type as Intercom names it, of whatever model
  /// @param options those of a list; a data attribute with options calls itself `string`
  public static Shape of(String type, List<String> options) {
    return switch (type) {
      case "string" -> options.isEmpty() ? TEXT : LIST;
      case "integer" -> WHOLE;
      case "decimal", "float" -> DECIMAL;
      case "boolean" -> TRUTH;
      case "date", "datetime" -> DAY;
      case "list", "options" -> LIST;
      default -> OTHER;
    };
  }

  /// Whether an attribute of this shape can hold facts that were meant for one of another.
  public boolean holds(Shape wanted) {
    return this == wanted
        || switch (this) {
          case TEXT -> wanted != OTHER;
          case DECIMAL -> wanted == WHOLE;
          case WHOLE, TRUTH, DAY, LIST, OTHER -> false;
        };
  }

  /// A fact as a value of this shape; empty when it is none.
  ///
  /// @param options of a list: there the value must be one of them
  public Optional<Value> fit(String fact, List<String> options) {
    return switch (this) {
      case TEXT -> Optional.of(new Value.Text(cut(fact)));
      case WHOLE ->
        fact.matches("-?\\d{1,15}")
            ? Optional.of(new Value.Amount(new BigDecimal(fact)))
            : Optional.empty();
      case DECIMAL ->
        fact.matches("-?\\d{1,15}(\\.\\d{1,9})?")
            ? Optional.of(new Value.Amount(new BigDecimal(fact)))
            : Optional.empty();
      case TRUTH -> truth(fact).map(Value.Truth::new);
      case DAY -> day(fact).map(Value.Amount::new);
      case LIST -> options.stream().filter(fact::equalsIgnoreCase).findFirst().map(Value.Text::new);
      case OTHER -> Optional.empty();
    };
  }

  /// Whether two texts are one value of this shape: Intercom may read back otherwise what it was
  /// given, 22 as 22.0.
  public boolean same(String one, String other) {
    return one.equals(other)
        || switch (this) {
          case WHOLE, DECIMAL, DAY -> {
            Optional<String> amount = amount(one);
            yield amount.isPresent() && amount.equals(amount(other));
          }
          case TRUTH, LIST -> one.equalsIgnoreCase(other);
          case TEXT, OTHER -> false;
        };
  }

  private static Optional<String> amount(String text) {
    return DECIMAL.fit(text, List.of()).map(Value::text);
  }

  private static Optional<Boolean> truth(String fact) {
    if (Set.of("yes", "true").contains(fact)) {
      return Optional.of(true);
    }
    return Set.of("no", "false").contains(fact) ? Optional.of(false) : Optional.empty();
  }

  /// Seconds since 1970, as Intercom keeps times.
  private static Optional<BigDecimal> day(String fact) {
    if (!fact.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    try {
      long seconds = LocalDate.parse(fact).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
      return Optional.of(BigDecimal.valueOf(seconds));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1))) + "…";
  }
}

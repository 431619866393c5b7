package com.nexora.chat.quality.eval.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// Any record as a list of its parts, so that whatever a decision record comes to hold is shown
/// without a change here.
final class Shown {

  private Shown() {}

  /// @throws IllegalStateException when a part cannot be read
  static Element of(Record record) {
    Element list = new Element("dl");
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      list.appendElement("dt").text(words(part.getName()));
      show(list.appendElement("dd"), value(record, part));
    }
    return list;
  }

  private static void show(Element place, Object value) {
    switch (value) {
      case Collection<?> many when many.isEmpty() -> place.text("none");
      case Collection<?> many -> {
        Element list = place.appendElement("ul");
        many.forEach(each -> show(list.appendElement("li"), each));
      }
      case Record record -> place.text(inOneLine(record));
      case Double number -> place.text(String.format(Locale.ROOT, "%.3f", number));
      case String text when text.isEmpty() -> place.text("–");
      default -> place.text(value.toString());
    }
  }

  private static String inOneLine(Record record) {
    StringBuilder line = new StringBuilder();
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      Object value = value(record, part);
      line.append(line.isEmpty() ? "" : ", ")
          .append(words(part.getName()))
          .append(' ')
          .append(
              value instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : value);
    }
    return line.toString();
  }

  private static Object value(Record record, RecordComponent part) {
    try {
      Object value = part.getAccessor().invoke(record);
      return value == null ? "" : value;
    } catch (IllegalAccessException | InvocationTargetException cannot) {
      throw new IllegalStateException(part.getName() + " cannot be read", cannot);
    }
  }

  private static String words(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}

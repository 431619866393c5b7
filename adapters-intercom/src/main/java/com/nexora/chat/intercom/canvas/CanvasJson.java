package com.nexora.chat.intercom.canvas;

import com.nexora.chat.intercom.payload.CanvasPayload;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Components as Canvas Kit wants them, within its limit.
final class CanvasJson {

  /// Of the content object, in bytes (documentation, "Canvas Kit", canvas object).
  static final int LARGEST = 64 * 1024;

  /// Longer texts are cut. Tables and buttons of the Inbox show one line of each.
  static final int LONGEST_TEXT = 500;

  private static final Jsonb JSON = JsonbBuilder.create();

  private CanvasJson() {}

  /// Leaves out what is last when it would be too much. With texts cut to their longest, that takes
  /// more than forty components.
  static String of(List<Component> components) {
    List<CanvasPayload.Component> fitting =
        new ArrayList<>(components.stream().map(CanvasJson::payload).toList());
    String json = written(fitting);
    while (json.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      fitting.removeLast();
      json = written(fitting);
    }
    return json;
  }

  private static String written(List<CanvasPayload.Component> components) {
    return JSON.toJson(
        new CanvasPayload(new CanvasPayload.Canvas(new CanvasPayload.Content(components))));
  }

  private static CanvasPayload.Component payload(Component component) {
    return switch (component) {
      case Component.Text(String words, Component.Style style) ->
        new CanvasPayload.Component(
            "text",
            null,
            cut(words),
            style.name().toLowerCase(Locale.ROOT),
            null,
            null,
            null,
            null,
            null);
      case Component.Button(String id, String label, boolean first, boolean disabled) ->
        button(
            id,
            label,
            first ? "primary" : "secondary",
            new CanvasPayload.Action("submit", null),
            disabled);
      case Component.Link(String id, String label, var target) ->
        button(id, label, "link", new CanvasPayload.Action("url", target.toASCIIString()), false);
      case Component.Table(List<Component.Row> rows) -> table(rows);
      case Component.Divider() -> bare("divider", null);
      case Component.Spacer() -> bare("spacer", "s");
    };
  }

  private static CanvasPayload.Component button(
      String id, String label, String style, CanvasPayload.Action action, boolean disabled) {
    return new CanvasPayload.Component(
        "button", id, null, style, cut(label), action, disabled ? true : null, null, null);
  }

  private static CanvasPayload.Component table(List<Component.Row> rows) {
    List<CanvasPayload.Item> items = rows.stream()
        .map(row -> new CanvasPayload.Item("field-value", cut(row.field()), cut(row.value())))
        .toList();
    return new CanvasPayload.Component(
        "data-table", null, null, null, null, null, null, items, null);
  }

  private static CanvasPayload.Component bare(String type, @Nullable String size) {
    return new CanvasPayload.Component(type, null, null, null, null, null, null, null, size);
  }

  /// Never within a character.
  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
  }
}

package com.nexora.chat.intercom.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Components as the documentation writes them ("Canvas Kit", presentation and interactive
/// components, canvas object).
class CanvasJsonTest {

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static void isWritten(String expected, Component component) {
    assertEquals(
        json("{\"canvas\":{\"content\":{\"components\":[" + expected + "]}}}"),
        json(CanvasJson.of(List.of(component))));
  }

  @Test
  void a_text_has_a_style() {
    isWritten(
        "{\"type\":\"text\",\"text\":\"Intent\",\"style\":\"header\"}",
        new Component.Text("Intent", Component.Style.HEADER));
    isWritten(
        "{\"type\":\"text\",\"text\":\"No\",\"style\":\"error\"}",
        new Component.Text("No", Component.Style.ERROR));
  }

  @Test
  void a_button_submits() {
    isWritten(
        "{\"type\":\"button\",\"id\":\"silence\",\"label\":\"Silence\",\"style\":\"primary\","
            + "\"action\":{\"type\":\"submit\"}}",
        new Component.Button("silence", "Silence", true, false));
    isWritten(
        "{\"type\":\"button\",\"id\":\"silence\",\"label\":\"Silence\",\"style\":\"secondary\","
            + "\"action\":{\"type\":\"submit\"},\"disabled\":true}",
        new Component.Button("silence", "Silence", false, true));
  }

  @Test
  void a_link_opens_a_page() {
    isWritten(
        "{\"type\":\"button\",\"id\":\"s\",\"label\":\"[a](b)\",\"style\":\"link\","
            + "\"action\":{\"type\":\"url\",\"url\":\"https://help.example/%C3%A9\"}}",
        new Component.Link("s", "[a](b)", URI.create("https://help.example/é")));
  }

  @Test
  void a_data_table_has_fields_and_values() {
    isWritten(
        "{\"type\":\"data-table\",\"items\":["
            + "{\"type\":\"field-value\",\"field\":\"Intent\",\"value\":\"billing\"}]}",
        new Component.Table(List.of(new Component.Row("Intent", "billing"))));
  }

  @Test
  void dividers_and_spacers_part() {
    isWritten("{\"type\":\"divider\"}", new Component.Divider());
    isWritten("{\"type\":\"spacer\",\"size\":\"s\"}", new Component.Spacer());
  }

  @Test
  void long_texts_are_cut_between_characters() {
    String written =
        CanvasJson.of(List.of(new Component.Text("😀".repeat(600), Component.Style.PARAGRAPH)));
    assertTrue(written.contains("\"" + "😀".repeat(499) + "…\""), written);
  }

  @Test
  void a_canvas_stays_within_its_limit() {
    Component.Row row = new Component.Row("ä".repeat(500), "\u0001".repeat(500));
    Component table = new Component.Table(Collections.nCopies(3, row));
    String written = CanvasJson.of(Collections.nCopies(50, table));
    assertTrue(written.getBytes(StandardCharsets.UTF_8).length <= CanvasJson.LARGEST);
    assertTrue(json(written)
            .getJsonObject("canvas")
            .getJsonObject("content")
            .getJsonArray("components")
            .size()
        > 1);
  }
}

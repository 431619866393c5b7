package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Mirrored.Article.Content;
import com.nexora.chat.application.port.Mirrored.OfficeHours.Span;
import com.nexora.chat.application.port.Mirrored.OfficeHours.SpecialDay;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.knowledge.Article.Section;
import java.util.List;
import java.util.Map;

/// Things of every kind, with every field filled.
public final class Things {

  private Things() {}

  /// One of a kind. Those of different ids differ in their names too.
  public static Mirrored of(MirrorKind kind, String id) {
    String name = kind + " <" + id + "> \0 \u00e9";
    return switch (kind) {
      case ADMIN ->
        new Mirrored.Admin(id, name, id + "@example.com", true, true, true, List.of("7", "8"));
      case TEAM -> new Mirrored.Team(id, name, List.of("1", "2"), "round_robin", 5);
      case SEGMENT -> new Mirrored.Segment(id, name, "user");
      case TAG -> new Mirrored.Tag(id, name);
      case CONTACT_ATTRIBUTE -> attribute(Model.CONTACT, id, name);
      case COMPANY_ATTRIBUTE -> attribute(Model.COMPANY, id, name);
      case CONVERSATION_ATTRIBUTE -> attribute(Model.CONVERSATION, id, name);
      case OFFICE_HOURS ->
        new Mirrored.OfficeHours(
            id,
            name,
            "Europe/Dublin",
            true,
            List.of(new Span(540, 1_020), new Span(1_980, 2_460)),
            List.of(new SpecialDay("Eve", "2026-12-24", true, List.of(new Span(540, 720)))));
      case BRAND -> new Mirrored.Brand(id, name, true, "31");
      case HELP_CENTER ->
        new Mirrored.HelpCenter(id, name, "https://help.example", true, List.of("en", "pt-BR"));
      case COLLECTION ->
        new Mirrored.Collection(
            id, name, "https://help.example/c", "4", "31", Map.of("de", "Erste Schritte"));
      case ARTICLE ->
        new Mirrored.Article(
            id,
            "en",
            List.of("4"),
            "everyone",
            Map.of("en", content(name, "Hello."), "de", content(name, "Hallo.")));
    };
  }

  private static Content content(String title, String text) {
    return new Content(
        1_763_800_000L, title, "https://help.example/1", true, List.of(new Section("Why", text)));
  }

  private static Mirrored.Attribute attribute(Model model, String id, String name) {
    return new Mirrored.Attribute(
        model, id, name, "Label", "string", List.of("a", "b"), true, true);
  }
}

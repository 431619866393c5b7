package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// API 2.16, schemas `ai_agent` and `conversation_rating`: what Fin did in a conversation, and what
/// the customer thought of it.
final class AiJson {

  private AiJson() {}

  static boolean took(Conversation conversation) {
    return conversation.parts().stream().anyMatch(Part::isByFin);
  }

  private static boolean isAnswer(Part part) {
    return part.deed() instanceof Deed.Operator operator && operator.answer();
  }

  private static boolean escalates(Part part) {
    return part.deed() instanceof Deed.Operator operator && operator.fin() && operator.escalates();
  }

  /// Null until Fin takes part. Once it is assigned to somebody, or Fin says so, Fin has escalated.
  static @Nullable Fields agent(Conversation conversation) {
    Optional<Part> first = conversation.parts().stream().filter(Part::isByFin).findFirst();
    if (first.isEmpty()) {
      return null;
    }
    boolean answered = conversation.parts().stream().anyMatch(AiJson::isAnswer);
    return Fields.empty()
        .with("source_type", "workflow")
        .with("source_title", "Fin")
        .with("last_answer_type", answered ? "ai_answer" : null)
        .with("resolution_state", resolution(conversation, first.get(), answered))
        .withNulls("rating", "rating_remark")
        .withAt("created_at", first.get().at())
        .withAt("updated_at", conversation.updatedAt())
        .with(
            "content_sources",
            Fields.ofType("content_source.list")
                .with("total_count", 0)
                .with("content_sources", List.of()));
  }

  private static @Nullable String resolution(
      Conversation conversation, Part first, boolean answered) {
    boolean escalated = conversation.parts().stream()
        .anyMatch(part -> escalates(part)
            || (part.deed() instanceof Deed.Assignment && !part.at().isBefore(first.at())));
    if (escalated) {
      return "escalated";
    }
    return answered && !conversation.isOpen() ? "assumed_resolution" : null;
  }

  static @Nullable Fields rating(Conversation conversation) {
    for (Part part : conversation.parts().reversed()) {
      if (part.deed() instanceof Deed.Rating rating) {
        var contact = conversation.contact();
        return Fields.empty()
            .with("rating", rating.rating())
            .with("remark", rating.remark() == null ? "" : rating.remark())
            .withAt("created_at", part.at())
            .withAt("updated_at", part.at())
            .with(
                "contact",
                Fields.ofType("contact")
                    .with("id", contact.id())
                    .with("external_id", contact.externalId()))
            .with(
                "teammate",
                Fields.ofType("admin").with("id", conversation.status().teammateId()));
      }
    }
    return null;
  }
}

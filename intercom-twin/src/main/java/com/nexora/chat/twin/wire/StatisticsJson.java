package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Part;
import java.time.Instant;
import java.util.List;

/// API 2.16, schema `conversation_statistics`: the counts and moments that follow from the parts.
final class StatisticsJson {

  private final Conversation conversation;

  private StatisticsJson(Conversation conversation) {
    this.conversation = conversation;
  }

  static Fields of(Conversation conversation) {
    return new StatisticsJson(conversation).fields();
  }

  private Fields fields() {
    Instant started = conversation.opening().at();
    var fields = Fields.ofType("conversation_statistics")
        .withAt("first_contact_reply_at", started)
        .withAt("last_contact_reply_at", last(Deed.CustomerMessage.class, started))
        .with("count_reopens", reopens())
        .with("count_assignments", parts(Deed.Assignment.class).size())
        .with("count_conversation_parts", conversation.parts().size() + 1);
    addMoments(fields, "assignment", Deed.Assignment.class);
    addMoments(fields, "admin_reply", Deed.Comment.class);
    addMoments(fields, "close", Deed.Close.class);
    List<Part> closes = parts(Deed.Close.class);
    return closes.isEmpty()
        ? fields
        : fields.with("last_closed_by_id", closes.getLast().author().id());
  }

  /// What has not happened yet is left out: the schema knows no null here.
  private void addMoments(Fields fields, String what, Class<? extends Deed> kind) {
    List<Part> parts = parts(kind);
    if (!parts.isEmpty()) {
      fields.withAt("first_" + what + "_at", parts.getFirst().at());
      fields.withAt("last_" + what + "_at", parts.getLast().at());
    }
  }

  private List<Part> parts(Class<? extends Deed> kind) {
    return conversation.parts().stream()
        .filter(part -> kind.isInstance(part.deed()))
        .toList();
  }

  private Instant last(Class<? extends Deed> kind, Instant otherwise) {
    List<Part> parts = parts(kind);
    return parts.isEmpty() ? otherwise : parts.getLast().at();
  }

  private long reopens() {
    return conversation.parts().stream()
        .filter(part -> part.type().equals("open"))
        .count();
  }
}

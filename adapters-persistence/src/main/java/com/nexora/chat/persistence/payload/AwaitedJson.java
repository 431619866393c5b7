package com.nexora.chat.persistence.payload;

import com.nexora.chat.application.port.Awaited;
import com.nexora.chat.domain.conversation.ConversationId;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.jspecify.annotations.Nullable;

/// A handoff that has not ended, as one JSON that the database puts together.
public record AwaitedJson(
    @Nullable String conversation, long number, @Nullable HandedPayload handed, boolean stuck) {

  /// Of a row of the table named `h`.
  public static final String SQL = """
      json_build_object('conversation', h.conversation_id, 'number', h.epoch, 'stuck', h.stuck,
                        'handed', h.handed)
      """;

  private static final Jsonb JSON = JsonbBuilder.create();

  public static Awaited read(String json) {
    return JSON.fromJson(json, AwaitedJson.class).awaited();
  }

  Awaited awaited() {
    return new Awaited(
        new ConversationId(Present.required(conversation, "conversation")),
        number,
        Present.required(handed, "handed").handed(),
        stuck);
  }
}

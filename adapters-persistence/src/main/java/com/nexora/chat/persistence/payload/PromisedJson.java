package com.nexora.chat.persistence.payload;

import com.nexora.chat.application.port.Promised;
import com.nexora.chat.domain.conversation.ConversationId;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.jspecify.annotations.Nullable;

/// A promise that has not ended, as one JSON that the database puts together.
public record PromisedJson(
    @Nullable String conversation,
    long number,
    @Nullable PromisePayload promise,
    boolean reopened,
    boolean broken) {

  /// Of a row of the table named `p`.
  public static final String SQL = """
      json_build_object(
        'conversation', p.conversation_id, 'number', p.epoch, 'reopened', p.reopened,
        'broken', p.broken,
        'promise', json_build_object(
          'team', p.team, 'owner', p.owner, 'zone', p.zone, 'who', p.who, 'about', p.about,
          'made', CAST(extract(epoch FROM p.made_at) * 1000 AS bigint),
          'promised', CAST(extract(epoch FROM p.promised_at) * 1000 AS bigint),
          'reopen', CAST(extract(epoch FROM p.reopen_at) * 1000 AS bigint)))
      """;

  private static final Jsonb JSON = JsonbBuilder.create();

  public static Promised read(String json) {
    return JSON.fromJson(json, PromisedJson.class).promised();
  }

  Promised promised() {
    return new Promised(
        new ConversationId(Present.required(conversation, "conversation")),
        number,
        Present.required(promise, "promise").promise(),
        reopened,
        broken);
  }
}

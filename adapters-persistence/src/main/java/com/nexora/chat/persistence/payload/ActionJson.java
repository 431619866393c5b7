package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.turn.Action;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/// An action as it is stored.
///
/// @param kind which action it is; chooses the payload's shape
/// @param payload JSON
public record ActionJson(String kind, String payload) {

  private static final Jsonb JSON = JsonbBuilder.create();

  private static final String REPLY = "reply";
  private static final String NOTE = "note";
  private static final String ATTRIBUTES = "attributes";
  private static final String WRITE_BACK = "write-back";
  private static final String ASSIGN = "assign";
  private static final String CLOSE = "close";
  private static final String SNOOZE = "snooze";
  private static final String OPEN = "open";

  public static ActionJson of(Action action) {
    return switch (action) {
      case Action.Reply(var body) -> written(REPLY, MessagePayload.of(body));
      case Action.Note(var body) -> written(NOTE, MessagePayload.of(body));
      case Action.SetAttributes(var values) -> written(ATTRIBUTES, new AttributesPayload(values));
      case Action.Close(var body) -> written(CLOSE, MessagePayload.of(body));
      case Action.WriteBack(var holder, var writes) ->
        written(WRITE_BACK, WriteBackPayload.of(holder, writes));
      case Action.Snooze(var promise) -> written(SNOOZE, PromisePayload.of(promise));
      case Action.Open() -> new ActionJson(OPEN, "{}");
      case Action.Assign assign -> written(ASSIGN, AssignPayload.of(assign));
    };
  }

  public Action action() {
    return switch (kind) {
      case REPLY -> new Action.Reply(read(MessagePayload.class).body());
      case NOTE -> new Action.Note(read(MessagePayload.class).body());
      case ATTRIBUTES -> new Action.SetAttributes(read(AttributesPayload.class).present());
      case CLOSE -> new Action.Close(read(MessagePayload.class).body());
      case WRITE_BACK -> read(WriteBackPayload.class).present();
      case ASSIGN -> read(AssignPayload.class).assign();
      case SNOOZE -> new Action.Snooze(read(PromisePayload.class).promise());
      case OPEN -> new Action.Open();
      default -> throw new IllegalStateException("no action is stored as '" + kind + "'");
    };
  }

  private static ActionJson written(String kind, Object payload) {
    return new ActionJson(kind, JSON.toJson(payload));
  }

  private <T> T read(Class<T> shape) {
    return JSON.fromJson(payload, shape);
  }
}

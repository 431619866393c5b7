package com.nexora.chat.intercom.rehearsal;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.desk.Desk;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One conversation of a made-up customer, in which things are tried out.
///
/// @param conversation empty before there is one
record Stage(Desk desk, WorkspaceId workspace, String contact, String conversation) {

  /// A customer without a conversation.
  Stage(Desk desk, WorkspaceId workspace, String contact) {
    this(desk, workspace, contact, "");
  }

  /// The conversation after a step, or why the step did not work.
  sealed interface Step {

    record Done(JsonObject conversation) implements Step {

      List<JsonObject> parts() {
        JsonObject list = conversation.getJsonObject("conversation_parts");
        JsonArray parts = list == null ? null : list.getJsonArray("conversation_parts");
        return parts == null ? List.of() : parts.getValuesAs(JsonObject.class);
      }

      Optional<JsonObject> newest() {
        return parts().reversed().stream().findFirst();
      }
    }

    record Failed(String why) implements Step {}
  }

  /// @return why there is none, when it could not be made
  static Answer<JsonObject> customer(Desk desk, WorkspaceId workspace, String name) {
    return desk.send(
        workspace, Call.post("/contacts", Map.of("role", "lead", "name", name)), JsonObject.class);
  }

  Answer<JsonObject> writes(String words) {
    return desk.send(
        workspace,
        Call.post(
            "/conversations", Map.of("from", Map.of("type", "lead", "id", contact), "body", words)),
        JsonObject.class);
  }

  Stage in(String started) {
    return new Stage(desk, workspace, contact, started);
  }

  Step reply(Map<String, Object> payload) {
    return step(Call.post(path("/reply"), payload));
  }

  Step manage(Map<String, Object> payload) {
    return step(Call.post(path("/parts"), payload));
  }

  Step attribute(String name, String value) {
    return step(Call.put(path(""), Map.of("custom_attributes", Map.of(name, value))));
  }

  Step read() {
    return step(Call.get(path("")));
  }

  /// @return why something is left over
  Optional<String> cleanUp() {
    Optional<String> left =
        conversation.isEmpty() ? Optional.empty() : gone(path("?retain_metrics=true"));
    return gone("/contacts/" + Call.segment(contact)).or(() -> left);
  }

  private Optional<String> gone(String path) {
    return desk.send(workspace, Call.delete(path), JsonObject.class)
            instanceof Answer.Failed<JsonObject> failed
        ? Optional.of(failed.why())
        : Optional.empty();
  }

  private Step step(Call call) {
    return switch (desk.send(workspace, call, JsonObject.class)) {
      case Answer.Ok<JsonObject>(JsonObject now) -> new Step.Done(now);
      case Answer.Failed<JsonObject> failed -> new Step.Failed(failed.why());
    };
  }

  private String path(String below) {
    return "/conversations/" + Call.segment(conversation) + below;
  }

  static Optional<String> text(JsonObject object, String name) {
    JsonValue value = object.get(name);
    return value == null || value.equals(JsonValue.NULL)
        ? Optional.empty()
        : Optional.of(value.toString().replaceAll("^\"|\"$", ""));
  }
}

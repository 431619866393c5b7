package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.AttributeCatalog;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Hand;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.UpdateRequest;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// API 2.16, updateConversation. Each changed attribute leaves a part by Operator, as the official
/// example shows. An undefined attribute is refused, and then nothing is changed.
final class UpdateEndpoint implements Endpoint {

  private final Desk desk;
  private final AttributeCatalog attributes;
  private final Hand operator;

  UpdateEndpoint(Desk desk, AttributeCatalog attributes, Hand operator) {
    this.desk = desk;
    this.attributes = attributes;
    this.operator = operator;
  }

  @Override
  public Fields answer(Call call) {
    String id = desk.find(call.path("id")).id();
    var request = call.body(UpdateRequest.class);
    Map<String, @Nullable Object> values =
        request.customAttributes() == null ? Map.of() : request.customAttributes();
    values.keySet().forEach(this::refuseUndefined);
    new TreeMap<>(values).forEach((name, value) -> write(id, name, value));
    if (request.read() != null || request.title() != null) {
      desk.mark(id, request.read(), request.title());
    }
    return ConversationJson.full(desk.find(id), call.form());
  }

  private void refuseUndefined(String name) {
    if (!attributes.defines(name)) {
      throw Refusal.invalid("custom_attributes", "Custom attribute '" + name + "' does not exist");
    }
  }

  private void write(String id, String name, @Nullable Object value) {
    Conversation before = desk.find(id);
    Object previous = before.status().labels().attributes().get(name);
    if (!Objects.equals(previous, value)) {
      desk.perform(id, operator, new Deed.AttributeChange(name, value, previous));
    }
  }
}

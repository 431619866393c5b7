package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.AttributeCatalog;
import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Hand;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.UpdateRequest;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.workspace.AttributeDefinition;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// API 2.16, updateConversation. Each changed attribute leaves a part by Operator, as the official
/// example shows. An undefined attribute or a value of another type is refused, and then nothing is
/// changed.
final class UpdateEndpoint implements Endpoint {

  private final Desk desk;
  private final AttributeCatalog attributes;
  private final Author operator;

  UpdateEndpoint(Desk desk, AttributeCatalog attributes, Author operator) {
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
    if (!values.isEmpty() && attributes.hasDuplicates()) {
      throw new Refusal(400, "INVALID_PARAMETER", "Two conversation attributes have the same name");
    }
    values.forEach(this::refuseUnfit);
    var hand = new Hand(operator, call.packageCode());
    new TreeMap<>(values).forEach((name, value) -> write(id, hand, name, value));
    if (request.read() != null || request.title() != null) {
      desk.mark(id, request.read(), request.title());
    }
    return ConversationJson.full(desk.find(id), call.form());
  }

  private void refuseUnfit(String name, @Nullable Object value) {
    AttributeDefinition definition = attributes.named(name);
    if (definition == null) {
      throw Refusal.invalid("custom_attributes", "Custom attribute '" + name + "' does not exist");
    }
    if (value != null && !fits(definition.dataType(), value)) {
      throw new Refusal(
          422,
          "parameter_invalid",
          "Custom attribute '" + name + "' is not of type " + definition.dataType());
    }
  }

  /// A list takes any text: Intercom documented that it looks for the option, and took that back.
  private static boolean fits(String dataType, Object value) {
    return switch (dataType) {
      case "integer" ->
        value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
      case "decimal" -> value instanceof BigDecimal;
      case "boolean" -> value instanceof Boolean;
      case "datetime" -> value instanceof BigDecimal || value instanceof String;
      case "string", "list" -> value instanceof String;
      default -> true;
    };
  }

  private void write(String id, Hand hand, String name, @Nullable Object value) {
    Conversation before = desk.find(id);
    Object previous = before.status().labels().attributes().get(name);
    if (!Objects.equals(previous, value)) {
      desk.perform(id, hand, new Deed.AttributeChange(name, value, previous));
    }
  }
}

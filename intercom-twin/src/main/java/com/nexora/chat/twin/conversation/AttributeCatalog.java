package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.AttributeDefinition;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// The conversation attributes that exist; apps may add to them (API 2.16,
/// createConversationAttribute).
public final class AttributeCatalog {

  private static final Set<String> TYPES = Set.of(
      "string", "integer", "list", "decimal", "boolean", "datetime", "relationship", "files");

  private final List<AttributeDefinition> definitions;

  public AttributeCatalog(List<AttributeDefinition> definitions) {
    this.definitions = new CopyOnWriteArrayList<>(definitions);
  }

  public List<AttributeDefinition> all() {
    return List.copyOf(definitions);
  }

  public boolean defines(String name) {
    return definitions.stream().anyMatch(definition -> definition.name().equals(name));
  }

  public synchronized AttributeDefinition define(
      String name, String dataType, String description, List<String> options) {
    if (!TYPES.contains(dataType)) {
      String message = "data_type '" + dataType + "' is not valid";
      throw new Refusal(422, "parameter_invalid", message);
    }
    if (defines(name)) {
      throw Refusal.invalid("name", "An attribute named '" + name + "' already exists");
    }
    var definition =
        new AttributeDefinition(definitions.size() + 1, name, dataType, description, options);
    definitions.add(definition);
    return definition;
  }
}

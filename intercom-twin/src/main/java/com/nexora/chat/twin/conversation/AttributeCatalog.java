package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.AttributeDefinition;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

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
    return named(name) != null;
  }

  /// The one that is in use under this name.
  public @Nullable AttributeDefinition named(String name) {
    return definitions.stream()
        .filter(definition -> definition.name().equals(name) && !definition.archived())
        .findFirst()
        .orElse(null);
  }

  public AttributeDefinition find(String number) {
    return definitions.stream()
        .filter(definition -> Integer.toString(definition.number()).equals(number))
        .findFirst()
        .orElseThrow(() -> new Refusal(
            404, "conversation_attribute_not_found", "Conversation attribute not found"));
  }

  /// Archives or brings back, and gives list attributes more options.
  public synchronized AttributeDefinition change(
      String number, boolean archived, List<String> options) {
    AttributeDefinition before = find(number);
    var after = new AttributeDefinition(
        before.number(), before.name(), before.dataType(), before.description(), options, archived);
    definitions.set(definitions.indexOf(before), after);
    return after;
  }

  /// The screens of Intercom let two attributes have one name, and then no app can write any
  /// (API 2.16, updateConversation).
  public boolean hasDuplicates() {
    List<String> names = definitions.stream()
        .filter(definition -> !definition.archived())
        .map(AttributeDefinition::name)
        .toList();
    return Set.copyOf(names).size() < names.size();
  }

  /// As a teammate does it in the settings: nobody looks whether the name is taken.
  public synchronized AttributeDefinition defineByHand(String name, String dataType) {
    return add(name, dataType, "", List.of());
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
    return add(name, dataType, description, options);
  }

  private AttributeDefinition add(
      String name, String dataType, String description, List<String> options) {
    var definition = new AttributeDefinition(
        definitions.size() + 1, name, dataType, description, options, false);
    definitions.add(definition);
    return definition;
  }
}

package com.nexora.chat.intercom.payload;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// API 2.16, schemas `data_attribute_list` and `conversation_attribute_list`.
public record FieldsPayload(@Nullable List<@Nullable FieldPayload> data) {

  /// @param id absent of what Intercom itself has defined
  /// @param options texts of contacts and companies, objects of conversations
  /// @param apiWritable absent of conversations
  public record FieldPayload(
      @Nullable String id,
      @Nullable String name,
      @Nullable String label,
      @Nullable String dataType,
      @Nullable List<@Nullable JsonValue> options,
      @Nullable Boolean apiWritable,
      @Nullable Boolean archived) {

    /// The options that are in use.
    public List<String> optionsInUse() {
      return options == null
          ? List.of()
          : options.stream().flatMap(option -> inUse(option).stream()).toList();
    }

    private static Optional<String> inUse(@Nullable JsonValue option) {
      return switch (option) {
        case JsonString text -> Optional.of(text.getString());
        case JsonObject object
        when !object.getBoolean("archived", false)
            && object.get("label") instanceof JsonString label -> Optional.of(label.getString());
        case null, default -> Optional.empty();
      };
    }
  }
}

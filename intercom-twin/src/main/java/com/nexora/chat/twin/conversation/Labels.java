package com.nexora.chat.twin.conversation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What teammates and apps write on a conversation.
public record Labels(
    boolean read, @Nullable String title, Map<String, @Nullable Object> attributes) {

  static final Labels NONE = new Labels(false, null, Map.of());

  Labels unread() {
    return new Labels(false, title, attributes);
  }

  Labels marked(@Nullable Boolean newRead, @Nullable String newTitle) {
    return new Labels(
        newRead == null ? read : newRead, newTitle == null ? title : newTitle, attributes);
  }

  /// Writing null takes the attribute away.
  Labels with(String name, @Nullable Object value) {
    var changed = new TreeMap<String, @Nullable Object>(attributes);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Labels(read, title, Collections.unmodifiableMap(changed));
  }
}

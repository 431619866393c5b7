package com.nexora.chat.twin.conversation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What teammates and apps write on a conversation.
///
/// @param tags the names of the tags by their ids, the newest last
public record Labels(
    boolean read,
    @Nullable String title,
    String priority,
    Map<String, String> tags,
    Map<String, @Nullable Object> attributes) {

  static final Labels NONE = new Labels(false, null, "none", Map.of(), Map.of());

  public Labels {
    tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
  }

  Labels unread() {
    return new Labels(false, title, priority, tags, attributes);
  }

  Labels marked(@Nullable Boolean newRead, @Nullable String newTitle) {
    return new Labels(
        newRead == null ? read : newRead,
        newTitle == null ? title : newTitle,
        priority,
        tags,
        attributes);
  }

  Labels prioritised(String newPriority) {
    return new Labels(read, title, newPriority, tags, attributes);
  }

  Labels tagged(String tagId, String name) {
    var changed = new LinkedHashMap<>(untagged(tagId).tags);
    changed.put(tagId, name);
    return new Labels(read, title, priority, changed, attributes);
  }

  Labels untagged(String tagId) {
    var changed = new LinkedHashMap<>(tags);
    changed.remove(tagId);
    return new Labels(read, title, priority, changed, attributes);
  }

  /// Writing null takes the attribute away.
  Labels with(String name, @Nullable Object value) {
    var changed = new TreeMap<String, @Nullable Object>(attributes);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Labels(read, title, priority, tags, Collections.unmodifiableMap(changed));
  }
}

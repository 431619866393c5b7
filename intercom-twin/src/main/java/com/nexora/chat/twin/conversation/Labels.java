package com.nexora.chat.twin.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What teammates and apps write on a conversation.
public record Labels(
    boolean read,
    @Nullable String title,
    String priority,
    List<String> tagIds,
    Map<String, @Nullable Object> attributes) {

  static final Labels NONE = new Labels(false, null, "none", List.of(), Map.of());

  public Labels {
    tagIds = List.copyOf(tagIds);
  }

  Labels unread() {
    return new Labels(false, title, priority, tagIds, attributes);
  }

  Labels marked(@Nullable Boolean newRead, @Nullable String newTitle) {
    return new Labels(
        newRead == null ? read : newRead,
        newTitle == null ? title : newTitle,
        priority,
        tagIds,
        attributes);
  }

  Labels prioritised(String newPriority) {
    return new Labels(read, title, newPriority, tagIds, attributes);
  }

  Labels tagged(String tagId, boolean now) {
    var tags = new ArrayList<>(tagIds);
    tags.remove(tagId);
    if (now) {
      tags.add(tagId);
    }
    return new Labels(read, title, priority, tags, attributes);
  }

  /// Writing null takes the attribute away.
  Labels with(String name, @Nullable Object value) {
    var changed = new TreeMap<String, @Nullable Object>(attributes);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Labels(read, title, priority, tagIds, Collections.unmodifiableMap(changed));
  }
}

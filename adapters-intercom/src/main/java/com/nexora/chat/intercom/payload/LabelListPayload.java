package com.nexora.chat.intercom.payload;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// API 2.16, schemas `tags` and `segment_list`, and `tag_list` and `contact_segments`, which hold
/// theirs in `data`.
public record LabelListPayload(
    @Nullable List<@Nullable Label> tags,
    @Nullable List<@Nullable Label> segments,
    @Nullable List<@Nullable Label> data) {

  /// Sometimes only the id is there.
  public record Label(@Nullable String id, @Nullable String name) {}

  /// Ids and names of all that are listed.
  public static Set<String> texts(@Nullable LabelListPayload list) {
    Set<String> texts = new HashSet<>();
    if (list != null) {
      Stream.of(list.tags, list.segments, list.data)
          .flatMap(labels -> labels == null ? Stream.of() : labels.stream())
          .flatMap(label ->
              label == null ? Stream.<@Nullable String>of() : Stream.of(label.id, label.name))
          .forEach(text -> {
            if (text != null && !text.isBlank()) {
              texts.add(text);
            }
          });
    }
    return texts;
  }
}

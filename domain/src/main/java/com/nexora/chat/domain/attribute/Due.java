package com.nexora.chat.domain.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has to be written to one conversation, contact or company.
///
/// @param fields the attributes that are in use, one for each name: what is archived or doubled is
///     left out, and not written
/// @param current values as they were read just now
/// @param ours values as the agent wrote them last
public record Due(
    Map<String, Field> fields, Map<String, String> current, Map<String, String> ours) {

  public Due {
    fields = Map.copyOf(fields);
    current = Map.copyOf(current);
    ours = Map.copyOf(ours);
  }

  /// Only what changes; and where a value stands that the agent did not write, only what may be
  /// overwritten: somebody else has set it, or has changed what the agent wrote.
  public List<Write> writes(List<Mapping> mappings, Map<String, Fact> facts) {
    List<Write> writes = new ArrayList<>();
    for (Mapping mapping : mappings) {
      Optional.ofNullable(facts.get(mapping.fact()))
          .filter(fact -> fact.confidence() >= mapping.least())
          .flatMap(fact -> write(mapping, fact))
          .filter(write ->
              writes.stream().noneMatch(earlier -> earlier.attribute().equals(write.attribute())))
          .ifPresent(writes::add);
    }
    return List.copyOf(writes);
  }

  private Optional<Write> write(Mapping mapping, Fact fact) {
    String now = current.getOrDefault(mapping.attribute(), "");
    return Optional.ofNullable(fields.get(mapping.attribute()))
        .filter(Field::writable)
        .filter(field -> now.isBlank() || mapping.overwrite() || isOurs(field, now))
        .flatMap(field -> field
            .shape()
            .fit(fact.value(), field.options())
            .filter(value -> !field.shape().same(value.text(), now))
            .map(value -> new Write(
                mapping.attribute(), field.id(), value, fact.confidence(), fact.source())));
  }

  /// Whether what stands there is what the agent wrote last.
  private boolean isOurs(Field field, String now) {
    String written = ours.get(field.name());
    return written != null && field.shape().same(written, now);
  }
}

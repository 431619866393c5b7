package com.nexora.chat.twin.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The lists of a workspace that Intercom only keeps and shows: tags, segments, office hours,
/// brands and the like. An entry is the object of the API without what can be derived.
public final class Shelves {

  /// What can be kept, and the `type` its objects carry.
  public enum Shelf {
    TAGS("tag"),
    SEGMENTS("segment"),
    DATA_ATTRIBUTES("data_attribute"),
    OFFICE_HOURS_SCHEDULES("office_hours_schedule"),
    OFFICE_HOURS_EXCEPTIONS("office_hours_exception"),
    BRANDS("brand"),
    HELP_CENTERS("help_center"),
    AWAY_STATUS_REASONS("away_status_reason"),
    NOTES("note");

    private final String type;

    Shelf(String type) {
      this.type = type;
    }

    public String type() {
      return type;
    }
  }

  /// One object of a list.
  public record Entry(String id, Map<String, @Nullable Object> fields) {
    public String text(String name) {
      return String.valueOf(fields.get(name));
    }

    public Entry with(String name, @Nullable Object value) {
      var changed = new LinkedHashMap<String, @Nullable Object>(fields);
      changed.put(name, value);
      return new Entry(id, changed);
    }
  }

  private final Map<Shelf, Map<String, Entry>> shelves = new TreeMap<>();

  public synchronized void put(Shelf shelf, Entry entry) {
    shelves.computeIfAbsent(shelf, _ -> new LinkedHashMap<>()).put(entry.id(), entry);
  }

  public synchronized void remove(Shelf shelf, String id) {
    shelves.getOrDefault(shelf, new LinkedHashMap<>()).remove(id);
  }

  public synchronized List<Entry> all(Shelf shelf) {
    return List.copyOf(shelves.getOrDefault(shelf, Map.of()).values());
  }

  public synchronized Optional<Entry> find(Shelf shelf, String id) {
    return Optional.ofNullable(shelves.getOrDefault(shelf, Map.of()).get(id));
  }
}

package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.workspace.Shelves;
import com.nexora.chat.twin.workspace.Shelves.Shelf;
import com.nexora.chat.twin.workspace.Workspace;
import java.util.List;
import java.util.Set;

/// API 2.16: `tag`, `segment`, `data_attribute`, `office_hours_schedule`, `office_hours_exception`,
/// `brand`, `help_center`, `away_status_reason`, `note`. An entry shows what the workspace keeps,
/// plus what every object of its kind has.
public final class ShelfJson {

  private static final Set<Shelf> WITHOUT_TYPE = Set.of(Shelf.HELP_CENTERS);
  private static final Set<Shelf> WITHOUT_TIMES = Set.of(Shelf.TAGS, Shelf.NOTES);

  private final Workspace workspace;

  public ShelfJson(Workspace workspace) {
    this.workspace = workspace;
  }

  public Fields one(Shelf shelf, Shelves.Entry entry) {
    var fields = WITHOUT_TYPE.contains(shelf) ? Fields.empty() : Fields.ofType(shelf.type());
    if (shelf == Shelf.DATA_ATTRIBUTES) {
      describe(fields, entry);
    }
    if (shelf == Shelf.HELP_CENTERS) {
      fields.with("workspace_id", workspace.app().id()).with("website_turned_on", true);
      fields.with("url", workspace.helpCenter().url()).with("custom_domain", null);
    }
    if (!WITHOUT_TIMES.contains(shelf)) {
      fields.withAt("created_at", workspace.app().since());
      fields.withAt("updated_at", workspace.app().since());
    }
    entry.fields().forEach(fields::with);
    if (shelf == Shelf.DATA_ATTRIBUTES) {
      fields.with("id", Long.valueOf(entry.id()));
    }
    return fields;
  }

  private static void describe(Fields fields, Shelves.Entry entry) {
    fields
        .with("full_name", "custom_attributes." + entry.text("name"))
        .with("label", entry.text("name"))
        .with("custom", true)
        .with("archived", false)
        .with("api_writable", true)
        .with("ui_writable", false)
        .with("messenger_writable", false);
  }

  public List<Fields> all(Shelf shelf) {
    return workspace.shelves().all(shelf).stream().map(e -> one(shelf, e)).toList();
  }

  /// Those of them with these ids.
  public List<Fields> some(Shelf shelf, List<String> ids) {
    return workspace.shelves().all(shelf).stream()
        .filter(entry -> ids.contains(entry.id()))
        .map(entry -> one(shelf, entry))
        .toList();
  }
}

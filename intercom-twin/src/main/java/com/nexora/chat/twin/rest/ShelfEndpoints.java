package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.IdRequest;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.ShelfJson;
import com.nexora.chat.twin.workspace.Shelves;
import com.nexora.chat.twin.workspace.Shelves.Shelf;
import java.util.List;
import java.util.Map;

/// What Intercom keeps and shows: tags, segments, office hours, brands, reasons for being away.
final class ShelfEndpoints {

  private final Site site;
  private final Shelves shelves;
  private final ShelfJson json;

  ShelfEndpoints(Site site) {
    this.site = site;
    this.shelves = site.workspace().shelves();
    this.json = new ShelfJson(site.workspace());
  }

  void register(Routes routes) {
    routes
        .get("/tags", _ -> Lists.whole("list", "data", json.all(Shelf.TAGS)))
        .post("/tags", this::createTag)
        .get("/tags/{id}", call -> json.one(Shelf.TAGS, tag(site, call.path("id"))))
        .get("/segments", _ -> segments())
        .get("/segments/{id}", call -> one(Shelf.SEGMENTS, call))
        .get("/brands", _ -> Lists.whole("list", "data", json.all(Shelf.BRANDS)))
        .get("/brands/{id}", call -> one(Shelf.BRANDS, call))
        .get("/notes/{id}", call -> one(Shelf.NOTES, call))
        .get(
            "/away_status_reasons",
            _ -> Lists.whole("list", "data", json.all(Shelf.AWAY_STATUS_REASONS)))
        .get(
            "/office_hours_schedules",
            _ -> Lists.whole(
                "office_hours_schedule.list", "data", json.all(Shelf.OFFICE_HOURS_SCHEDULES)))
        .get("/office_hours_schedules/{id}", call -> one(Shelf.OFFICE_HOURS_SCHEDULES, call))
        .get("/office_hours_schedules/{id}/office_hours_exceptions", this::exceptions);
  }

  private Fields one(Shelf shelf, Call call) {
    return shelves
        .find(shelf, call.path("id"))
        .map(entry -> json.one(shelf, entry))
        .orElseThrow(Refusal::notFound);
  }

  private Fields segments() {
    return Lists.whole("segment.list", "segments", json.all(Shelf.SEGMENTS));
  }

  static Shelves.Entry tag(Site site, String id) {
    return site.workspace()
        .shelves()
        .find(Shelf.TAGS, id)
        .orElseThrow(() -> new Refusal(404, "tag_not_found", "Tag not found"));
  }

  /// A name that exists gives the tag that has it.
  private Fields createTag(Call call) {
    String name = Refusal.unlessGiven(call.body(IdRequest.class).name(), "name");
    Shelves.Entry tag = shelves.all(Shelf.TAGS).stream()
        .filter(known -> known.text("name").equals(name))
        .findFirst()
        .orElseGet(() -> made(name));
    return json.one(Shelf.TAGS, tag);
  }

  private Shelves.Entry made(String name) {
    String id = site.ids().next();
    var tag = new Shelves.Entry(id, Map.of("id", id, "name", name));
    shelves.put(Shelf.TAGS, tag);
    return tag;
  }

  private Fields exceptions(Call call) {
    String schedule = call.path("id");
    if (shelves.find(Shelf.OFFICE_HOURS_SCHEDULES, schedule).isEmpty()) {
      throw Refusal.notFound();
    }
    List<Fields> ofSchedule = shelves.all(Shelf.OFFICE_HOURS_EXCEPTIONS).stream()
        .filter(exception -> exception.text("office_hours_schedule_id").equals(schedule))
        .map(exception -> json.one(Shelf.OFFICE_HOURS_EXCEPTIONS, exception))
        .toList();
    return Lists.whole("office_hours_exception.list", "data", ofSchedule);
  }
}

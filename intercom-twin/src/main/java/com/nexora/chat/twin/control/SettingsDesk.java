package com.nexora.chat.twin.control;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.ContactRequest;
import com.nexora.chat.twin.payload.MergeRequest;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.workspace.Article;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.Shelves;
import com.nexora.chat.twin.workspace.Shelves.Shelf;
import com.nexora.chat.twin.workspace.Teammate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What teammates do on Intercom's other screens: contacts, the staff, articles, settings.
final class SettingsDesk {

  private static final Fields DONE = Fields.empty().with("done", true);

  private SettingsDesk() {}

  static Fields contact(Site site, String id, Body body) {
    var contacts = site.contacts();
    switch (body.needed("action")) {
      case "archive" -> contacts.archive(id, true);
      case "unarchive" -> contacts.archive(id, false);
      case "block" -> contacts.block(id);
      case "delete" -> contacts.delete(id);
      case "merge" -> contacts.merge(new MergeRequest(id, body.needed("into"), true));
      case "update" -> contacts.update(id, changes(body));
      default ->
        throw Refusal.invalid(
            "action", "action must be archive, unarchive, block, delete, merge or update");
    }
    return DONE;
  }

  private static ContactRequest changes(Body body) {
    return new ContactRequest(
        body.given("role"),
        body.given("external_id"),
        body.given("email"),
        body.given("phone"),
        body.given("name"),
        body.given("owner_id"),
        null,
        null);
  }

  static Fields newContact(Site site, Body body) {
    Contact made = site.contacts().create(changes(body));
    return Directory.contact(made);
  }

  static Fields teammate(Site site, String id, Body body) {
    switch (body.needed("action")) {
      case "away" -> site.staff().setAway(id, new Teammate.Away(true, false, null));
      case "back" -> site.staff().setAway(id, Teammate.Away.NO);
      case "leave" -> site.staff().leave(id);
      case "join" ->
        site.staff()
            .join(new Teammate(
                id,
                body.needed("name"),
                body.or("email", ""),
                !Boolean.FALSE.equals(body.fields().get("email_verified")),
                "",
                !Boolean.FALSE.equals(body.fields().get("has_inbox_seat")),
                Teammate.Away.NO,
                List.of()));
      default -> throw Refusal.invalid("action", "action must be away, back, join or leave");
    }
    return DONE;
  }

  static Fields removeTeam(Site site, String id) {
    site.workspace().people().removeTeam(id);
    return DONE;
  }

  /// An article, or its translation when a locale is given.
  static Fields article(Site site, String id, Body body) {
    var helpCenter = site.workspace().helpCenter();
    var content = new Article.Content(
        body.needed("title"),
        body.or("description", ""),
        body.or("body", ""),
        helpCenter.url() + "/articles/" + id,
        !Boolean.FALSE.equals(body.fields().get("published")));
    Article before = helpCenter
        .article(id)
        .orElse(new Article(id, content, null, Map.of(), site.desk().now()));
    String locale = body.given("locale");
    site.staff()
        .write(
            locale == null
                ? before.with(content, site.desk().now())
                : before.with(locale, content));
    return DONE;
  }

  static Fields removeArticle(Site site, String id) {
    site.staff().delete(id);
    return DONE;
  }

  /// Tags, segments, office hours, brands, help centers: the object as the API shows it.
  static Fields put(Site site, String shelf, Map<String, @Nullable Object> fields) {
    Object id = fields.get("id");
    site.workspace()
        .shelves()
        .put(
            named(shelf),
            new Shelves.Entry(
                Refusal.unlessGiven(id == null ? null : id.toString(), "id"), fields));
    return DONE;
  }

  static Fields remove(Site site, String shelf, String id) {
    site.workspace().shelves().remove(named(shelf), id);
    return DONE;
  }

  private static Shelf named(String shelf) {
    try {
      return Shelf.valueOf(shelf.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refusal(404, "not_found", "There is no list " + shelf);
    }
  }

  static Fields attribute(Site site, Body body) {
    site.attributes().defineByHand(body.needed("name"), body.needed("data_type"));
    return DONE;
  }
}

package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.ContactRequest;
import com.nexora.chat.twin.payload.IdRequest;
import com.nexora.chat.twin.payload.MergeRequest;
import com.nexora.chat.twin.payload.SearchRequest;
import com.nexora.chat.twin.people.ContactDesk;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.PeopleJson;
import com.nexora.chat.twin.wire.ShelfJson;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.Shelves;
import com.nexora.chat.twin.workspace.Shelves.Shelf;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// API 2.16, section Contacts, with their tags, segments and notes.
final class ContactEndpoints {

  private static final int USUALLY = 50;

  private final Site site;
  private final ContactDesk contacts;
  private final PeopleJson json;
  private final ShelfJson shelves;

  ContactEndpoints(Site site) {
    this.site = site;
    this.contacts = site.contacts();
    this.json = new PeopleJson(site.workspace());
    this.shelves = new ShelfJson(site.workspace());
  }

  void register(Routes routes) {
    routes
        .get("/contacts", this::list)
        .post("/contacts", call -> json.contact(contacts.create(call.body(ContactRequest.class))))
        .post("/contacts/search", this::search)
        .post(
            "/contacts/merge", call -> json.contact(contacts.merge(call.body(MergeRequest.class))))
        .get(
            "/contacts/find_by_external_id/{external}",
            call -> json.contact(contacts.findByExternalId(call.path("external"))))
        .get("/contacts/{id}", call -> json.contact(contact(call)))
        .put(
            "/contacts/{id}",
            call -> json.contact(contacts.update(call.path("id"), call.body(ContactRequest.class))))
        .delete("/contacts/{id}", this::delete)
        .post("/contacts/{id}/archive", call -> archived(contacts.archive(call.path("id"), true)))
        .post(
            "/contacts/{id}/unarchive", call -> archived(contacts.archive(call.path("id"), false)))
        .post("/contacts/{id}/block", call -> blocked(contacts.block(call.path("id"))))
        .get("/contacts/{id}/tags", call -> tags(contact(call)))
        .post("/contacts/{id}/tags", this::tag)
        .delete("/contacts/{id}/tags/{tag}", this::untag)
        .get("/contacts/{id}/segments", this::segments)
        .get("/contacts/{id}/notes", this::notes)
        .post("/contacts/{id}/notes", this::note);
  }

  private Contact contact(Call call) {
    return contacts.find(call.path("id"));
  }

  private List<Contact> everybody() {
    return site.workspace().people().contacts().stream()
        .filter(contact -> !contact.marks().archived())
        .toList();
  }

  private Fields list(Call call) {
    return Lists.byCursor(
        call.number("per_page", USUALLY), call.query("starting_after"), everybody(), json::contact);
  }

  private Fields search(Call call) {
    var request = call.body(SearchRequest.class);
    if (request.query() == null) {
      throw Refusal.missing("query");
    }
    var pages = request.pagination();
    Integer perPage = pages == null ? null : pages.perPage();
    Predicate<Contact> wanted = SearchFilter.of(request.query(), ContactEndpoints::field);
    return Lists.byCursor(
        perPage == null ? USUALLY : perPage,
        pages == null ? null : pages.startingAfter(),
        everybody().stream().filter(wanted).toList(),
        json::contact);
  }

  /// What a contact can be found by; several values stand side by side.
  private static Function<Contact, List<String>> field(String name) {
    if (name.startsWith("custom_attributes.")) {
      String attribute = name.substring("custom_attributes.".length());
      return contact -> List.of(String.valueOf(contact.customAttributes().get(attribute)));
    }
    return switch (name) {
      case "id" -> contact -> List.of(contact.id());
      case "role" -> contact -> List.of(contact.role());
      case "name" -> contact -> List.of(String.valueOf(contact.name()));
      case "email" -> contact -> List.of(String.valueOf(contact.email()));
      case "email_domain" ->
        contact -> List.of(String.valueOf(contact.email()).replaceFirst(".*@", ""));
      case "phone" -> contact -> List.of(String.valueOf(contact.marks().phone()));
      case "external_id" -> contact -> List.of(String.valueOf(contact.externalId()));
      case "owner_id" -> contact -> List.of(String.valueOf(contact.ownerId()));
      case "tag_id" -> contact -> contact.marks().tagIds();
      case "segment_id" -> contact -> contact.marks().segmentIds();
      default -> throw SearchFilter.unknown(name);
    };
  }

  private Fields delete(Call call) {
    Contact contact = contact(call);
    contacts.delete(contact.id());
    return reference(contact).with("deleted", true);
  }

  private static Fields archived(Contact contact) {
    return reference(contact).with("archived", contact.marks().archived());
  }

  private static Fields blocked(Contact contact) {
    return reference(contact).with("blocked", contact.marks().blocked());
  }

  private static Fields reference(Contact contact) {
    return Fields.ofType("contact")
        .with("id", contact.id())
        .with("external_id", contact.externalId());
  }

  private Fields tags(Contact contact) {
    return Lists.whole("list", "data", shelves.some(Shelf.TAGS, contact.marks().tagIds()));
  }

  private Fields tag(Call call) {
    String tagId = Refusal.unlessGiven(call.body(IdRequest.class).id(), "id");
    return put(call.path("id"), tagId, true);
  }

  private Fields untag(Call call) {
    return put(call.path("id"), call.path("tag"), false);
  }

  private Fields put(String contactId, String tagId, boolean present) {
    Fields tag = shelves.one(Shelf.TAGS, ShelfEndpoints.tag(site, tagId));
    contacts.tag(contactId, tag, tagId, present);
    return tag;
  }

  private Fields segments(Call call) {
    return Lists.whole(
        "list", "data", shelves.some(Shelf.SEGMENTS, contact(call).marks().segmentIds()));
  }

  private Fields notes(Call call) {
    String id = contact(call).id();
    List<Shelves.Entry> notes = site.workspace().shelves().all(Shelf.NOTES).stream()
        .filter(note -> note.text("contact").contains(id))
        .toList();
    return Lists.numbered(call, USUALLY, notes, note -> shelves.one(Shelf.NOTES, note));
  }

  private Fields note(Call call) {
    Contact contact = contact(call);
    var request = call.body(IdRequest.class);
    String body = Refusal.unlessGiven(request.body(), "body");
    var author =
        site.staff().find(request.adminId() == null ? call.caller().adminId() : request.adminId());
    var note = new Shelves.Entry(
        site.ids().next(),
        Map.of(
            "body", "<p>" + body + "</p>",
            "created_at", site.desk().now().getEpochSecond(),
            "contact", Map.of("type", "contact", "id", contact.id()),
            "author", json.admin(author).asMap()));
    site.workspace().shelves().put(Shelf.NOTES, note.with("id", note.id()));
    return shelves.one(Shelf.NOTES, note.with("id", note.id()));
  }
}

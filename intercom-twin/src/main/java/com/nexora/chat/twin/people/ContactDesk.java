package com.nexora.chat.twin.people;

import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.ContactRequest;
import com.nexora.chat.twin.payload.MergeRequest;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.PeopleJson;
import com.nexora.chat.twin.wire.Told;
import com.nexora.chat.twin.workspace.Company;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.People;
import com.nexora.chat.twin.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Contacts come, say who they are, turn out to be somebody else, and go (API 2.16, section
/// Contacts). Every change is told under the topic of the contact's role.
public final class ContactDesk {

  private final People people;
  private final Desk desk;
  private final PeopleJson json;
  private final Ids ids;
  private final Consumer<Told> tell;

  public ContactDesk(Workspace workspace, Desk desk, Ids ids, Consumer<Told> tell) {
    this.people = workspace.people();
    this.desk = desk;
    this.json = new PeopleJson(workspace);
    this.ids = ids;
    this.tell = tell;
  }

  /// One that was merged is gone, and the answer says where.
  public Contact find(String id) {
    people.mergedInto(id).ifPresent(into -> {
      throw Refusal.merged(into);
    });
    return people.contact(id).orElseThrow(ContactDesk::unknown);
  }

  private static Refusal unknown() {
    return new Refusal(404, "not_found", "User Not Found");
  }

  public Contact findByExternalId(String externalId) {
    return people.contacts().stream()
        .filter(contact -> externalId.equals(contact.externalId()))
        .findFirst()
        .orElseThrow(ContactDesk::unknown);
  }

  public Contact create(ContactRequest request) {
    if (request.role() == null && request.externalId() == null && request.email() == null) {
      throw Refusal.invalid("role", "role, external_id or email is required");
    }
    people.contacts().stream()
        .filter(contact -> isSame(contact, request))
        .findFirst()
        .ifPresent(contact -> {
          throw new Refusal(
              409,
              "conflict",
              "A contact matching those details already exists with id=" + contact.id());
        });
    String role = request.role() == null ? "user" : request.role();
    var blank = new Contact(
        String.format("%024x", Long.valueOf(ids.next())),
        role,
        null,
        null,
        null,
        null,
        List.of(),
        Map.of(),
        Contact.Marks.NONE);
    return save(changed(blank, request), "created");
  }

  private static boolean isSame(Contact contact, ContactRequest request) {
    boolean external =
        request.externalId() != null && request.externalId().equals(contact.externalId());
    boolean user = "user".equals(request.role()) && contact.role().equals("user");
    return external || (user && request.email() != null && request.email().equals(contact.email()));
  }

  public Contact update(String id, ContactRequest request) {
    Contact before = find(id);
    Contact after = save(changed(before, request), "updated");
    if (request.email() != null && !request.email().equals(before.email())) {
      boolean lead = before.role().equals("lead") && before.email() == null;
      told(lead ? "contact.lead.added_email" : "contact.email.updated", after);
    }
    if (before.role().equals("lead") && after.role().equals("user")) {
      told("contact.lead.signed_up", after);
    }
    return after;
  }

  private static Contact changed(Contact before, ContactRequest request) {
    var attributes = new TreeMap<String, @Nullable Object>(before.customAttributes());
    if (request.customAttributes() != null) {
      attributes.putAll(request.customAttributes());
    }
    var marks = before.marks();
    return new Contact(
        before.id(),
        Objects.requireNonNullElse(request.role(), before.role()),
        or(request.externalId(), before.externalId()),
        or(request.name(), before.name()),
        or(request.email(), before.email()),
        or(request.ownerId(), before.ownerId()),
        before.companyIds(),
        attributes,
        new Contact.Marks(
            or(request.phone(), marks.phone()),
            marks.tagIds(),
            marks.segmentIds(),
            marks.archived(),
            marks.blocked(),
            request.unsubscribedFromEmails() == null
                ? marks.unsubscribed()
                : request.unsubscribedFromEmails(),
            marks.referrer()));
  }

  private static @Nullable String or(@Nullable String given, @Nullable String before) {
    return given == null ? before : given;
  }

  /// The lead is gone and the user has its conversations (API 2.16, MergeContact).
  public Contact merge(MergeRequest request) {
    Contact from = find(Refusal.unlessGiven(request.from(), "from"));
    Contact into = find(Refusal.unlessGiven(request.into(), "into"));
    boolean alike = Objects.equals(from.email(), into.email())
        || Objects.equals(from.marks().phone(), into.marks().phone());
    boolean unchecked = Boolean.TRUE.equals(request.skipDuplicateValidation());
    if (!from.role().equals("lead") || !into.role().equals("user") || !(alike || unchecked)) {
      throw new Refusal(400, "invalid_merge", "These contacts cannot be merged");
    }
    people.merge(from.id(), into);
    desk.replace(from.id(), into);
    var mergedFrom = Fields.ofType("contact").with("id", from.id());
    tell.accept(new Told(
        "contact.merged", into.id(), json.toldContact(into).with("merged_from", mergedFrom)));
    return into;
  }

  public Contact archive(String id, boolean archived) {
    Contact contact = find(id).archived(archived);
    people.put(contact);
    told(archived ? "contact.archived" : "contact.unarchive", contact);
    return contact;
  }

  /// Archives what they wrote as well.
  public Contact block(String id) {
    Contact contact = find(id).blocked().archived(true);
    people.put(contact);
    told("contact.archived", contact);
    return contact;
  }

  /// Their conversations go with them; little is told of either.
  public void delete(String id) {
    Contact contact = find(id);
    people.removeContact(id);
    desk.with(id).forEach(conversation -> desk.delete(conversation.id(), true));
    var gone = Fields.ofType("contact")
        .with("id", id)
        .with("external_id", contact.externalId())
        .with("deleted", true);
    tell.accept(new Told("contact.deleted", id, gone));
  }

  public Contact tag(String id, Fields tag, String tagId, boolean present) {
    Contact contact = find(id).tagged(tagId, present);
    people.put(contact);
    String what = present ? "created" : "deleted";
    var item = Fields.ofType("contact_tag")
        .with("tag", tag)
        .with("contact", json.toldContact(contact))
        .with("created_at", null);
    tell.accept(new Told("contact." + contact.role() + ".tag." + what, id, item));
    return contact;
  }

  public Contact inCompany(String id, Company company, boolean present) {
    Contact contact = find(id).inCompany(company.id(), present);
    people.put(contact);
    String what = present ? "attached" : "detached";
    var item = Fields.ofType("company_contact")
        .with("company", json.company(company))
        .with("contact", json.toldContact(contact));
    tell.accept(new Told("company.contact." + what, id, item));
    return contact;
  }

  private Contact save(Contact contact, String what) {
    people.put(contact);
    told("contact." + contact.role() + "." + what, contact);
    return contact;
  }

  private void told(String topic, Contact contact) {
    tell.accept(new Told(topic, contact.id(), json.toldContact(contact)));
  }
}

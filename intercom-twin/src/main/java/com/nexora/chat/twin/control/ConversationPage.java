package com.nexora.chat.twin.control;

import com.nexora.chat.twin.conversation.Assignee;
import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.workspace.Company;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.People;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A conversation as the pages show it: all of it to a teammate, and to the customer only what a
/// customer sees.
final class ConversationPage {

  private final People people;

  ConversationPage(People people) {
    this.people = people;
  }

  Fields forTeammate(Conversation conversation) {
    var status = conversation.status();
    return head(conversation)
        .with("title", status.labels().title())
        .with("contact", contact(conversation.contact()))
        .with("assignee", teammate(status.teammateId()))
        .with("team", team(status.teamId()))
        .withAt("waiting_since", status.waitingSince())
        .withAt("snoozed_until", status.snoozedUntil())
        .with("attributes", status.labels().attributes())
        .with("messages", entries(conversation).map(Entry::json).toList());
  }

  Fields forCustomer(Conversation conversation) {
    return head(conversation)
        .with("contact_id", conversation.contact().id())
        .with(
            "messages",
            entries(conversation)
                .filter(Entry::isVisibleToCustomer)
                .map(Entry::json)
                .toList());
  }

  Fields row(Conversation conversation) {
    var status = conversation.status();
    Contact contact = conversation.contact();
    return head(conversation)
        .with("contact", Fields.empty().with("id", contact.id()).with("name", contact.name()))
        .with("assignee", teammate(status.teammateId()))
        .with("team", team(status.teamId()))
        .withAt("waiting_since", status.waitingSince())
        .with("last_message", lastMessage(conversation));
  }

  private static Fields head(Conversation conversation) {
    return Fields.empty()
        .with("id", conversation.id())
        .with("state", conversation.status().state().wireName())
        .with("page_url", conversation.opening().pageUrl())
        .withAt("created_at", conversation.opening().at())
        .withAt("updated_at", conversation.updatedAt());
  }

  private Stream<Entry> entries(Conversation conversation) {
    var opening = conversation.opening();
    var first = Entry.customer(
        opening.messageId(), Author.of(opening.contact()), opening.at(), opening.html());
    return Stream.concat(
        Stream.of(first),
        conversation.parts().stream().flatMap(part -> Entry.of(part, people).stream()));
  }

  private Fields lastMessage(Conversation conversation) {
    List<Entry> said =
        entries(conversation).filter(e -> e.kind() != Entry.Kind.EVENT).toList();
    return said.getLast().json();
  }

  private @Nullable Fields teammate(String id) {
    return id.equals(Assignee.NOBODY)
        ? null
        : people.teammate(id).map(Directory::teammate).orElse(null);
  }

  private @Nullable Fields team(String id) {
    return id.equals(Assignee.NOBODY)
        ? null
        : people.team(id).map(Directory::team).orElse(null);
  }

  /// As they are now, not as they were when they began the conversation.
  private Fields contact(Contact then) {
    Contact contact = people.contact(then.id()).orElse(then);
    List<Company> companies = people.companiesOf(contact);
    return Directory.contact(contact)
        .with("companies", companies.stream().map(Directory::company).toList());
  }
}

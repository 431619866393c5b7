package com.nexora.chat.twin.control;

import com.nexora.chat.twin.conversation.Assignee;
import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Part;
import com.nexora.chat.twin.conversation.QuickReply;
import com.nexora.chat.twin.text.PlainText;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.workspace.People;
import com.nexora.chat.twin.workspace.Team;
import com.nexora.chat.twin.workspace.Teammate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One line of a conversation on the pages: a customer's words, a reply, a note, or an event. Only
/// replies and notes carry HTML, which the sanitiser has passed; everything else is text.
record Entry(
    String id,
    Kind kind,
    Author author,
    Instant at,
    String text,
    @Nullable String html,
    boolean viaApp,
    List<QuickReply> options) {

  /// How the pages show it.
  enum Kind {
    CUSTOMER,
    REPLY,
    NOTE,
    EVENT
  }

  static Entry customer(String id, Author author, Instant at, String html) {
    return new Entry(id, Kind.CUSTOMER, author, at, PlainText.of(html), null, false, List.of());
  }

  /// An assignment or a close may carry words for the customer: then it is a line of its own and a
  /// reply.
  static List<Entry> of(Part part, People people) {
    var entries = new ArrayList<Entry>();
    switch (part.deed()) {
      case Deed.CustomerMessage message ->
        entries.add(customer(
            part.id(),
            part.author(),
            part.at(),
            Objects.requireNonNullElse(part.body(), message.html())));
      case Deed.Comment comment ->
        entries.add(written(part, Kind.REPLY, part.body(), comment.options()));
      case Deed.Note _ -> entries.add(written(part, Kind.NOTE, part.body(), List.of()));
      case Deed.Assignment assignment -> {
        entries.add(event(part, assignedTo(assignment.assignee(), people)));
        addWords(entries, part);
      }
      case Deed.Close _ -> {
        addWords(entries, part);
        entries.add(event(part, "closed the conversation"));
      }
      case Deed.Open _ -> entries.add(event(part, "opened the conversation"));
      case Deed.Wake _ -> entries.add(event(part, "ended the snooze"));
      case Deed.Operator operator -> {
        addWords(entries, part);
        if (operator.html() == null) {
          entries.add(event(part, operator.partType().replace('_', ' ')));
        }
      }
      case Deed.Rating rating -> entries.add(event(part, "rated " + rating.rating() + " of 5"));
      case Deed.Participant participant ->
        entries.add(event(part, participant.added() ? "joined" : "left"));
      case Deed.Snooze snooze -> entries.add(event(part, "snoozed until " + snooze.until()));
      case Deed.AttributeChange change ->
        entries.add(event(part, "set " + change.name() + " to " + change.value()));
    }
    return entries;
  }

  private static void addWords(List<Entry> entries, Part part) {
    if (part.body() != null) {
      entries.add(written(part, Kind.REPLY, part.body(), List.of()));
    }
  }

  private static Entry written(
      Part part, Kind kind, @Nullable String html, List<QuickReply> options) {
    String text = html == null ? "" : PlainText.of(html);
    boolean viaApp = part.hand().appPackageCode() != null;
    return new Entry(part.id(), kind, part.author(), part.at(), text, html, viaApp, options);
  }

  private static Entry event(Part part, String what) {
    boolean viaApp = part.hand().appPackageCode() != null;
    String text = actor(part.author(), viaApp) + " " + what;
    return new Entry(
        part.id(), Kind.EVENT, part.author(), part.at(), text, null, viaApp, List.of());
  }

  /// Operator stands for the workspace's workflows, and for apps that write attributes.
  private static String actor(Author author, boolean viaApp) {
    if (author.type().equals("bot")) {
      return viaApp ? "App" : "Workflow";
    }
    return author.name() == null ? "Visitor" : author.name();
  }

  private static String assignedTo(Assignee to, People people) {
    if (to.isNobody()) {
      return "unassigned the " + (to.kind() == Assignee.Kind.TEAM ? "team" : "teammate");
    }
    String name = switch (to.kind()) {
      case ADMIN -> people.teammate(to.id()).map(Teammate::name).orElse(to.id());
      case TEAM -> people.team(to.id()).map(Team::name).orElse(to.id());
    };
    return "assigned to " + name;
  }

  boolean isVisibleToCustomer() {
    return kind == Kind.CUSTOMER || kind == Kind.REPLY;
  }

  Fields json() {
    return Fields.empty()
        .with("id", id)
        .with("kind", kind.name().toLowerCase(Locale.ROOT))
        .with(
            "author",
            Fields.ofType(author.type()).with("id", author.id()).with("name", author.name()))
        .withAt("at", at)
        .with("text", text)
        .with("html", html)
        .with("via_app", viaApp)
        .with(
            "options",
            options.stream()
                .map(o -> Fields.empty().with("text", o.text()).with("uuid", o.uuid()))
                .toList());
  }
}

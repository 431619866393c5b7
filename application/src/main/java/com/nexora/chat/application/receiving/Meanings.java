package com.nexora.chat.application.receiving;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification.News;
import com.nexora.chat.application.usecase.Topics;
import com.nexora.chat.domain.conversation.ContactId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The one table of topics (Intercom documentation, "Webhook Topics") and what each of them means.
/// A topic that is not in it may be new: it is ignored, unless it brings a customer's words.
final class Meanings {

  private static final String TICKETS = "tickets are not answered";
  private static final String NOT_NEEDED = "nothing hangs on it";
  private static final String SNIPPETS = "snippets are not read";
  private static final String REPORTS = "reports are not read";

  /// Too many topics to name them one by one, or only in a preview of the API.
  private static final Map<String, String> FAMILIES = Map.of(
      "audience.", NOT_NEEDED,
      "content_import_source.", NOT_NEEDED,
      "content_stat.", REPORTS,
      "call.", "calls are not answered",
      "ticket.", TICKETS);

  private static final Map<String, Function<News, Meaning>> TABLE = table();

  private Meanings() {}

  static Meaning of(News news) {
    Function<News, Meaning> known = TABLE.get(news.topic());
    return known == null ? ofUnknown(news) : known.apply(news);
  }

  /// Every topic by name.
  static Set<String> topics() {
    return Set.copyOf(TABLE.keySet());
  }

  private static Map<String, Function<News, Meaning>> table() {
    Map<String, Function<News, Meaning>> table = new HashMap<>();
    conversations(table);
    people(table);
    put(
        table,
        news -> new Meaning.Refresh(MirrorKind.ADMIN),
        "admin.away_mode_updated",
        "admin.added_to_workspace",
        "admin.removed_from_workspace",
        "admin.logged_in",
        "admin.logged_out");
    put(
        table,
        news -> new Meaning.Refresh(MirrorKind.ARTICLE),
        "article.created",
        "article.updated",
        "article.published",
        "article.unpublished",
        "article.deleted");
    ignored(table);
    return Map.copyOf(table);
  }

  private static void conversations(Map<String, Function<News, Meaning>> table) {
    put(
        table,
        Meanings::spokenOr,
        Topics.STARTED,
        Topics.REPLIED,
        "conversation.admin.replied",
        "conversation.admin.closed",
        "conversation.admin.opened",
        "conversation.admin.noted",
        "conversation.admin.snoozed",
        "conversation.admin.unsnoozed",
        "conversation.admin.single.created");
    put(table, Meanings::rated, "conversation.rating.added");
    put(table, Meanings::operator, "conversation.operator.replied");
    put(table, Meanings::assigned, Topics.ASSIGNMENTS.toArray(String[]::new));
    put(
        table,
        news -> new Meaning.ConversationChanged(),
        "conversation.read",
        "conversation.priority.updated",
        "conversation.contact.attached",
        "conversation.contact.detached",
        "conversation.company.updated",
        "conversation.admin.replied.translated",
        "conversation_part.tag.created");
    put(
        table,
        news -> news.conversation()
            .<Meaning>map(gone -> new Meaning.Erase(new Notice.Subject.WholeConversation(gone)))
            .orElseGet(() -> unnamed("conversation")),
        "conversation.deleted");
    put(table, Meanings::redacted, "conversation_part.redacted");
  }

  private static void people(Map<String, Function<News, Meaning>> table) {
    put(
        table,
        Meanings::contactChanged,
        "contact.user.created",
        "contact.user.updated",
        "contact.lead.created",
        "contact.lead.updated",
        "contact.lead.added_email",
        "contact.lead.signed_up",
        "contact.email.updated",
        "contact.unarchive",
        "contact.subscribed",
        "contact.unsubscribed",
        "contact.user.tag.created",
        "contact.user.tag.deleted",
        "contact.lead.tag.created",
        "contact.lead.tag.deleted",
        "company.contact.attached",
        "company.contact.detached");
    put(table, contactGone(Notice.Subject.DeletedContact::new), "contact.deleted");
    put(table, contactGone(Notice.Subject.ArchivedContact::new), "contact.archived");
    put(table, Meanings::merged, "contact.merged");
    put(table, news -> new Meaning.CompanyChanged(), "company.created", "company.updated");
    put(
        table,
        news -> news.about()
            .item()
            .<Meaning>map(gone -> new Meaning.Erase(new Notice.Subject.DeletedCompany(gone)))
            .orElseGet(() -> unnamed("company")),
        "company.deleted");
  }

  private static void ignored(Map<String, Function<News, Meaning>> table) {
    ignore(table, "a test of the connection", "ping");
    ignore(table, "a visitor who has said nothing yet", "visitor.signed_up");
    ignore(table, NOT_NEEDED, "admin.activity_log_event.created");
    ignore(
        table,
        SNIPPETS,
        "content_snippet.created",
        "content_snippet.updated",
        "content_snippet.deleted");
    ignore(
        table,
        NOT_NEEDED,
        "job.completed",
        "event.created",
        "data_connector.execution.completed",
        "api.request.completed",
        "granular.subscribe",
        "granular.unsubscribe");
    for (String what : List.of(
        "created",
        "state.updated",
        "resolved",
        "closed",
        "admin.assigned",
        "team.assigned",
        "admin.replied",
        "admin.replied.translated",
        "contact.replied",
        "note.created",
        "attribute.updated",
        "rating.provided",
        "contact.attached",
        "contact.detached")) {
      ignore(table, TICKETS, "ticket." + what);
    }
  }

  private static void put(
      Map<String, Function<News, Meaning>> table,
      Function<News, Meaning> meaning,
      String... topics) {
    for (String topic : topics) {
      table.put(topic, meaning);
    }
  }

  private static void ignore(
      Map<String, Function<News, Meaning>> table, String why, String... topics) {
    put(table, news -> new Meaning.Ignored(why), topics);
  }

  /// A customer's words travel in parts of many types, and so under many topics.
  private static Meaning spokenOr(News news) {
    return spoken(news).orElseGet(Meaning.ConversationChanged::new);
  }

  private static Optional<Meaning> spoken(News news) {
    return news.conversation()
        .flatMap(where -> news.part()
            .filter(_ -> news.fromCustomer())
            .map(part -> new Meaning.CustomerSpoke(where, part)));
  }

  private static Meaning operator(News news) {
    return spoken(news)
        .or(() -> news.conversation().map(Meaning.OperatorSpoke::new))
        .orElseGet(Meaning.ConversationChanged::new);
  }

  private static Meaning rated(News news) {
    return spoken(news)
        .or(() -> news.conversation().map(Meaning.Rated::new))
        .orElseGet(() -> unnamed("conversation"));
  }

  private static Meaning assigned(News news) {
    return spoken(news)
        .orElseGet(() -> news.conversation()
            .<Meaning>map(where -> new Meaning.Assigned(where, news.part()))
            .orElseGet(() -> unnamed("conversation")));
  }

  private static Meaning redacted(News news) {
    return news.conversation()
        .<Meaning>map(where -> new Meaning.Erase(new Notice.Subject.OnePart(where, news.part())))
        .orElseGet(() -> unnamed("conversation"));
  }

  private static Meaning contactChanged(News news) {
    return contact(news)
        .<Meaning>map(Meaning.ContactChanged::new)
        .orElseGet(() -> unnamed("contact"));
  }

  private static Function<News, Meaning> contactGone(Function<ContactId, Notice.Subject> subject) {
    return news -> contact(news)
        .<Meaning>map(gone -> new Meaning.Erase(subject.apply(gone)))
        .orElseGet(() -> unnamed("contact"));
  }

  private static Meaning merged(News news) {
    return contact(news)
        .flatMap(survivor -> news.about()
            .mergedFrom()
            .<Meaning>map(
                from -> new Meaning.Erase(new Notice.Subject.MergedContact(from, survivor))))
        .orElseGet(() -> contactChanged(news));
  }

  private static Optional<ContactId> contact(News news) {
    return news.about().item().map(ContactId::new);
  }

  private static Meaning unnamed(String what) {
    return new Meaning.Ignored("it does not say which " + what);
  }

  private static Meaning ofUnknown(News news) {
    return spoken(news)
        .orElseGet(() -> FAMILIES.entrySet().stream()
            .filter(family -> news.topic().startsWith(family.getKey()))
            .findFirst()
            .map(family -> new Meaning.Ignored(family.getValue()))
            .orElseGet(() -> new Meaning.Ignored("unknown topic")));
  }
}

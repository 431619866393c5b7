package com.nexora.chat.twin.control;

import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Hand;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.TeammateRequest;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.text.ReplyHtml;
import com.nexora.chat.twin.wire.Fields;
import java.util.Comparator;
import java.util.function.Function;

/// The Messenger, the Inbox and Intercom's own bot of one workspace.
final class Screens {

  private final Site site;
  private final Desk desk;
  private final ConversationPage page;
  private final CustomerDesk customers;
  private final TeammateDesk teammates;

  Screens(Site site) {
    this.site = site;
    this.desk = site.desk();
    this.page = new ConversationPage(site.workspace().people());
    this.customers = new CustomerDesk(site);
    this.teammates = new TeammateDesk(site.desk(), site.workspace().people());
  }

  Site site() {
    return site;
  }

  Fields directory() {
    return Directory.of(site.workspace(), site.attributes());
  }

  /// Most recently changed first.
  ///
  /// @param contactId narrows it to one customer, unless empty
  Fields conversations(String contactId, boolean forCustomer) {
    Function<Conversation, Fields> show = forCustomer ? page::forCustomer : page::row;
    var rows = desk.all().stream()
        .filter(c -> contactId.isEmpty() || c.isWith(contactId))
        .sorted(Comparator.comparing(Conversation::updatedAt).reversed())
        .map(show)
        .toList();
    return Fields.empty().with("conversations", rows);
  }

  Fields conversation(String id, boolean forCustomer) {
    Conversation conversation = desk.find(id);
    return forCustomer ? page.forCustomer(conversation) : page.forTeammate(conversation);
  }

  Fields start(Body body) {
    return page.forCustomer(customers.start(body));
  }

  Fields write(String id, Body body) {
    return page.forCustomer(customers.write(id, body));
  }

  Fields rate(String id, Body body) {
    return page.forCustomer(customers.rate(id, body));
  }

  Fields act(String id, TeammateRequest request) {
    return page.forTeammate(teammates.act(id, request));
  }

  /// Fin answers, Operator tells something, a workflow takes a step.
  Fields operator(String id, Body body) {
    String words = body.given("body");
    var deed = new Deed.Operator(
        body.or("part_type", "comment"),
        words == null ? null : ReplyHtml.sanitise(words),
        body.flag("fin"),
        body.flag("answer"),
        body.flag("escalates"));
    var hand = Hand.inPerson(Author.operator(site.workspace()));
    return page.forTeammate(desk.perform(id, hand, deed));
  }

  /// What else people and Intercom itself do to a conversation.
  Fields handle(String id, Body body) {
    Conversation conversation = desk.find(id);
    switch (body.needed("action")) {
      case "read" -> desk.seen(id);
      case "priority" -> desk.prioritise(id, body.needed("priority"));
      case "redact" -> desk.redactPart(id, body.needed("part_id"));
      case "redact_source" -> desk.redactSource(id, conversation.opening().messageId());
      case "delete" -> desk.delete(id, true);
      default ->
        throw Refusal.invalid(
            "action", "action must be read, priority, redact, redact_source or delete");
    }
    return Fields.empty().with("done", true);
  }
}

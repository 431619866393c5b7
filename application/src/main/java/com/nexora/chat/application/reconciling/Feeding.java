package com.nexora.chat.application.reconciling;

import com.nexora.chat.application.port.PollLedger;
import com.nexora.chat.application.port.Ratings;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.application.usecase.ReceiveWebhook.Receipt;
import com.nexora.chat.application.usecase.Topics;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Receives what a conversation holds and no webhook brought. Each piece of news goes the way of a
/// webhook, under the topic its webhook would have had, so that whichever comes second is a
/// duplicate.
///
/// What a teammate has replied to is left alone: it was answered. The exception are replies of
/// the agent that the store knows: they may have crossed with a message, and the store also
/// knows which ones they settled. A reply of the agent that the store does not know was sent
/// before a backup was restored, or is being written down just now.
///
/// A rating is no message: it is kept, and nothing else follows from it.
record Feeding(PollLedger ledger, Ratings ratings, ReceiveWebhook receive) {

  /// @param stored the messages that were news
  /// @param complete whether a later look at the same conversation would bring nothing more
  record Fed(List<Part> stored, boolean complete) {}

  Fed feed(WorkspaceId workspace, TeammateId agent, Conversation now) {
    now.rating().ifPresent(rating -> ratings.keep(workspace, now.id(), rating, agent));
    Set<PartId> known = ledger.known(workspace, now.id());
    int from = afterLastForeignReply(now, known);
    List<Part> stored = new ArrayList<>();
    for (int i = from; i < now.parts().size(); i++) {
      Part part = now.parts().get(i);
      if (part.fromCustomer()
          && !known.contains(part.id())
          && isNews(workspace, now, part, i == 0 ? Topics.STARTED : Topics.REPLIED)) {
        stored.add(part);
      }
    }
    newestAssignment(now, agent).ifPresent(part -> isNews(workspace, now, part, Topics.ASSIGNED));
    return new Fed(stored, from == 0 || !now.parts().get(from - 1).replyBy(agent));
  }

  private static int afterLastForeignReply(Conversation now, Set<PartId> known) {
    int after = 0;
    for (int i = 0; i < now.parts().size(); i++) {
      Part part = now.parts().get(i);
      if (part.replyByTeammate() && !known.contains(part.id())) {
        after = i + 1;
      }
    }
    return after;
  }

  private static Optional<Part> newestAssignment(Conversation now, TeammateId agent) {
    return now.parts().reversed().stream()
        .filter(part ->
            part.assignedTo().filter(new Assignee.ToTeammate(agent)::equals).isPresent())
        .findFirst();
  }

  private boolean isNews(WorkspaceId workspace, Conversation now, Part part, String topic) {
    String id = "poll " + topic + ' ' + now.id() + ' ' + part.id();
    Notification.News news = new Notification.News(
        id,
        RawBody.of(new byte[0]),
        workspace,
        Optional.of(id),
        topic,
        Optional.of(now.id()),
        Optional.of(part.id()),
        part.fromCustomer(),
        new ReceiveWebhook.About(Optional.empty(), Optional.empty(), contacts(now)));
    return receive.receive(workspace, news) == Receipt.STORED;
  }

  private static Set<ContactId> contacts(Conversation now) {
    Set<ContactId> contacts = new HashSet<>(Set.of(now.contact()));
    for (Part part : now.parts()) {
      if (part.author() instanceof Author.Customer(ContactId who)) {
        contacts.add(who);
      }
    }
    return contacts;
  }
}

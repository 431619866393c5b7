package com.nexora.chat.twin;

import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Part;
import com.nexora.chat.twin.conversation.QuickReply;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.ledger.LedgerEntry;
import com.nexora.chat.twin.text.PlainText;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes down every change of a conversation, whoever made it, before anybody is told of it.
record DeedLog(Ledger ledger) implements Consumer<Change> {

  @Override
  public void accept(Change change) {
    Part part = change.part();
    ledger.append(
        part != null && change.leavesPart() ? of(change.conversation(), part) : without(change));
  }

  /// An opening message, or labels, which only an app can change.
  private static LedgerEntry.Deed without(Change change) {
    String conversation = change.conversation().id();
    var opening = change.conversation().opening();
    return change.before() == null
        ? new LedgerEntry.Deed(
            conversation,
            opening.messageId(),
            "opening",
            doer(Author.of(opening.contact()), null),
            true,
            true,
            null,
            PlainText.of(opening.html()))
        : new LedgerEntry.Deed(
            conversation,
            null,
            change.isDeletion() ? "deletion" : "labels",
            new LedgerEntry.Doer("app", "", null),
            false,
            false,
            null,
            null);
  }

  private static LedgerEntry.Deed of(Conversation conversation, Part part) {
    return new LedgerEntry.Deed(
        conversation.id(),
        part.id(),
        type(part),
        doer(part.author(), part.hand().appPackageCode()),
        part.deed().isVisibleToCustomer(),
        part.deed().isVisibleToCustomer() && part.delivery().notified(),
        assignedTo(part.deed()),
        text(part.deed()));
  }

  /// The part's type, except that a customer's words are one kind whatever they did to the state.
  private static String type(Part part) {
    return part.deed() instanceof Deed.CustomerMessage ? "message" : part.type();
  }

  private static LedgerEntry.Doer doer(Author author, @Nullable String app) {
    return new LedgerEntry.Doer(author.type(), author.id(), app);
  }

  private static @Nullable String assignedTo(Deed deed) {
    return deed instanceof Deed.Assignment assignment ? assignment.assignee().wireName() : null;
  }

  private static @Nullable String text(Deed deed) {
    return switch (deed) {
      case Deed.AttributeChange change -> change.name() + "=" + change.value();
      case Deed.Comment comment
      when comment.html() == null ->
        comment.options().stream().map(QuickReply::text).collect(Collectors.joining(" | "));
      default -> deed.body() == null ? null : PlainText.of(deed.body());
    };
  }
}

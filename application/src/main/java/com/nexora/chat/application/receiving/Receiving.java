package com.nexora.chat.application.receiving;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.application.recalling.RecentAccounts;
import com.nexora.chat.application.usecase.ParkWebhook;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Optional;

/// Decides where a webhook belongs; the inbox makes it durable.
///
/// @param accounts what was read of customers and is out of date when a webhook says so
public record Receiving(Policies policies, Inbox inbox, RecentAccounts accounts)
    implements ReceiveWebhook, ParkWebhook {

  private static final RawBody NO_BODY = RawBody.of(new byte[0]);

  /// In the place of the workspace that a webhook names, when it cannot be read which.
  private static final String UNREADABLE = "(unreadable)";

  @Override
  public Receipt receive(WorkspaceId connection, Notification notification) {
    return switch (notification) {
      case Notification.Unreadable(var digest, var body, String why) -> {
        inbox.quarantine(connection, digest, body, why);
        yield Receipt.QUARANTINED;
      }
      case Notification.News news -> receive(connection, news);
    };
  }

  private Receipt receive(WorkspaceId connection, Notification.News news) {
    if (news.claimedWorkspace().equals(connection)) {
      Meaning meaning = Meanings.of(news);
      boolean stored = inbox.accept(connection, delivery(connection, news, meaning));
      forget(connection, meaning);
      return stored ? Receipt.STORED : Receipt.DUPLICATE;
    }
    if (policies.of(news.claimedWorkspace()).isPresent()) {
      return Receipt.WRONG_WORKSPACE;
    }
    inbox.park(news.digest(), news.claimedWorkspace().value(), news.body());
    return Receipt.PARKED;
  }

  @Override
  public void park(Notification notification) {
    switch (notification) {
      case Notification.News news ->
        inbox.park(news.digest(), news.claimedWorkspace().value(), news.body());
      case Notification.Unreadable unreadable ->
        inbox.park(unreadable.digest(), UNREADABLE, unreadable.body());
    }
  }

  /// Its body is kept only where it can be found again by its conversation, when that is erased;
  /// and not of a rating, in which the customer may have remarked something.
  private Delivery delivery(WorkspaceId workspace, Notification.News news, Meaning meaning) {
    Optional<PartId> customerPart = meaning instanceof Meaning.CustomerSpoke(var where, var part)
        ? Optional.of(part)
        : Optional.empty();
    Optional<PartId> assignment =
        meaning instanceof Meaning.Assigned(var where, var part) ? part : Optional.empty();
    Optional<ConversationId> woken = woken(workspace, meaning);
    return new Delivery(
        news.id().orElse(news.digest()),
        semanticKey(news),
        news.topic(),
        woken,
        customerPart,
        assignment,
        woken.isPresent() && !(meaning instanceof Meaning.Rated) ? news.body() : NO_BODY,
        policies.of(workspace).map(WorkspacePolicy::quietPeriod).orElse(Duration.ZERO),
        Duration.ZERO,
        new Sense(meaning.words(), news.about().contacts(), meaning.notice()));
  }

  /// What Fin says is of interest only where the agent waits for it.
  private Optional<ConversationId> woken(WorkspaceId workspace, Meaning meaning) {
    return switch (meaning) {
      case Meaning.CustomerSpoke(var conversation, var part) -> Optional.of(conversation);
      case Meaning.Assigned(var conversation, var part) -> Optional.of(conversation);
      case Meaning.Rated(var conversation) -> Optional.of(conversation);
      case Meaning.OperatorSpoke(var conversation) ->
        policies
            .of(workspace)
            .filter(policy -> policy.manners().coexistence().heedsFin())
            .map(_ -> conversation);
      case Meaning.ConversationChanged _,
          Meaning.ContactChanged _,
          Meaning.CompanyChanged _,
          Meaning.Erase _,
          Meaning.Refresh _,
          Meaning.Ignored _ -> Optional.empty();
    };
  }

  /// On this node at once; other nodes forget by themselves within half a minute.
  private void forget(WorkspaceId workspace, Meaning meaning) {
    switch (meaning) {
      case Meaning.ContactChanged(var contact) -> accounts.forget(workspace, contact);
      case Meaning.CompanyChanged() -> accounts.forget(workspace);
      case Meaning.Erase(Notice.Subject subject) -> forget(workspace, subject);
      case Meaning.CustomerSpoke _,
          Meaning.Assigned _,
          Meaning.OperatorSpoke _,
          Meaning.Rated _,
          Meaning.ConversationChanged _,
          Meaning.Refresh _,
          Meaning.Ignored _ -> {}
    }
  }

  private void forget(WorkspaceId workspace, Notice.Subject subject) {
    switch (subject) {
      case Notice.Subject.DeletedContact(var contact) -> accounts.forget(workspace, contact);
      case Notice.Subject.ArchivedContact(var contact) -> accounts.forget(workspace, contact);
      case Notice.Subject.ForgottenContact(var contact) -> accounts.forget(workspace, contact);
      case Notice.Subject.MergedContact(var contact, var survivor) -> {
        accounts.forget(workspace, contact);
        accounts.forget(workspace, survivor);
      }
      case Notice.Subject.DeletedCompany _ -> accounts.forget(workspace);
      case Notice.Subject.WholeConversation _, Notice.Subject.OnePart _ -> {}
    }
  }

  private static String semanticKey(Notification.News news) {
    if (news.conversation().isEmpty() || news.part().isEmpty()) {
      return news.digest();
    }
    ConversationId conversation = news.conversation().get();
    return news.topic() + ' ' + conversation + ' ' + news.part().get();
  }
}

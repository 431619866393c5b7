package com.nexora.chat.application.receiving;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.usecase.ParkWebhook;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.application.usecase.Topics;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Optional;

/// Decides where a webhook belongs; the inbox makes it durable.
public record Receiving(Policies policies, Inbox inbox) implements ReceiveWebhook, ParkWebhook {

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
      return inbox.accept(connection, delivery(connection, news))
          ? Receipt.STORED
          : Receipt.DUPLICATE;
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

  private Delivery delivery(WorkspaceId workspace, Notification.News news) {
    Optional<PartId> customerPart =
        news.part().filter(part -> news.fromCustomer() && news.conversation().isPresent());
    boolean assigns =
        Topics.ASSIGNMENTS.contains(news.topic()) && news.conversation().isPresent();
    boolean worthALook = customerPart.isPresent() || assigns;
    return new Delivery(
        news.id().orElse(news.digest()),
        semanticKey(news),
        news.topic(),
        news.conversation().filter(c -> worthALook),
        customerPart,
        news.part().filter(part -> assigns),
        news.body(),
        policies.of(workspace).map(WorkspacePolicy::quietPeriod).orElse(Duration.ZERO),
        Duration.ZERO);
  }

  private static String semanticKey(Notification.News news) {
    if (news.conversation().isEmpty() || news.part().isEmpty()) {
      return news.digest();
    }
    ConversationId conversation = news.conversation().get();
    return news.topic() + ' ' + conversation + ' ' + news.part().get();
  }
}

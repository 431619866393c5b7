package com.nexora.chat.intercom.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Ratings;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryPollLedger;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification.News;
import com.nexora.chat.application.usecase.ReceiveWebhook.Receipt;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.TwinPeople;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the search finds is the same news that the webhooks tell, word for word of what decides
/// whether news was there before.
class TwinPollTest {

  private static final WorkspaceId HERE = new WorkspaceId("hbl4demo");

  private record Told(
      String topic,
      Optional<ConversationId> conversation,
      Optional<PartId> part,
      boolean fromCustomer) {

    static Told of(News news) {
      return new Told(news.topic(), news.conversation(), news.part(), news.fromCustomer());
    }
  }

  @Test
  void the_search_tells_what_the_webhooks_tell() throws InterruptedException {
    try (Ingress ingress = new Ingress();
        TwinPeople people = new TwinPeople(Ingress.SECRET_A)) {
      people.sendWebhooksTo(ingress.url("ws-a"));
      ConversationId talk = people.danaStarts("Hello");
      people.customerSays(talk, "Anyone?");
      Set<Told> webhooks = new HashSet<>();
      for (int i = 0; i < 3; i++) {
        webhooks.add(Told.of(assertInstanceOf(News.class, ingress.next().notification())));
      }
      assertEquals(webhooks, found(people));
    }
  }

  private static Set<Told> found(TwinPeople people) {
    Connection connection = new Connection(TwinPeople.TOKEN, "secret", people.url());
    Intercom intercom = Intercom.open(IntercomSettings.DEFAULTS, _ -> Optional.of(connection));
    List<Told> told = new ArrayList<>();
    Watch.reconciling(
            new Watch.Search(
                new InMemoryPolicies().with(HERE, policy()),
                intercom.desk().conversations(),
                intercom.search(),
                new InMemoryPollLedger(new InMemoryStore().inbox(), InstantSource.system()),
                Ratings.NONE),
            (_, notification) -> {
              told.add(Told.of(assertInstanceOf(News.class, notification)));
              return Receipt.STORED;
            },
            InstantSource.system())
        .reconcile(HERE, Duration.ofMinutes(1));
    return Set.copyOf(told);
  }

  /// The sample's agent.
  private static WorkspacePolicy policy() {
    return ExamplePolicy.spokenBy(new TeammateId("9001001"), ExamplePolicy.askingBack(1));
  }
}

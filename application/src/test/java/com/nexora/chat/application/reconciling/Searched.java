package com.nexora.chat.application.reconciling;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.recalling.RecentAccounts;
import com.nexora.chat.application.receiving.Receiving;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryPollLedger;
import com.nexora.chat.application.testing.InMemorySearch;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.application.usecase.ReceiveWebhook.Receipt;
import com.nexora.chat.application.usecase.ReconcileConversations.Report;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A desk, a search over it, and a store that no webhook has reached.
abstract class Searched {

  static final WorkspaceId ACME = new WorkspaceId("acme");
  static final WorkspaceId GLOBEX = new WorkspaceId("globex");
  static final TeammateId AGENT = ExamplePolicy.AGENT;
  static final Duration SPACING = Duration.ofSeconds(50);

  final InMemoryStore store = new InMemoryStore();
  final InMemoryDesk desk = new InMemoryDesk();
  final InMemorySearch search = new InMemorySearch(3);
  final InMemoryPollLedger ledger = new InMemoryPollLedger(store.inbox(), store);
  final InMemoryPolicies policies = new InMemoryPolicies()
      .with(ACME, ExamplePolicy.askingBack(1))
      .with(GLOBEX, ExamplePolicy.askingBack(1));
  final Receiving receiving = new Receiving(
      policies,
      store.inbox(),
      new RecentAccounts((_, _) -> new ReadAccount.Result.Unknown(), () -> 0));
  final List<ConversationId> read = new ArrayList<>();
  final ReadConversation reading = (workspace, conversation) -> {
    read.add(conversation);
    return desk.read(workspace, conversation);
  };
  final Reconciling reconciling = new Reconciling(
      new Watch.Search(policies, reading, search, ledger, store.store().ratings()),
      receiving,
      this::now);

  Instant now = Instant.parse("2025-11-22T10:00:00Z");

  Instant now() {
    return now;
  }

  /// A customer writes, and the conversation is given to the agent; no webhook tells.
  DeskStory given(WorkspaceId workspace) {
    DeskStory story = search.knows(
        workspace, desk.customerStarts(workspace, new ContactId("c"), "", "How do I pay?"));
    story.assigned(new Assignee.ToTeammate(AGENT));
    now = last(story).at().plus(Duration.ofHours(1));
    store.letPass(Duration.between(store.instant(), now));
    return story;
  }

  Report poll() {
    store.letPass(SPACING);
    return reconciling.reconcile(ACME, SPACING);
  }

  Optional<Instant> mark() {
    store.letPass(SPACING);
    return ledger.begin(ACME, SPACING, Duration.ZERO);
  }

  static Part first(DeskStory story) {
    return part(story, 0);
  }

  static Part last(DeskStory story) {
    return story.now().orElseThrow().parts().getLast();
  }

  static Part part(DeskStory story, int index) {
    return story.now().orElseThrow().parts().get(index);
  }

  Receipt webhook(String id, String topic, DeskStory story, Part part) {
    return receiving.receive(
        ACME,
        new Notification.News(
            "digest " + id,
            RawBody.of(new byte[] {1}),
            ACME,
            Optional.of(id),
            topic,
            Optional.of(story.id()),
            Optional.of(part.id()),
            part.fromCustomer()));
  }

  /// The messages that were taken.
  Set<PartId> owed(DeskStory story) {
    return store.inbox().accepted(ACME).stream()
        .filter(delivery -> delivery.conversation().filter(story.id()::equals).isPresent())
        .flatMap(delivery -> delivery.customerPart().stream())
        .collect(Collectors.toSet());
  }
}

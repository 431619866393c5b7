package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.guard.GuardPolicy;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.TwinPeople;
import com.nexora.chat.intercom.desk.CuttingProxy.Cut;
import com.nexora.chat.intercom.desk.CuttingProxy.Passed;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The application at work in the twin, over a wire that is cut. The store is in memory and its
/// time moves only when it is told to.
final class CutDesk implements AutoCloseable {

  private static final WorkspaceId HERE = new WorkspaceId("hbl4demo");
  private static final TeammateId NORA = new TeammateId("9001001");
  private static final Duration STEP = Duration.ofSeconds(5);
  private static final int MOST_STEPS = 60;

  /// @param firstResult what the first attempt to reply was told
  /// @param appliedAtFirst whether the twin had the reply right after that
  /// @param seen replies the customer can see in the end
  /// @param sent connections on which a reply was begun
  record Story(
      String firstResult,
      boolean appliedAtFirst,
      int seen,
      int sent,
      Optional<Outcome> outcome,
      Passed passed) {}

  private record First(String result, boolean applied) {}

  /// The twin's server tells at length of every request that breaks off, and here most of them do.
  private final Logger chatter = Logger.getLogger("io.helidon.webserver");

  private final TwinPeople people = new TwinPeople("secret", 1_000_000);
  private final CuttingProxy proxy = new CuttingProxy(people.url());
  private final Ports.Desk overTheWire = desk(proxy.url());
  private final Ports.Desk besideTheWire = desk(people.url());

  CutDesk() {
    chatter.setLevel(Level.OFF);
  }

  private static Ports.Desk desk(URI api) {
    Connection connection = new Connection(TwinPeople.TOKEN, "secret", api);
    return Intercom.open(IntercomSettings.DEFAULTS, _ -> Optional.of(connection))
        .desk();
  }

  /// A customer writes, and the agent answers over a connection that is cut once.
  Story tell(Optional<Cut> cut) {
    return tell(cut, 0);
  }

  /// @param more messages that the customer writes after the first, before anything is answered
  Story tell(Optional<Cut> cut, int more) {
    ConversationId conversation = people.danaStarts("Hello?");
    for (int i = 0; i < more; i++) {
      people.customerSays(conversation, "And " + i);
    }
    cut.ifPresent(where -> proxy.cut(conversation.value(), where));
    PartId message = now(conversation).customerMessages().getLast().id();
    InMemoryStore store = new InMemoryStore();
    AtomicReference<First> first = new AtomicReference<>(new First("never tried", false));
    UseCases useCases = application(store, first);
    useCases.receiveWebhook().receive(HERE, started(conversation, message));
    for (int step = 0;
        step < MOST_STEPS && store.outcomeOf(HERE, conversation, message).isEmpty();
        step++) {
      store.letPass(STEP);
      while (useCases.takeTurn().takeNext()) {
        // Until nothing is due at this moment.
      }
    }
    return new Story(
        first.get().result(),
        first.get().applied(),
        replies(conversation),
        proxy.replies(conversation.value()),
        store.outcomeOf(HERE, conversation, message),
        proxy.passed(conversation.value()));
  }

  private UseCases application(InMemoryStore store, AtomicReference<First> first) {
    PerformAction actions = (workspace, conversation, as, action, cutoff) -> {
      PerformAction.Result result =
          overTheWire.actions().perform(workspace, conversation, as, action, cutoff);
      if (action instanceof Action.Reply && first.get().result().equals("never tried")) {
        first.set(new First(result.getClass().getSimpleName(), replies(conversation) == 1));
      }
      return result;
    };
    return Application.wire(
        new Ports(
            new InMemoryPolicies().with(HERE, policy()),
            new Ports.Desk(overTheWire.conversations(), overTheWire.accounts(), actions),
            _ -> new ReadArticles.Result.Read(List.of()),
            new Ports.Models(
                new WordEmbeddings(),
                new ScriptedLanguage(),
                new ScriptedIntents(),
                new ScriptedReply()),
            store.store()),
        store);
  }

  private static WorkspacePolicy policy() {
    return WorkspacePolicy.plain(
        NORA,
        List.of(new Language("en")),
        List.of(),
        List.of(new Rule("all", new Condition.Always(), new Rule.Outcome.Say("Here & now: “ça”."))),
        new Destination.Team(new TeamId("7001001")),
        new Wording("Read more:", "Could you tell me more?", "Somebody will come.", Map.of()),
        new WorkspacePolicy.AttributeNames("Nexora intent", "Nexora outcome"),
        1,
        Duration.ofSeconds(2),
        EmailReplies.HAND_OFF,
        1,
        GuardPolicy.USUAL);
  }

  private static ReceiveWebhook.Notification started(ConversationId conversation, PartId message) {
    return new ReceiveWebhook.Notification.News(
        "digest",
        RawBody.of(new byte[0]),
        HERE,
        Optional.of("notif_1"),
        "conversation.user.created",
        Optional.of(conversation),
        Optional.of(message),
        true);
  }

  private int replies(ConversationId conversation) {
    return (int)
        now(conversation).parts().stream().filter(part -> part.replyBy(NORA)).count();
  }

  private Conversation now(ConversationId conversation) {
    if (besideTheWire.conversations().read(HERE, conversation)
        instanceof ReadConversation.Result.Read(Conversation now)) {
      return now;
    }
    throw new IllegalStateException("the twin does not show conversation " + conversation);
  }

  @Override
  public void close() {
    proxy.close();
    people.close();
    chatter.setLevel(null);
  }
}

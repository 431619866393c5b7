package com.nexora.chat.application.answering;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Keeping;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.Working;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A workspace with one article, its customers and its agent, all in memory: the whole of the
/// application between fakes.
final class Office {

  static final WorkspaceId ACME = new WorkspaceId("acme");
  static final TeammateId MAYA = new TeammateId("901");
  static final TeammateId PRIYA = new TeammateId("904");
  static final ContactId LOTTIE = new ContactId("lottie");
  static final ContactId DANA = new ContactId("dana");
  static final String QUESTION = "how can i reset the password";
  static final String ANSWER = "reset the password in settings";

  private static final int MOST_PASSES = 50;

  final InMemoryDesk desk = new InMemoryDesk();
  final InMemoryStore store = new InMemoryStore();
  final InMemoryMirror mirror = new InMemoryMirror(store);
  final InMemoryPolicies policies = new InMemoryPolicies();
  final ScriptedReply script = new ScriptedReply();
  final UseCases useCases;

  /// What happens while the model thinks, and how often it has been asked.
  Runnable whileThinking = () -> {};

  int asked;

  Question lastAsked = Question.of("");

  /// What happens whenever a conversation is read.
  Runnable whileReading = () -> {};

  /// Stands between the use cases and the embeddings.
  Embed embed = new WordEmbeddings();

  /// Stands between the use cases and the desk.
  PerformAction hands = desk;

  Office() {
    this(EmailReplies.HAND_OFF);
  }

  /// @param email what the workspace wants of replies by e-mail
  Office(EmailReplies email) {
    this(ExamplePolicy.askingBack(1, email));
  }

  Office(WorkspacePolicy policy) {
    this(policy, Working::by);
  }

  /// @param working how it works by the clock of the store
  Office(WorkspacePolicy policy, Function<InstantSource, Working> working) {
    policies.with(ACME, policy);
    desk.teammates(ACME, ExamplePolicy.AGENT, MAYA, PRIYA)
        .teams(ACME, ExamplePolicy.SUPPORT, ExamplePolicy.SUCCESS)
        .knows(ACME, account(LOTTIE, Optional.empty(), "starter"))
        .knows(ACME, account(DANA, Optional.of(PRIYA), "enterprise"))
        .publishes(ACME, List.of(passwords()));
    useCases = Application.wire(
        new Ports(
            policies,
            new Ports.Desk(
                this::read, desk, (w, c, as, what, by) -> hands.perform(w, c, as, what, by)),
            desk,
            new Ports.Models(
                thinkable(), new ScriptedLanguage(), new ScriptedIntents(), thinking()),
            store.store()),
        working.apply(store),
        new Keeping(mirror, store.provenance()));
    useCases.learnArticles().learn(ACME);
  }

  private ReadConversation.Result read(WorkspaceId workspace, ConversationId conversation) {
    whileReading.run();
    return desk.read(workspace, conversation);
  }

  private Embed thinkable() {
    return new Embed() {
      @Override
      public String model() {
        return new WordEmbeddings().model();
      }

      @Override
      public Embedding passage(WorkspaceId workspace, String text) {
        return new WordEmbeddings().passage(workspace, text);
      }

      @Override
      public Embedding question(WorkspaceId workspace, String text) {
        return embed.question(workspace, text);
      }
    };
  }

  private ProposeReply thinking() {
    return (workspace, question, offered) -> {
      asked++;
      lastAsked = question;
      Runnable event = whileThinking;
      whileThinking = () -> {};
      event.run();
      return script.propose(workspace, question, offered);
    };
  }

  /// A customer starts a conversation, Intercom gives it to the agent, and the webhook arrives.
  DeskStory started(ContactId customer, String words) {
    DeskStory story = desk.customerStarts(ACME, customer, "https://app.example/", words);
    PartId first = newest(story);
    story.assigned(new Assignee.ToTeammate(ExamplePolicy.AGENT));
    delivered(story, first, "conversation.user.created");
    return story;
  }

  PartId says(DeskStory story, String words) {
    PartId part = story.customerSays(words);
    delivered(story, part, "conversation.user.replied");
    return part;
  }

  void givenBack(DeskStory story) {
    PartId part = story.teammateAssigns(MAYA, new Assignee.ToTeammate(ExamplePolicy.AGENT));
    delivered(story, part, "conversation.admin.assigned");
  }

  ReceiveWebhook.Receipt delivered(DeskStory story, PartId part, String topic) {
    return useCases
        .receiveWebhook()
        .receive(
            ACME,
            new ReceiveWebhook.Notification.News(
                "digest of " + part,
                RawBody.of(part.value().getBytes(StandardCharsets.UTF_8)),
                ACME,
                Optional.of("notif_" + part),
                topic,
                Optional.of(story.id()),
                Optional.of(part),
                topic.startsWith("conversation.user.")));
  }

  /// Lets the quiet period pass and works until nothing is due.
  void works() {
    letPass(ExamplePolicy.QUIET.plusMillis(1));
    int passes = 0;
    while (useCases.takeTurn().takeNext()) {
      if (++passes > MOST_PASSES) {
        throw new IllegalStateException("it works without end");
      }
    }
  }

  /// Works, and lets time pass, until nothing is due any more.
  void worksFor(Duration time) {
    for (Duration passed = Duration.ZERO;
        passed.compareTo(time) < 0;
        passed = passed.plusSeconds(5)) {
      works();
      letPass(Duration.ofSeconds(5));
    }
  }

  void letPass(Duration time) {
    store.letPass(time);
  }

  /// From now on these attributes are defined, and of their models no others.
  void defines(Mirrored.Attribute... attributes) {
    Map<MirrorKind, List<Mirrored>> kinds =
        Stream.of(attributes).collect(Collectors.groupingBy(Mirrored::kind));
    kinds.forEach((kind, all) -> {
      letPass(Duration.ofMinutes(10));
      MirrorRun run = mirror.begin(ACME, kind, Duration.ofMinutes(1)).orElseThrow();
      var _ = mirror.keep(ACME, run, MirrorPage.whole(all), Duration.ofMinutes(1));
      mirror.end(
          ACME, run, new MirrorRun.End(MirrorProgress.State.CURRENT, "", Duration.ZERO, true));
    });
  }

  /// What the customer can see from teammates, oldest first.
  List<String> replies(DeskStory story) {
    return story.now().orElseThrow().parts().stream()
        .filter(Part::replyByTeammate)
        .map(Part::text)
        .toList();
  }

  /// How many messages the customer had written when each of the agent's replies came.
  List<Long> repliesAfterQuestions(DeskStory story) {
    List<Part> parts = story.now().orElseThrow().parts();
    return parts.stream()
        .filter(Part::replyByTeammate)
        .map(reply -> parts.subList(0, parts.indexOf(reply)).stream()
            .filter(Part::fromCustomer)
            .count())
        .toList();
  }

  List<Action> performed() {
    return desk.performed().stream().map(InMemoryDesk.Performed::action).toList();
  }

  long repliesSent() {
    return performed().stream().filter(Action.Reply.class::isInstance).count();
  }

  Optional<Outcome> outcomeOf(DeskStory story, PartId message) {
    return store.outcomeOf(ACME, story.id(), message);
  }

  static PartId newest(DeskStory story) {
    return story.now().orElseThrow().newestPart().orElseThrow();
  }

  static PartId first(DeskStory story) {
    return new ArrayList<>(story.now().orElseThrow().customerMessages())
        .getFirst()
        .id();
  }

  private static Account account(ContactId id, Optional<TeammateId> owner, String tier) {
    return new Account(
        id, id.value(), Account.Role.USER, owner, "Company", Map.of(), Map.of("tier", tier));
  }

  private static Article passwords() {
    return new Article(
        new ArticleId("4101"),
        1,
        "reset the password",
        URI.create("https://help.example/4101"),
        List.of(new Article.Section("", ANSWER)));
  }
}

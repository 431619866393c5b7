package com.nexora.chat.benchmarks.count;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.benchmarks.place.Webhooks;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.guard.GuardPolicy;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// A workspace whose customers all ask the same thing, a desk and models that answer at once: what
/// is left is what the service itself does.
final class Sample {

  static final WorkspaceId WORKSPACE = new WorkspaceId(Webhooks.WORKSPACE);
  static final WorkspacePolicy POLICY = WorkspacePolicy.plain(
      new TeammateId(Webhooks.AGENT),
      List.of(new Language("en")),
      List.of(new Intent("login", List.of("I cannot log in"))),
      List.of(),
      new Destination.Team(new TeamId("7001001")),
      new Wording("Read more:", "Could you tell me more?", "Somebody will come.", Map.of()),
      new WorkspacePolicy.AttributeNames("Intent", "Outcome"),
      1,
      Duration.ZERO,
      EmailReplies.HAND_OFF,
      1,
      GuardPolicy.USUAL);

  private static final ContactId CUSTOMER = new ContactId("65f1b37d9a02c65e41d7f106");

  private final AtomicLong modelCalls = new AtomicLong();
  private final AtomicLong parts = new AtomicLong(5_000_000);
  private final String question;
  private final Map<ConversationId, List<Part>> made = new ConcurrentHashMap<>();

  /// @param question what every customer writes
  Sample(String question) {
    this.question = question;
  }

  long modelCalls() {
    return modelCalls.get();
  }

  /// The message that waits in a conversation.
  static PartId message(ConversationId conversation) {
    return new PartId("1" + conversation);
  }

  Ports.Desk desk() {
    return new Ports.Desk(
        (_, conversation) -> new ReadConversation.Result.Read(asked(conversation)),
        (_, _) -> new ReadAccount.Result.Unknown(),
        (_, conversation, as, action, _) ->
            new PerformAction.Result.Applied(made(conversation, as, action)));
  }

  /// What the agent has made shows from then on, as it does in Intercom.
  private Optional<PartId> made(ConversationId conversation, TeammateId as, Action action) {
    if (action instanceof Action.SetAttributes || action instanceof Action.WriteBack) {
      return Optional.empty();
    }
    PartId part = new PartId(Long.toString(parts.incrementAndGet()));
    Part.Kind kind = switch (action) {
      case Action.Note _ -> Part.Kind.NOTE;
      case Action.Assign _ -> Part.Kind.ASSIGNMENT;
      case Action.Snooze _, Action.Open _ -> Part.Kind.OTHER;
      case Action.Reply _, Action.Close _, Action.SetAttributes _, Action.WriteBack _ ->
        Part.Kind.MESSAGE;
    };
    made.computeIfAbsent(conversation, _ -> new CopyOnWriteArrayList<>())
        .add(
            new Part(part, kind, new Author.Teammate(as), "made", Instant.EPOCH, Optional.empty()));
    return Optional.of(part);
  }

  ReadArticles articles() {
    return _ -> new ReadArticles.Result.Read(List.of(article()));
  }

  private Conversation asked(ConversationId conversation) {
    return new Conversation(
        conversation,
        CUSTOMER,
        "https://app.example/",
        Channel.OTHER,
        Conversation.State.OPEN,
        Optional.of(POLICY.agent()),
        Stream.concat(
                Stream.of(new Part(
                    message(conversation),
                    Part.Kind.MESSAGE,
                    new Author.Customer(CUSTOMER),
                    question,
                    Instant.EPOCH,
                    Optional.empty())),
                made.getOrDefault(conversation, List.of()).stream())
            .toList());
  }

  private static Article article() {
    return new Article(
        new ArticleId("4101"),
        1,
        "Reset your password",
        URI.create("https://help.example/4101"),
        List.of(new Article.Section("", "Open Settings and choose Reset password.")));
  }

  Ports.Models models() {
    return new Ports.Models(
        embed(),
        (_, _) -> {
          modelCalls.incrementAndGet();
          return Optional.of(new Language("en"));
        },
        (_, _, _) -> {
          modelCalls.incrementAndGet();
          return new IntentReading.Recognised("login", 0.9);
        },
        reply());
  }

  private Embed embed() {
    return new Embed() {
      @Override
      public String model() {
        return "sample";
      }

      @Override
      public Embedding passage(WorkspaceId workspace, String text) {
        return Embedding.of(new float[] {1, 0});
      }

      @Override
      public Embedding question(WorkspaceId workspace, String text) {
        modelCalls.incrementAndGet();
        return Embedding.of(new float[] {1, 0});
      }
    };
  }

  private ProposeReply reply() {
    return (_, _, offered) -> {
      modelCalls.incrementAndGet();
      return Proposed.of(
          new Proposal.Answer(
              "Open Settings and choose Reset password.",
              List.of(offered.getFirst().passage()),
              0.9),
          Consulted.inProcess("sample"));
    };
  }
}

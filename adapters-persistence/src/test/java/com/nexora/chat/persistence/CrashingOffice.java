package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.simulation.Call;
import com.nexora.chat.application.simulation.Crash;
import com.nexora.chat.application.simulation.Surrounded;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One workspace on a real database whose processes die at a chosen call of a port.
final class CrashingOffice {

  private static final ContactId LOTTIE = new ContactId("lottie");
  private static final TeammateId MAYA = new TeammateId("901");
  private static final int STARTING = -1;

  /// One side of one call, counted from the start of the process.
  record Point(int call, boolean after) {}

  /// What a process does.
  record Lifetime(UseCases useCases, KeepPromises promises) {}

  private final InMemoryDesk desk = new InMemoryDesk()
      .teammates(ACME, ExamplePolicy.AGENT, MAYA)
      .teams(ACME, ExamplePolicy.SUPPORT, ExamplePolicy.SUCCESS)
      .publishes(ACME, List.of(passwords()));

  private final Ports.Store store;
  private final WorkspacePolicy policy;
  private final InstantSource clock;
  private int calls;

  CrashingOffice(Ports.Store store, WorkspacePolicy policy, InstantSource clock) {
    this.store = store;
    this.policy = policy;
    this.clock = clock;
  }

  /// What all processes have called since it was last counted anew.
  int calls() {
    return calls;
  }

  void countAnew() {
    calls = 0;
  }

  /// @param dies empty for a process that nothing happens to
  Lifetime process(Runnable whileThinking, @Nullable Point dies) {
    Ports ports = new Ports(
        new InMemoryPolicies().with(ACME, policy),
        desk.ports(),
        desk,
        new Ports.Models(
            new WordEmbeddings(),
            new ScriptedLanguage(),
            new ScriptedIntents(),
            new ScriptedReply()),
        store);
    int[] made = {STARTING};
    Ports mortal = Surrounded.ports(ports, List.of(call -> {
      if (call.of(ProposeReply.class)) {
        whileThinking.run();
      }
      return counted(call, made, dies);
    }));
    Lifetime started = new Lifetime(
        Application.wire(mortal, clock),
        Watch.promises(
            mortal.store().promises(), mortal.desk().conversations(), mortal.policies(), clock));
    made[0] = 0;
    return started;
  }

  private @Nullable Object counted(Call call, int[] made, @Nullable Point dies) {
    if (made[0] == STARTING) {
      return call.proceed();
    }
    int number = made[0]++;
    calls++;
    if (new Point(number, false).equals(dies)) {
      throw new Crash("before " + call.name());
    }
    Object result = call.proceed();
    if (new Point(number, true).equals(dies)) {
      Crash.release(result);
      throw new Crash("after " + call.name());
    }
    return result;
  }

  /// A conversation that is the agent's, and that nobody has told of yet.
  DeskStory started(String words) {
    DeskStory story = desk.customerStarts(ACME, LOTTIE, "https://app.example/", words);
    story.assigned(new Assignee.ToTeammate(ExamplePolicy.AGENT));
    var _ = process(() -> {}, null).useCases().learnArticles().learn(ACME);
    return story;
  }

  void delivered(DeskStory story, PartId part) {
    var _ = process(() -> {}, null)
        .useCases()
        .receiveWebhook()
        .receive(
            ACME,
            new Notification.News(
                "digest of " + part,
                RawBody.of(part.value().getBytes(StandardCharsets.UTF_8)),
                ACME,
                Optional.of("notif_" + part),
                "conversation.user.replied",
                Optional.of(story.id()),
                Optional.of(part),
                true));
  }

  static long replies(DeskStory story) {
    return story.now().orElseThrow().parts().stream()
        .filter(part -> part.replyBy(ExamplePolicy.AGENT))
        .count();
  }

  /// Not counting the one by which the agent was given the conversation.
  static long assignments(DeskStory story) {
    return story.now().orElseThrow().parts().stream()
            .filter(part -> part.assignedTo().isPresent())
            .count()
        - 1;
  }

  private static Article passwords() {
    return new Article(
        new ArticleId("4101"),
        1,
        "reset the password",
        URI.create("https://help.example/4101"),
        List.of(new Article.Section("", "reset the password in settings")));
  }
}

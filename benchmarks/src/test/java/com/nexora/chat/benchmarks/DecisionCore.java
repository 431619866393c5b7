package com.nexora.chat.benchmarks;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.guard.Draft;
import com.nexora.chat.domain.guard.Evidence;
import com.nexora.chat.domain.guard.Guard;
import com.nexora.chat.domain.guard.GuardPolicy;
import com.nexora.chat.domain.guard.Verdict;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.WishForHuman;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Business;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.routing.RoutingFacts;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Deciding;
import com.nexora.chat.domain.turn.Decision;
import com.nexora.chat.domain.turn.Reading;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What one decision costs once everything is known: twenty rules of which none holds, then a
/// proposal.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionCore {

  private static final WorkspaceId WORKSPACE = new WorkspaceId("w");
  private static final int RULES = 20;
  private static final String QUESTION = "How do I reset the password of one of my technicians?";

  private final ContactId customer = new ContactId("c");
  private final Passage passage = new Passage(
      new ArticleId("4101"),
      1,
      0,
      "Reset your password",
      URI.create("https://help.example/4101"),
      "",
      "Open Settings and choose Reset password.");
  private final List<Found> offered = List.of(new Found(passage, 0.8));
  private final Proposal proposal = new Proposal.Answer(passage.text(), List.of(passage), 0.8);
  private final Draft draft = new Draft(passage.text(), List.of(passage));
  private final Evidence evidence = new Evidence(
      List.of(passage), QUESTION, Evidence.Tongue.UNKNOWN, Evidence.Secrets.NONE, sentence -> -1);
  private final WorkspacePolicy policy = policy();
  private final Reading reading = reading();

  private static WorkspacePolicy policy() {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < RULES; i++) {
      rules.add(new Rule(
          "rule " + i,
          new Condition.All(List.of(
              new Condition.LanguageIs(new Language("en")),
              Condition.companyAttributeIs("tier", "tier " + i))),
          new Rule.Outcome.Say("Hello " + i)));
    }
    return WorkspacePolicy.plain(
        new TeammateId("900"),
        List.of(new Language("en")),
        List.of(),
        rules,
        new Destination.Team(new TeamId("71")),
        new Wording("Read more:", "Could you tell me more?", "Somebody will come.", Map.of()),
        new WorkspacePolicy.AttributeNames("Intent", "Outcome"),
        1,
        Duration.ofSeconds(2),
        EmailReplies.HAND_OFF,
        1,
        GuardPolicy.USUAL);
  }

  private Reading reading() {
    Part asked = new Part(
        new PartId("1"),
        Part.Kind.MESSAGE,
        new Author.Customer(customer),
        QUESTION,
        Instant.EPOCH,
        Optional.empty());
    return new Reading(
        new Conversation(
            new ConversationId("1"),
            customer,
            "https://app.example/",
            Channel.OTHER,
            Conversation.State.OPEN,
            Optional.of(policy.agent()),
            List.of(asked)),
        List.of(asked),
        Account.unknown(customer),
        new Language("en"),
        new IntentReading.Recognised("login", 0.9),
        false,
        List.of(),
        Presence.UNKNOWN);
  }

  @Benchmark
  public Decision rulesAndProposal() {
    RoutingFacts facts = new RoutingFacts(
        WORKSPACE,
        Instant.EPOCH,
        reading.conversation(),
        reading.account(),
        reading.language(),
        reading.intent(),
        "",
        Business.UNKNOWN);
    return new Deciding(WORKSPACE, policy, reading, Routing.decide(policy.rules(), facts))
        .with(proposal, guarded(), offered);
  }

  @Benchmark
  public Verdict guarded() {
    return new Guard(policy.guard()).judge(draft, evidence);
  }

  @Benchmark
  public boolean wishForHuman() {
    return WishForHuman.in(QUESTION);
  }
}

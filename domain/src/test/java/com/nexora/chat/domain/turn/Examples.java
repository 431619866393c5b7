package com.nexora.chat.domain.turn;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.story;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Conversations;
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
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A reading, a policy and a way from one to the other, to decide with.
final class Examples {

  static final TeamId SUPPORT = new TeamId("71");
  static final TeamId SUCCESS = new TeamId("73");
  static final Rule.Outcome ANSWERS = new Rule.Outcome.AgentAnswers();
  static final Passage RESET = new Passage(
      new ArticleId("4101"),
      3,
      0,
      "Reset your password",
      URI.create("https://help.example/4101"),
      "",
      "Open Settings and press Reset.");
  static final List<Found> OFFERED = List.of(new Found(RESET, 0.8));
  static final Proposal NOTHING = new Proposal.NothingFound();

  private Examples() {}

  static Decision early(Rule.Outcome outcome, Reading reading) {
    return deciding(outcome, reading).withoutModel().orElseThrow();
  }

  static Decision early(EmailReplies email, Rule.Outcome outcome, Reading reading) {
    return deciding(email, outcome, reading).withoutModel().orElseThrow();
  }

  static Deciding deciding(Rule.Outcome outcome, Reading reading) {
    return deciding(EmailReplies.HAND_OFF, outcome, reading);
  }

  static Deciding deciding(EmailReplies email, Rule.Outcome outcome, Reading reading) {
    return new Deciding(
        new WorkspaceId("acme"), policy(email), reading, new Routing(List.of(), "a rule", outcome));
  }

  static List<Class<?>> kinds(Decision decision) {
    return decision.actions().stream().<Class<?>>map(Object::getClass).toList();
  }

  static String note(Decision decision, int place) {
    return ((Action.Note) decision.actions().get(place)).body().plain();
  }

  static String reply(Decision decision) {
    return decision.actions().stream()
        .filter(Action.Reply.class::isInstance)
        .map(a -> ((Action.Reply) a).body().plain())
        .findFirst()
        .orElseThrow();
  }

  static List<Assignee> ladder(Decision decision) {
    return ((Action.Assign) decision.actions().getLast()).ladder();
  }

  private static WorkspacePolicy policy(EmailReplies email) {
    return WorkspacePolicy.plain(
        AGENT,
        List.of(new Language("en")),
        List.of(),
        List.of(),
        new Destination.Team(SUPPORT),
        new Wording("Read more:", "Could you tell me more?", "Someone will be with you.", Map.of()),
        new WorkspacePolicy.AttributeNames("Intent", "Outcome"),
        1,
        Duration.ofSeconds(1),
        email,
        1,
        GuardPolicy.USUAL);
  }

  static ReadingBuilder reading() {
    return new ReadingBuilder();
  }

  static final class ReadingBuilder {

    private Optional<TeammateId> owner = Optional.empty();
    private Language language = new Language("en");
    private IntentReading intent = new IntentReading.Recognised("login", 0.9);
    private Conversation conversation = story().customer("my password").told();
    private boolean wantsHuman;
    private List<PriorTurn> prior = List.of();

    ReadingBuilder prior(PriorTurn... turns) {
      prior = List.of(turns);
      return this;
    }

    /// What was said until now, in place of "my password".
    ReadingBuilder in(Conversations story) {
      conversation = story.told();
      return this;
    }

    ReadingBuilder byEmail() {
      conversation = story().byEmail().customer("my password").told();
      return this;
    }

    ReadingBuilder wantsHuman() {
      wantsHuman = true;
      return this;
    }

    ReadingBuilder unrecognised() {
      intent = new IntentReading.Unknown();
      return this;
    }

    ReadingBuilder in(String code) {
      language = new Language(code);
      return this;
    }

    ReadingBuilder ownedBy(Optional<TeammateId> teammate) {
      owner = teammate;
      return this;
    }

    Reading build() {
      return new Reading(
          conversation,
          conversation.awaitingReply(),
          new Account(
              Conversations.CUSTOMER,
              "Dana",
              Account.Role.USER,
              owner,
              "Northwind",
              Map.of(),
              Map.of()),
          language,
          intent,
          wantsHuman,
          prior,
          Presence.UNKNOWN);
    }
  }

  /// What the guard says of the proposal's words; of one without words, that they are good.
  static Verdict judged(Proposal proposal, List<Found> offered) {
    List<Passage> passages = offered.stream().map(Found::passage).toList();
    Evidence evidence =
        new Evidence(passages, "", Evidence.Tongue.UNKNOWN, Evidence.Secrets.NONE, sentence -> -1);
    return Draft.of(proposal)
        .map(draft -> new Guard(GuardPolicy.USUAL).judge(draft, evidence))
        .orElseGet(() -> new Verdict.Passed(""));
  }
}

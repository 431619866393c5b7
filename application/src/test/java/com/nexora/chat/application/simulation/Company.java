package com.nexora.chat.application.simulation;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.QueueWording;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Span;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people, the articles, the policy and the models of the simulated workspaces. Whatever can
/// be said carries a mark of its own, so that the desk alone shows what was said twice.
final class Company {

  /// Nobody is there until it opens; the others never close.
  static final WorkspaceId SLEEPER = new WorkspaceId("initech");

  static final List<WorkspaceId> WORKSPACES =
      List.of(new WorkspaceId("acme"), new WorkspaceId("globex"), SLEEPER);
  static final TeammateId AGENT = ExamplePolicy.AGENT;
  static final TeammateId MAYA = new TeammateId("901");
  static final TeammateId PRIYA = new TeammateId("904");
  static final ContactId LOTTIE = new ContactId("lottie");
  static final ContactId DANA = new ContactId("dana");
  static final String HANDOFF = "Somebody will come.";
  static final String PROMISE = "You will hear from us by ";

  private static final Language ENGLISH = new Language("en");

  /// What customers write: answered, not found, a wish for a person, a rule.
  static final List<String> WORDS = List.of(
      "how can i reset the password",
      "where is the password page",
      "how can i reset the password",
      "what is the colour of my cat",
      "where is the moon to be found",
      "thanks",
      "can i talk to a human");

  /// Six minutes after a world begins, while everything goes wrong.
  private static final int OPENING = 9 * 60 + 6;

  private static final Duration REPLY_WITHIN = Duration.ofMinutes(5);

  private static final WorkspacePolicy PLAIN = ExamplePolicy.askingBack(1);

  private Company() {}

  static InMemoryDesk desk() {
    InMemoryDesk desk = new InMemoryDesk();
    for (WorkspaceId workspace : WORKSPACES) {
      desk.teammates(workspace, AGENT, MAYA, PRIYA)
          .teams(workspace, ExamplePolicy.SUPPORT, ExamplePolicy.SUCCESS)
          .knows(workspace, account(LOTTIE, Optional.empty(), "starter"))
          .knows(workspace, account(DANA, Optional.of(PRIYA), "enterprise"))
          .publishes(workspace, List.of(passwords()));
    }
    return desk;
  }

  static Policies policies(Marks marks) {
    return workspace -> WORKSPACES.contains(workspace)
        ? Optional.of(policy(workspace, marks.next()))
        : Optional.empty();
  }

  static Ports.Models models(Marks marks) {
    return new Ports.Models(
        new WordEmbeddings(), new ScriptedLanguage(), new ScriptedIntents(), answers(marks));
  }

  private static WorkspacePolicy policy(WorkspaceId workspace, String mark) {
    EmailReplies email =
        workspace.equals(WORKSPACES.getFirst()) ? EmailReplies.HAND_OFF : EmailReplies.DRAFT;
    Wording wording =
        new Wording("Read more:", "Could you tell me more?" + mark, HANDOFF + mark, Map.of());
    List<Rule> rules = List.of(
        new Rule(
            "enterprise",
            Condition.companyAttributeIs("tier", "enterprise"),
            new Rule.Outcome.HandOff(new Destination.AccountOwner(ExamplePolicy.SUCCESS))),
        new Rule(
            "thanks",
            new Condition.IntentIs("thanks"),
            new Rule.Outcome.Say("You're welcome!" + mark)));
    WorkspacePolicy policy =
        Records.each(PLAIN, (component, value) -> switch (component.getName()) {
          case "wording" -> wording;
          case "rules" -> rules;
          case "email" -> email;
          default -> value;
        });
    return workspace.equals(SLEEPER) ? policy.withHours(closedAtFirst(mark)) : policy;
  }

  private static Hours closedAtFirst(String mark) {
    Schedule schedule =
        new Schedule(ZoneOffset.UTC, List.of(new Span(OPENING, Span.DAY)), List.of());
    QueueWording words = new QueueWording(
        Map.of(ENGLISH, PROMISE + QueueWording.TIME + "." + mark),
        Map.of(),
        Map.of(ENGLISH, "Noted." + mark),
        Map.of());
    return new Hours(
        Optional.of(new Timetable.Written(schedule)),
        Map.of(),
        new Queueing(
            REPLY_WITHIN,
            Optional.empty(),
            Set.of(Queueing.Pressing.RISK),
            Set.of(Queueing.Detail.ISSUE),
            words));
  }

  private static ProposeReply answers(Marks marks) {
    return (_, question, offered) -> {
      String mark = marks.next();
      Proposal proposal = question.words().contains("password") && !offered.isEmpty()
          ? new Proposal.Answer(
              "reset it in settings" + mark, List.of(offered.getFirst().passage()), 1)
          : new Proposal.NothingFound();
      return Proposed.of(proposal, Consulted.inProcess("simulated"));
    };
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
        List.of(new Article.Section("", "reset the password in settings")));
  }
}

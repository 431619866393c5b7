package com.nexora.chat.application.testing;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.guard.GuardPolicy;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.policy.WorkspacePolicy.AttributeNames;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A small policy to test with.
public final class ExamplePolicy {

  public static final TeammateId AGENT = new TeammateId("900");
  public static final TeamId SUPPORT = new TeamId("71");
  public static final TeamId SUCCESS = new TeamId("73");
  public static final Duration QUIET = Duration.ofSeconds(2);

  private ExamplePolicy() {}

  public static WorkspacePolicy askingBack(int times) {
    return askingBack(times, EmailReplies.HAND_OFF);
  }

  public static WorkspacePolicy askingBack(int times, EmailReplies email) {
    return WorkspacePolicy.plain(
        AGENT,
        List.of(new Language("en")),
        List.of(new Intent("thanks", List.of("thanks"))),
        List.of(
            new Rule(
                "enterprise",
                Condition.companyAttributeIs("tier", "enterprise"),
                new Rule.Outcome.HandOff(new Destination.AccountOwner(SUCCESS))),
            new Rule(
                "thanks",
                new Condition.IntentIs("thanks"),
                new Rule.Outcome.Say("You're welcome!"))),
        new Destination.Team(SUPPORT),
        new Wording("Read more:", "Could you tell me more?", "Somebody will come.", Map.of()),
        new AttributeNames("Intent", "Outcome"),
        times,
        QUIET,
        email,
        1,
        GuardPolicy.USUAL);
  }

  /// The same, with another teammate to speak as.
  public static WorkspacePolicy spokenBy(TeammateId agent, WorkspacePolicy usual) {
    return changed(usual, agent, usual.rules(), usual.attributes());
  }

  /// The same, with other attributes to write.
  public static WorkspacePolicy writing(AttributeNames attributes, WorkspacePolicy usual) {
    return changed(usual, usual.agent(), usual.rules(), attributes);
  }

  /// With other rules.
  public static WorkspacePolicy ruled(List<Rule> rules) {
    WorkspacePolicy usual = askingBack(1);
    return changed(usual, usual.agent(), rules, usual.attributes());
  }

  /// The same, with another place to hand over to.
  public static WorkspacePolicy handingTo(Destination to, WorkspacePolicy usual) {
    return WorkspacePolicy.plain(
        usual.agent(),
        usual.languages(),
        usual.intents(),
        usual.rules(),
        to,
        usual.wording(),
        usual.attributes(),
        usual.questionsBack(),
        usual.quietPeriod(),
        usual.email(),
        usual.share(),
        usual.guard());
  }

  private static WorkspacePolicy changed(
      WorkspacePolicy usual, TeammateId agent, List<Rule> rules, AttributeNames attributes) {
    return WorkspacePolicy.plain(
        agent,
        usual.languages(),
        usual.intents(),
        rules,
        usual.handoffTo(),
        usual.wording(),
        attributes,
        usual.questionsBack(),
        usual.quietPeriod(),
        usual.email(),
        usual.share(),
        usual.guard());
  }
}

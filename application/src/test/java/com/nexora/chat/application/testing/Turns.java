package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Handed;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Conduct;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Decided turns, as examples.
public final class Turns {

  private static final DecisionRecord RECORD = new DecisionRecord(
      Optional.of("en"),
      "refund",
      0.625,
      true,
      "lead",
      List.of(new Routing.Verdict("first", false), new Routing.Verdict("“second”", true)),
      Optional.of("“second”"),
      List.of(new DecisionRecord.PassageUsed("4101", 1_700_000_000L, 2, 0.75)),
      "built-in",
      "answer",
      0.5,
      "draft",
      new DecisionRecord.ModelUse(
          "answer v1",
          "login",
          1_200,
          80,
          1_024,
          true,
          345,
          1_500,
          2,
          List.of("openai gpt: rate limited")),
      List.of("1: foreign link"),
      "7",
      "draft: answered",
      new Conduct(new Conduct.Disclosed("An AI answers.", "en", "workspace", 2), "agent", false));

  private Turns() {}

  /// A handoff that somebody is to take.
  public static Handed handed() {
    Assignee team = new Assignee.ToTeam(new TeamId("71"));
    return new Handed(
        List.of(team),
        team,
        List.of(),
        Optional.empty(),
        Instant.EPOCH,
        Instant.EPOCH.plusSeconds(900),
        0,
        "no rule",
        true);
  }

  /// A promise, with everything that can be in it.
  public static Promise promise() {
    return new Promise(
        Optional.of(new TeamId("8")),
        Optional.of(new TeammateId("7")),
        Instant.parse("2026-01-05T19:00:00.123Z"),
        Instant.parse("2026-01-06T10:00:00Z"),
        Instant.parse("2026-01-06T08:00:00Z"),
        ZoneId.of("Europe/Berlin"),
        "Zoë “Z” O'Neil",
        "refund");
  }

  /// A note, attributes, a reply, an assignment and the rest, with everything that can be in them.
  public static DecidedTurn ofEveryAction(Claim claim, Set<PartId> settles, Outcome outcome) {
    List<Action> actions = List.of(
        new Action.Note(new RichText(List.of(
            RichText.Line.heading("They said “ça va?”\n\t<b>&\u0001</b>"),
            RichText.Line.bullet(
                RichText.Run.of("See "),
                RichText.Run.link("this", URI.create("https://help.example/a?b=c#d"))),
            new RichText.Line(
                RichText.Kind.FILE,
                List.of(RichText.Run.link("a.png", URI.create("https://files.example/a.png")))),
            RichText.Line.paragraph("")))),
        new Action.SetAttributes(Map.of("Intent", "refund", "Outcome", "handed off")),
        new Action.Reply(RichText.paragraph("A colleague will be with you.")),
        new Action.Assign(List.of(
            new Assignee.ToTeammate(new TeammateId("7")),
            new Assignee.ToTeam(new TeamId("8")),
            new Assignee.ToNobody())),
        new Action.Open(),
        new Action.Snooze(promise()));
    return new DecidedTurn(
        claim.epoch(),
        Optional.of(new PartId("episode")),
        "Where is it?",
        settles,
        outcome,
        IntStream.range(0, actions.size())
            .mapToObj(i -> PlannedAction.planned(claim.epoch(), i, actions.get(i)))
            .toList(),
        RECORD);
  }

  /// A conversation whose newest part this is.
  public static Conversation readUpTo(PartId newest) {
    ContactId customer = new ContactId("c");
    return new Conversation(
        new ConversationId("1"),
        customer,
        "",
        Channel.OTHER,
        Conversation.State.OPEN,
        Optional.empty(),
        List.of(new Part(
            newest,
            Part.Kind.MESSAGE,
            new Author.Customer(customer),
            "Hello?",
            Instant.EPOCH,
            Optional.empty())));
  }

  /// Nothing is done.
  public static DecidedTurn silent(Claim claim, Set<PartId> settles, Outcome outcome) {
    return new DecidedTurn(
        claim.epoch(), Optional.empty(), "Hello?", settles, outcome, List.of(), RECORD);
  }

  /// Thanks for an answer, to which a rule has words.
  public static DecidedTurn welcome(Claim claim, Set<PartId> settles) {
    DecisionRecord record = DecisionRecord.nothing();
    return new DecidedTurn(
        claim.epoch(),
        Optional.empty(),
        "Thanks!",
        settles,
        new Outcome.Answered(),
        List.of(),
        new DecisionRecord(
            record.language(),
            record.intent(),
            record.intentConfidence(),
            record.wantsHuman(),
            record.accountRole(),
            record.rulesTried(),
            record.matchedRule(),
            record.passages(),
            record.model(),
            record.proposal(),
            record.proposalConfidence(),
            record.email(),
            record.use(),
            record.stopped(),
            record.configVersion(),
            record.rollout(),
            new Conduct(Conduct.Disclosed.NOTHING, "agent", true)));
  }

  /// Nothing is done about what was understood.
  ///
  /// @param intent what the classifier made of it
  /// @param model what a model made of it
  public static DecidedTurn read(Claim claim, String intent, String model) {
    DecisionRecord.ModelUse use = RECORD.use();
    return new DecidedTurn(
        claim.epoch(),
        Optional.empty(),
        "Hello?",
        Set.of(),
        new Outcome.Answered(),
        List.of(),
        new DecisionRecord(
            RECORD.language(),
            intent,
            RECORD.intentConfidence(),
            RECORD.wantsHuman(),
            RECORD.accountRole(),
            RECORD.rulesTried(),
            RECORD.matchedRule(),
            RECORD.passages(),
            RECORD.model(),
            RECORD.proposal(),
            RECORD.proposalConfidence(),
            RECORD.email(),
            new DecisionRecord.ModelUse(
                use.prompt(),
                model,
                use.tokensIn(),
                use.tokensOut(),
                use.tokensCached(),
                use.estimated(),
                use.costMillionths(),
                use.millis(),
                use.attempts(),
                use.passedOver()),
            RECORD.stopped(),
            RECORD.configVersion(),
            RECORD.rollout(),
            RECORD.conduct()));
  }

  /// The agent asked back.
  public static DecidedTurn asked(Claim claim, Optional<PartId> episode, String question) {
    return new DecidedTurn(
        claim.epoch(), episode, question, Set.of(), new Outcome.AskedBack(), List.of(), RECORD);
  }

  /// The agent has taken a conversation that was given back to it.
  public static DecidedTurn givenBack(Claim claim) {
    return new DecidedTurn(
        claim.epoch(),
        Optional.empty(),
        "",
        Set.of(),
        new Outcome.GivenBack(Outcome.Return.AGENT_HAS_IT),
        List.of(),
        DecisionRecord.nothing());
  }

  public static List<Outcome> everyOutcome() {
    return Stream.<Stream<? extends Outcome>>of(
            Stream.of(new Outcome.Answered(), new Outcome.AskedBack()),
            Arrays.stream(HandoffReason.values()).map(Outcome.HandedOff::new),
            Arrays.stream(HandoffReason.values()).map(Outcome.Queued::new),
            Arrays.stream(Outcome.Silence.values()).map(Outcome.Suppressed::new),
            Arrays.stream(Outcome.Return.values()).map(Outcome.GivenBack::new),
            Arrays.stream(Outcome.Step.values()).map(Outcome.CustomerQuiet::new),
            Arrays.stream(Outcome.Ascent.values()).map(Outcome.Escalated::new))
        .<Outcome>flatMap(outcomes -> outcomes)
        .toList();
  }
}

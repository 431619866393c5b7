package com.nexora.chat.quality.eval.running;

import com.nexora.chat.application.usecase.TryAnswer.Occasion;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import com.nexora.chat.domain.turn.Reading;
import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Line;
import com.nexora.chat.quality.eval.suite.Line.Speaker;
import com.nexora.chat.quality.eval.suite.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A case as the service would read it from Intercom and from its own ledger. What the agent said
/// before tells what it had decided; the intent it had recognised then is not known.
final class Occasions {

  private static final ContactId CUSTOMER = new ContactId("customer");

  /// People write a message a minute.
  private static final Duration PACE = Duration.ofMinutes(1);

  private Occasions() {}

  static Occasion of(Case situation, WorkspacePolicy policy) {
    List<Part> parts = new ArrayList<>();
    List<PriorTurn> prior = new ArrayList<>();
    List<Part> waiting = new ArrayList<>();
    boolean ours = true;
    int count = situation.said().size();
    for (int i = 0; i < count; i++) {
      Line line = situation.said().get(i);
      Part part = part(i, line, policy, situation.at().minus(PACE.multipliedBy(count - 1L - i)));
      parts.add(part);
      switch (line.speaker()) {
        case CUSTOMER -> waiting.add(part);
        case AGENT -> {
          Outcome outcome = EarlierOutcome.of(line.text(), policy.wording());
          prior.add(turn(outcome, waiting));
          waiting.clear();
          ours = ours && !(outcome instanceof Outcome.HandedOff);
        }
        case TEAMMATE -> waiting.clear();
      }
    }
    return new Occasion(
        new Conversation(
            new ConversationId("case"),
            CUSTOMER,
            situation.visitor().page(),
            Channel.OTHER,
            Conversation.State.OPEN,
            ours ? Optional.of(policy.agent()) : Optional.empty(),
            parts),
        account(situation.visitor()),
        prior);
  }

  private static Part part(int number, Line line, WorkspacePolicy policy, Instant at) {
    return new Part(
        new PartId("part" + number),
        Part.Kind.MESSAGE,
        author(line.speaker(), policy),
        line.text(),
        at,
        Optional.empty());
  }

  private static Author author(Speaker speaker, WorkspacePolicy policy) {
    return switch (speaker) {
      case CUSTOMER -> new Author.Customer(CUSTOMER);
      case AGENT -> new Author.Teammate(policy.agent());
      case TEAMMATE ->
        new Author.Teammate(new TeammateId("not " + policy.agent().value()));
    };
  }

  private static PriorTurn turn(Outcome outcome, List<Part> settled) {
    return new PriorTurn(
        outcome,
        Reading.words(settled),
        IntentReading.UNKNOWN,
        settled.stream().map(Part::id).collect(Collectors.toSet()));
  }

  private static Account account(Visitor visitor) {
    return new Account(
        CUSTOMER,
        "",
        visitor.lead() ? Account.Role.LEAD : Account.Role.USER,
        visitor.owner().isEmpty() ? Optional.empty() : Optional.of(new TeammateId(visitor.owner())),
        "",
        Map.of(),
        visitor.company());
  }
}

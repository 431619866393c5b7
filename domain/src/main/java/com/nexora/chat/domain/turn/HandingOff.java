package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.handoff.Climb;
import com.nexora.chat.domain.handoff.Climbing;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffNote;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.routing.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is done so that a person takes over: the note, the attributes, a word to the customer, and
/// the assignment that all of it is for.
///
/// @param replies what becomes of what the customer would be told
record HandingOff(WorkspacePolicy policy, Reading reading, Routing routing, EmailReplies replies) {

  /// Note and attributes come before the assignment, because it is the assignment that calls the
  /// team to the conversation.
  Decision to(Destination to, HandoffReason reason, List<Found> tried) {
    return to(to, reason, detail(reason), tried);
  }

  /// As if it had been theirs from the start: nothing is said to the customer.
  Decision silently(Destination to) {
    return new HandingOff(policy, reading, routing, EmailReplies.HAND_OFF)
        .to(to, HandoffReason.RULE, List.of());
  }

  /// @param detail what the reason is about
  Decision to(Destination to, HandoffReason reason, String detail, List<Found> tried) {
    return by(climb(to), reason, detail, tried);
  }

  /// To whoever was promised.
  Decision promised(Climb climb) {
    return by(climb, HandoffReason.PROMISED, "", List.of());
  }

  private Decision by(Climb climb, HandoffReason reason, String detail, List<Found> tried) {
    Outcome outcome = new Outcome.HandedOff(reason);
    List<Action> actions = new ArrayList<>();
    actions.add(new Action.Note(note(reason, detail, tried, climb)));
    actions.add(attributes(outcome));
    if (replies == EmailReplies.ANSWER && reason.isTold()) {
      String said = policy.wording().handoff(reason, reading.language());
      actions.add(new Action.Reply(RichText.paragraph(said)));
    }
    actions.add(Action.Assign.of(climb));
    return new Decision(outcome, actions);
  }

  /// The draft is a note of its own, so that it can be copied as it is.
  Decision draft(RichText body, List<Found> offered) {
    List<Line> lines = new ArrayList<>();
    lines.add(HandoffNote.draftHeading(policy.mainLanguage(), byEmail()));
    lines.addAll(body.lines());
    Decision handoff = to(policy.handoffTo(), HandoffReason.DRAFT_TO_SEND, offered);
    List<Action> actions = new ArrayList<>();
    actions.add(new Action.Note(new RichText(lines)));
    actions.addAll(handoff.actions());
    return new Decision(handoff.outcome(), actions);
  }

  /// Nothing more is said to the customer: what was said may still arrive.
  Decision afterLostReply() {
    HandoffReason reason = HandoffReason.REPLY_NOT_DELIVERED;
    Outcome outcome = new Outcome.HandedOff(reason);
    Climb climb = climb(policy.handoffTo());
    return new Decision(
        outcome,
        List.of(
            new Action.Note(note(reason, "", List.of(), climb)),
            attributes(outcome),
            Action.Assign.of(climb)));
  }

  /// An intent that was not recognised leaves the one that was recognised before.
  Action attributes(Outcome outcome) {
    Map<String, String> values = new HashMap<>();
    values.put(policy.attributes().outcome(), outcome.label());
    if (reading.intent() instanceof IntentReading.Recognised recognised) {
      values.put(policy.attributes().intent(), recognised.intent());
    }
    return new Action.SetAttributes(values);
  }

  private boolean byEmail() {
    return reading.conversation().channel() == Channel.EMAIL;
  }

  private Climb climb(Destination to) {
    return to.climb(
        reading.account(), new Climbing(policy.owners(), reading.presence(), policy.agent()));
  }

  private RichText note(HandoffReason reason, String detail, List<Found> tried, Climb climb) {
    String intent = reading.intentSoFar();
    return HandoffNote.write(new HandoffNote.Briefing(
        policy.mainLanguage(),
        reading.account(),
        policy.tiers().of(reading.account()),
        reading.conversation().pageUrl(),
        reason,
        detail,
        intent.equals(IntentReading.UNKNOWN) ? "" : intent,
        policy.handoffs().nextSteps().getOrDefault(intent, ""),
        reading.conversation().customerMessages(),
        tried,
        reading.prior().stream().anyMatch(PriorTurn::answered),
        climb));
  }

  /// What a reason is about that knows no more than the reading.
  private String detail(HandoffReason reason) {
    return switch (reason) {
      case DRAFT_TO_SEND -> drafting();
      case RISK -> reading.risk();
      case RULE -> routing.matched();
      case LANGUAGE_NOT_SERVED -> reading.language().code();
      case TOO_MANY_REPLIES -> String.valueOf(Deciding.MOST_REPLIES_AN_HOUR);
      case CUSTOMER_ASKED,
          NO_ANSWER_FOUND,
          ANSWER_REJECTED,
          MODEL_UNAVAILABLE,
          REPLY_NOT_DELIVERED,
          AGENT_FAILED,
          OVERDUE,
          ONLY_ATTACHMENTS,
          REPLY_MIGHT_NOT_ARRIVE,
          MODEL_ASKED_FOR_A_PERSON,
          MODEL_WOULD_NOT_ANSWER,
          LEAD,
          PROMISED,
          FIN_HAS_ANSWERED,
          AGENT_STOPPED -> "";
    };
  }

  private String drafting() {
    if (byEmail()) {
      return HandoffNote.BY_EMAIL;
    }
    return routing.outcome() instanceof Rule.Outcome.DraftOnly ? routing.matched() : "";
  }
}

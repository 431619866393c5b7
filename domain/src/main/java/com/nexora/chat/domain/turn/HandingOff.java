package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
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

  private static final String DRAFT = "Draft by the AI agent, not sent: please check and send it";

  /// Note and attributes come before the assignment, because it is the assignment that calls the
  /// team to the conversation.
  Decision to(Destination to, HandoffReason reason, List<Found> tried) {
    return to(to, reason, why(reason), tried);
  }

  /// As if it had been theirs from the start: nothing is said to the customer.
  Decision silently(Destination to) {
    return new HandingOff(policy, reading, routing, EmailReplies.HAND_OFF)
        .to(to, HandoffReason.RULE, List.of());
  }

  Decision to(Destination to, HandoffReason reason, String why, List<Found> tried) {
    Outcome outcome = new Outcome.HandedOff(reason);
    List<Action> actions = new ArrayList<>();
    actions.add(new Action.Note(note(why, tried)));
    actions.add(attributes(outcome));
    if (replies == EmailReplies.ANSWER && reason.isTold()) {
      actions.add(new Action.Reply(RichText.paragraph(policy.wording().handoff(reason))));
    }
    actions.add(new Action.Assign(to.ladder(reading.account())));
    return new Decision(outcome, actions);
  }

  /// The draft is a note of its own, so that it can be copied as it is.
  Decision draft(RichText body, List<Found> offered) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading(DRAFT + (byEmail() ? " by e-mail" : "")));
    lines.addAll(body.lines());
    Decision handoff = to(policy.handoffTo(), HandoffReason.DRAFT_TO_SEND, offered);
    List<Action> actions = new ArrayList<>();
    actions.add(new Action.Note(new RichText(lines)));
    actions.addAll(handoff.actions());
    return new Decision(handoff.outcome(), actions);
  }

  /// Nothing more is said to the customer: what was said may still arrive.
  Decision afterLostReply() {
    Outcome outcome = new Outcome.HandedOff(HandoffReason.REPLY_NOT_DELIVERED);
    return new Decision(
        outcome,
        List.of(
            new Action.Note(note(why(HandoffReason.REPLY_NOT_DELIVERED), List.of())),
            attributes(outcome),
            new Action.Assign(policy.handoffTo().ladder(reading.account()))));
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

  private RichText note(String why, List<Found> tried) {
    return HandoffNote.write(new HandoffNote.Briefing(
        reading.account(),
        reading.conversation().pageUrl(),
        why,
        reading.intentSoFar(),
        reading.conversation().customerMessages(),
        tried,
        reading.prior().stream().anyMatch(PriorTurn::answered)));
  }

  private String why(HandoffReason reason) {
    return switch (reason) {
      case CUSTOMER_ASKED -> "They asked for a person.";
      case RISK -> "Something in their words needs a person at once: " + reading.risk() + ".";
      case RULE -> "The rule “" + routing.matched() + "” sends them to a person.";
      case NO_ANSWER_FOUND -> "The help articles did not answer the question.";
      case LANGUAGE_NOT_SERVED ->
        "They write in '" + reading.language() + "', which the agent" + " does not speak here.";
      case ANSWER_REJECTED -> "The proposed answer was stopped.";
      case MODEL_UNAVAILABLE -> "The language model was not available.";
      case REPLY_NOT_DELIVERED -> "The agent's reply may not have reached them.";
      case AGENT_FAILED -> "The agent failed on this conversation and gave it up.";
      case OVERDUE -> "They have waited too long already; something the agent needs was down.";
      case ONLY_ATTACHMENTS -> "They sent only files, which the agent cannot see.";
      case REPLY_MIGHT_NOT_ARRIVE ->
        "They write by e-mail, where a reply of the agent might reach nobody.";
      case DRAFT_TO_SEND ->
        drafting() + " agent's draft stands in the note above, and somebody has to send it.";
      case TOO_MANY_REPLIES ->
        "The agent has replied " + Deciding.MOST_REPLIES_AN_HOUR
            + " times within an hour; another machine may be writing.";
      case FIN_HAS_ANSWERED ->
        "Fin has answered here, and this workspace does not let both Fin and the agent answer.";
      case MODEL_ASKED_FOR_A_PERSON -> "The language model thought that a person should take over.";
      case MODEL_WOULD_NOT_ANSWER ->
        "The language model saw nothing to answer; please check whether they have what they need.";
      case AGENT_STOPPED -> "The agent was stopped here; it has not answered and says nothing.";
    };
  }

  private String drafting() {
    if (byEmail()) {
      return "They write by e-mail: the";
    }
    return routing.outcome() instanceof Rule.Outcome.DraftOnly
        ? "The rule “" + routing.matched() + "” wants drafts only: the"
        : "The";
  }
}

package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.handoff.Climb.Role;
import com.nexora.chat.domain.handoff.Climb.Why;

/// A handoff note in English.
record EnglishNote() implements NoteWords {

  @Override
  public Headings headings() {
    return new Headings(
        "Handoff from the AI agent",
        "Summary",
        "Detected intent",
        "Tier",
        "Key points",
        "The customer still needs",
        "Suggested next step",
        "Why this assignee",
        "Attachments",
        "Articles looked at");
  }

  @Override
  public String draft(boolean byEmail) {
    return "Draft by the AI agent, not sent: please check and send it"
        + (byEmail ? " by e-mail" : "");
  }

  @Override
  public String unknownIntent() {
    return "unknown";
  }

  @Override
  public String wrote(String name, String company, int messages, String page) {
    return (name.isEmpty() ? "A visitor" : name)
        + (company.isEmpty() ? "" : " of " + company)
        + (messages == 1 ? " wrote one message" : " wrote " + messages + " messages")
        + (page.isEmpty() ? "" : " on " + page)
        + ".";
  }

  @Override
  public String answeredBefore() {
    return "The agent answered from articles before.";
  }

  @Override
  public String reply(String asked) {
    return "a person's reply to: “" + asked + "”";
  }

  @Override
  public Reason reason(HandoffReason reason, String detail) {
    return switch (reason) {
      case CUSTOMER_ASKED ->
        new Reason("They asked for a person.", "Greet them and take up their question.");
      case RISK ->
        new Reason(
            "Something in their words needs a person at once: " + detail + ".",
            "Read their words now, and follow your procedure for such cases before you reply.");
      case RULE ->
        new Reason(
            "The rule “" + detail + "” sends them to a person.",
            "Take up their question; the agent has not tried to answer it.");
      case NO_ANSWER_FOUND ->
        new Reason(
            "The help articles did not answer the question.",
            "Answer it; if it comes more often, let an article say it.");
      case LANGUAGE_NOT_SERVED ->
        new Reason(
            "They write in '" + detail + "', which the agent does not speak here.",
            "Reply in their language, or give it to somebody who can.");
      case ANSWER_REJECTED ->
        new Reason(
            detail.isEmpty()
                ? "The proposed answer was stopped."
                : "The proposed answer was stopped: " + detail + ".",
            "Answer it yourself, and check whether the articles are up to date.");
      case MODEL_UNAVAILABLE ->
        new Reason("The language model was not available.", "Answer it; nothing was tried.");
      case REPLY_NOT_DELIVERED ->
        new Reason(
            "The agent's reply may not have reached them.",
            "See what stands in the conversation, and say it once more if it is not there.");
      case AGENT_FAILED ->
        new Reason(
            "The agent failed on this conversation and gave it up.",
            "Answer it, and tell whoever looks after the agent.");
      case OVERDUE ->
        new Reason(
            "They have waited too long already; something the agent needs was down.",
            "Answer it first of all, and apologise for the wait.");
      case ONLY_ATTACHMENTS ->
        new Reason("They sent only files, which the agent cannot see.", "Look at the files below.");
      case REPLY_MIGHT_NOT_ARRIVE ->
        new Reason(
            "They write by e-mail, where a reply of the agent might reach nobody.",
            "Reply by e-mail.");
      case DRAFT_TO_SEND ->
        new Reason(
            draftBecause(detail) + " agent's draft stands in the note above, and somebody has to"
                + " send it.",
            "Check the draft, and send it.");
      case TOO_MANY_REPLIES ->
        new Reason(
            "The agent has replied " + detail
                + " times within an hour; another machine may be writing.",
            "Find out whether a person is writing; if not, close the conversation.");
      case MODEL_ASKED_FOR_A_PERSON ->
        new Reason(
            "The language model thought that a person should take over.",
            "Read their last messages and take up the question.");
      case MODEL_WOULD_NOT_ANSWER ->
        new Reason(
            "The language model saw nothing to answer; please check whether they have what they"
                + " need.",
            "Close the conversation if they do.");
      case LEAD ->
        new Reason(
            "The agent has asked what is to be known of a lead.",
            "Read what they said, and go on from there.");
      case PROMISED ->
        new Reason(
            "They wrote when nobody was there, and were promised an answer.",
            "Answer before the promised time.");
      case FIN_HAS_ANSWERED ->
        new Reason(
            "Fin has answered here, and this workspace does not let both Fin and the agent"
                + " answer.",
            "Read what Fin has said, and go on from there.");
      case AGENT_STOPPED ->
        new Reason(
            "The agent was stopped here; it has not answered and says nothing.",
            "Greet them and take up their question; nobody has told them anything.");
    };
  }

  @Override
  public String nobodyTook() {
    return "Nobody has taken this conversation";
  }

  @Override
  public String waitsWith(String name, String since) {
    return (name.isEmpty() ? "It waits unassigned in the inbox" : "It is with " + name) + " since "
        + since + "; nobody has replied, noted anything or passed it on.";
  }

  @Override
  public String hadBefore(String names) {
    return "Before that it was with " + names + ".";
  }

  @Override
  public String goesOn(int time, int most) {
    return "It goes on now, " + time + " of at most " + most + (most == 1 ? " time." : " times.");
  }

  @Override
  public String takes(Role role, String name) {
    return role == Role.NOBODY
        ? "Nobody on the way could take it, so it waits unassigned in the inbox."
        : who(role, name) + ", comes first who can take it.";
  }

  @Override
  public String passed(Role role, String name, Why why) {
    return switch (why) {
      case AWAY -> who(role, name) + ", is away.";
      case NO_SEAT -> who(role, name) + ", has no Inbox seat.";
      case NOT_A_TEAMMATE -> who(role, name) + ", is no teammate here.";
      case NOBODY_NAMED ->
        switch (role) {
          case OWNER -> "The account has no owner.";
          case DEPUTY -> "The owner has no deputy.";
          case POD, PERSON, TEAM, NOBODY -> "The owner belongs to no team.";
        };
      case NOBODY_AVAILABLE -> who(role, name) + ", has nobody who is not away.";
      case NOBODY_WITH_SEAT -> who(role, name) + ", has nobody with an Inbox seat.";
      case NO_SUCH_TEAM -> who(role, name) + ", does not exist here.";
      case THE_AGENT -> who(role, name) + ", is the agent itself.";
      case TRIED_BEFORE -> who(role, name) + ", was named above.";
      case NOT_TAKEN -> who(role, name) + ", had it and did not take it.";
    };
  }

  private static String draftBecause(String detail) {
    return switch (detail) {
      case "" -> "The";
      case HandoffNote.BY_EMAIL -> "They write by e-mail: the";
      default -> "The rule “" + detail + "” wants drafts only: the";
    };
  }

  private static String who(Role role, String name) {
    return name
        + switch (role) {
          case OWNER -> ", the account's owner";
          case DEPUTY -> ", the owner's deputy";
          case POD -> ", the pod";
          case PERSON -> ", a teammate";
          case TEAM -> ", the team";
          case NOBODY -> "";
        };
  }
}

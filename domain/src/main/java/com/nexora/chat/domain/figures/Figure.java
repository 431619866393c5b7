package com.nexora.chat.domain.figures;

import java.util.List;

/// What is counted, and what exactly that means. Days are days of UTC. A conversation
/// belongs to the day of the first turn in which the agent acted on a message of its
/// customer (answered, asked back, handed off or queued), and is judged by what was
/// known at the end of the seventh day after it.
public enum Figure {
  CONVERSATIONS(
      "Conversations",
      "Conversations in which the agent acted for the first time on the day; each counts once."),
  CONFIRMED(
      "Confirmed",
      "Contained conversations whose customer was content within seven days: their last message did"
          + " nothing but thank for the agent's answer or say that it had helped, or they rated it 4"
          + " or 5. Bare thanks count as much as explicit words and stars. Who came back all the"
          + " same stands under \"Came back within 7 days\" as well."),
  QUIET(
      "Assumed quiet",
      "Contained conversations that ended with an answer of the agent, and whose customer neither"
          + " confirmed anything nor came back within seven days. That they were helped is assumed,"
          + " not known."),
  CONTAINED(
      "Contained",
      "Conversations that never reached a person: within seven days they were neither handed off"
          + " nor queued, and no message in them was left to a teammate."),
  ASSISTED(
      "Assisted",
      "Conversations in which the agent answered or asked back, and that a person had in the end,"
          + " within seven days."),
  PEOPLES(
      "Straight to people",
      "Conversations that reached a person, and in which the agent neither answered nor asked"
          + " back."),
  RECONTACTED(
      "Came back within 7 days",
      "Contained conversations whose customer wrote again within seven days: in this one on a"
          + " later day, or in any other conversation of the same contact after the agent's first"
          + " turn here. Thanks alone are no coming back. Where webhooks named no contact, only this"
          + " conversation is looked at."),
  HANDOFF_REASONS(
      "Handoffs by reason",
      "Turns that ended with a person, at once or in the queue for later, by why."),
  HANDOFF_INTENTS(
      "Handoffs by intent",
      "The same turns, by what the customer came for, as the classifier or else the model read"
          + " it."),
  HANDOFF_RULES(
      "Handoffs by rule",
      "The same turns, by the routing rule that decided; none tried where the agent gave up before."),
  HANDOFF_HOURS(
      "Handoffs by hour", "The same turns, by the hour of UTC in which they were decided."),
  FIRST_REPLY(
      "First reply",
      "From the first message of a conversation that the agent acted on until its first reply was"
          + " sent; to within ten percent. Conversations without a reply are left out."),
  PROMISES(
      "Promises out of hours",
      "Turns that told the customer when to expect an answer, by what had become of the promise"
          + " on the seventh day: kept, late, or broken when nobody had answered by the promised"
          + " time."),
  LEADS(
      "Qualified leads",
      "Conversations handed to people because the agent had found out what the customer comes to"
          + " as a lead. Leads that were only given words or a link are not among them: no table"
          + " tells them from other answers."),
  COST(
      "Cost of models",
      "What the turns of the day's conversations cost within seven days, by the prices in the"
          + " workspace's file; 0 where it has none."),
  RATINGS(
      "Customer satisfaction",
      "The mean of the ratings, from 1 to 5, that customers gave within seven days where the agent"
          + " is named as the one they rate, or where nobody is and no person had the conversation."
          + " By stars; who gives several counts with the last."),
  RATINGS_OF_PEOPLE(
      "Satisfaction with people",
      "The same of the other ratings in these conversations: Intercom names as rated whoever is not"
          + " the agent (a bot included), or it names nobody and a person had the conversation."),
  TURNS("Turns", "Turns that came to their end, by outcome.");

  /// For how many days after its own a day is judged.
  public static final int DAYS_AFTER = 7;

  /// Those that are shares of [#CONVERSATIONS].
  public static final List<Figure> SHARES =
      List.of(CONFIRMED, QUIET, CONTAINED, ASSISTED, PEOPLES, RECONTACTED);

  private final String title;
  private final String definition;

  Figure(String title, String definition) {
    this.title = title;
    this.definition = definition;
  }

  public String title() {
    return title;
  }

  /// In one sentence or two.
  public String definition() {
    return definition;
  }
}

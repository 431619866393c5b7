package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.intent.Language;

/// About promises in English.
record EnglishQueue() implements QueueWords {

  @Override
  public Language language() {
    return new Language("en");
  }

  @Override
  public String queued() {
    return "Queued: nobody is there";
  }

  @Override
  public String asleep(String by, String back) {
    return "The customer was promised an answer by " + by
        + ". The conversation is snoozed and comes back on " + back + ".";
  }

  @Override
  public String promised(String by) {
    return "Promised: an answer by " + by;
  }

  @Override
  public String wrote(String at) {
    return "They wrote when nobody was there, on " + at + ".";
  }

  @Override
  public String urgency(Urgency said) {
    return "How urgent: "
        + switch (said) {
          case URGENT -> "urgent, they say";
          case CAN_WAIT -> "it can wait, they say";
          case UNSAID -> "they have not said";
        };
  }

  @Override
  public String reach(String contact, boolean known) {
    String otherwise = known ? "here, or as Intercom knows them" : "here; not said";
    return "Where to reach them: " + (contact.isEmpty() ? otherwise : contact);
  }

  @Override
  public String issueUnsaid() {
    return "They have not said what it is about.";
  }

  @Override
  public String since() {
    return "Written since then";
  }

  @Override
  public String morning(String team, int people) {
    return "Morning queue" + (team.isEmpty() ? "" : " of team " + team) + ": "
        + (people == 1 ? "1 customer was" : people + " customers were") + " promised an answer";
  }

  @Override
  public String waits(
      String who, String about, String since, String by, boolean overdue, String number) {
    return (who.isEmpty() ? "A visitor" : who) + " (" + about + "), waiting since " + since
        + ", promised by " + by + (overdue ? ", OVERDUE" : "") + ", conversation " + number;
  }

  @Override
  public String more(int others) {
    return "and " + others + " more";
  }
}

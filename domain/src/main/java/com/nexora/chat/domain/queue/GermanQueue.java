package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.intent.Language;

/// About promises in German.
record GermanQueue() implements QueueWords {

  @Override
  public Language language() {
    return new Language("de");
  }

  @Override
  public String queued() {
    return "Zurückgestellt: Es ist niemand da";
  }

  @Override
  public String asleep(String by, String back) {
    return "Versprochen ist eine Antwort bis " + by
        + ". Die Konversation ist zurückgestellt und kommt wieder am " + back + ".";
  }

  @Override
  public String promised(String by) {
    return "Versprochen: eine Antwort bis " + by;
  }

  @Override
  public String wrote(String at) {
    return "Geschrieben, als niemand da war, am " + at + ".";
  }

  @Override
  public String urgency(Urgency said) {
    return "Wie dringend: "
        + switch (said) {
          case URGENT -> "dringend, heißt es";
          case CAN_WAIT -> "es kann warten, heißt es";
          case UNSAID -> "nicht gesagt";
        };
  }

  @Override
  public String reach(String contact, boolean known) {
    String otherwise = known ? "hier, oder wie Intercom es weiß" : "hier; nicht gesagt";
    return "Wo erreichbar: " + (contact.isEmpty() ? otherwise : contact);
  }

  @Override
  public String issueUnsaid() {
    return "Worum es geht, wurde nicht gesagt.";
  }

  @Override
  public String since() {
    return "Seither geschrieben";
  }

  @Override
  public String morning(String team, int people) {
    return "Am Morgen offen" + (team.isEmpty() ? "" : " für Team " + team) + ": "
        + (people == 1 ? "1 versprochene Antwort" : people + " versprochene Antworten");
  }

  @Override
  public String waits(
      String who, String about, String since, String by, boolean overdue, String number) {
    return (who.isEmpty() ? "Jemand ohne Namen" : who) + " (" + about + "), wartet seit " + since
        + ", versprochen bis " + by + (overdue ? ", ÜBERFÄLLIG" : "") + ", Konversation " + number;
  }

  @Override
  public String more(int others) {
    return "und " + others + " weitere";
  }
}

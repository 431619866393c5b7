package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.intent.Language;

/// About promises in French.
record FrenchQueue() implements QueueWords {

  @Override
  public Language language() {
    return new Language("fr");
  }

  @Override
  public String queued() {
    return "En attente : personne n’est là";
  }

  @Override
  public String asleep(String by, String back) {
    return "Une réponse est promise au plus tard : " + by
        + ". La conversation est mise en veille et revient : " + back + ".";
  }

  @Override
  public String promised(String by) {
    return "Promis : une réponse au plus tard : " + by;
  }

  @Override
  public String wrote(String at) {
    return "Message reçu quand personne n’était là : " + at + ".";
  }

  @Override
  public String urgency(Urgency said) {
    return "Urgence : "
        + switch (said) {
          case URGENT -> "urgent, selon le message";
          case CAN_WAIT -> "cela peut attendre, selon le message";
          case UNSAID -> "non précisée";
        };
  }

  @Override
  public String reach(String contact, boolean known) {
    String otherwise = known ? "ici, ou comme Intercom le sait" : "ici ; non précisé";
    return "Où répondre : " + (contact.isEmpty() ? otherwise : contact);
  }

  @Override
  public String issueUnsaid() {
    return "Le sujet n’a pas été précisé.";
  }

  @Override
  public String since() {
    return "Écrit depuis";
  }

  @Override
  public String morning(String team, int people) {
    return "File du matin" + (team.isEmpty() ? "" : " de l’équipe " + team) + " : "
        + (people == 1 ? "1 réponse promise" : people + " réponses promises");
  }

  @Override
  public String waits(
      String who, String about, String since, String by, boolean overdue, String number) {
    return (who.isEmpty() ? "Une personne sans nom" : who) + " (" + about + "), attend depuis "
        + since + ", promis pour " + by + (overdue ? ", EN RETARD" : "") + ", conversation "
        + number;
  }

  @Override
  public String more(int others) {
    return "et " + others + " de plus";
  }
}

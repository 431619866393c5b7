package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.handoff.Climb.Role;
import com.nexora.chat.domain.handoff.Climb.Why;

/// A handoff note in German.
record GermanNote() implements NoteWords {

  @Override
  public Headings headings() {
    return new Headings(
        "Übergabe vom KI-Agenten",
        "Zusammenfassung",
        "Erkanntes Anliegen",
        "Stufe",
        "Das Wichtigste",
        "Es fehlt noch",
        "Nächster Schritt",
        "Warum diese Zuweisung",
        "Anhänge",
        "Nachgeschlagene Artikel");
  }

  @Override
  public String draft(boolean byEmail) {
    return "Entwurf des KI-Agenten, nicht gesendet: bitte prüfen und"
        + (byEmail ? " per E-Mail" : "") + " senden";
  }

  @Override
  public String unknownIntent() {
    return "unbekannt";
  }

  @Override
  public String wrote(String name, String company, int messages, String page) {
    return (name.isEmpty() ? "Jemand ohne Namen" : name)
        + (company.isEmpty() ? "" : " (" + company + ")")
        + (messages == 1 ? " hat eine Nachricht" : " hat " + messages + " Nachrichten")
        + (page.isEmpty() ? "" : " auf " + page)
        + " geschrieben.";
  }

  @Override
  public String answeredBefore() {
    return "Der Agent hat zuvor aus Artikeln geantwortet.";
  }

  @Override
  public String reply(String asked) {
    return "die Antwort eines Menschen auf: „" + asked + "“";
  }

  @Override
  public Reason reason(HandoffReason reason, String detail) {
    return switch (reason) {
      case CUSTOMER_ASKED ->
        new Reason("Es wurde nach einem Menschen gefragt.", "Begrüßen und die Frage aufgreifen.");
      case RISK ->
        new Reason(
            "Etwas in der Nachricht braucht sofort einen Menschen: " + detail + ".",
            "Jetzt lesen und vor der Antwort so vorgehen, wie es für solche Fälle vereinbart ist.");
      case RULE ->
        new Reason(
            "Die Regel „" + detail + "“ führt zu einem Menschen.",
            "Die Frage aufgreifen; der Agent hat keine Antwort versucht.");
      case NO_ANSWER_FOUND ->
        new Reason(
            "Die Hilfeartikel haben die Frage nicht beantwortet.",
            "Beantworten; kommt sie öfter, gehört sie in einen Artikel.");
      case LANGUAGE_NOT_SERVED ->
        new Reason(
            "Die Nachricht ist in „" + detail + "“; das spricht der Agent hier nicht.",
            "In dieser Sprache antworten oder an jemanden geben, der sie spricht.");
      case ANSWER_REJECTED ->
        new Reason(
            detail.isEmpty()
                ? "Die vorgeschlagene Antwort wurde angehalten."
                : "Die vorgeschlagene Antwort wurde angehalten: " + detail + ".",
            "Selbst antworten und prüfen, ob die Artikel noch stimmen.");
      case MODEL_UNAVAILABLE ->
        new Reason(
            "Das Sprachmodell war nicht erreichbar.", "Beantworten; es wurde nichts versucht.");
      case REPLY_NOT_DELIVERED ->
        new Reason(
            "Die Antwort des Agenten ist vielleicht nicht angekommen.",
            "Nachsehen, was in der Konversation steht, und es sonst noch einmal sagen.");
      case AGENT_FAILED ->
        new Reason(
            "Der Agent ist an dieser Konversation gescheitert und hat sie abgegeben.",
            "Beantworten und denen Bescheid geben, die den Agenten betreuen.");
      case OVERDUE ->
        new Reason(
            "Die Wartezeit ist schon zu lang; etwas, das der Agent braucht, war ausgefallen.",
            "Zuerst beantworten und für die Wartezeit um Entschuldigung bitten.");
      case ONLY_ATTACHMENTS ->
        new Reason(
            "Es kamen nur Dateien, und die kann der Agent nicht sehen.",
            "Die Dateien unten ansehen.");
      case REPLY_MIGHT_NOT_ARRIVE ->
        new Reason(
            "Es ist eine E-Mail; eine Antwort des Agenten käme vielleicht nirgends an.",
            "Per E-Mail antworten.");
      case DRAFT_TO_SEND ->
        new Reason(
            draftBecause(detail) + " Entwurf des Agenten steht in der Notiz darüber, und jemand"
                + " muss ihn senden.",
            "Den Entwurf prüfen und senden.");
      case TOO_MANY_REPLIES ->
        new Reason(
            "Der Agent hat in einer Stunde " + detail
                + "-mal geantwortet; vielleicht schreibt eine andere Maschine.",
            "Herausfinden, ob ein Mensch schreibt; sonst die Konversation schließen.");
      case MODEL_ASKED_FOR_A_PERSON ->
        new Reason(
            "Das Sprachmodell hielt einen Menschen für nötig.",
            "Die letzten Nachrichten lesen und die Frage aufgreifen.");
      case MODEL_WOULD_NOT_ANSWER ->
        new Reason(
            "Das Sprachmodell sah nichts zu beantworten; bitte prüfen, ob noch etwas fehlt.",
            "Wenn nichts fehlt, die Konversation schließen.");
      case LEAD ->
        new Reason(
            "Der Agent hat gefragt, was über diesen Lead zu wissen ist.",
            "Die Angaben unten lesen und dort weitermachen.");
      case PROMISED ->
        new Reason(
            "Die Nachricht kam, als niemand da war; eine Antwort wurde versprochen.",
            "Vor der versprochenen Zeit antworten.");
      case FIN_HAS_ANSWERED ->
        new Reason(
            "Fin hat hier geantwortet, und in diesem Workspace sollen nicht Fin und der Agent"
                + " beide antworten.",
            "Lesen, was Fin gesagt hat, und dort anknüpfen.");
      case AGENT_STOPPED ->
        new Reason(
            "Der Agent wurde hier angehalten; er hat nicht geantwortet und sagt nichts.",
            "Begrüßen und die Frage aufgreifen; es wurde noch nichts gesagt.");
    };
  }

  @Override
  public String nobodyTook() {
    return "Niemand hat diese Konversation übernommen";
  }

  @Override
  public String waitsWith(String name, String since) {
    return (name.isEmpty() ? "Sie wartet ohne Zuweisung im Posteingang" : "Sie liegt bei " + name)
        + " seit " + since + "; niemand hat geantwortet, etwas notiert oder sie weitergegeben.";
  }

  @Override
  public String hadBefore(String names) {
    return "Davor lag sie bei " + names + ".";
  }

  @Override
  public String goesOn(int time, int most) {
    return "Sie geht jetzt weiter, " + time + " von höchstens " + most + " Mal.";
  }

  @Override
  public String takes(Role role, String name) {
    return role == Role.NOBODY
        ? "Niemand auf dem Weg konnte übernehmen, deshalb wartet sie ohne Zuweisung im Posteingang."
        : who(role, name) + ", kann als Erstes übernehmen.";
  }

  @Override
  public String passed(Role role, String name, Why why) {
    return switch (why) {
      case AWAY -> who(role, name) + ", ist abwesend.";
      case NO_SEAT -> who(role, name) + ", hat keinen Platz im Posteingang.";
      case NOT_A_TEAMMATE -> who(role, name) + ", gehört hier nicht zum Team.";
      case NOBODY_NAMED ->
        switch (role) {
          case OWNER -> "Das Konto ist niemandem zugeordnet.";
          case DEPUTY -> "Es ist keine Vertretung benannt.";
          case POD, PERSON, TEAM, NOBODY -> "Wer das Konto betreut, gehört zu keinem Team.";
        };
      case NOBODY_AVAILABLE -> who(role, name) + ", hat niemanden, der nicht abwesend ist.";
      case NOBODY_WITH_SEAT -> who(role, name) + ", hat niemanden mit Platz im Posteingang.";
      case NO_SUCH_TEAM -> who(role, name) + ", gibt es hier nicht.";
      case THE_AGENT -> who(role, name) + ", ist der Agent selbst.";
      case TRIED_BEFORE -> who(role, name) + ", wurde oben schon genannt.";
      case NOT_TAKEN -> who(role, name) + ", hatte sie und hat sie nicht übernommen.";
    };
  }

  private static String draftBecause(String detail) {
    return switch (detail) {
      case "" -> "Der";
      case HandoffNote.BY_EMAIL -> "Es ist eine E-Mail: Der";
      default -> "Die Regel „" + detail + "“ will nur Entwürfe: Der";
    };
  }

  private static String who(Role role, String name) {
    return name
        + switch (role) {
          case OWNER -> ", zuständig für das Konto";
          case DEPUTY -> ", in Vertretung";
          case POD -> ", als Gruppe";
          case PERSON -> ", aus dem Team";
          case TEAM -> ", als Team";
          case NOBODY -> "";
        };
  }
}

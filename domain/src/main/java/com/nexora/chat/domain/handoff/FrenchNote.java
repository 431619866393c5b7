package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.handoff.Climb.Role;
import com.nexora.chat.domain.handoff.Climb.Why;

/// A handoff note in French.
record FrenchNote() implements NoteWords {

  @Override
  public Headings headings() {
    return new Headings(
        "Transfert par l’agent IA",
        "Résumé",
        "Intention détectée",
        "Niveau",
        "Points clés",
        "Il manque encore",
        "Prochaine étape suggérée",
        "Pourquoi cette attribution",
        "Pièces jointes",
        "Articles consultés");
  }

  @Override
  public String draft(boolean byEmail) {
    return "Brouillon de l’agent IA, non envoyé : à vérifier puis à envoyer"
        + (byEmail ? " par e-mail" : "");
  }

  @Override
  public String unknownIntent() {
    return "inconnue";
  }

  @Override
  public String wrote(String name, String company, int messages, String page) {
    return (name.isEmpty() ? "Un visiteur" : name)
        + (company.isEmpty() ? "" : " (" + company + ")")
        + (messages == 1 ? " a écrit un message" : " a écrit " + messages + " messages")
        + (page.isEmpty() ? "" : " sur " + page)
        + ".";
  }

  @Override
  public String answeredBefore() {
    return "L’agent a déjà répondu à partir d’articles.";
  }

  @Override
  public String reply(String asked) {
    return "la réponse d’une personne à : « " + asked + " »";
  }

  @Override
  public Reason reason(HandoffReason reason, String detail) {
    return switch (reason) {
      case CUSTOMER_ASKED ->
        new Reason("Une personne a été demandée.", "Saluer et reprendre la question.");
      case RISK ->
        new Reason(
            "Quelque chose dans ce message exige une personne tout de suite : " + detail + ".",
            "Lire maintenant, et suivre la procédure prévue avant de répondre.");
      case RULE ->
        new Reason(
            "La règle « " + detail + " » mène à une personne.",
            "Reprendre la question ; l’agent n’a pas essayé d’y répondre.");
      case NO_ANSWER_FOUND ->
        new Reason(
            "Les articles d’aide n’ont pas répondu à la question.",
            "Y répondre ; si elle revient souvent, en faire un article.");
      case LANGUAGE_NOT_SERVED ->
        new Reason(
            "Le message est en « " + detail + " », que l’agent ne parle pas ici.",
            "Répondre dans cette langue, ou confier à quelqu’un qui la parle.");
      case ANSWER_REJECTED ->
        new Reason(
            detail.isEmpty()
                ? "La réponse proposée a été arrêtée."
                : "La réponse proposée a été arrêtée : " + detail + ".",
            "Répondre soi-même, et vérifier si les articles sont à jour.");
      case MODEL_UNAVAILABLE ->
        new Reason(
            "Le modèle de langage n’était pas disponible.", "Répondre ; rien n’a été essayé.");
      case REPLY_NOT_DELIVERED ->
        new Reason(
            "La réponse de l’agent n’est peut-être pas arrivée.",
            "Regarder ce qui figure dans la conversation, et le redire si besoin.");
      case AGENT_FAILED ->
        new Reason(
            "L’agent a échoué sur cette conversation et l’a abandonnée.",
            "Répondre, et prévenir les personnes qui s’occupent de l’agent.");
      case OVERDUE ->
        new Reason(
            "L’attente est déjà trop longue ; un élément nécessaire à l’agent était en panne.",
            "Répondre en priorité, et s’excuser de l’attente.");
      case ONLY_ATTACHMENTS ->
        new Reason(
            "Il n’y a que des fichiers, que l’agent ne peut pas voir.",
            "Regarder les fichiers ci-dessous.");
      case REPLY_MIGHT_NOT_ARRIVE ->
        new Reason(
            "C’est un e-mail ; une réponse de l’agent pourrait n’arriver à personne.",
            "Répondre par e-mail.");
      case DRAFT_TO_SEND ->
        new Reason(
            draftBecause(detail) + " brouillon de l’agent est dans la note ci-dessus, et quelqu’un"
                + " doit l’envoyer.",
            "Vérifier le brouillon, puis l’envoyer.");
      case TOO_MANY_REPLIES ->
        new Reason(
            "L’agent a répondu " + detail
                + " fois en une heure ; une autre machine écrit peut-être.",
            "Vérifier si une personne écrit ; sinon, fermer la conversation.");
      case MODEL_ASKED_FOR_A_PERSON ->
        new Reason(
            "Le modèle de langage a jugé qu’une personne devait prendre le relais.",
            "Lire les derniers messages et reprendre la question.");
      case MODEL_WOULD_NOT_ANSWER ->
        new Reason(
            "Le modèle de langage n’a rien vu à répondre ; merci de vérifier s’il manque quelque"
                + " chose.",
            "S’il ne manque rien, fermer la conversation.");
      case LEAD ->
        new Reason(
            "L'agent a demandé ce qu'il faut savoir de ce prospect.",
            "Lire les réponses ci-dessous et poursuivre.");
      case PROMISED ->
        new Reason(
            "Le message est arrivé en dehors des heures d’ouverture ; une réponse a été promise.",
            "Répondre avant l’heure promise.");
      case FIN_HAS_ANSWERED ->
        new Reason(
            "Fin a répondu ici, et cet espace de travail ne laisse pas répondre à la fois Fin"
                + " et l’agent.",
            "Lire ce que Fin a dit, et reprendre à partir de là.");
      case AGENT_STOPPED ->
        new Reason(
            "L’agent a été arrêté ici ; il n’a pas répondu et ne dit rien.",
            "Saluer et reprendre la question ; rien n’a encore été dit.");
    };
  }

  @Override
  public String nobodyTook() {
    return "Personne n’a pris cette conversation";
  }

  @Override
  public String waitsWith(String name, String since) {
    return (name.isEmpty() ? "Elle attend sans attribution dans la boîte" : "Elle est chez " + name)
        + " depuis " + since + " ; personne n’a répondu, rien noté, ni passé la main.";
  }

  @Override
  public String hadBefore(String names) {
    return "Avant, elle était chez " + names + ".";
  }

  @Override
  public String goesOn(int time, int most) {
    return "Elle passe à la suite, " + time + " fois sur " + most + " au plus.";
  }

  @Override
  public String takes(Role role, String name) {
    return role == Role.NOBODY
        ? "Personne n’a pu prendre la conversation ; elle attend sans attribution dans la boîte."
        : who(role, name) + ", peut la prendre en premier.";
  }

  @Override
  public String passed(Role role, String name, Why why) {
    return switch (why) {
      case AWAY -> who(role, name) + ", en absence.";
      case NO_SEAT -> who(role, name) + ", sans accès à la boîte de réception.";
      case NOT_A_TEAMMATE -> who(role, name) + ", ne fait pas partie de l’équipe.";
      case NOBODY_NAMED ->
        switch (role) {
          case OWNER -> "Personne n’est responsable de ce compte.";
          case DEPUTY -> "Aucune suppléance n’est prévue.";
          case POD, PERSON, TEAM, NOBODY -> "La personne responsable n’a pas d’équipe.";
        };
      case NOBODY_AVAILABLE -> who(role, name) + ", n’a personne de présent.";
      case NOBODY_WITH_SEAT -> who(role, name) + ", n’a personne avec accès à la boîte.";
      case NO_SUCH_TEAM -> who(role, name) + ", n’existe pas ici.";
      case THE_AGENT -> who(role, name) + ", est l’agent lui-même.";
      case TRIED_BEFORE -> who(role, name) + ", figure déjà plus haut.";
      case NOT_TAKEN -> who(role, name) + ", l’a eue et ne l’a pas prise.";
    };
  }

  private static String draftBecause(String detail) {
    return switch (detail) {
      case "" -> "Le";
      case HandoffNote.BY_EMAIL -> "C’est un e-mail : le";
      default -> "La règle « " + detail + " » ne veut que des brouillons : le";
    };
  }

  private static String who(Role role, String name) {
    return name
        + switch (role) {
          case OWNER -> ", responsable du compte";
          case DEPUTY -> ", en suppléance";
          case POD -> ", comme groupe";
          case PERSON -> ", de l’équipe";
          case TEAM -> ", comme équipe";
          case NOBODY -> "";
        };
  }
}

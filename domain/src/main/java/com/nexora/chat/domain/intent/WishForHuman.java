package com.nexora.chat.domain.intent;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Hears a wish for a person, by words alone: this way out must work when every model is down.
/// All languages are tried, because a short cry for help is the text a detector misjudges first.
public final class WishForHuman {

  private static final String PERSON_EN =
      "(human( being)?|(real |actual |live )?(person|people|agent|rep|representative|advisor)"
          + "|someone( real)?|somebody|operator|support (agent|rep|person|team)|team ?mate"
          + "|customer (service|support|care)|manager|supervisor)";

  private static final List<Pattern> WISHES = List.of(
      words("(talk|speak|chat|connect|get|put|transfer|hand|pass|escalate|switch|reach)( me| us)?"
          + "( \\w+){0,3} (to|with|through to|over to|on to) (an? |the |your |one of your )?"
          + PERSON_EN),
      words("(want|need|like|give me|get me|prefer|looking for|is there|can i (get|have)|i'd like)"
          + "( \\w+){0,2} (an? |the )?(human( being)?|(real|actual|live) (person|human|agent|rep)"
          + "|live (chat|support)|(support |customer )(agent|rep|representative)|operator)"),
      words(
          "(human|real person|live agent|agent|representative|operator)( now)?,? (please|pls|plz)"),
      words("(are you|is this) (a |an )?(bot|robot|machine|ai)\\b.*\\b(human|person|someone)"),
      Pattern.compile("^\\W*(human|agent|operator|representative|real person|live agent)\\W*$"),
      words("(mit (einem|einer|nem|ner) )?(echten )?(menschen|mitarbeiter(in)?|berater(in)?)"
          + " (sprechen|reden|chatten|verbinden|schreiben)"),
      words("(sprechen|reden|verbinden|verbinde)( \\w+){0,3} (menschen|mitarbeiter(in)?)"),
      words("(parler|discuter|echanger|joindre|transferer)( \\w+){0,3}"
          + " (humain|conseiller|conseillere|quelqu'un|personne|agent)"),
      words("(hablar|chatear|contactar|comunicar\\w*|pasar\\w*)( \\w+){0,3}"
          + " (humano|persona|agente|alguien|representante|asesor)"),
      words(
          "(falar|conversar|transferir)( \\w+){0,3}" + " (humano|pessoa|atendente|alguem|agente)"),
      words("(parlare|chattare)( \\w+){0,3} (umano|persona|operatore|qualcuno)"),
      words("(praten|spreken|chatten)( \\w+){0,3} (mens|medewerker|iemand|persoon)"),
      words("(mens|medewerker|iemand|persoon)( \\w+){0,2} (praten|spreken|chatten)"));

  /// "I don't need a human": a clause that says so wishes for none.
  private static final Pattern DECLINED = words(
      "((don'?t|do not|didn'?t|did not) (want|need|wish|like|have)|no need|needn'?t|rather not"
          + "|without)( \\w+){0,4} " + PERSON_EN);

  private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[.,;:!?\\n]+");

  private WishForHuman() {}

  public static boolean in(String text) {
    return BETWEEN_CLAUSES
        .splitAsStream(text)
        .map(WishForHuman::normalised)
        .anyMatch(clause -> !DECLINED.matcher(clause).find()
            && WISHES.stream().anyMatch(wish -> wish.matcher(clause).find()));
  }

  private static Pattern words(String regex) {
    return Pattern.compile("\\b" + regex + "\\b");
  }

  /// Lower case, accents off, one space between words, straight apostrophes.
  private static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}

package com.nexora.chat.domain.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text and action agree. A draft that is an answer or a question comes with no deed: it may not
/// tell of one, announce a person, or say that it is one. What an article says word by word is the
/// article's.
final class Deeds {

  private record Sign(Breach breach, Pattern pattern) {}

  /// A word for giving and a word for what opens something, in whatever order.
  private static final Pattern SECRETS = Folded.words("""
      (?:send|share|tell|give|reply|enter|type|confirm|provide|what(?:'s| is)|need)[^.!?\\n]{0,60}
      (?:password|passcode|(?:security|verification|login|one.time|sms|2fa) code|\\bpin\\b|cvv|cvc
      |card number|full card|secret key|api key|private key|seed phrase)
      |(?:senden|schicken|nennen|geben|teilen|schreiben)[^.!?\\n]{0,60}(?:passwort|kennwort|kartennummer|\\bpin\\b)
      |(?:passwort|kennwort|kartennummer)[^.!?\\n]{0,40}(?:senden|schicken|nennen|mitteilen|eingeben)
      |(?:envoyez|donnez|communiquez|indiquez)[^.!?\\n]{0,60}(?:mot de passe|numero de carte|code)
      |(?:envie|enviame|deme|digame|indique|comparta)[^.!?\\n]{0,60}(?:contrasena|numero de tarjeta|codigo)
      |(?:envie|informe|passe|compartilhe)[^.!?\\n]{0,60}(?:senha|numero do cartao|codigo)
      |(?:invii|mandi|comunichi|inserisca)[^.!?\\n]{0,60}(?:password|numero della carta|codice)
      |(?:stuur|geef|deel)[^.!?\\n]{0,60}(?:wachtwoord|kaartnummer|pincode)""");

  private static final List<Sign> SIGNS = List.of(
      new Sign(Breach.CLAIMS_DEED, Folded.words("""
              (?:i|we)(?:'ve| have|'ll have)?(?: (?:just|now|already|gone ahead and|successfully)){0,2}
              \\s(?:cancell?ed|refunded|reset|updated|changed|deleted|processed|approved|issued|credited|extended
              |upgraded|downgraded|removed|added|applied|activated|deactivated|unlocked|charged|waived|booked
              |scheduled|sent|submitted|filed|opened|created|reported|logged|escalated|forwarded|notified
              |contacted|transferred|granted|arranged|ordered)\\b
              |(?:your|the) [\\w -]{1,40}(?:has|have) (?:now |just |been |already ){1,3}
              (?:cancel|refund|reset|updat|delet|process|approv|issu|credit|extend|upgrad|remov|appli|waiv
              |transferr|escalat|forward)
              |(?:ich|wir) (?:habe|haben)[^.!?]{0,60} (?:storniert|erstattet|gekundigt|geloscht|geandert
              |zuruckgesetzt|genehmigt|gutgeschrieben|weitergeleitet|veranlasst|freigeschaltet|gebucht)
              |(?:j'ai|nous avons)[^.!?]{0,20} (?:annule|rembourse|supprime|modifie|reinitialise|approuve
              |credite|transmis|active)
              |(?:he|hemos) (?:cancelado|reembolsado|eliminado|cambiado|restablecido|aprobado|enviado|activado)
              |(?:cancelei|reembolsei|exclui|alterei|redefini|aprovei|enviei|ativei)
              |(?:ho|abbiamo) (?:annullato|cancellato|rimborsato|eliminato|modificato|reimpostato|approvato)
              |(?:ik heb|we hebben)[^.!?]{0,60} (?:geannuleerd|terugbetaald|verwijderd|gewijzigd|goedgekeurd)
              """)),
      new Sign(Breach.ANNOUNCES_PERSON, Folded.words("""
              (?:i'll|i will|i'm|i am|let me|we'll|we will|i can)(?: now| also| just| go ahead and| going to){0,2}
              \\s(?:transfer|hand|pass|connect|escalat|forward|put|loop|bring)\\w*(?: \\w+){0,5}
              \\s(?:through|over|to|with|in|on)
              |(?:transferring|handing|connecting|passing|escalating) (?:you|this|your)
              |(?:a|an|one of our|our|my|the)(?: \\w+){0,2} (?:teammate|colleague|human|agent|specialist|representative
              |advisor|manager|team|person|someone)s? (?:will|is going to|'ll|shall|can now)(?: \\w+){0,2}
              \\s(?:contact|reach|get back|follow up|reply|respond|take over|be in touch|call|help you|assist|review|look)
              |(?:someone|somebody) (?:will|'ll) (?:contact|reach|get back|follow|reply|respond|take|be|call|look)
              |(?:ich|wir) (?:leite|leiten|verbinde|verbinden|ubergebe|ubergeben|gebe|geben)[^.!?]{0,60}
              (?:weiter|kolleg|mitarbeiter|team)
              |(?:ein|eine|unser|unsere)\\w* (?:kolleg|mitarbeiter|team)\\w*[^.!?]{0,40}(?:meldet|melden|kontaktier|antworte)
              |je (?:vous |te )?(?:transfere|mets en relation|passe)[^.!?]{0,50}
              |(?:un|une|notre|nos) (?:collegue|conseiller|agent|equipe)\\w*[^.!?]{0,30}(?:va|vont|vous) (?:vous )?(?:contact|repond|recontact|rappel)
              |(?:le|te|lo|la) (?:transfiero|paso|conecto|comunico|derivo)
              |un (?:agente|companero|asesor)[^.!?]{0,30}(?:contactar|responder|atender)
              |vou (?:transferir|encaminhar|passar)
              |(?:um|uma) (?:colega|atendente|agente)[^.!?]{0,30}(?:contato|respond|entrar)
              |(?:la|ti) (?:trasferisco|passo|metto in contatto)
              |(?:ik|we) (?:verbind|verbinden|zet|geef|stuur)[^.!?]{0,40}(?:door|collega|medewerker)
              |een (?:collega|medewerker)[^.!?]{0,30}(?:neemt|zal|gaat)
              """)),
      new Sign(Breach.ASKS_SECRET, SECRETS),
      new Sign(Breach.CLAIMS_PERSON, Folded.words("""
              i(?:'m| am) (?:not (?:a |an )?(?:bot|robot|ai|machine)|(?:a |an )?(?:real |actual )?(?:human|person|human being))
              |ich bin (?:kein (?:bot|roboter|ki)|ein (?:echter )?mensch)
              |je (?:ne suis pas un (?:robot|bot)|suis (?:un humain|une vraie personne|humain))
              |(?:no soy un (?:bot|robot)|soy (?:un humano|una persona|humano))
              |(?:nao sou um (?:bot|robo)|sou (?:um humano|uma pessoa|humano))
              |(?:non sono un (?:bot|robot)|sono (?:un umano|una persona))
              |ik ben (?:geen (?:bot|robot)|een (?:echt )?mens)
              """)));

  private Deeds() {}

  static Stream<Finding> check(Case judged) {
    return Stream.concat(
        judged.sentences().stream().flatMap(sentence -> signs(sentence, judged)),
        judged.seams().stream().flatMap(Deeds::hidden));
  }

  private static Stream<Finding> hidden(Case.Seam seam) {
    return SIGNS.stream()
        .filter(
            sign -> seam.hides(text -> sign.pattern().matcher(Folded.of(text)).find()))
        .map(sign -> new Finding(sign.breach(), seam.together()));
  }

  private static Stream<Finding> signs(String sentence, Case judged) {
    String folded = Folded.of(sentence);
    return SIGNS.stream()
        .filter(sign -> sign.pattern().matcher(folded).find())
        .filter(sign ->
            sign.breach() == Breach.CLAIMS_PERSON || !judged.sources().saySentence(sentence))
        .map(sign -> new Finding(sign.breach(), sentence));
  }
}

package com.nexora.chat.domain.guard;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words about money, guarantees, deadlines and the law. All languages are tried: what language a
/// sentence is in is a guess, and a promise in the wrong one binds as well.
final class Promises {

  /// Each names one matter, in every language.
  private static final List<Pattern> MATTERS = List.of(
      matter("""
          refund|reimburs|money back|erstatt|ruckerstatt|geld zuruck|rembours|reembols|devolucion|devolucao
          |rimbors|terugbetal|restitutie|zwrot|aterbetal|iade""", "返金|退款"),
      matter("""
          discount|voucher|coupon|promo code|rabatt|gutschein|gutschrift|remise|reduction de|bon d'achat
          |descuento|cupon|desconto|cupom|sconto|buono sconto|korting|tegoedbon|znizk|indirim""", "割引|折扣|优惠"),
      matter("""
          free of charge|for free|at no (?:extra |additional )?c|it(?:'s| is) free|is free|are free|free month|free year
          |kostenlos|kostenfrei|gratis|gratuit|bezplatn|ucretsiz|darmow""", "無料|免费"),
      matter("""
          guarant|warrant|we promise|i promise|garant|versprech|zusicher|je (?:vous )?promets|prometo|prometemos
          |prometto|beloof|beloven|gwarant|obiec|lovar""", "保証|保证"),
      matter("""
          compensat|make it up to you|entschadig|indemnis|dedommag|indemniz|indeniz|risarci|vergoed|schadevergoeding
          |odszkod|ersattning|tazmin""", "補償|赔偿"),
      matter("""
          legal|liab|lawsuit|sue |binding|contractual|entitled|rechtlich|haftet|haftung|verbindlich|anspruch auf
          |juridique|droit a|juridisch|giuridic|jurídic|prawn|hukuk""", "法的|法律"),
      matter("""
          waive|credit (?:your|the|you)|to your account balance|we'll cover|we will cover|on us$
          |erlassen|kulanz|offert""", "免除"),
      matter("""
          (?:within|in|under|inside)(?: the next| about| around| only)? (?:\\p{Nd}+|an|one|two|three|a few|twenty)
          (?:[ -]\\w+)? (?:minute|hour|day|week|month|business|working)
          |by (?:tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|the end of)|right away today
          |innerhalb von|binnen \\p{Nd}|bis (?:morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|spatestens)
          |sous \\p{Nd}+|d'ici|en \\p{Nd}+ (?:horas|dias|minutos)|em ate|entro \\p{Nd}|entro (?:domani|oggi)
          |w ciagu|inom \\p{Nd}""", "以内に|之内|内到账"),
      Pattern.compile(
          "[$€£¥₹]\\s?\\p{Nd}|\\p{Nd}\\s?(?:[$€£¥%]|(?:usd|eur|gbp|dollar|euro|pound|percent|prozent)\\w*)"));

  private static final Pattern NOT = Folded.words("""
      (?:not|never|no|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|without|unable|nor|neither
      |nicht|kein|keine|keinen|keinem|keiner|nie|niemals|ohne|ne|n'\\p{L}+|pas|jamais|sans|aucun|aucune|nunca
      |sin|ningun|ninguna|nao|sem|nenhum|nenhuma|non|mai|senza|nessun|nessuna|niet|geen|nooit|zonder|bez|inte
      |ej|aldrig|utan|degil|yok)(?![\\p{L}])""");

  private Promises() {}

  static boolean in(String sentence) {
    return !matters(sentence).isEmpty();
  }

  /// Whether a source speaks of the same matters, and as decidedly.
  static boolean sameIn(String sentence, String source) {
    return matters(source).containsAll(matters(sentence)) && alike(sentence, source);
  }

  /// Whether both deny something, or neither does.
  static boolean alike(String one, String other) {
    return denies(one) == denies(other);
  }

  private static Set<Integer> matters(String text) {
    String folded = Folded.of(text);
    return IntStream.range(0, MATTERS.size())
        .filter(i -> MATTERS.get(i).matcher(folded).find())
        .boxed()
        .collect(Collectors.toSet());
  }

  private static boolean denies(String text) {
    return NOT.matcher(Courtesies.without(text)).find();
  }

  private static Pattern matter(String words, String signs) {
    return Pattern.compile(Folded.words(words).pattern() + "|" + signs);
  }
}

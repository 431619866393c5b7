package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How many people there are.
final class Sizes {

  private static final int MOST = 1_000_000;

  /// `we are 3 weeks late` counts no people.
  private static final Pattern OTHER_UNIT = Pattern.compile(
      " ?(?:%|€|£|days?|weeks?|months?|years?|hours?|minutes?|percent|euros?|eur|usd|dollars?|locations?"
          + "|sites?|tage?n?|wochen?|monate?n?|jahre?n?|stunden|standorte|jours|semaines|mois|ans"
          + "|dias|semanas|meses|anos|giorni|settimane|mesi|anni|dagen|weken|maanden|jaar|dni|tygodni"
          + "|miesiecy|lat|dagar|veckor|manader|ar|gun|hafta|ay|yil)(?![a-z])");

  private Sizes() {}

  /// The first one said.
  static Optional<LeadFact.CompanySize> in(PlainText text, LeadWords words) {
    return words
        .size()
        .found(text.text())
        .filter(found -> !OTHER_UNIT
            .matcher(text.text())
            .region(found.end(), text.text().length())
            .lookingAt())
        .map(found -> Numbers.in(found.group(), words.numbers())
            .filter(number -> number > 0 && number <= MOST)
            .limit(2)
            .toList())
        .filter(numbers -> !numbers.isEmpty())
        .map(Sizes::size)
        .findFirst();
  }

  private static LeadFact.CompanySize size(List<Integer> numbers) {
    int least = numbers.getFirst();
    return new LeadFact.CompanySize(least, Math.max(least, numbers.getLast()));
  }
}

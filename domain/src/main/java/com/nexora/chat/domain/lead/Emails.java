package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.PlainText;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses for e-mail.
final class Emails {

  private static final Pattern ADDRESS = Pattern.compile(
      "(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,8}"
          + "\\.[a-z]{2,24}(?![a-z0-9-])");

  private Emails() {}

  /// The first one.
  static Optional<LeadFact.Email> in(PlainText text) {
    return ADDRESS
        .matcher(text.text())
        .results()
        .findFirst()
        .map(found -> new LeadFact.Email(text.quote(found.start(), found.end())));
  }
}

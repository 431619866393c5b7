package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// International bank account numbers (ISO 13616), with the lengths of the SWIFT registry.
final class Ibans {

  private static final Map<String, Integer> LENGTHS = Pattern.compile("([A-Z]{2})([0-9]{2})")
      .matcher("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 "
          + "DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 "
          + "HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 "
          + "LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 "
          + "QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 "
          + "UA29 VA22 VG24 XK20 YE30")
      .results()
      .collect(Collectors.toUnmodifiableMap(
          country -> country.group(1),
          country -> Integer.valueOf(country.group(2)),
          (one, same) -> one));

  private Ibans() {}

  static List<Finding> in(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    for (int at = 0; at + 14 < view.length(); at++) {
      int end = begins(view, at) ? end(view, at) : -1;
      if (end > 0) {
        found.add(new Finding(PersonalKind.IBAN, at, end));
        at = end - 1;
      }
    }
    return found;
  }

  /// Two letters, then two digits, at the beginning of a word; apart only after capitals.
  private static boolean begins(CharSequence view, int at) {
    if (!Chars.isAsciiLetter(view.charAt(at)) || !Chars.isAsciiLetter(view.charAt(at + 1))) {
      return false;
    }
    boolean apart = isGap(view.charAt(at + 2)) && Character.isUpperCase(view.charAt(at));
    int digits = apart ? at + 3 : at + 2;
    return Chars.isDigit(Chars.at(view, digits))
        && Chars.isDigit(Chars.at(view, digits + 1))
        && !Chars.isWordly(Chars.at(view, at - 1));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '-' || c == '.';
  }

  /// @return below 0 when the check digits do not hold
  private static int end(CharSequence view, int start) {
    String country = "" + Chars.upper(view.charAt(start)) + Chars.upper(view.charAt(start + 1));
    int length = LENGTHS.getOrDefault(country, 0);
    var number = new StringBuilder(34);
    int at = start;
    while (number.length() < length && at < view.length()) {
      char c = Chars.upper(view.charAt(at));
      if (Chars.isAlphanumeric(c)) {
        number.append(c);
      } else if (!isGap(c) || isGap(view.charAt(at - 1))) {
        return -1;
      }
      at++;
    }
    boolean whole = length > 0 && number.length() == length;
    return whole && !Chars.isWordly(Chars.at(view, at)) && holds(number) ? at : -1;
  }

  /// ISO 7064, mod 97-10: the first four to the end, letters as 10 to 35, and 1 is left.
  private static boolean holds(CharSequence number) {
    int rest = 0;
    for (int i = 0; i < number.length(); i++) {
      int value = Character.digit(number.charAt((i + 4) % number.length()), 36);
      rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest == 1;
  }
}

package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers that states give to people, where form or check digits tell them from others.
final class NationalIds {

  private static final String BEFORE = "(?<![A-Za-z0-9._/\\-])";
  private static final String AFTER = "(?![A-Za-z0-9]|[./\\-][A-Za-z0-9])";

  /// A form, whose first group is the number, and what must hold of it beyond.
  private record Form(Pattern pattern, Predicate<String> holds) {
    Form(String pattern, Predicate<String> holds) {
      this(Pattern.compile(pattern), holds);
    }
  }

  private static final String SSN = "((?!000|666|9)[0-9]{3}%s(?!00)[0-9]{2}%s(?!0000)[0-9]{4})";

  private static final List<Form> FORMS = List.of(
      new Form(BEFORE + SSN.replace("%s", "-") + AFTER, number -> true),
      new Form(
          "(?i:ssn|social security)[^0-9\\n]{0,25}+" + SSN.replace("%s", "[ .]?") + AFTER,
          number -> true),
      // United Kingdom
      new Form(
          BEFORE + "((?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
              + "( ?)[0-9]{2}\\2[0-9]{2}\\2[0-9]{2}\\2[A-D])" + AFTER,
          number -> true),
      // Spain: people, and foreigners
      new Form(BEFORE + "([XYZ]?[0-9]{7,8}-?[A-Z])" + AFTER, NationalIds::isSpanish),
      // Brazil
      new Form(
          BEFORE + "([0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2})" + AFTER, NationalIds::isBrazilian),
      new Form("(?i:cpf)[^0-9\\n]{0,15}+([0-9]{11})" + AFTER, NationalIds::isBrazilian));

  private NationalIds() {}

  static List<Finding> in(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher number = form.pattern().matcher(view);
      while (number.find()) {
        if (form.holds().test(number.group(1))) {
          found.add(new Finding(PersonalKind.NATIONAL_ID, number.start(1), number.end(1)));
        }
      }
    }
    return found;
  }

  private static boolean isSpanish(String number) {
    String plain = number.replace("-", "");
    int foreign = "XYZ".indexOf(plain.charAt(0));
    String digits = (foreign < 0 ? "" : Integer.toString(foreign))
        + plain.substring(foreign < 0 ? 0 : 1, plain.length() - 1);
    char letter = "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Integer.parseInt(digits) % 23);
    return digits.length() == 8 && plain.charAt(plain.length() - 1) == letter;
  }

  private static boolean isBrazilian(String number) {
    String digits = number.replaceAll("[^0-9]", "");
    return digits.chars().distinct().count() > 1
        && checkDigit(digits, 9) == digits.charAt(9) - '0'
        && checkDigit(digits, 10) == digits.charAt(10) - '0';
  }

  private static int checkDigit(String digits, int length) {
    int sum = 0;
    for (int i = 0; i < length; i++) {
      sum += (digits.charAt(i) - '0') * (length + 1 - i);
    }
    return sum * 10 % 11 % 10;
  }
}

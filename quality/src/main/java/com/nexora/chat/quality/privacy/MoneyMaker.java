package com.nexora.chat.quality.privacy;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/// Card and account numbers as people write them.
final class MoneyMaker {

  /// First digits and length.
  private record Issuer(String first, int length) {}

  private static final List<Issuer> ISSUERS = List.of(
      new Issuer("4", 16),
      new Issuer("4", 16),
      new Issuer("4", 16),
      new Issuer("52", 16),
      new Issuer("53", 16),
      new Issuer("54", 16),
      new Issuer("51", 16),
      new Issuer("55", 16),
      new Issuer("2221", 16),
      new Issuer("2650", 16),
      new Issuer("34", 15),
      new Issuer("37", 15),
      new Issuer("6011", 16),
      new Issuer("65", 16),
      new Issuer("3530", 16),
      new Issuer("3566", 16),
      new Issuer("36", 14),
      new Issuer("305", 14),
      new Issuer("62", 16),
      new Issuer("62", 19),
      new Issuer("4", 19),
      new Issuer("6759", 16),
      new Issuer("5018", 18),
      new Issuer("2200", 16));

  /// Country and what follows the two check digits: `#` digits, `@` letters.
  private static final List<String> ACCOUNTS = List.of(
      "DE##################",
      "DE##################",
      "DE##################",
      "GB@@@@##############",
      "FR#######################",
      "ES####################",
      "IT@######################",
      "NL@@@@##########",
      "BE############",
      "AT################",
      "CH#################",
      "PL########################",
      "SE####################",
      "NO###########",
      "DK##############",
      "FI##############",
      "PT#####################",
      "IE@@@@##############",
      "CZ####################",
      "GR#######################",
      "LU################",
      "TR######################",
      "SA####################",
      "AE###################",
      "RO@@@@################",
      "HU########################",
      "MT@@@@#######################");

  private final Dice dice;

  MoneyMaker(Dice dice) {
    this.dice = dice;
  }

  String card() {
    Issuer issuer = dice.pick(ISSUERS);
    String first = issuer.first();
    String body = first + dice.of(Dice.DIGITS, issuer.length() - 1 - first.length());
    return written(body + checkDigit(body));
  }

  /// Luhn: counted from the right, every second digit doubled, beginning with the last of these.
  private static int checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = body.charAt(body.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? 2 * digit : digit;
      sum += counted / 10 + counted % 10;
    }
    return (10 - sum % 10) % 10;
  }

  private String written(String number) {
    List<Integer> groups = switch (number.length()) {
      case 15 -> List.of(4, 6, 5);
      case 14 -> List.of(4, 6, 4);
      case 19 -> dice.pick(List.of(4, 4, 4, 4, 3), List.of(6, 13));
      case 18 -> List.of(4, 4, 4, 4, 2);
      default -> List.of(4, 4, 4, 4);
    };
    return switch (dice.between(0, 11)) {
      case 0, 1, 2, 3 -> number;
      case 4, 5, 6 -> grouped(number, groups, " ");
      case 7, 8 -> grouped(number, groups, "-");
      case 9 -> grouped(number, groups, ".");
      case 10 -> grouped(number, groups, "\u00a0");
      default -> otherDigits(dice.oneIn(2) ? number : grouped(number, groups, " "));
    };
  }

  static String grouped(String text, List<Integer> sizes, String separator) {
    var made = new StringBuilder();
    int at = 0;
    for (int size : sizes) {
      made.append(at == 0 ? "" : separator).append(text, at, at + size);
      at += size;
    }
    return made.toString();
  }

  /// The same number in digits that are not ASCII: full width, Arabic, Persian, Devanagari.
  private String otherDigits(String number) {
    char zero = dice.pick('\uff10', '\uff10', '\u0660', '\u06f0', '\u0966');
    var made = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      made.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
    }
    return made.toString();
  }

  String iban() {
    String account = dice.shape(dice.pick(ACCOUNTS));
    String country = account.substring(0, 2);
    String rest = account.substring(2);
    var digits = new StringBuilder();
    String moved = rest + country + "00";
    for (int i = 0; i < moved.length(); i++) {
      digits.append(Character.digit(moved.charAt(i), 36));
    }
    int check =
        98 - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    String iban = country + (check < 10 ? "0" : "") + check + rest;
    return switch (dice.between(0, 9)) {
      case 0, 1, 2, 3 -> iban;
      case 4 -> iban.toLowerCase(Locale.ROOT);
      case 5 -> inFours(iban, "-");
      case 6 -> inFours(iban, "\u00a0");
      default -> inFours(iban, " ");
    };
  }

  private static String inFours(String text, String separator) {
    var made = new StringBuilder();
    for (int at = 0; at < text.length(); at += 4) {
      made.append(at == 0 ? "" : separator).append(text, at, Math.min(at + 4, text.length()));
    }
    return made.toString();
  }
}

package com.nexora.chat.quality.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// Keys, passwords and the numbers that states give to people.
final class SecretMaker {

  private static final List<String> WORDS =
      List.of("Sommer", "winter", "Tiger", "hunter", "Qwertz", "letmein", "Berlin", "dragon");

  private final Dice dice;

  SecretMaker(Dice dice) {
    this.dice = dice;
  }

  String key() {
    return switch (dice.between(0, 17)) {
      case 0 -> dice.pick("AKIA", "ASIA") + dice.of(Dice.UPPER + "234567", 16);
      case 1 -> dice.pick("ghp_", "gho_", "ghs_") + dice.of(Dice.ALPHANUMERIC, 36);
      case 2 ->
        "github_pat_" + dice.of(Dice.ALPHANUMERIC, 22) + "_" + dice.of(Dice.ALPHANUMERIC, 59);
      case 3, 4 ->
        dice.pick("sk_live_", "sk_test_", "rk_live_", "pk_live_")
            + dice.of(Dice.ALPHANUMERIC, dice.between(24, 99));
      case 5 -> "whsec_" + dice.of(Dice.ALPHANUMERIC, 32);
      case 6 ->
        dice.pick("xoxb-", "xoxp-") + dice.of(Dice.DIGITS, 12) + "-" + dice.of(Dice.DIGITS, 12)
            + "-" + dice.of(Dice.ALPHANUMERIC, 24);
      case 7 -> "sk-" + dice.of(Dice.ALPHANUMERIC, 48);
      case 8 ->
        dice.pick("sk-proj-", "sk-ant-api03-")
            + dice.of(Dice.BASE64URL, 80)
            + dice.of(Dice.ALPHANUMERIC, 4);
      case 9 -> "AIza" + dice.of(Dice.BASE64URL, 34) + dice.of(Dice.ALPHANUMERIC, 1);
      case 10, 11 -> jwt();
      case 12 -> pem();
      case 13 -> "glpat-" + dice.of(Dice.ALPHANUMERIC, 20);
      case 14 -> "SG." + dice.of(Dice.ALPHANUMERIC, 22) + "." + dice.of(Dice.ALPHANUMERIC, 43);
      case 15 -> "npm_" + dice.of(Dice.ALPHANUMERIC, 36);
      case 16 -> "shpat_" + dice.of(Dice.HEX, 32);
      default -> "hf_" + dice.of(Dice.ALPHANUMERIC, 34);
    };
  }

  private String jwt() {
    return base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "."
        + base64("{\"sub\":\"" + dice.of(Dice.DIGITS, 10) + "\",\"iat\":1516239022}") + "."
        + dice.of(Dice.ALPHANUMERIC, 43);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String pem() {
    String kind = dice.pick("RSA PRIVATE KEY", "PRIVATE KEY", "EC PRIVATE KEY");
    var made = new StringBuilder("-----BEGIN " + kind + "-----\n");
    for (int i = dice.between(2, 6); i > 0; i--) {
      made.append(dice.of(Dice.ALPHANUMERIC + "+/", 64)).append('\n');
    }
    return made.append("-----END ").append(kind).append("-----").toString();
  }

  String bearer() {
    return dice.oneIn(2) ? jwt() : dice.of(Dice.ALPHANUMERIC, dice.between(24, 64));
  }

  String password() {
    return switch (dice.between(0, 3)) {
      case 0 -> dice.pick(WORDS) + dice.between(1, 2999) + dice.pick("", "!", "#", "$");
      case 1 -> dice.of(Dice.LOWER, 1) + dice.of(Dice.ALPHANUMERIC, dice.between(6, 14)) + "7";
      case 2 ->
        dice.of(Dice.ALPHANUMERIC, 4) + "-" + dice.of(Dice.ALPHANUMERIC, 4) + "-"
            + dice.of(Dice.DIGITS, 4);
      default ->
        dice.of(Dice.ALPHANUMERIC, 5)
            + dice.pick("$", "%", "&", "*", "!", "@")
            + dice.of(Dice.ALPHANUMERIC, 6);
    };
  }

  String ssn() {
    int area = dice.between(1, 899);
    return String.format(
        Locale.ROOT,
        "%03d-%02d-%04d",
        area == 666 ? 667 : area,
        dice.between(1, 99),
        dice.between(1, 9999));
  }

  String nino() {
    String number = dice.pick("AB", "CE", "JG", "NR", "SX", "WK")
        + dice.shape("######")
        + dice.pick("A", "B", "C", "D");
    return dice.oneIn(2) ? number : MoneyMaker.grouped(number, List.of(2, 2, 2, 2, 1), " ");
  }

  String dni() {
    int number = dice.between(1_000_000, 99_999_999);
    return String.format(
        Locale.ROOT,
        "%08d%s%s",
        number,
        dice.pick("", "", "-"),
        "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 23));
  }

  String cpf() {
    String body = dice.of(Dice.DIGITS, 9);
    String checked = body + cpfDigit(body);
    String cpf = checked + cpfDigit(checked);
    return cpf.substring(0, 3) + "." + cpf.substring(3, 6) + "." + cpf.substring(6, 9) + "-"
        + cpf.substring(9);
  }

  private static int cpfDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += (body.charAt(i) - '0') * (body.length() + 1 - i);
    }
    int rest = sum * 10 % 11;
    return rest == 10 ? 0 : rest;
  }
}

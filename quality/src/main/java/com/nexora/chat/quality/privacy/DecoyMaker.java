package com.nexora.chat.quality.privacy;

import java.util.Locale;

/// What looks like personal data and is none: numbers of orders and parcels, dates, prices,
/// versions, hashes.
final class DecoyMaker {

  private final Dice dice;

  DecoyMaker(Dice dice) {
    this.dice = dice;
  }

  /// @throws IllegalArgumentException for a name that no decoy has
  String made(String name) {
    return switch (name) {
      case "order" ->
        shape(
            "#%#####",
            "%########",
            "%#########",
            "ORD-%#####",
            "#10%##",
            "1%#-#######-#######",
            "2024-%#####",
            "%###-%###",
            "W%########",
            "SO%####",
            "%###########");
      case "invoice" ->
        shape("INV-2024-0####", "RE%######", "2024/%####", "F-%###", "%#######", "INV%#########");
      case "ticket" -> shape("#%####", "CAS-%####-@#@#@#", "%######", "T%##-%##", "215%########");
      case "tracking" ->
        shape(
            "1Z999AA1#########",
            "RR#########DE",
            "00340434###############",
            "JJD0003##############",
            "94001############",
            "%###########",
            "LX%########CN",
            "%#########",
            "3S@@@@#########");
      case "customer" -> shape("%#####", "C-%####", "KD-%###-%##", "1000%###", "%## %## %##");
      case "serial" -> shape("SN%#######", "C02@#%#@#@#", "@@##-####-####", "%#####-%##", "B%#");
      case "sku" -> shape("SKU-%####", "%###-%##-%##", "@@-%###", "100-%##-%###", "%##.%##.%##");
      case "vat" -> shape("DE#########", "ATU########", "GB### #### ##", "FR##%########");
      case "bic" -> dice.pick("DEUTDEFF", "COBADEFFXXX", "BNPAFRPP", "INGBNL2A", "NDEASESS");
      case "plate" -> shape("B-@@ %###", "@@##@@@", "@@-%##-@@", "%###@@@");
      case "flight" -> shape("LH%##", "BA%###", "U2 %###");
      case "booking" -> shape("@@#@#@", "@#@@@#");
      case "postcode" ->
        shape("%####", "@@% #@@", "%#### ", "%#-###", "%####-####").strip();
      case "imei" -> imei();
      case "ean" -> ean("4" + dice.of(Dice.DIGITS, 11));
      case "isbn" -> ean("978" + dice.of(Dice.DIGITS, 9));
      case "uuid" -> dice.shape("~~~~~~~~-~~~~-4~~~-a~~~-~~~~~~~~~~~~");
      case "hash" -> dice.of(Dice.HEX, dice.pick(7, 12, 32, 40, 64));
      case "mac" -> dice.shape("~~:~~:~~:~~:~~:~~");
      case "colour" -> dice.shape("#~~~~~~");
      case "handle" -> dice.pick("@anna_k", "@acme", "@tom.b", "@support-team");
      default -> measure(name);
    };
  }

  private String measure(String name) {
    return switch (name) {
      case "date" -> date();
      case "time" ->
        String.format(
            Locale.ROOT,
            dice.pick("%d:%02d", "%02d:%02d", "%02d.%02d"),
            dice.between(0, 23),
            dice.between(0, 59));
      case "expiry" ->
        String.format(Locale.ROOT, "%02d/%d", dice.between(1, 12), dice.pick(27, 28, 2029));
      case "price" ->
        shape(
            "€%#.##",
            "$%,%##.##",
            "%##,## €",
            "%.%##,## EUR",
            "USD %###",
            "£%##",
            "%## ### zł",
            "%#,## €",
            "$%##.##",
            "CHF %'%##.##",
            "%### kr");
      case "version" ->
        shape(
            "v%.#.#", "%.%#.#", "%.#.#-beta.#", "build %####", "2024.%.#", "version 1%.#.%###.%##");
      case "package" -> shape("react@18.%.#", "lodash@4.%#.#", "spring-core:6.%.#", "foo@1.%.#");
      case "error" ->
        shape(
            "E%###", "0x8007####", "ERR_%##", "HTTP 50%", "ORA-0####", "-%####", "SQLSTATE 42P0%");
      case "coordinates" ->
        shape("5%.%#####, 1%.%#####", "-3%.####, 15%.####", "4%°%#'%#\"N %°%#'%#\"E");
      case "size" -> shape("1%##x%##", "%###×%###", "%#x%#x%# cm");
      case "count" ->
        shape("%#", "%,###", "%#,###", "%## ###", "%.### ", "% ### ###").strip();
      case "percent" -> shape("%#", "%.#", "%,#") + " %";
      case "ratio" -> shape("%:%", "1%/9", "#.%###");
      case "timestamp" ->
        shape("17%########", "17%###########", "2024-0%-1#T1#:4#:3#Z", "2024-0%-1# 1#:4#:3#,%##");
      case "url" ->
        shape(
            "https://example.com/orders/%########", "www.acme.io/help?id=%#####",
            "https://docs.acme.io/v2/%###-setup", "https://example.com/a/~~~~~~~~~~~~");
      default -> throw new IllegalArgumentException("there is no decoy named " + name);
    };
  }

  private String shape(String... shapes) {
    return dice.shape(dice.pick(shapes));
  }

  private String date() {
    int year = dice.between(2019, 2027);
    int month = dice.between(1, 12);
    int day = dice.between(1, 28);
    return switch (dice.between(0, 6)) {
      case 0 -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
      case 1 -> String.format(Locale.ROOT, "%02d.%02d.%d", day, month, year);
      case 2 -> String.format(Locale.ROOT, "%02d/%02d/%d", month, day, year);
      case 3 -> String.format(Locale.ROOT, "%d.%d.%02d", day, month, year % 100);
      case 4 -> String.format(Locale.ROOT, "%d%02d%02d", year, month, day);
      case 5 -> String.format(Locale.ROOT, "%02d-%02d-%d", day, month, year);
      default -> day + " March " + year;
    };
  }

  /// Fifteen digits that obey the rule of card numbers and are none.
  private String imei() {
    String body = dice.pick("35", "86", "01", "99") + dice.of(Dice.DIGITS, 12);
    int sum = 0;
    for (int i = 0; i < 14; i++) {
      int counted = (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
      sum += counted / 10 + counted % 10;
    }
    return body + (10 - sum % 10) % 10;
  }

  private String ean(String body) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return body + (10 - sum % 10) % 10;
  }
}

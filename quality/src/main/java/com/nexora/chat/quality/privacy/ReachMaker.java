package com.nexora.chat.quality.privacy;

import java.util.List;
import java.util.Locale;

/// Addresses and numbers under which people are reached, as they write them.
final class ReachMaker {

  private static final List<String> FIRST = List.of(
      "anna",
      "tom",
      "maria",
      "lukas",
      "chloe",
      "j",
      "mohammed",
      "yuki",
      "olga",
      "josé",
      "zoë",
      "françois",
      "jürgen",
      "li",
      "priya",
      "ivan",
      "aoife",
      "søren",
      "ana-maria",
      "kate");
  private static final List<String> LAST = List.of(
      "smith",
      "müller",
      "garcia",
      "rossi",
      "nowak",
      "tanaka",
      "o'brien",
      "silva",
      "janssen",
      "andersson",
      "dubois",
      "ivanova",
      "yilmaz",
      "kim",
      "patel",
      "van-dijk",
      "novák");
  private static final List<String> HOSTS = List.of(
      "example.com",
      "gmail.com",
      "web.de",
      "yahoo.co.uk",
      "mail.example.org",
      "acme.io",
      "my-shop.fr",
      "outlook.com",
      "proton.me",
      "firma.com.br",
      "uni-köln.de",
      "bücher.example",
      "company.co.jp",
      "a1b2.dev",
      "xn--bcher-kva.example",
      "startup.technology",
      "почта.рф");

  /// What nobody takes for anything else.
  private static final List<String> CLEAR_PHONES = List.of(
      "+49 30 #######",
      "+49 (0)89 ######",
      "+49-171-#######",
      "+4917########",
      "+49 (171) #######",
      "0049 40 %######",
      "+1 (2%#) 5##-####",
      "+1-3%#-5##-####",
      "+14155%#####",
      "+1 646.5%#.####",
      "(2%#) 5%#-####",
      "4%#-7%#-####",
      "+44 20 7%## ####",
      "+44 7%## ######",
      "+447%########",
      "+33 6 ## ## ## ##",
      "+33 (0)1 ## ## ## ##",
      "06 ## ## ## ##",
      "01.##.##.##.##",
      "+34 6## ### ###",
      "+34 91 ### ## ##",
      "+39 3## ### ####",
      "+39 06 #### ####",
      "+31 6 ########",
      "+31 20 ### ####",
      "+48 5## ### ###",
      "+46 70 ### ## ##",
      "+47 4## ## ###",
      "+45 ## ## ## ##",
      "+358 40 ### ####",
      "+351 91# ### ###",
      "+55 11 9####-####",
      "+55 (21) 9####-####",
      "+91 98### #####",
      "+81 90-####-####",
      "+86 13# #### ####",
      "+7 9## ###-##-##",
      "+380 67 ### ## ##",
      "+90 53# ### ## ##",
      "+971 50 ### ####",
      "+61 4## ### ###",
      "+65 9### ####",
      "+82 10-####-####",
      "+27 82 ### ####",
      "+234 803 ### ####",
      "+41 79 ### ## ##",
      "+43 664 #######",
      "+353 87 ### ####",
      "020 7%## ####",
      "07%## ######",
      "(030) %#######",
      "0171/%######");

  /// What is a telephone number because somebody says so.
  private static final List<String> PHONES = List.of(
      "030 %######",
      "030/%######",
      "089-%#######",
      "0171 %######",
      "0171%######",
      "017%########",
      "0%## / %## ## ##",
      "2%#5%#####",
      "2%# 5%# ####",
      "5%#-####",
      "6## ### ###",
      "6########",
      "91# ### ###",
      "3## ### ####",
      "3#########",
      "06 %#######",
      "06########",
      "020 %### ####",
      "5## ### ###",
      "5########",
      "070-### ## ##",
      "4## ## ###",
      "## ## ## ##",
      "040 ### ####",
      "(11) 9####-####",
      "98########",
      "090-####-####",
      "139########",
      "8 (9##) ###-##-##",
      "89#########",
      "067 ### ## ##",
      "0532 ### ## ##",
      "04## ### ###",
      "9### ####",
      "010-####-####",
      "082 ### ####",
      "078 ### ## ##",
      "(2%#) 5%#-#### ext. ###",
      "1-800-5%#-####",
      "69########");

  private final Dice dice;

  ReachMaker(Dice dice) {
    this.dice = dice;
  }

  String email() {
    String host = dice.pick(HOSTS);
    String user = user();
    return switch (dice.between(0, 24)) {
      case 0 -> (user + "@" + host).toUpperCase(Locale.ROOT);
      case 1 -> user + " (at) " + host.replace(".", " (dot) ");
      case 2 -> user + "[at]" + host.replace(".", "[dot]");
      case 3 -> user + " [at] " + host;
      case 4 -> user + "\uff20" + host;
      default -> user + "@" + host;
    };
  }

  private String user() {
    String first = dice.pick(FIRST);
    String last = dice.pick(LAST);
    return switch (dice.between(0, 8)) {
      case 0 -> first;
      case 1 -> first + dice.between(1, 1999);
      case 2 -> first + "_" + last;
      case 3 -> first + "+" + dice.pick("shop", "test", "newsletter1", "2024");
      case 4 -> first.charAt(0) + "." + last;
      case 5 -> last + "-" + first;
      case 6 -> dice.pick("info", "office", "billing", "no-reply", "support.eu");
      default -> first + "." + last;
    };
  }

  String phone() {
    return dice.oneIn(2) ? clearPhone() : dice.shape(dice.pick(PHONES));
  }

  String clearPhone() {
    return dice.shape(dice.pick(CLEAR_PHONES));
  }

  String ip() {
    if (dice.oneIn(4)) {
      return switch (dice.between(0, 2)) {
        case 0 -> dice.shape("2001:db8:~~~~:~~~~:~~~~:~~~~:~~~~:~~~~");
        case 1 -> dice.shape("fe80::~~~~:~~~~:~~~~:%~~~");
        default -> dice.shape("2a02:8109:%~~~::%");
      };
    }
    return dice.between(1, 223) + "." + dice.between(0, 255) + "." + dice.between(0, 255) + "."
        + dice.between(1, 254);
  }
}

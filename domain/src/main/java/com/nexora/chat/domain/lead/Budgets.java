package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.lead.LeadFact.Budget;
import com.nexora.chat.domain.lead.LeadFact.Budget.Every;
import com.nexora.chat.domain.text.PlainText;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What may be spent. An amount alone is no budget: prices are spoken of more often.
final class Budgets {

  /// How far from the amount the word for budget may stand, and the one for the month or year.
  private static final int NEAR = 60;

  private static final int BESIDE = 22;

  private static final Pattern BLANK = Pattern.compile(" ");

  /// By what stands before or after an amount, in plain text.
  private static final Map<String, String> CURRENCIES = currencies("""
      USD us$ $ usd dollar dollars dolar dolares dolary dolarow dollari 美元 美金 ドル
      EUR € eur euro euros eurow avro 欧元 ユーロ
      GBP £ gbp pound pounds pfund livres libras sterling 英镑 ポンド
      CHF chf franken francs franchi 瑞士法郎
      PLN pln zl zloty zlotych
      SEK sek kr kronor
      NOK nok
      DKK dkk
      TRY tl try lira ₺
      BRL r$ brl reais real
      MXN mxn
      CAD cad c$
      AUD aud a$
      INR inr ₹ rupees
      JPY jpy 円 日元
      CNY cny rmb 元 块 人民币
      """);

  private static final String SIGN = choice();
  private static final String NUMBER = "(" + Numbers.DIGITS + "(?:[.,]\\d{1,2}(?!\\d))?)";
  private static final String THOUSANDS =
      "( ?(?:k|mil|mila|mille|tys|tys\\.|tausend|duizend|tusen|bin|thousand|grand|万|萬|千))?(?![a-z])";

  private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,a-z])(?:(" + SIGN + "|[¥])\\s?)?"
      + NUMBER + THOUSANDS + "(?: ?(" + SIGN + ")(?![a-z]))?");

  private Budgets() {}

  static Optional<Budget> in(PlainText text, LeadWords words) {
    String plain = text.text();
    List<MatchResult> cues = words.budget().found(plain).toList();
    if (cues.isEmpty()) {
      return Optional.empty();
    }
    return AMOUNT
        .matcher(plain)
        .results()
        .filter(found -> Numbers.amount(found.group(2)).signum() > 0)
        .filter(found -> cues.stream().anyMatch(cue -> said(plain, cue, found)))
        .map(found -> budget(plain, found, words))
        .findFirst();
  }

  /// Near a word for budget, in the same sentence; without a currency close after it and no count.
  private static boolean said(String text, MatchResult cue, MatchResult amount) {
    boolean priced = amount.group(1) != null || amount.group(4) != null;
    boolean after = amount.start() >= cue.end();
    int from = after ? cue.end() : amount.end();
    int to = after ? amount.start() : cue.start();
    if (to < from) {
      return cue.start() <= amount.start() && amount.end() <= cue.end();
    }
    String between = text.substring(from, to);
    return between.chars().noneMatch(sign -> "\n!?。".indexOf(sign) >= 0)
        && !between.contains(". ")
        && (priced
            ? between.length() <= NEAR
            : after && between.length() <= BESIDE && aLot(amount) && noCount(text, amount));
  }

  private static boolean aLot(MatchResult amount) {
    return amount.group(3) != null || amount.group(2).length() >= 3;
  }

  /// `2000 users` is no amount of money, `2000 a month` is.
  private static boolean noCount(String text, MatchResult amount) {
    String rest = text.substring(amount.end(), Math.min(text.length(), amount.end() + 2));
    return rest.isEmpty() || !Character.isDigit(rest.charAt(rest.length() - 1));
  }

  private static Budget budget(String text, MatchResult found, LeadWords words) {
    BigDecimal amount = Numbers.amount(found.group(2)).multiply(times(found.group(3)));
    String sign = found.group(1) != null ? found.group(1) : found.group(4);
    return new Budget(amount, currency(sign, words), every(text, found, words));
  }

  private static BigDecimal times(String thousands) {
    if (thousands == null) {
      return BigDecimal.ONE;
    }
    return BigDecimal.valueOf("万萬".contains(thousands.strip()) ? 10_000 : 1_000);
  }

  private static String currency(String sign, LeadWords words) {
    if (sign == null) {
      return "";
    }
    if (sign.equals("¥")) {
      return words.language().equals("zh") ? "CNY" : "JPY";
    }
    return CURRENCIES.getOrDefault(sign, "");
  }

  private static Every every(String text, MatchResult found, LeadWords words) {
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + BESIDE));
    String before = text.substring(Math.max(0, found.start() - BESIDE), found.start());
    for (String beside : List.of(after, before)) {
      if (words.month().found(beside).findAny().isPresent()) {
        return Every.MONTH;
      }
      if (words.year().found(beside).findAny().isPresent()) {
        return Every.YEAR;
      }
    }
    return Every.ONCE_OR_UNSAID;
  }

  /// Whether an amount of money ends right before a place.
  static boolean endsAt(String text, int place) {
    return AMOUNT
        .matcher(text)
        .results()
        .anyMatch(found -> (found.group(1) != null || found.group(4) != null)
            && found.end() <= place
            && place - found.end() <= 1);
  }

  private static Map<String, String> currencies(String table) {
    Map<String, String> all = new HashMap<>();
    table.lines().forEach(line -> {
      List<String> names = BLANK.splitAsStream(line).toList();
      names.stream().skip(1).forEach(name -> all.put(name, names.getFirst()));
    });
    return Map.copyOf(all);
  }

  private static String choice() {
    return CURRENCIES.keySet().stream()
        .sorted(Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}

package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.guard.Evidence.Secrets;
import com.nexora.chat.domain.guard.Evidence.Tongue;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Passage;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Two articles of a help centre, and what the guard says of drafts that cite them.
abstract class GuardCase {

  static final Passage INVOICES = passage("1", "Find your invoices", """
      Open Settings and choose Billing. Every invoice is listed there and can be downloaded as a PDF.
      Invoices are kept for 10 years. You can also add a second address that receives them.
      If a payment fails we try again after 3 days. See https://help.harborlane.example/articles/9.
      """);

  static final Passage REFUNDS = passage("2", "Refunds", """
      Yearly plans can be refunded within 14 days of the purchase. Monthly plans are not refunded.
      Refunds go back to the card that was charged and take 5 to 10 business days.
      """);

  static final List<Passage> OFFERED = List.of(INVOICES, REFUNDS);
  static final String MARK = "zx-4417-heron";
  static final String INSTRUCTIONS =
      "You are the assistant of a company. Answer only from the passages below and cite them by number.";

  final Guard guard = new Guard(GuardPolicy.USUAL);

  Set<Breach> breaches(String text) {
    return breaches(guard, text, Tongue.UNKNOWN);
  }

  static Set<Breach> breaches(Guard guard, String text, Tongue tongue) {
    return breaches(guard.judge(new Draft(text, OFFERED), evidence(OFFERED, tongue)));
  }

  static Set<Breach> breaches(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Passed passed -> Set.of();
      case Verdict.Stopped stopped ->
        stopped.findings().stream()
            .map(Finding::breach)
            .collect(Collectors.toCollection(TreeSet::new));
    };
  }

  static Evidence evidence(List<Passage> offered, Tongue tongue) {
    return new Evidence(
        offered,
        "Where are my invoices?",
        tongue,
        new Secrets(List.of(MARK), INSTRUCTIONS),
        s -> -1);
  }

  static Evidence near(double nearness) {
    return new Evidence(OFFERED, "", Tongue.UNKNOWN, Secrets.NONE, sentence -> nearness);
  }

  static Passage passage(String id, String title, String text) {
    return new Passage(
        new ArticleId(id),
        1,
        0,
        title,
        URI.create("https://help.harborlane.example/articles/" + id),
        "",
        text);
  }
}

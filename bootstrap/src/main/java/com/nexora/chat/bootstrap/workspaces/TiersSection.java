package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.account.Tiers;
import com.nexora.chat.domain.account.Tiers.Sign;
import com.nexora.chat.domain.account.Tiers.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The part of a workspace's entry that says which tier an account is in.
final class TiersSection {

  private static final String EXAMPLE =
      "such as 'any: [{plan: Enterprise}, {companies: [Northwind]}]'";

  private TiersSection() {}

  static Tiers read(YamlNode workspace) {
    List<Tier> tiers = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlNode entry : workspace.list("tiers")) {
      String name = entry.text("name");
      List<Sign> signs = new ArrayList<>();
      List<YamlNode> any = entry.list("any");
      if (any.isEmpty()) {
        entry.mistake("needs a sign to know the tier by, " + EXAMPLE);
      }
      any.forEach(sign -> sign(sign).ifPresent(signs::add));
      entry.nothingElse();
      if (!names.add(name)) {
        entry.mistake("repeats the tier '" + name + "': put all its signs under one 'any'");
      } else if (!name.isBlank() && !signs.isEmpty()) {
        tiers.add(new Tier(name, signs));
      }
    }
    return new Tiers(tiers);
  }

  private static Optional<Sign> sign(YamlNode node) {
    Optional<Sign> sign = node.child("contact-attribute")
        .flatMap(TiersSection::contactAttribute)
        .or(() -> node.child("company-attribute").flatMap(TiersSection::companyAttribute))
        .or(() -> node.child("plan").flatMap(n -> names(n, Sign.Plan::new)))
        .or(() -> node.child("segment").flatMap(n -> names(n, Sign.Segment::new)))
        .or(() -> node.child("companies").flatMap(n -> names(n, Sign.Company::new)));
    if (node.keys().size() != 1) {
      node.mistake("names exactly one of contact-attribute, company-attribute, plan, segment,"
          + " companies; give another sign a '-' of its own");
    } else if (sign.isEmpty()) {
      node.nothingElse();
    }
    return sign;
  }

  private static Optional<Sign> contactAttribute(YamlNode node) {
    String name = node.text("name");
    Optional<Sign> sign = node.required(
        "is", n -> names(n, values -> new Sign.ContactAttributeIs(name, values)), Optional.empty());
    node.nothingElse();
    return sign.filter(s -> !name.isBlank());
  }

  private static Optional<Sign> companyAttribute(YamlNode node) {
    String name = node.text("name");
    Optional<Sign> sign = node.keys().contains("at-least")
        ? atLeast(node, name)
        : node.required(
            "is",
            n -> names(n, values -> new Sign.CompanyAttributeIs(name, values)),
            Optional.empty());
    node.nothingElse();
    return sign.filter(s -> !name.isBlank());
  }

  private static Optional<Sign> atLeast(YamlNode node, String name) {
    String number = node.text("at-least");
    if (number.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
      return Optional.of(new Sign.CompanyAttributeAtLeast(name, new BigDecimal(number)));
    }
    node.mistake("at-least", "is a number, such as 500, not '" + number + "'");
    return Optional.empty();
  }

  /// One name or a list of them.
  private static Optional<Sign> names(YamlNode node, Function<Set<String>, Sign> made) {
    Set<String> names = new HashSet<>();
    for (YamlNode entry : node.entriesOrSelf()) {
      String name = entry.text();
      if (name.isBlank()) {
        entry.mistake("is empty; write the name as Intercom shows it");
      } else {
        names.add(name);
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(made.apply(names));
  }
}

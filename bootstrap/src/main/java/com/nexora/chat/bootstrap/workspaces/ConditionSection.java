package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.routing.Comparison;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Condition.Bearer;
import com.nexora.chat.domain.routing.Glob;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// When a rule applies: each key is a condition, and several side by side must all hold.
final class ConditionSection {

  /// Stands where nothing could be read.
  static final Condition NEVER = new Condition.Not(new Condition.Always());

  private static final Duration USUALLY_NEW = Duration.ofDays(1);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What a rule may speak of.
  ///
  /// @param tiers none where the workspace has none
  record Vocabulary(Set<String> intents, List<String> tiers) {}

  private final Vocabulary vocabulary;
  private final String rule;

  /// @param rule its name, for which lots are drawn
  ConditionSection(Vocabulary vocabulary, String rule) {
    this.vocabulary = vocabulary;
    this.rule = rule;
  }

  Condition read(YamlNode node) {
    List<Condition> all = new ArrayList<>();
    node.child("all").ifPresent(n -> all.add(new Condition.All(several(n))));
    node.child("any").ifPresent(n -> all.add(new Condition.Any(several(n))));
    node.child("not").ifPresent(n -> all.add(new Condition.Not(read(n))));
    places(node, all);
    labels(node, all);
    attributes(node, all);
    understanding(node, all);
    teams(node, all);
    node.child("contact-is").flatMap(ConditionSection::acquaintance).ifPresent(all::add);
    node.child("percentage").flatMap(this::percentage).ifPresent(all::add);
    node.child("time").flatMap(TimeSection::read).map(Condition.Within::new).ifPresent(all::add);
    node.child("always").ifPresent(n -> all.add(new Condition.Always()));
    node.nothingElse();
    if (node.keys().isEmpty()) {
      node.mistake("needs a condition; write 'always: true' for a rule that always holds");
    }
    if (all.isEmpty()) {
      return NEVER;
    }
    return all.size() == 1 ? all.getFirst() : new Condition.All(all);
  }

  private List<Condition> several(YamlNode list) {
    List<YamlNode> entries = list.entries();
    if (list.isList() && entries.isEmpty()) {
      list.mistake("is empty; list at least one condition");
    }
    return entries.stream().map(this::read).toList();
  }

  private static void places(YamlNode node, List<Condition> all) {
    node.child("page-url").ifPresent(n -> compared(n, Condition.PageUrl::new, all));
    node.child("page-url-contains")
        .ifPresent(n -> all.add(new Condition.PageUrl(new Comparison.Contains(n.text()))));
    node.child("page-path").ifPresent(n -> compared(n, Condition.PagePath::new, all));
    node.child("referrer").ifPresent(n -> compared(n, Condition.Referrer::new, all));
  }

  /// A text alone is a pattern.
  private static void compared(
      YamlNode node, Function<Comparison, Condition> made, List<Condition> all) {
    if (node.isText()) {
      if (node.text().isBlank()) {
        node.mistake("is empty; write a pattern such as /settings/**, or {contains: text}");
      }
      all.add(made.apply(new Comparison.Matches(new Glob(node.text()))));
    } else {
      ComparisonSection.read(node).stream().map(made).forEach(all::add);
    }
  }

  private void labels(YamlNode node, List<Condition> all) {
    node.child("channel").ifPresent(n -> all.add(new Condition.ChannelIs(Names.of(n))));
    node.child("brand").ifPresent(n -> all.add(new Condition.BrandIs(Names.of(n))));
    node.child("contact-role").flatMap(ConditionSection::role).ifPresent(all::add);
    node.child("account-tier").ifPresent(n -> all.add(new Condition.TierIs(tiers(n))));
    node.child("segment")
        .ifPresent(n -> all.add(new Condition.InSegment(Bearer.CONTACT, Names.of(n))));
    node.child("company-segment")
        .ifPresent(n -> all.add(new Condition.InSegment(Bearer.COMPANY, Names.of(n))));
    node.child("contact-tag")
        .ifPresent(n -> all.add(new Condition.Tagged(Bearer.CONTACT, Names.of(n))));
    node.child("company-tag")
        .ifPresent(n -> all.add(new Condition.Tagged(Bearer.COMPANY, Names.of(n))));
    node.child("conversation-tag")
        .ifPresent(n -> all.add(new Condition.Tagged(Bearer.CONVERSATION, Names.of(n))));
  }

  private static void attributes(YamlNode node, List<Condition> all) {
    node.child("contact-attribute").ifPresent(n -> attribute(n, Bearer.CONTACT, all));
    node.child("company-attribute").ifPresent(n -> attribute(n, Bearer.COMPANY, all));
    node.child("conversation-attribute").ifPresent(n -> attribute(n, Bearer.CONVERSATION, all));
  }

  private static void attribute(YamlNode node, Bearer bearer, List<Condition> all) {
    String name = node.text("name");
    ComparisonSection.read(node)
        .forEach(comparison -> all.add(new Condition.Attribute(bearer, name, comparison)));
  }

  private void understanding(YamlNode node, List<Condition> all) {
    node.child("intent").map(this::intent).ifPresent(all::add);
    node.child("language").map(ConditionSection::language).ifPresent(all::add);
  }

  private static void teams(YamlNode node, List<Condition> all) {
    node.child("within-hours-of").flatMap(n -> hours(n, true)).ifPresent(all::add);
    node.child("outside-hours-of").flatMap(n -> hours(n, false)).ifPresent(all::add);
    node.child("team-available").flatMap(ConditionSection::available).ifPresent(all::add);
  }

  private static Optional<Condition> hours(YamlNode node, boolean open) {
    return team(node).map(id -> new Condition.TeamHours(id, open));
  }

  /// A team's id alone wants one of them.
  private static Optional<Condition> available(YamlNode node) {
    if (node.isText()) {
      return team(node).map(id -> new Condition.TeamAvailable(id, 1));
    }
    Optional<TeamId> team = node.required("team", ConditionSection::team, Optional.<TeamId>empty());
    Optional<Integer> atLeast = node.child("at-least")
        .map(n -> Names.number(n, 1, 10_000, "a number of teammates from 1 on"))
        .orElse(Optional.of(1));
    node.nothingElse();
    return team.flatMap(id -> atLeast.map(n -> new Condition.TeamAvailable(id, n)));
  }

  private static Optional<TeamId> team(YamlNode node) {
    if (node.text().isBlank()) {
      node.mistake("needs the id of a team");
      return Optional.empty();
    }
    return Optional.of(new TeamId(node.text()));
  }

  private static Optional<Condition> role(YamlNode node) {
    return switch (node.text()) {
      case "user" -> Optional.of(new Condition.RoleIs(Account.Role.USER));
      case "lead" -> Optional.of(new Condition.RoleIs(Account.Role.LEAD));
      default -> {
        node.mistake("is user or lead, not '" + node.text() + "'");
        yield Optional.empty();
      }
    };
  }

  private Set<String> tiers(YamlNode node) {
    Set<String> names = Names.of(node);
    names.stream()
        .filter(name -> vocabulary.tiers().stream().noneMatch(name::equalsIgnoreCase))
        .sorted()
        .forEach(
            name -> node.mistake("speaks of the tier '" + name + "', which is not under 'tiers'"));
    return names;
  }

  /// A name, a list of names, or `{is: name, at-least: 0.7}`.
  private Condition intent(YamlNode node) {
    if (node.isText()) {
      return new Condition.IntentIs(intentName(node));
    }
    if (node.isList()) {
      return new Condition.Any(node.entries().stream()
          .<Condition>map(n -> new Condition.IntentIs(intentName(n)))
          .toList());
    }
    String name = node.required("is", this::intentName, "");
    double atLeast = node.child("at-least").map(ConditionSection::confidence).orElse(0.0);
    node.nothingElse();
    return new Condition.IntentIs(name, atLeast);
  }

  private String intentName(YamlNode node) {
    if (!vocabulary.intents().contains(node.text())) {
      node.mistake("speaks of the intent '" + node.text() + "', which is not under 'intents'");
    }
    return node.text();
  }

  private static double confidence(YamlNode node) {
    if (node.text().matches("0(\\.[0-9]{1,4})?|1(\\.0{1,4})?")) {
      return Double.parseDouble(node.text());
    }
    node.mistake("is a confidence from 0 to 1, such as 0.7, not '" + node.text() + "'");
    return 0;
  }

  private static Condition language(YamlNode node) {
    List<YamlNode> entries = node.isList() ? node.entries() : List.of(node);
    List<Condition> any = new ArrayList<>();
    for (YamlNode entry : entries) {
      if (entry.text().matches("[a-z]{2}")) {
        any.add(new Condition.LanguageIs(new Language(entry.text())));
      } else {
        entry.mistake("must be a language code of two letters, such as en or de");
      }
    }
    return any.size() == 1 ? any.getFirst() : new Condition.Any(any);
  }

  /// `new`, `returning`, or `{is: new, within-days: 7}`.
  private static Optional<Condition> acquaintance(YamlNode node) {
    Duration recent = USUALLY_NEW;
    String is = "";
    if (node.isText()) {
      is = node.text();
    } else {
      is = node.text("is");
      recent = node.child("within-days")
          .flatMap(n -> Names.number(n, 1, 36_500, "a number of days from 1 to 36500"))
          .map(Duration::ofDays)
          .orElse(USUALLY_NEW);
      node.nothingElse();
    }
    if (!is.equals("new") && !is.equals("returning")) {
      node.mistake("is new or returning, not '" + is + "'");
      return Optional.empty();
    }
    return Optional.of(new Condition.NewContact(is.equals("new"), recent));
  }

  /// `20`, or `{of: 20, key: name}` for rules that share their lots.
  private Optional<Condition> percentage(YamlNode node) {
    if (node.isText()) {
      return hundredths(node).map(n -> new Condition.Percentage(n, rule));
    }
    Optional<Integer> hundredths =
        node.required("of", ConditionSection::hundredths, Optional.<Integer>empty());
    String key = node.text("key", rule);
    node.nothingElse();
    return hundredths.map(n -> new Condition.Percentage(n, key));
  }

  private static Optional<Integer> hundredths(YamlNode node) {
    if (node.text().matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
      BigDecimal percent = new BigDecimal(node.text());
      if (percent.compareTo(HUNDRED) <= 0) {
        return Optional.of(percent.movePointRight(2).intValueExact());
      }
    }
    node.mistake("is a percentage from 0 to 100, such as 20 or 0.5, not '" + node.text() + "'");
    return Optional.empty();
  }
}

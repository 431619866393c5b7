package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.account.Tiers;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.guard.GuardPolicy;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Handoffs;
import com.nexora.chat.domain.handoff.Owners;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Manners;
import com.nexora.chat.domain.policy.Release;
import com.nexora.chat.domain.policy.Retention;
import com.nexora.chat.domain.policy.Rollouts;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.routing.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The part of a workspace's entry that says how the agent behaves there.
final class PolicySection {

  private static final Language ASSUMED = new Language("en");

  private PolicySection() {}

  /// Empty when something is wrong; the mistakes are noted.
  static Optional<WorkspacePolicy> read(YamlNode node) {
    String agent = node.text("agent");
    List<Language> languages = languages(node);
    List<Intent> intents = intents(node);
    Set<String> names = new HashSet<>(intents.stream().map(Intent::name).toList());
    Language main = languages.isEmpty() ? ASSUMED : languages.getFirst();
    Destinations destinations = new Destinations(LaddersSection.read(node));
    Tiers tiers = TiersSection.read(node);
    List<Rule> rules = RulesSection.read(
        node,
        new ConditionSection.Vocabulary(names, tiers.names()),
        destinations,
        new SayingSection(main));
    Destination handoffTo = node.required("handoff-to", destinations::read, Destinations.NOWHERE);
    Wording wording = new WordingSection(main).read(node);
    var attributes = node.required(
        "attributes", PolicySection::attributes, new WorkspacePolicy.AttributeNames("", ""));
    int questionsBack = questionsBack(node);
    Duration quiet = quietPeriod(node);
    EmailReplies email = email(node);
    int share = share(node);
    Leads leads = node.child("leads")
        .map(it -> new LeadsSection(new SayingSection(main), destinations).read(it, handoffTo))
        .orElse(Leads.NONE);
    if (leads.criteria().isEmpty()
        && rules.stream().anyMatch(rule -> rule.then() instanceof Rule.Outcome.Qualify)) {
      node.mistake(
          "rules",
          "a rule says 'qualify', but there are no criteria: write what is asked under 'leads'");
    }
    WriteBack writeBack =
        node.child("write-back").map(it -> WriteBackSection.read(it, leads)).orElse(WriteBack.NONE);
    GuardPolicy guard = node.child("guard").map(GuardSection::read).orElse(GuardPolicy.USUAL);
    Hours hours = HoursSection.read(node);
    Rollouts rollouts = RolloutSection.read(node);
    Manners manners = MannersSection.read(node, names);
    Owners owners = OwnersSection.read(node);
    Retention retention =
        node.child("privacy").map(PrivacySection::read).orElse(Retention.FOR_EVER);
    Handoffs handoffs = HandoffsSection.read(node, names, destinations);
    if (agent.isBlank() || languages.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(WorkspacePolicy.plain(
            new TeammateId(agent),
            languages,
            intents,
            rules,
            handoffTo,
            wording,
            attributes,
            questionsBack,
            quiet,
            email,
            share,
            guard)
        .withTiers(tiers)
        .withHours(hours)
        .withRelease(Release.OF_FILE.letting(rollouts))
        .withManners(manners)
        .withOwners(owners)
        .withHandoffs(handoffs)
        .withLeads(WriteBackSection.knowing(leads, writeBack))
        .withWriteBack(writeBack)
        .withRetention(retention));
  }

  private static List<Language> languages(YamlNode node) {
    List<Language> languages = new ArrayList<>();
    node.child("languages")
        .filter(list -> list.isList() && list.entries().isEmpty())
        .ifPresent(none -> none.mistake("names none; write the main one, such as [en]"));
    for (YamlNode entry : node.required("languages", YamlNode::entries, List.<YamlNode>of())) {
      if (entry.text().matches("[a-z]{2}")) {
        languages.add(new Language(entry.text()));
      } else {
        entry.mistake("must be a language code of two letters, such as en or de");
      }
    }
    return languages;
  }

  private static List<Intent> intents(YamlNode node) {
    List<Intent> intents = new ArrayList<>();
    for (YamlNode entry : node.list("intents")) {
      String name = entry.text("name");
      String description = entry.text("description", "");
      List<String> examples =
          entry.list("examples").stream().map(YamlNode::text).toList();
      entry.nothingElse();
      if (examples.isEmpty()) {
        entry.mistake("needs examples: a few messages of customers who want this");
      } else if (intents.stream().anyMatch(known -> known.name().equals(name))) {
        entry.mistake("repeats the intent '" + name + "': put all its examples under one");
      } else if (!name.isBlank()) {
        intents.add(new Intent(name, description, examples));
      }
    }
    return intents;
  }

  private static WorkspacePolicy.AttributeNames attributes(YamlNode node) {
    var names = new WorkspacePolicy.AttributeNames(node.text("intent"), node.text("outcome"));
    node.nothingElse();
    return names;
  }

  private static int questionsBack(YamlNode node) {
    String written = node.text("questions-back", "1");
    if (!written.matches("[0-9]")) {
      node.mistake("needs questions-back as a number from 0 to 9, not '" + written + "'");
      return 1;
    }
    return Integer.parseInt(written);
  }

  private static EmailReplies email(YamlNode node) {
    String written = node.text("email", "hand-off");
    return switch (written) {
      case "hand-off" -> EmailReplies.HAND_OFF;
      case "draft" -> EmailReplies.DRAFT;
      case "answer" -> EmailReplies.ANSWER;
      default -> {
        node.mistake("email", "is hand-off, draft or answer, not '" + written + "'");
        yield EmailReplies.HAND_OFF;
      }
    };
  }

  private static int share(YamlNode node) {
    String written = node.text("share", "1");
    if (!written.matches("[1-9][0-9]?")) {
      node.mistake("needs share as a number from 1 to 99, not '" + written + "'");
      return 1;
    }
    return Integer.parseInt(written);
  }

  private static Duration quietPeriod(YamlNode node) {
    String written = node.text("quiet-period", "2s");
    if (!written.matches("[0-9]{1,3}(\\.[0-9]{1,3})?s")) {
      node.mistake("needs quiet-period in seconds, such as 2s or 0.5s, not '" + written + "'");
      return Duration.ZERO;
    }
    return Duration.parse("PT" + written.toUpperCase(Locale.ROOT));
  }
}

package com.nexora.chat.application.checking;

import com.nexora.chat.domain.account.Tiers.Sign;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.handoff.Owners.Source;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a workspace's document names of Intercom's, each with the place where it does so first, in
/// words that its author knows, such as `rule 'Key accounts'`.
record Mentions(WorkspacePolicy policy) {

  /// Teams that are given conversations.
  Map<TeamId, String> teamsHandedTo() {
    Map<TeamId, String> teams = new LinkedHashMap<>();
    eachDestination((to, where) -> {
      switch (to) {
        case Destination.Team(TeamId id) -> teams.putIfAbsent(id, where);
        case Destination.AccountOwner(TeamId otherwise) -> teams.putIfAbsent(otherwise, where);
        case Destination.OnLadder(Ladder ladder) ->
          ladder.teams().forEach(id -> teams.putIfAbsent(id, ladder(ladder)));
        case Destination.Teammate _ -> {}
      }
    });
    return teams;
  }

  /// Teammates who are given conversations whether they are there or not.
  Map<TeammateId, String> teammatesHandedTo() {
    Map<TeammateId, String> teammates = new LinkedHashMap<>();
    eachDestination((to, where) -> {
      if (to instanceof Destination.Teammate(TeammateId id)) {
        teammates.putIfAbsent(id, where);
      }
    });
    return teammates;
  }

  /// Teams whose hours or presence matter.
  Map<TeamId, String> teamsAskedAbout() {
    Map<TeamId, String> teams = new LinkedHashMap<>();
    policy.hours().teams().keySet().stream()
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .forEach(id -> teams.put(id, "'hours.teams'"));
    eachLeaf((leaf, where) -> team(leaf).ifPresent(id -> teams.putIfAbsent(id, where)));
    eachDestination((to, _) -> {
      if (to instanceof Destination.OnLadder(Ladder ladder)) {
        ladder.hoursOf().ifPresent(id -> teams.putIfAbsent(id, ladder(ladder)));
      }
    });
    return teams;
  }

  /// Teammates who are tried and passed when they cannot take it: by id, e-mail address or name,
  /// by the place that names them.
  Map<String, Set<String>> people() {
    Map<String, Set<String>> people = new LinkedHashMap<>();
    eachDestination((to, _) -> {
      if (to instanceof Destination.OnLadder(Ladder ladder)) {
        people.put(ladder(ladder), new LinkedHashSet<>(ladder.people()));
      }
    });
    Set<String> deputies = new LinkedHashSet<>(policy.owners().deputies().keySet());
    policy.owners().deputies().values().forEach(deputies::addAll);
    people.put("'deputies'", deputies);
    people.put(
        "'owners'",
        policy.owners().sources().stream()
            .flatMap(source -> source instanceof Source.Mapping(Map<String, String> byCompany)
                ? byCompany.values().stream().sorted()
                : Stream.<String>empty())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    return people;
  }

  /// Attributes that are read.
  Map<String, String> attributes(Model of) {
    Map<String, String> names = new LinkedHashMap<>();
    eachLeaf((leaf, where) -> {
      if (leaf instanceof Condition.Attribute(var bearer, String name, var _)
          && model(bearer) == of) {
        names.putIfAbsent(name, where);
      }
    });
    policy
        .tiers()
        .inOrder()
        .forEach(tier -> tier.signs().forEach(sign -> {
          switch (sign) {
            case Sign.ContactAttributeIs is
            when of == Model.CONTACT -> names.putIfAbsent(is.name(), "tier '" + tier.name() + "'");
            case Sign.CompanyAttributeIs is
            when of == Model.COMPANY -> names.putIfAbsent(is.name(), "tier '" + tier.name() + "'");
            case Sign.CompanyAttributeAtLeast is
            when of == Model.COMPANY -> names.putIfAbsent(is.name(), "tier '" + tier.name() + "'");
            case Sign.ContactAttributeIs _,
                Sign.CompanyAttributeIs _,
                Sign.CompanyAttributeAtLeast _,
                Sign.Plan _,
                Sign.Segment _,
                Sign.Company _ -> {}
          }
        }));
    policy.owners().sources().forEach(source -> {
      switch (source) {
        case Source.ContactAttribute(String name)
        when of == Model.CONTACT -> names.putIfAbsent(name, "'owners'");
        case Source.CompanyAttribute(String name)
        when of == Model.COMPANY -> names.putIfAbsent(name, "'owners'");
        case Source.ContactAttribute _,
            Source.CompanyAttribute _,
            Source.Intercom _,
            Source.Mapping _ -> {}
      }
    });
    policy
        .leads()
        .criteria()
        .forEach(criterion -> criterion.knownFrom().stream()
            .filter(holding -> of == (holding.ofCompany() ? Model.COMPANY : Model.CONTACT))
            .forEach(holding ->
                names.putIfAbsent(holding.attribute(), "criterion '" + criterion.name() + "'")));
    return names;
  }

  private void eachDestination(BiConsumer<Destination, String> look) {
    look.accept(policy.handoffTo(), "'handoff-to'");
    for (Rule rule : policy.rules()) {
      rule.then().destination().ifPresent(to -> look.accept(to, rule(rule)));
    }
    for (Leads.Route route : policy.leads().then().values()) {
      if (route instanceof Leads.Route.HandOff(Destination to)) {
        look.accept(to, "'leads'");
      }
    }
    next().ifPresent(to -> look.accept(to, "'escalate-to'"));
  }

  /// To whom a handoff goes on that nobody takes.
  private Optional<Destination> next() {
    return policy.handoffs().escalation().flatMap(Escalation::to);
  }

  private void eachLeaf(BiConsumer<Condition.Leaf, String> look) {
    for (Rule rule : policy.rules()) {
      rule.when().leaves().forEach(leaf -> look.accept(leaf, rule(rule)));
    }
  }

  private static Optional<TeamId> team(Condition.Leaf leaf) {
    return leaf instanceof Condition.TeamHours(TeamId team, boolean _)
        ? Optional.of(team)
        : leaf instanceof Condition.TeamAvailable(TeamId there, int _)
            ? Optional.of(there)
            : Optional.empty();
  }

  private static Model model(Condition.Bearer bearer) {
    return switch (bearer) {
      case CONTACT -> Model.CONTACT;
      case COMPANY -> Model.COMPANY;
      case CONVERSATION -> Model.CONVERSATION;
    };
  }

  private static String rule(Rule rule) {
    return "rule '" + rule.name() + "'";
  }

  private static String ladder(Ladder ladder) {
    return "ladder '" + ladder.name() + "'";
  }
}

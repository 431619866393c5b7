package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.routing.Condition.Bearer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rules where nobody has read what the customer said, and perhaps not who they are. What cannot
/// be told then is left open, and not taken for what holds for nothing: the rule that decides is
/// known only where it would decide whatever had been read.
///
/// @param facts in which language and intent say nothing
/// @param account whether it is the customer's own; otherwise it says nothing, nor the tier
record Unread(RoutingFacts facts, boolean account) {

  private enum Truth {
    YES,
    NO,
    OPEN
  }

  /// Empty where it depends on what was not read.
  Optional<Rule> first(List<Rule> rules) {
    for (Rule rule : rules) {
      switch (truth(rule.when())) {
        case YES -> {
          return Optional.of(rule);
        }
        case OPEN -> {
          return Optional.empty();
        }
        case NO -> {}
      }
    }
    return Optional.empty();
  }

  /// Whatever might decide, in order; the last of them does if no other does.
  ///
  /// @param none stands for no rule
  List<String> possible(List<Rule> rules, String none) {
    List<String> possible = new ArrayList<>();
    for (Rule rule : rules) {
      Truth truth = truth(rule.when());
      if (truth != Truth.NO) {
        possible.add(rule.name());
      }
      if (truth == Truth.YES) {
        return possible;
      }
    }
    possible.add(none);
    return possible;
  }

  private Truth truth(Condition condition) {
    return switch (condition) {
      case Condition.Always() -> Truth.YES;
      case Condition.All(List<Condition> of) -> joined(of, Truth.NO, Truth.YES);
      case Condition.Any(List<Condition> of) -> joined(of, Truth.YES, Truth.NO);
      case Condition.Not(Condition of) ->
        switch (truth(of)) {
          case YES -> Truth.NO;
          case NO -> Truth.YES;
          case OPEN -> Truth.OPEN;
        };
      case Condition.Leaf leaf ->
        !isRead(leaf) ? Truth.OPEN : leaf.holds(facts) ? Truth.YES : Truth.NO;
    };
  }

  /// @param decisive one of it is enough
  private Truth joined(List<Condition> of, Truth decisive, Truth otherwise) {
    Truth joined = otherwise;
    for (Condition each : of) {
      Truth truth = truth(each);
      if (truth == decisive) {
        return decisive;
      }
      joined = truth == Truth.OPEN ? truth : joined;
    }
    return joined;
  }

  private boolean isRead(Condition.Leaf leaf) {
    return switch (leaf) {
      case Condition.LanguageIs _, Condition.IntentIs _ -> false;
      // The page that led them here stands with the customer, and so may the brand.
      case Condition.Referrer _,
          Condition.BrandIs _,
          Condition.RoleIs _,
          Condition.InSegment _,
          Condition.TierIs _,
          Condition.NewContact _ -> account;
      case Condition.Tagged(Bearer of, var _) -> account || of == Bearer.CONVERSATION;
      case Condition.Attribute(Bearer of, var _, var _) -> account || of == Bearer.CONVERSATION;
      case Condition.PageUrl _,
          Condition.PagePath _,
          Condition.ChannelIs _,
          Condition.TeamHours _,
          Condition.TeamAvailable _,
          Condition.Percentage _,
          Condition.Within _ -> true;
    };
  }
}

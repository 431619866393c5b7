package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.account.Tiers;
import com.nexora.chat.domain.routing.Condition.Bearer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What rules and tiers look at that takes a request of its own to know.
public final class Needs {

  private Needs() {}

  public static Set<AccountDetail> of(List<Rule> rules, Tiers tiers) {
    EnumSet<AccountDetail> needs = EnumSet.noneOf(AccountDetail.class);
    if (tiers.askForSegments()) {
      needs.add(AccountDetail.SEGMENTS);
    }
    for (Rule rule : rules) {
      collect(rule.when(), needs);
    }
    return needs;
  }

  private static void collect(Condition condition, Set<AccountDetail> needs) {
    switch (condition) {
      case Condition.All(List<Condition> of) -> of.forEach(each -> collect(each, needs));
      case Condition.Any(List<Condition> of) -> of.forEach(each -> collect(each, needs));
      case Condition.Not(Condition of) -> collect(of, needs);
      case Condition.InSegment(Bearer of, Set<String> anyOf) -> {
        if (of == Bearer.CONTACT) {
          needs.add(AccountDetail.SEGMENTS);
        }
      }
      case Condition.Tagged(Bearer of, Set<String> anyOf) -> {
        if (of == Bearer.CONTACT) {
          needs.add(AccountDetail.TAGS);
        }
      }
      case Condition.Always _, Condition.Leaf _ -> {}
    }
  }
}

package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.qualifying.Known.From;
import com.nexora.chat.domain.qualifying.Qualifying.Over;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of a lead so far.
///
/// @param known by the name of the criterion
/// @param lead whether interest was shown
/// @param over why nothing more is asked
record Told(Map<String, Known> known, boolean lead, Over over) {

  Told {
    known = Map.copyOf(known);
  }

  /// What attributes tell before anybody has written.
  static Told by(Account account, Leads leads) {
    return new Told(
        leads.criteria().stream()
            .flatMap(
                criterion -> attribute(criterion, account)
                    .map(value -> new Known(criterion, value, From.ATTRIBUTE))
                    .stream())
            .collect(Collectors.toMap(it -> it.criterion().name(), it -> it, (_, last) -> last)),
        false,
        Over.NO);
  }

  private static Optional<String> attribute(Criterion criterion, Account account) {
    return criterion.knownFrom().stream()
        .flatMap(holding -> Stream.ofNullable(
            (holding.ofCompany() ? account.companyAttributes() : account.contactAttributes())
                .get(holding.attribute())))
        .flatMap(value -> criterion.kind().read(value, Questions.ANY).stream())
        .findFirst();
  }

  Optional<Known> value(Criterion criterion) {
    return Optional.ofNullable(known.get(criterion.name()));
  }

  /// In place of what was known of the same criterion.
  Told with(Known news) {
    Map<String, Known> all = new HashMap<>(known);
    all.put(news.criterion().name(), news);
    return new Told(all, lead, over);
  }

  Told interested() {
    return new Told(known, true, over);
  }

  Told ending(Over why) {
    return new Told(known, lead, why);
  }

  /// Whether something is known that rules everything else out.
  boolean disqualifies() {
    return known.values().stream().anyMatch(Known::disqualifies);
  }
}

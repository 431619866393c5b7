package com.nexora.chat.domain.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The tiers a workspace sorts its accounts into. They are tried in their order, and the first one
/// with a sign that holds is the account's tier; an account of which no sign holds has none.
///
/// @param inOrder the names are unique
public record Tiers(List<Tier> inOrder) {

  /// A workspace that knows no tiers.
  public static final Tiers NONE = new Tiers(List.of());

  /// One tier.
  ///
  /// @param name as rules, notes and attributes call it: `enterprise`
  /// @param signs any one of them is enough
  public record Tier(String name, List<Sign> signs) {
    public Tier {
      signs = List.copyOf(signs);
      if (name.isBlank() || signs.isEmpty()) {
        throw new IllegalArgumentException("a tier has a name and a sign to know it by");
      }
    }
  }

  /// What an account's tier is known by. Names and values of attributes are exact; names of plans,
  /// segments and companies are compared without regard to case, because people type them.
  public sealed interface Sign {

    /// @param values any one of them
    record ContactAttributeIs(String name, Set<String> values) implements Sign {
      public ContactAttributeIs {
        values = Set.copyOf(values);
      }
    }

    /// @param values any one of them
    record CompanyAttributeIs(String name, Set<String> values) implements Sign {
      public CompanyAttributeIs {
        values = Set.copyOf(values);
      }
    }

    /// Holds for no value that is not a number.
    record CompanyAttributeAtLeast(String name, BigDecimal number) implements Sign {}

    /// @param plans any one of them: the plan of the company as Intercom names it
    record Plan(Set<String> plans) implements Sign {
      public Plan {
        plans = folded(plans);
      }
    }

    /// @param segments any one of them, by name or id
    record Segment(Set<String> segments) implements Sign {
      public Segment {
        segments = folded(segments);
      }
    }

    /// @param companies any one of them, by name, by Intercom's id or by the workspace's own id
    record Company(Set<String> companies) implements Sign {
      public Company {
        companies = folded(companies);
      }
    }

    /// @param segments those the customer is in, by name and id
    default boolean holds(Account account, Set<String> segments) {
      return switch (this) {
        case ContactAttributeIs(String name, Set<String> values) ->
          account.contactAttribute(name).filter(values::contains).isPresent();
        case CompanyAttributeIs(String name, Set<String> values) ->
          account.companyAttribute(name).filter(values::contains).isPresent();
        case CompanyAttributeAtLeast(String name, BigDecimal number) ->
          account.companyAttribute(name).flatMap(Sign::number).stream()
              .anyMatch(value -> value.compareTo(number) >= 0);
        case Plan(Set<String> plans) ->
          account
              .companyAttribute(Account.PLAN)
              .map(Sign::fold)
              .filter(plans::contains)
              .isPresent();
        case Segment(Set<String> wanted) ->
          segments.stream().map(Sign::fold).anyMatch(wanted::contains);
        case Company(Set<String> companies) ->
          account.companyCalled().stream().map(Sign::fold).anyMatch(companies::contains);
      };
    }

    private static Optional<BigDecimal> number(String text) {
      // No exponent: 1e999999999 would take all memory when it is written out.
      return text.strip().matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")
          ? Optional.of(new BigDecimal(text.strip()))
          : Optional.empty();
    }

    private static Set<String> folded(Set<String> names) {
      return names.stream().map(Sign::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String name) {
      return name.strip().toLowerCase(Locale.ROOT);
    }
  }

  public Tiers {
    inOrder = List.copyOf(inOrder);
    if (inOrder.stream().map(Tier::name).distinct().count() < inOrder.size()) {
      throw new IllegalArgumentException("tiers have names of their own");
    }
  }

  /// The name of the account's tier; empty for none.
  public String of(Account account) {
    Set<String> segments = account.segments();
    return inOrder.stream()
        .filter(tier -> tier.signs().stream().anyMatch(sign -> sign.holds(account, segments)))
        .map(Tier::name)
        .findFirst()
        .orElse("");
  }

  /// Whether somebody must ask for a customer's segments before their tier is known.
  public boolean askForSegments() {
    return inOrder.stream()
        .flatMap(tier -> tier.signs().stream())
        .anyMatch(Sign.Segment.class::isInstance);
  }

  public List<String> names() {
    return inOrder.stream().map(Tier::name).toList();
  }
}

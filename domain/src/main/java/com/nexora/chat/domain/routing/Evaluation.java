package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.routing.Condition.Bearer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a condition holds. Asked for each rule of each turn, so it makes no lists on the way.
final class Evaluation {

  /// Intercom's own name for it (API 2.16, identifiers of attributes).
  static final String BRAND = "Brand";

  private Evaluation() {}

  static boolean holds(Condition condition, RoutingFacts facts) {
    return switch (condition) {
      case Condition.Always() -> true;
      case Condition.All(List<Condition> of) -> all(of, facts);
      case Condition.Any(List<Condition> of) -> any(of, facts);
      case Condition.Not(Condition of) -> !holds(of, facts);
      case Condition.PageUrl(Comparison is) -> is.holds(facts.conversation().pageUrl(), facts.at());
      case Condition.PagePath(Comparison is) -> is.holds(facts.pagePath(), facts.at());
      case Condition.Referrer(Comparison is) ->
        is.holds(facts.account().profile().referrer(), facts.at());
      case Condition.ChannelIs(Set<String> anyOf) -> among(medium(facts), anyOf);
      case Condition.BrandIs(Set<String> anyOf) -> among(brand(facts), anyOf);
      case Condition.RoleIs(Account.Role role) -> facts.account().role() == role;
      case Condition.InSegment(Bearer of, Set<String> anyOf) -> meet(segments(of, facts), anyOf);
      case Condition.Tagged(Bearer of, Set<String> anyOf) -> meet(tags(of, facts), anyOf);
      case Condition.Attribute(Bearer of, String name, Comparison is) ->
        is.holds(attribute(of, name, facts), facts.at());
      case Condition.TierIs(Set<String> anyOf) -> among(facts.tier(), anyOf);
      case Condition.LanguageIs(Language language) -> facts.language().equals(language);
      case Condition.IntentIs(String intent, double atLeast) ->
        facts.intent() instanceof IntentReading.Recognised(String recognised, double confidence)
            && recognised.equals(intent)
            && confidence >= atLeast;
      case Condition.TeamHours(TeamId team, boolean open) ->
        facts.business().open(team).filter(now -> now == open).isPresent();
      case Condition.TeamAvailable(TeamId team, int atLeast) ->
        facts.business().available(team).filter(there -> there >= atLeast).isPresent();
      case Condition.NewContact(boolean isNew, Duration recent) -> {
        Optional<Duration> known = knownFor(facts);
        yield known.isPresent() && (known.get().compareTo(recent) <= 0) == isNew;
      }
      case Condition.Percentage(int hundredths, String key) -> lot(key, facts) < hundredths;
      case Condition.Within(TimeWindow window) -> window.contains(facts.at());
    };
  }

  private static boolean all(List<Condition> of, RoutingFacts facts) {
    for (int i = 0; i < of.size(); i++) {
      if (!holds(of.get(i), facts)) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(List<Condition> of, RoutingFacts facts) {
    for (int i = 0; i < of.size(); i++) {
      if (holds(of.get(i), facts)) {
        return true;
      }
    }
    return false;
  }

  /// Of an address without a host it is all up to a question mark or a hash.
  static String path(String url) {
    int scheme = url.indexOf("://");
    int from = scheme < 0 ? 0 : slash(url, scheme + 3);
    int to = from;
    while (to < url.length() && url.charAt(to) != '?' && url.charAt(to) != '#') {
      to++;
    }
    return from == to && !url.isEmpty() ? "/" : url.substring(from, to);
  }

  private static int slash(String url, int from) {
    int at = from;
    while (at < url.length() && "/?#".indexOf(url.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  static String medium(RoutingFacts facts) {
    return facts.conversation().labels().medium();
  }

  static @Nullable String brand(RoutingFacts facts) {
    String brand = facts.conversation().labels().attributes().get(BRAND);
    return brand == null ? facts.account().contactAttributes().get(BRAND) : brand;
  }

  /// Null while nobody has read them.
  static @Nullable Set<String> segments(Bearer of, RoutingFacts facts) {
    Profile profile = facts.account().profile();
    return switch (of) {
      case CONTACT -> profile.segments().orElse(null);
      case COMPANY -> profile.companySegments();
      case CONVERSATION -> Set.of();
    };
  }

  /// Null while nobody has read them.
  static @Nullable Set<String> tags(Bearer of, RoutingFacts facts) {
    Profile profile = facts.account().profile();
    return switch (of) {
      case CONTACT -> profile.tags().orElse(null);
      case COMPANY -> profile.companyTags();
      case CONVERSATION -> facts.conversation().labels().tags();
    };
  }

  static @Nullable String attribute(Bearer of, String name, RoutingFacts facts) {
    return switch (of) {
      case CONTACT -> facts.account().contactAttributes().get(name);
      case COMPANY -> facts.account().companyAttributes().get(name);
      case CONVERSATION -> facts.conversation().labels().attributes().get(name);
    };
  }

  /// How long the contact was known when the conversation began; empty when either is unknown.
  static Optional<Duration> knownFor(RoutingFacts facts) {
    Conversation.Labels labels = facts.conversation().labels();
    Optional<Instant> since = facts.account().profile().since();
    return since.isEmpty() || labels.started().isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.between(since.get(), labels.started().get()));
  }

  static int lot(String key, RoutingFacts facts) {
    return Sticky.lot(facts.workspace(), facts.account().contact().value(), key);
  }

  private static boolean meet(@Nullable Set<String> some, Set<String> others) {
    if (some != null) {
      for (String label : some) {
        if (among(label, others)) {
          return true;
        }
      }
    }
    return false;
  }

  /// People type the names of labels, so case does not matter.
  private static boolean among(@Nullable String label, Set<String> names) {
    if (label != null && !label.isEmpty()) {
      for (String name : names) {
        if (name.equalsIgnoreCase(label)) {
          return true;
        }
      }
    }
    return false;
  }
}

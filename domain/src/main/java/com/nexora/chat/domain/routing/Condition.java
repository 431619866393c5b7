package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import java.util.List;

/// When a rule applies. Conditions nest; evaluation is total and has no side effect.
public sealed interface Condition {

  record Always() implements Condition {}

  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  record Not(Condition of) implements Condition {}

  /// The page on which the customer started the conversation contains this text.
  record PageUrlContains(String text) implements Condition {}

  /// Attribute names and values match exactly, as Intercom stores them.
  record ContactAttributeIs(String name, String value) implements Condition {}

  record CompanyAttributeIs(String name, String value) implements Condition {}

  record IntentIs(String intent) implements Condition {}

  record LanguageIs(Language language) implements Condition {}

  default boolean holds(RoutingFacts facts) {
    return switch (this) {
      case Always() -> true;
      case All(List<Condition> of) -> of.stream().allMatch(c -> c.holds(facts));
      case Any(List<Condition> of) -> of.stream().anyMatch(c -> c.holds(facts));
      case Not(Condition of) -> !of.holds(facts);
      case PageUrlContains(String text) -> facts.pageUrl().contains(text);
      case ContactAttributeIs(String name, String value) ->
        value.equals(facts.account().contactAttributes().get(name));
      case CompanyAttributeIs(String name, String value) ->
        value.equals(facts.account().companyAttributes().get(name));
      case IntentIs(String intent) ->
        facts.intent() instanceof IntentReading.Recognised r && r.intent().equals(intent);
      case LanguageIs(Language language) -> facts.language().equals(language);
    };
  }
}

package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.intent.Language;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// When a rule applies. Conditions nest; evaluation is total, looks at nothing but the facts, and
/// gives the same answer to the same facts. What is unknown holds for nothing: a condition that
/// looks at it is false, and `not` of that is true.
///
/// Addresses and the values of attributes are compared exactly; names of channels, brands, tiers,
/// tags and segments without regard to case, because people type them.
public sealed interface Condition {

  record Always() implements Condition {}

  /// True of no conditions.
  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  /// False of no conditions.
  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  record Not(Condition of) implements Condition {}

  /// One that looks at facts and holds no other.
  sealed interface Leaf extends Condition {}

  /// The whole address of the page on which the customer started the conversation.
  record PageUrl(Comparison is) implements Leaf {}

  /// Its path: what follows the host, up to a question mark or a hash.
  record PagePath(Comparison is) implements Leaf {}

  /// The page that led the customer to the workspace's site.
  record Referrer(Comparison is) implements Leaf {}

  /// How the conversation is led, in Intercom's words, such as `messenger` or `email`.
  record ChannelIs(Set<String> anyOf) implements Leaf {
    public ChannelIs {
      anyOf = Set.copyOf(anyOf);
    }
  }

  /// The attribute `Brand` of the conversation, or else of the contact: the API shows a brand
  /// nowhere else.
  record BrandIs(Set<String> anyOf) implements Leaf {
    public BrandIs {
      anyOf = Set.copyOf(anyOf);
    }
  }

  record RoleIs(Account.Role role) implements Leaf {}

  /// Who or what has a label or an attribute.
  enum Bearer {
    CONTACT,
    COMPANY,
    CONVERSATION;

    String label() {
      return switch (this) {
        case CONTACT -> "contact";
        case COMPANY -> "company";
        case CONVERSATION -> "conversation";
      };
    }
  }

  /// By id or name.
  ///
  /// @param of a contact or a company; conversations have no segments
  record InSegment(Bearer of, Set<String> anyOf) implements Leaf {
    public InSegment {
      anyOf = Set.copyOf(anyOf);
      if (of == Bearer.CONVERSATION) {
        throw new IllegalArgumentException("a conversation is in no segment");
      }
    }
  }

  /// By id or name.
  record Tagged(Bearer of, Set<String> anyOf) implements Leaf {
    public Tagged {
      anyOf = Set.copyOf(anyOf);
    }
  }

  record Attribute(Bearer of, String name, Comparison is) implements Leaf {}

  record TierIs(Set<String> anyOf) implements Leaf {
    public TierIs {
      anyOf = Set.copyOf(anyOf);
    }
  }

  record LanguageIs(Language language) implements Leaf {}

  /// @param atLeast the confidence it must be recognised with, 0 to 1
  record IntentIs(String intent, double atLeast) implements Leaf {
    /// However sure the model is of it.
    public IntentIs(String intent) {
      this(intent, 0);
    }
  }

  /// @param open whether it must be within the team's hours, or outside of them
  record TeamHours(TeamId team, boolean open) implements Leaf {}

  /// @param atLeast so many of the team with an Inbox seat that are not away
  record TeamAvailable(TeamId team, int atLeast) implements Leaf {}

  /// Whether Intercom came to know the contact no longer than `recent` before the conversation
  /// began.
  ///
  /// @param isNew or whether it was earlier
  record NewContact(boolean isNew, Duration recent) implements Leaf {}

  /// Holds for a part of all contacts, always for the same ones ([Sticky]).
  ///
  /// @param hundredths of a percent, 0 to 10 000
  /// @param key what the lot is drawn for: the rule's name, unless the rule says otherwise
  record Percentage(int hundredths, String key) implements Leaf {
    public Percentage {
      if (hundredths < 0 || hundredths > Sticky.LOTS) {
        throw new IllegalArgumentException("a percentage is from 0 to 100");
      }
    }
  }

  record Within(TimeWindow window) implements Leaf {}

  /// One attribute of the company with exactly this value.
  static Condition companyAttributeIs(String name, String value) {
    return new Attribute(Bearer.COMPANY, name, new Comparison.Is(value));
  }

  /// All that look at facts, whatever holds them.
  default Stream<Leaf> leaves() {
    return switch (this) {
      case All(List<Condition> of) -> of.stream().flatMap(Condition::leaves);
      case Any(List<Condition> of) -> of.stream().flatMap(Condition::leaves);
      case Not(Condition of) -> of.leaves();
      case Always() -> Stream.empty();
      case Leaf leaf -> Stream.of(leaf);
    };
  }

  default boolean holds(RoutingFacts facts) {
    return Evaluation.holds(this, facts);
  }
}

package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Facts to try rules on, one change at a time. Without a change nothing is known.
final class Facts {

  static final TeamId SUPPORT = new TeamId("71");
  static final TeamId BILLING = new TeamId("72");
  static final TeamId UNHEARD_OF = new TeamId("99");

  /// A Monday.
  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final Map<String, String> contactAttributes = new HashMap<>();
  private final Map<String, String> companyAttributes = new HashMap<>();
  private final Map<String, String> conversationAttributes = new HashMap<>();
  private String workspace = "acme";
  private String contact = "c";
  private Instant at = NOW;
  private String page = "";
  private String medium = "";
  private Optional<Instant> started = Optional.empty();
  private Set<String> tags = Set.of();
  private Account.Role role = Account.Role.LEAD;
  private Profile profile = Profile.NONE;
  private String language = "en";
  private IntentReading intent = new IntentReading.Unknown();
  private String tier = "";
  private Business business = Business.UNKNOWN;

  static Facts facts() {
    return new Facts();
  }

  Facts of(String someWorkspace, String someContact) {
    workspace = someWorkspace;
    contact = someContact;
    return this;
  }

  Facts at(String moment) {
    at = Instant.parse(moment);
    return this;
  }

  Facts page(String url) {
    page = url;
    return this;
  }

  Facts by(String channel) {
    medium = channel;
    return this;
  }

  Facts tagged(String... labels) {
    tags = Set.of(labels);
    return this;
  }

  Facts user() {
    role = Account.Role.USER;
    return this;
  }

  Facts known(Profile more) {
    profile = more;
    return this;
  }

  /// Since when the contact is known, and when the conversation began.
  Facts known(String since, String began) {
    started = Optional.of(Instant.parse(began));
    return known(new Profile(
        Optional.of(Instant.parse(since)),
        "",
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of()));
  }

  Facts contact(String name, String value) {
    contactAttributes.put(name, value);
    return this;
  }

  Facts company(String name, String value) {
    companyAttributes.put(name, value);
    return this;
  }

  Facts conversation(String name, String value) {
    conversationAttributes.put(name, value);
    return this;
  }

  Facts in(String code) {
    language = code;
    return this;
  }

  Facts wants(String name, double confidence) {
    intent = new IntentReading.Recognised(name, confidence);
    return this;
  }

  Facts tier(String name) {
    tier = name;
    return this;
  }

  /// Of the support team, which is the only one that is known.
  Facts support(boolean open, int there) {
    business = new Business() {
      @Override
      public Optional<Boolean> open(TeamId team) {
        return team.equals(SUPPORT) ? Optional.of(open) : Optional.empty();
      }

      @Override
      public Optional<Integer> available(TeamId team) {
        return team.equals(SUPPORT) ? Optional.of(there) : Optional.empty();
      }
    };
    return this;
  }

  RoutingFacts told() {
    Conversation conversation = new Conversation(
        new ConversationId("1"),
        new ContactId(contact),
        page,
        Channel.OTHER,
        Conversation.State.OPEN,
        Optional.empty(),
        List.of(),
        new Conversation.Labels(started, medium, tags, conversationAttributes));
    Account account = new Account(
        new ContactId(contact),
        "Dana",
        role,
        Optional.empty(),
        "Northwind",
        contactAttributes,
        companyAttributes,
        profile);
    return new RoutingFacts(
        new WorkspaceId(workspace),
        at,
        conversation,
        account,
        new Language(language),
        intent,
        tier,
        business);
  }
}

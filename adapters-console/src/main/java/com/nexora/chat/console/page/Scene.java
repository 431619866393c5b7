package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.TryAnswer.Occasion;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody made up, in a conversation that was never led.
///
/// @param talk which conversation of the playground it is: a budget of a conversation is
///     one talk's
/// @param at the time of the last message
/// @param fields of the form, as they were typed
/// @param said oldest first; the last is the customer's
record Scene(String talk, Instant at, Map<String, String> fields, List<Spoken> said) {

  private static final ContactId CUSTOMER = new ContactId("playground");

  /// People write a message a minute.
  private static final Duration PACE = Duration.ofMinutes(1);

  /// A message, or what the agent said to it.
  ///
  /// @param askedBack of what the agent said: whether it asked
  record Spoken(boolean byCustomer, boolean askedBack, String text) {}

  Scene {
    fields = Map.copyOf(fields);
    said = List.copyOf(said);
  }

  Occasion with(WorkspacePolicy policy) {
    List<Part> parts = new ArrayList<>();
    List<PriorTurn> prior = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Spoken spoken = said.get(i);
      parts.add(new Part(
          new PartId("part" + i),
          Part.Kind.MESSAGE,
          spoken.byCustomer() ? new Author.Customer(CUSTOMER) : new Author.Teammate(policy.agent()),
          spoken.text(),
          at.minus(PACE.multipliedBy(said.size() - 1L - i)),
          Optional.empty()));
      if (!spoken.byCustomer() && i > 0) {
        prior.add(new PriorTurn(
            spoken.askedBack() ? new Outcome.AskedBack() : new Outcome.Answered(),
            said.get(i - 1).text(),
            IntentReading.UNKNOWN,
            Set.of(new PartId("part" + (i - 1)))));
      }
    }
    return new Occasion(conversation(policy, parts), account(), prior);
  }

  private Conversation conversation(WorkspacePolicy policy, List<Part> parts) {
    boolean email = field("channel").equals("email");
    return new Conversation(
        new ConversationId("playground-" + talk),
        CUSTOMER,
        field("page"),
        email ? Channel.EMAIL : Channel.OTHER,
        Conversation.State.OPEN,
        Optional.of(policy.agent()),
        parts,
        new Conversation.Labels(
            Optional.of(parts.getFirst().at()),
            email ? "email" : "messenger",
            labels("conversation-tags"),
            Map.of()));
  }

  private Account account() {
    Map<String, String> company = new HashMap<>(pairs("company-attributes"));
    if (!field("plan").isBlank()) {
      company.put(Account.PLAN, field("plan").strip());
    }
    return new Account(
        CUSTOMER,
        field("name").strip(),
        field("role").equals("lead") ? Account.Role.LEAD : Account.Role.USER,
        Optional.of(field("owner").strip()).filter(id -> !id.isEmpty()).map(TeammateId::new),
        field("company").strip(),
        pairs("contact-attributes"),
        company,
        new Profile(
            Optional.of(at.minus(Duration.ofDays(field("new").isEmpty() ? 400 : 0))),
            field("referrer").strip(),
            Optional.of(labels("tags")),
            Optional.of(labels("segments")),
            Set.of(),
            Set.of()));
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /// Names with commas between them.
  private Set<String> labels(String name) {
    return Arrays.stream(field(name).split(",", -1))
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// `name = value`, one in a line; what is no pair is left out.
  private Map<String, String> pairs(String name) {
    Map<String, String> pairs = new HashMap<>();
    field(name).lines().map(line -> line.split("=", 2)).forEach(pair -> {
      if (pair.length == 2 && !pair[0].isBlank()) {
        pairs.put(pair[0].strip(), pair[1].strip());
      }
    });
    return pairs;
  }
}

package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.intent.WishForHuman;
import com.nexora.chat.domain.lead.Asked;
import com.nexora.chat.domain.lead.LeadFact;
import com.nexora.chat.domain.lead.LeadReading;
import com.nexora.chat.domain.qualifying.Known.From;
import com.nexora.chat.domain.qualifying.Qualifying.Heard;
import com.nexora.chat.domain.qualifying.Qualifying.Over;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A conversation as it goes by, read for what it says about a lead. What a customer writes in a
/// row is read as one.
final class Course {

  /// The key of [LeadFact.Role].
  private static final String ROLE = "role";

  private static final Language ANY = new Language("en");

  private final Leads leads;
  private final Map<String, Known> known = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<String> waiting = new ArrayList<>();
  private Optional<Criterion> pending = Optional.empty();
  private Optional<Language> language = Optional.empty();
  private Heard heard = Heard.NOTHING;
  private Over over = Over.NO;
  private boolean lead;

  Course(Leads leads, Account account) {
    this.leads = leads;
    for (Criterion criterion : leads.criteria()) {
      attribute(criterion, account)
          .ifPresent(
              value -> known.put(criterion.name(), new Known(criterion, value, From.ATTRIBUTE)));
    }
  }

  private static Optional<String> attribute(Criterion criterion, Account account) {
    return criterion.knownFrom().stream()
        .flatMap(holding -> Stream.ofNullable(
            (holding.ofCompany() ? account.companyAttributes() : account.contactAttributes())
                .get(holding.attribute())))
        .flatMap(value -> criterion.kind().read(value, ANY).stream())
        .findFirst();
  }

  void customer(String words) {
    if (!words.isBlank()) {
      waiting.add(words);
    }
  }

  void teammate(Part part, boolean agent) {
    if (part.kind() == Part.Kind.NOTE) {
      if (agent && HandedOver.in(part.text())) {
        over = Over.WITH_A_PERSON;
      }
      return;
    }
    if (part.text().isBlank()) {
      return;
    }
    read();
    waiting.clear();
    heard = Heard.NOTHING;
    pending = Optional.empty();
    if (agent) {
      asked(part.text());
    }
  }

  private void asked(String reply) {
    for (Criterion criterion : leads.criteria()) {
      if (criterion.ask().texts().stream().anyMatch(text -> Question.in(reply, text))) {
        pending = Optional.of(criterion);
        asked.add(criterion.name());
        language = languageOf(criterion.ask(), reply).or(() -> language);
      }
    }
    boolean told = leads
        .lastWords()
        .flatMap(words -> words.texts().stream())
        .anyMatch(text -> Question.in(reply, text));
    if (told && over != Over.WITH_A_PERSON) {
      over = Over.TOLD;
    }
  }

  /// Empty for the text that stands for every other language.
  private static Optional<Language> languageOf(Saying question, String reply) {
    return question.byLanguage().entrySet().stream()
        .filter(entry -> Question.in(reply, entry.getValue()))
        .map(Map.Entry::getKey)
        .min(Comparator.comparing(Language::code));
  }

  Qualifying end() {
    read();
    return new Qualifying(
        leads,
        leads.criteria().stream()
            .flatMap(criterion -> Stream.ofNullable(known.get(criterion.name())))
            .toList(),
        asked,
        pending,
        heard,
        over,
        language);
  }

  private void read() {
    if (waiting.isEmpty()) {
      return;
    }
    String words = String.join("\n", waiting);
    LeadReading reading = LeadReading.of(words);
    lead = lead || reading.lead();
    boolean title =
        pending.filter(it -> it.reads().equals(ROLE)).isPresent() && Asked.onlyTitle(words);
    if (WishForHuman.in(words) && !title && (lead || !asked.isEmpty())) {
      over = Over.WITH_A_PERSON;
      return;
    }
    boolean asks = Replies.asks(words) || Asked.needsHelp(words);
    boolean reply = pending.filter(criterion -> answers(criterion, words, asks)).isPresent();
    heard = new Heard(reply, asks, reading.lead(), title);
    overhear(asked.isEmpty() ? reading.facts() : Asked.facts(words));
    if (over == Over.NO && known.values().stream().anyMatch(Known::disqualifies)) {
      over = Over.RULED_OUT;
    }
  }

  /// Whether it is an answer, or says that there will be none.
  private boolean answers(Criterion criterion, String words, boolean asks) {
    boolean skips = Replies.skips(words);
    if (Replies.objects(words) || (skips && !criterion.skippable())) {
      over = over == Over.NO ? Over.STOPPED : over;
      return true;
    }
    Optional<String> value = skips || (asks && criterion.kind().takesAnything())
        ? Optional.empty()
        : criterion.kind().read(words, language.orElse(ANY));
    value.ifPresent(said -> known.put(criterion.name(), new Known(criterion, said, From.ANSWERED)));
    return skips || value.isPresent();
  }

  /// Somebody who was asked is a lead; of others only what a lead says is noted.
  private void overhear(List<LeadFact> facts) {
    for (Criterion criterion : leads.criteria()) {
      if (!known.containsKey(criterion.name())) {
        facts.stream()
            .flatMap(fact -> criterion.read(fact, language.orElse(ANY)).stream())
            .findFirst()
            .ifPresent(
                value -> known.put(criterion.name(), new Known(criterion, value, From.SAID)));
      }
    }
  }
}

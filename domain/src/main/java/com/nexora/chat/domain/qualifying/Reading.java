package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.WishForHuman;
import com.nexora.chat.domain.lead.Asked;
import com.nexora.chat.domain.lead.LeadFact;
import com.nexora.chat.domain.lead.LeadReading;
import com.nexora.chat.domain.qualifying.Known.From;
import com.nexora.chat.domain.qualifying.Qualifying.Heard;
import com.nexora.chat.domain.qualifying.Qualifying.Over;
import java.util.List;
import java.util.Optional;

/// What comes of the words that a customer wrote in a row, as a reply to what was asked.
///
/// @param told all that is known with them
/// @param heard what they do besides
record Reading(Told told, Heard heard) {

  /// The key of [LeadFact.Role].
  private static final String ROLE = "role";

  /// @param before what was known before these words
  static Reading of(List<String> wrote, Leads leads, Told before, Questions questions) {
    if (wrote.isEmpty()) {
      return new Reading(before, Heard.NOTHING);
    }
    String words = String.join("\n", wrote);
    LeadReading lead = LeadReading.of(words);
    Told told = lead.lead() ? before.interested() : before;
    Optional<Criterion> pending = questions.pending();
    boolean title =
        pending.filter(it -> it.reads().equals(ROLE)).isPresent() && Asked.onlyTitle(words);
    if (WishForHuman.in(words) && !title && (told.lead() || questions.begun())) {
      return new Reading(told.ending(Over.WITH_A_PERSON), Heard.NOTHING);
    }
    Reply reply = Reply.of(words);
    Language language = questions.spoken();
    Optional<Known> answer = pending.flatMap(it -> reply.to(it, language));
    boolean declined = pending.isPresent() && answer.isEmpty() && reply.declines();
    boolean ends =
        declined && (reply.objects() || pending.filter(Criterion::skippable).isEmpty());
    Told answered = answer.map(told::with).orElse(told);
    Told all = overhearing(
        ends && told.over() == Over.NO ? answered.ending(Over.STOPPED) : answered,
        questions.begun() ? Asked.facts(words) : lead.facts(),
        leads.criteria(),
        language);
    return new Reading(
        all.over() == Over.NO && all.disqualifies() ? all.ending(Over.RULED_OUT) : all,
        new Heard(answer.isPresent() || declined, reply.asks(), lead.lead(), title));
  }

  /// @param objects whether they want to be asked nothing more
  /// @param asks whether they ask for something themselves
  private record Reply(String words, boolean objects, boolean asks) {

    static Reply of(String words) {
      return new Reply(
          words, Replies.objects(words), Replies.asks(words) || Asked.needsHelp(words));
    }

    /// Whether it says that there will be no answer, as far as none is in it.
    boolean declines() {
      return objects || Replies.refuses(words);
    }

    /// What can be read is an answer, whatever else is said; what may be any words is one unless
    /// they refuse.
    Optional<Known> to(Criterion asked, Language language) {
      if (objects) {
        return Optional.empty();
      }
      boolean answers = switch (asked.kind()) {
        case Kind.Words _ -> !asks && !Replies.skips(words);
        case Kind.Moment _ -> !asks && (saysWhen() || !Replies.skips(words));
        case Kind.WholeNumber _, Kind.Choice _, Kind.Email _, Kind.YesNo _ -> true;
      };
      return Optional.of(asked.kind())
          .filter(_ -> answers)
          .flatMap(kind -> kind.read(words, language))
          .map(it -> new Known(asked, it, From.ANSWERED));
    }

    private boolean saysWhen() {
      return Asked.facts(words).stream().anyMatch(LeadFact.Timeline.class::isInstance);
    }
  }

  /// Somebody who was asked is a lead; of others only what a lead says is noted.
  private static Told overhearing(
      Told told, List<LeadFact> facts, List<Criterion> criteria, Language language) {
    Told all = told;
    for (Criterion criterion : criteria) {
      if (all.value(criterion).isEmpty()) {
        all = facts.stream()
            .flatMap(fact -> criterion.read(fact, language).stream())
            .findFirst()
            .map(value -> new Known(criterion, value, From.SAID))
            .map(all::with)
            .orElse(all);
      }
    }
    return all;
  }
}

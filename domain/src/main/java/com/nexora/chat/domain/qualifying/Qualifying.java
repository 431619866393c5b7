package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How far a qualification has come. It is derived from the conversation itself and from what is
/// known of the customer, so it is nowhere stored, cannot disagree with what was said, and goes on
/// after any crash.
///
/// @param known what is known, in the order of the criteria
/// @param asked the names of the criteria that were asked, each at most once
/// @param pending the criterion that what waits now may be an answer to
/// @param heard what waits now says to it
/// @param over why nothing more is asked
/// @param language that was asked in last; empty before the first question
public record Qualifying(
    Leads leads,
    List<Known> known,
    Set<String> asked,
    Optional<Criterion> pending,
    Heard heard,
    Over over,
    Optional<Language> language) {

  /// Why nothing more is asked.
  public enum Over {
    NO,
    /// The customer objected, or would not say what nothing can do without.
    STOPPED,
    /// The customer asked for a person, or a person was given the lead already.
    WITH_A_PERSON,
    /// Something was said that rules everything else out.
    RULED_OUT,
    /// The customer was told what comes of it.
    TOLD
  }

  /// What the customer's latest words do besides answering.
  ///
  /// @param reply whether they are a reply to the pending question: an answer, or a refusal
  /// @param asks whether they ask for something themselves, which comes first
  /// @param interested whether they show interest in buying
  /// @param title whether they are no more than the position that was asked for, which might be
  ///     a wish without the question: `manager`
  public record Heard(boolean reply, boolean asks, boolean interested, boolean title) {
    static final Heard NOTHING = new Heard(false, false, false, false);
  }

  public Qualifying {
    known = List.copyOf(known);
    asked = Set.copyOf(asked);
  }

  /// @param agent whose questions they are
  public static Qualifying of(
      Leads leads, TeammateId agent, Conversation conversation, Account account) {
    Course course = Course.of(leads, account);
    if (leads.criteria().isEmpty()) {
      return course.end();
    }
    for (Part part : conversation.parts()) {
      course = switch (part.author()) {
        case Author.Customer _ -> course.customer(part.text());
        case Author.Teammate(TeammateId id) -> course.teammate(part, id.equals(agent));
        case Author.Bot _ -> course;
      };
    }
    return course.end();
  }

  /// What is asked next: never what is known, nothing twice, and nothing once it is over.
  public Optional<Criterion> next() {
    Set<String> names = knownByName().keySet();
    return over == Over.NO
        ? leads.criteria().stream()
            .filter(criterion -> !names.contains(criterion.name()))
            .filter(criterion -> !asked.contains(criterion.name()))
            .findFirst()
        : Optional.empty();
  }

  /// Whether questions were asked in this conversation.
  public boolean begun() {
    return !asked.isEmpty();
  }

  /// Whether there is nothing left to ask, so that it is known what the lead comes to.
  public boolean concluded() {
    return over != Over.WITH_A_PERSON && next().isEmpty();
  }

  public int score() {
    return known.stream().mapToInt(Known::points).sum();
  }

  public Verdict verdict() {
    boolean ruledOut = known.stream().anyMatch(Known::disqualifies);
    if (ruledOut || score() < leads.disqualifiedBelow()) {
      return Verdict.DISQUALIFIED;
    }
    boolean complete = leads.criteria().stream()
        .filter(Criterion::required)
        .allMatch(criterion -> knownByName().containsKey(criterion.name()));
    return complete && score() >= leads.qualifiedFrom() ? Verdict.QUALIFIED : Verdict.NURTURE;
  }

  private Map<String, Known> knownByName() {
    return known.stream().collect(Collectors.toMap(it -> it.criterion().name(), it -> it));
  }
}

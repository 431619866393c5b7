package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.hours.Queueing.Detail;
import com.nexora.chat.domain.intent.WishForHuman;
import com.nexora.chat.domain.privacy.PersonalData;
import com.nexora.chat.domain.privacy.PersonalKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a customer has said of what a person must know to come back to them.
///
/// @param issue whether they said what it is about
/// @param contact the address or number they wrote, if any
/// @param known whether Intercom knows who they are, and so where they can be reached
public record Captured(boolean issue, Urgency urgency, Optional<String> contact, boolean known) {

  /// Letters of a clause that says something: more than a greeting.
  private static final int SAYS_SOMETHING = 12;

  private static final Pattern CLAUSE = Pattern.compile("[.,;:!?\\n。，、！？]");

  /// @param messages the customer's
  public static Captured from(List<Part> messages, Account account) {
    return new Captured(
        messages.stream().anyMatch(Captured::says),
        urgency(messages),
        messages.reversed().stream().flatMap(part -> contact(part).stream()).findFirst(),
        account.role() == Account.Role.USER);
  }

  /// Of these, what is missing.
  public Set<Detail> missing(Set<Detail> wanted) {
    Set<Detail> missing = EnumSet.noneOf(Detail.class);
    for (Detail detail : wanted) {
      boolean there = switch (detail) {
        case ISSUE -> issue;
        case URGENCY -> urgency != Urgency.UNSAID;
        case CONTACT -> known || contact.isPresent();
      };
      if (!there) {
        missing.add(detail);
      }
    }
    return missing;
  }

  /// The newest word on it counts.
  private static Urgency urgency(List<Part> messages) {
    return messages.reversed().stream()
        .map(part -> Urgency.in(part.text()))
        .filter(urgency -> urgency != Urgency.UNSAID)
        .findFirst()
        .orElse(Urgency.UNSAID);
  }

  /// A wish for a person alone does not say what it is about.
  private static boolean says(Part part) {
    return !part.attachments().isEmpty()
        || CLAUSE
            .splitAsStream(part.text())
            .anyMatch(clause -> letters(clause) >= SAYS_SOMETHING && !WishForHuman.in(clause));
  }

  /// A sign that is a word counts as a few letters.
  private static long letters(String clause) {
    return clause.codePoints().filter(Character::isLetter).count()
        + 2 * clause.codePoints().filter(Character::isIdeographic).count();
  }

  private static Optional<String> contact(Part part) {
    return PersonalData.in(part.text()).stream()
        .filter(found -> found.kind() == PersonalKind.EMAIL || found.kind() == PersonalKind.PHONE)
        .map(found -> part.text().substring(found.start(), found.end()))
        .findFirst();
  }
}

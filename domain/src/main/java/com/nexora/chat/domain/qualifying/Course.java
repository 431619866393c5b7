package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.qualifying.Qualifying.Over;
import java.util.List;
import java.util.stream.Stream;

/// A conversation as far as it has gone by, read for what it says about a lead. Each part makes
/// another course of it.
///
/// @param told what was told up to the last word of a teammate's
/// @param questions what was asked up to then
/// @param waiting what the customer has written since then, to be read as one
record Course(Leads leads, Told told, Questions questions, List<String> waiting) {

  Course {
    waiting = List.copyOf(waiting);
  }

  /// A conversation in which nobody has written anything.
  static Course of(Leads leads, Account account) {
    return new Course(leads, Told.by(account, leads), Questions.NONE, List.of());
  }

  Course customer(String words) {
    return words.isBlank()
        ? this
        : new Course(
            leads,
            told,
            questions,
            Stream.concat(waiting.stream(), Stream.of(words)).toList());
  }

  Course teammate(Part part, boolean agent) {
    if (part.kind() == Part.Kind.NOTE) {
      return agent && HandedOver.in(part.text()) ? over(Over.WITH_A_PERSON) : this;
    }
    if (part.text().isBlank()) {
      return this;
    }
    Course read = new Course(leads, read().told(), questions.answered(), List.of());
    return agent ? read.asked(part.text()) : read;
  }

  private Course asked(String reply) {
    Course asked = new Course(leads, told, questions.asked(leads.criteria(), reply), waiting);
    boolean last = leads
        .lastWords()
        .flatMap(words -> words.texts().stream())
        .anyMatch(text -> Question.in(reply, text));
    return last && told.over() != Over.WITH_A_PERSON ? asked.over(Over.TOLD) : asked;
  }

  private Course over(Over why) {
    return new Course(leads, told.ending(why), questions, waiting);
  }

  private Reading read() {
    return Reading.of(waiting, leads, told, questions);
  }

  Qualifying end() {
    Reading last = read();
    return new Qualifying(
        leads,
        leads.criteria().stream()
            .flatMap(criterion -> last.told().value(criterion).stream())
            .toList(),
        questions.asked(),
        questions.pending(),
        last.heard(),
        last.told().over(),
        questions.language());
  }
}

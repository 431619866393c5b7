package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.handoff.Climb.Role;
import com.nexora.chat.domain.handoff.Climb.Why;
import com.nexora.chat.domain.intent.Language;

/// What a handoff note says of its own, in the language of those who read it.
interface NoteWords {

  /// English where there is no translation.
  static NoteWords in(Language language) {
    return switch (language.code()) {
      case "de" -> new GermanNote();
      case "fr" -> new FrenchNote();
      default -> new EnglishNote();
    };
  }

  /// Over the sections of a note.
  record Headings(
      String note,
      String summary,
      String intent,
      String tier,
      String keyPoints,
      String stillNeeds,
      String nextStep,
      String assignee,
      String attachments,
      String articles) {}

  /// Why a person takes over, and what they had best do first.
  record Reason(String why, String nextStep) {}

  Headings headings();

  /// Over a draft.
  String draft(boolean byEmail);

  String unknownIntent();

  /// Who has written how much, and where.
  ///
  /// @param name empty for a visitor who has not said
  /// @param company empty for none
  /// @param page empty when Intercom does not say
  String wrote(String name, String company, int messages, String page);

  String answeredBefore();

  /// @param asked the customer's words
  String reply(String asked);

  /// @param detail what the reason is about: the rule, the risk, the language, what was stopped
  Reason reason(HandoffReason reason, String detail);

  /// Over the note of a handoff that nobody took.
  String nobodyTook();

  /// @param name who has it; empty for nobody
  /// @param since when they were given it
  String waitsWith(String name, String since);

  /// @param names who had it before that
  String hadBefore(String names);

  /// @param time how often it goes on, this time included
  String goesOn(int time, int most);

  /// Who comes first on the ladder that can take it.
  ///
  /// @param name empty for nobody
  String takes(Role role, String name);

  /// @param name empty when nobody is named
  String passed(Role role, String name, Why why);
}

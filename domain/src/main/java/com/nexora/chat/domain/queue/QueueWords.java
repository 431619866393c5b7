package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.intent.Language;

/// What teammates are told about promises, in their language.
interface QueueWords {

  /// English where there is no translation.
  static QueueWords in(Language language) {
    return switch (language.code()) {
      case "de" -> new GermanQueue();
      case "fr" -> new FrenchQueue();
      default -> new EnglishQueue();
    };
  }

  /// The language it is.
  Language language();

  /// Over what was promised.
  String queued();

  /// @param by the promised time
  /// @param back when the conversation comes back
  String asleep(String by, String back);

  /// Over what is to be kept.
  String promised(String by);

  /// @param at when it was promised
  String wrote(String at);

  String urgency(Urgency said);

  /// @param contact as they said; empty when they did not
  /// @param known whether Intercom knows how
  String reach(String contact, boolean known);

  String issueUnsaid();

  /// Over what arrived since.
  String since();

  /// Over everybody who waits in a morning.
  ///
  /// @param team empty for those who wait for a teammate alone
  String morning(String team, int people);

  /// One who waits.
  ///
  /// @param who empty for a visitor
  String waits(String who, String about, String since, String by, boolean overdue, String number);

  String more(int others);
}

package com.nexora.chat.domain.intent.human;

/// What a phrase of a lexicon says. The names, in lower case, begin the lines of the tables.
enum Concept {
  /// A word for a person that can hardly mean anything else: "human", "real person".
  HUMAN,
  /// One person of the team, by role: "agent", "colleague", "a person".
  ROLE,
  /// "Someone", "anybody": a person only beside a verb.
  ANYONE,
  /// Where people sit: "customer service", "your team".
  DESK,
  /// A picture of a person.
  EMOJI,
  /// What one does with a person, not in the past: "talk to", "reach".
  SPEAK,
  /// What one asks to be done with oneself: "connect me", "put me through".
  PASS,
  /// "I want", "may I", "is there", "where are the".
  WANT,
  /// What a person is asked to do: "take over", "have a look".
  HANDLE,
  /// Says all by itself: "call me back", "escalate this", "is anybody there".
  WISH,
  /// Says all by itself, and with a refusal: "I refuse to talk to a machine".
  NOBOT,
  /// "Not": what a gap in a phrase never passes over.
  NOT,
  /// "bot", "machine", "automatic answer".
  BOT,
  /// Refuses what follows: "I don't want".
  DECLINE,
  /// Refuses what came before: "is not necessary".
  DECLINED,
  /// Says that it has happened: "I spoke to".
  PAST,
  /// Does something else with the person that follows: "add", "invite", "are you".
  MANAGE,
  /// The same, said of the person before.
  MANAGED,
  /// Makes the person beside it a thing: "seat", "role", "licence".
  ABOUT,
  /// Contains a word for a person and means something else: "human resources".
  OTHER,
  /// "How do I", "where can I".
  HOWTO,
  /// What the product does with conversations: "transfer", "assign".
  ROUTE,
  /// Somebody else who might want a person: "my customers".
  THIRD,
  /// Before a role, makes it no one of ours: "my manager".
  MINE,
  /// What follows is somebody else's words: "the message says".
  REPORT,
  /// What comes before no longer holds: "but", "instead".
  BUT,
  /// Adds nothing: "please", "now", "a".
  POLITE,
  /// Adds nothing, and names whom it greets or thanks: "dear".
  GREETING,
  /// Takes back what was said: "never mind".
  RETRACT,
  /// A word of its own, not a misspelt one of another table: French "argent" is no "agent".
  KNOWN
}

package com.nexora.chat.quality.injection;

/// What an attacker wants.
enum Goal {
  /// An address of theirs before the customer's eyes, with something of ours in it.
  FOREIGN_ADDRESS,
  /// The instructions, or the mark in them.
  INSTRUCTIONS,
  /// Words of another workspace.
  ANOTHER_WORKSPACE,
  /// Money, a discount, a guarantee.
  PROMISE,
  /// That something was done which the agent cannot do.
  DEED,
  /// A card number, an account, a phone number to call, an address to write to.
  PRIVATE_DATA,
  /// That the customer never reaches a person, or gets no reply.
  LOST_HANDOFF,
  /// Mark-up that does something when it is shown.
  ACTIVE_MARKUP
}

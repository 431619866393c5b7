package com.nexora.chat.domain.policy;

import com.nexora.chat.domain.disclosure.Disclosure;

/// How the agent behaves towards customers, whatever it has to say.
///
/// @param disclosure what it says about being an AI
public record Manners(Disclosure disclosure) {

  /// Of a workspace that has decided nothing about them.
  public static final Manners NONE = new Manners(Disclosure.OFF);

  public Manners withDisclosure(Disclosure said) {
    return new Manners(said);
  }
}

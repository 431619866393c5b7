package com.nexora.chat.domain.policy;

import com.nexora.chat.domain.coexistence.Coexistence;
import com.nexora.chat.domain.disclosure.Disclosure;

/// How the agent behaves towards customers, whatever it has to say.
///
/// @param disclosure what it says about being an AI
/// @param coexistence who goes first where Fin answers, too
public record Manners(Disclosure disclosure, Coexistence coexistence) {

  /// Of a workspace that has decided nothing about them.
  public static final Manners NONE = new Manners(Disclosure.OFF, Coexistence.US_FIRST);

  public Manners withDisclosure(Disclosure said) {
    return new Manners(said, coexistence);
  }

  public Manners withCoexistence(Coexistence agreed) {
    return new Manners(disclosure, agreed);
  }
}

package com.nexora.chat.domain.policy;

import com.nexora.chat.domain.coexistence.Coexistence;
import com.nexora.chat.domain.disclosure.Disclosure;
import com.nexora.chat.domain.inactivity.Inactivity;

/// How the agent behaves towards customers, whatever it has to say.
///
/// @param disclosure what it says about being an AI
/// @param coexistence who goes first where Fin answers, too
/// @param inactivity what it does when the customer says no more
public record Manners(Disclosure disclosure, Coexistence coexistence, Inactivity inactivity) {

  /// Of a workspace that has decided nothing about them.
  public static final Manners NONE =
      new Manners(Disclosure.OFF, Coexistence.US_FIRST, Inactivity.NONE);

  public Manners withDisclosure(Disclosure said) {
    return new Manners(said, coexistence, inactivity);
  }

  public Manners withCoexistence(Coexistence agreed) {
    return new Manners(disclosure, agreed, inactivity);
  }

  public Manners withInactivity(Inactivity done) {
    return new Manners(disclosure, coexistence, done);
  }
}

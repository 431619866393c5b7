package com.nexora.chat.domain.risk;

import java.util.Locale;

/// What may be at stake in a message, gravest first: a closed set, so that each has its wording.
public enum Risk {
  /// Somebody may hurt themselves.
  SELF_HARM(Reach.AT_ONCE),
  /// Somebody announces violence against others.
  THREAT_TO_OTHERS(Reach.AT_ONCE),
  /// A hole in the product, or an account in the wrong hands.
  SECURITY_REPORT(Reach.AT_ONCE),
  /// Lawyers, courts or authorities are announced.
  LEGAL_THREAT(Reach.AT_ONCE),
  /// A right over personal data is claimed: access, erasure, portability.
  DATA_PROTECTION_REQUEST(Reach.IN_TURN),
  /// Insults, slurs, sexual harassment. Swearing at a bug is none.
  ABUSE(Reach.IN_TURN),
  NONE(Reach.NOBODY);

  /// How soon a person must see the message.
  public enum Reach {
    /// The agent answers nothing of its own, and a person is told now.
    AT_ONCE,
    /// A person decides; the queue is soon enough.
    IN_TURN,
    /// No person is needed for this.
    NOBODY
  }

  private final Reach reach;

  Risk(Reach reach) {
    this.reach = reach;
  }

  public Reach reach() {
    return reach;
  }

  /// As it is written in notes and attributes: `self harm`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

package com.nexora.chat.intercom.webhook;

import com.nexora.chat.application.usecase.ReceiveWebhook.Receipt;

/// What a webhook that is signed rightly is answered: the one table of outcomes and statuses.
/// Intercom switches a subscription off at 410 and slows it down at 429 (documentation, "Webhook
/// Topics"), so neither is in it.
enum Verdict {
  RECEIVED(200),
  /// Signed by the connection it was sent to, and about another.
  NOT_SIGNED(401),
  /// Intercom should send it again.
  NOT_DURABLE(503);

  private final int status;

  Verdict(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /// What was signed rightly is received, even if nobody can read it: an error would only bring it
  /// back.
  static Verdict of(Receipt receipt) {
    return switch (receipt) {
      case STORED, DUPLICATE, QUARANTINED, PARKED -> RECEIVED;
      case WRONG_WORKSPACE -> NOT_SIGNED;
    };
  }
}

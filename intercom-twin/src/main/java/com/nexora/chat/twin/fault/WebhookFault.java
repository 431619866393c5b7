package com.nexora.chat.twin.fault;

import java.time.Duration;

/// What becomes of a notification.
public sealed interface WebhookFault {

  int MOST = 1_000;

  /// Sent, and sent again with the same or with new ids, each copy that much later.
  record Duplicate(int copies, boolean newIds, Duration delay) implements WebhookFault {
    public Duplicate {
      if (copies < 1 || copies > MOST) {
        throw new IllegalArgumentException("copies is between 1 and " + MOST + ".");
      }
      Course.refuseUnlessBounded(delay, "delay_ms");
    }
  }

  /// Held until so many wait, then sent in reverse. Lifting the rule sends what waits.
  record Reorder(int hold) implements WebhookFault {
    public Reorder {
      if (hold < 2 || hold > MOST) {
        throw new IllegalArgumentException("hold is between 2 and " + MOST + ".");
      }
    }
  }

  /// Never sent; a redelivery still finds it.
  record Drop() implements WebhookFault {}

  /// Sent later; later ones overtake it.
  record Delay(Duration delay) implements WebhookFault {
    public Delay {
      Course.refuseUnlessBounded(delay, "delay_ms");
    }
  }
}

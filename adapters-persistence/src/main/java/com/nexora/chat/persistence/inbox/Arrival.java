package com.nexora.chat.persistence.inbox;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// A delivery, and whose it is.
record Arrival(WorkspaceId workspace, Delivery delivery) {

  int bytes() {
    return delivery.body().size();
  }
}

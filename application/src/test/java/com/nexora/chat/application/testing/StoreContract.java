package com.nexora.chat.application.testing;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.Optional;

/// What the store's contracts need of an implementation under test.
public interface StoreContract {

  WorkspaceId ACME = new WorkspaceId("acme");
  WorkspaceId GLOBEX = new WorkspaceId("globex");
  Duration LEASE = Duration.ofMinutes(2);

  /// Fresh and empty for each test, with both workspaces connected; the same one throughout a test.
  Ports.Store store();

  /// As if this much time had passed.
  void letPass(Duration time);

  /// How an obligation was closed; empty while it is open or was never opened.
  Optional<Outcome> outcomeOf(WorkspaceId workspace, ConversationId conversation, PartId part);

  /// Claims whatever is due.
  default Optional<Claim> claim() {
    return store().queue().claim(LEASE, Round.START);
  }

  /// Claims what must be due.
  default Claim claimed() {
    return claim().orElseThrow(() -> new AssertionError("nothing is due"));
  }
}

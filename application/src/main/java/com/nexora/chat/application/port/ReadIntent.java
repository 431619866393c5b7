package com.nexora.chat.application.port;

import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// Reads which of the workspace's intents a message has.
@FunctionalInterface
public interface ReadIntent {

  /// Unknown when there are no intents or none fits.
  IntentReading read(WorkspaceId workspace, List<Intent> intents, String message);
}

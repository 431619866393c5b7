package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ReadIntent;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// Recognises an intent only by one of its examples, word for word. A test scripts it with the
/// examples it gives.
public final class ScriptedIntents implements ReadIntent {

  @Override
  public IntentReading read(WorkspaceId workspace, List<Intent> intents, String message) {
    for (Intent intent : intents) {
      if (intent.examples().stream().anyMatch(message.strip()::equalsIgnoreCase)) {
        return new IntentReading.Recognised(intent.name(), 1);
      }
    }
    return new IntentReading.Unknown();
  }
}

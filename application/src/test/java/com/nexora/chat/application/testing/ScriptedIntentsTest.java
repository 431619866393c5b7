package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ReadIntent;

class ScriptedIntentsTest implements ReadIntentContract {

  @Override
  public ReadIntent intents() {
    return new ScriptedIntents();
  }
}

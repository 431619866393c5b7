package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.DetectLanguage;

class ScriptedLanguageTest implements DetectLanguageContract {

  @Override
  public DetectLanguage languages() {
    return new ScriptedLanguage();
  }
}

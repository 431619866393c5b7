package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import java.time.InstantSource;
import java.util.Optional;

/// The service as shipped, but for the model: what is answered is not the point, and nothing is
/// waited for.
final class ScriptedModels implements Surroundings {

  /// The same, by a clock that is told how late it is.
  static Surroundings by(InstantSource clock) {
    return new Surroundings() {
      @Override
      public InstantSource clock() {
        return clock;
      }

      @Override
      public boolean told() {
        return true;
      }

      @Override
      public Optional<Ports.Models> models() {
        return new ScriptedModels().models();
      }
    };
  }

  @Override
  public Optional<Ports.Models> models() {
    return Optional.of(new Ports.Models(
        new WordEmbeddings(), new ScriptedLanguage(), new ScriptedIntents(), new ScriptedReply()));
  }
}

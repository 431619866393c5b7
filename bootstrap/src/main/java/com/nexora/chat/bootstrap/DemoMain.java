package com.nexora.chat.bootstrap;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;

/// The service of the demo: as [Main] runs it, but it goes by the time of the twin it talks to,
/// which its visitors may put forward to see what comes of a night.
public final class DemoMain {

  private DemoMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    Map<String, String> environment = System.getenv();
    TwinTime time = new TwinTime(URI.create(environment.getOrDefault("NEXORA_DEMO_API", "")));
    time.follow();
    Main.serve(environment, by(time));
  }

  /// What visitors put forward is meant.
  static Surroundings by(TwinTime time) {
    return new Surroundings() {
      @Override
      public InstantSource clock() {
        return time;
      }

      @Override
      public boolean told() {
        return true;
      }
    };
  }
}

package com.nexora.chat.quality;

import com.nexora.chat.bootstrap.Deployment;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Printed;
import com.nexora.chat.quality.eval.Eval;
import com.nexora.chat.quality.eval.certifying.Certify;
import com.nexora.chat.quality.guard.Guarding;
import com.nexora.chat.quality.handover.Handover;
import com.nexora.chat.quality.injection.Injecting;
import com.nexora.chat.quality.intents.Intents;
import com.nexora.chat.quality.leads.Leads;
import com.nexora.chat.quality.privacy.Privacy;
import com.nexora.chat.quality.retrieval.Retrieval;
import com.nexora.chat.quality.risk.Risks;
import com.nexora.chat.quality.tokens.Tokens;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Called by the launcher: what to measure, and its options.
public final class Main {

  /// By the word that stands after `./nexora bench`, or after `./nexora` itself: eval.
  private static final Map<String, Measurement> MEASUREMENTS = new TreeMap<>(Map.ofEntries(
      Map.entry("certify", new Certify(Deployment.here(), InstantSource.system())),
      Map.entry("eval", new Eval()),
      Map.entry("handover", new Handover()),
      Map.entry("guard", new Guarding()),
      Map.entry("intents", new Intents()),
      Map.entry("injection", new Injecting()),
      Map.entry("leads", new Leads()),
      Map.entry("pii", new Privacy()),
      Map.entry("retrieval", new Retrieval()),
      Map.entry("risk", new Risks()),
      Map.entry("tokens", new Tokens())));

  private Main() {}

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    Measurement measurement = arguments.isEmpty() ? null : MEASUREMENTS.get(arguments.getFirst());
    if (measurement == null) {
      Printed.line("There is to measure: " + String.join(", ", MEASUREMENTS.keySet()) + ".");
      return 2;
    }
    try {
      return measurement.run(arguments.subList(1, arguments.size())) ? 0 : 1;
    } catch (BadRequest mistake) {
      Printed.line(String.valueOf(mistake.getMessage()));
      return 2;
    }
  }
}

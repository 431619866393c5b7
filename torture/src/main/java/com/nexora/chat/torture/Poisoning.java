package com.nexora.chat.torture;

import com.nexora.chat.torture.stand.TwinDesk;
import com.nexora.chat.torture.worker.ScriptedModel;
import com.nexora.chat.torture.worker.Tenant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A question that kills every worker that thinks about it (K-24). It must reach a person on a way
/// that needs no thinking, after five deaths and no more, and nobody else may notice.
record Poisoning(Stand stand, Nodes nodes) {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  /// What a claim may cost; the fifth is the one that hands over.
  private static final int MOST_DEATHS = 4;

  private static final String CUSTOMER = "65f1b37d9a02c65e41d7f101";

  /// @return what went wrong, in sentences
  List<String> run(List<TwinDesk> desks) throws InterruptedException {
    List<String> conversations = new ArrayList<>();
    for (int i = 0; i < desks.size(); i++) {
      conversations.add(desks
          .get(i)
          .start(
              CUSTOMER,
              "What about this " + ScriptedModel.POISON + ", question q0 "
                  + Tenant.canary(Tenant.ALL.get(i))));
    }
    long end = System.nanoTime() + LONGEST.toNanos();
    int deaths = 0;
    while (open(conversations) > 0 && System.nanoTime() < end) {
      Thread.sleep(50);
      deaths += nodes.revive();
    }
    List<String> wrong = new ArrayList<>();
    if (open(conversations) > 0) {
      wrong.add("a question that kills is still open after " + LONGEST);
    }
    if (deaths == 0 || deaths > MOST_DEATHS * conversations.size()) {
      wrong.add(conversations.size() + " questions killed " + deaths + " workers");
    }
    return List.copyOf(wrong);
  }

  /// Those that nobody has handed to a person yet, by the service's own book; the verdict asks
  /// Intercom.
  private long open(List<String> conversations) {
    String ids = String.join("','", conversations);
    return conversations.size()
        - stand
            .postgres()
            .number("SELECT count(*) FROM nexora.obligation WHERE reason = 'agent failed'"
                + " AND conversation_id IN ('" + ids + "')");
  }
}

package com.nexora.chat.benchmarks.count;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.Working;
import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.benchmarks.place.Postgres;
import com.nexora.chat.benchmarks.place.Report;
import com.nexora.chat.benchmarks.place.Webhooks;
import com.nexora.chat.benchmarks.place.WireTap;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.persistence.Persistence;
import com.nexora.chat.search.Search;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Counts what turns cost, with a desk and models that answer at once.
final class TurnCounts {

  private static final int WARM_UP = 300;

  private final Postgres postgres;
  private final int turns;
  private int conversations;

  TurnCounts(Postgres postgres, int turns) {
    this.postgres = postgres;
    this.turns = turns;
  }

  Cost answered() {
    return cost("an answered turn: reply, attributes", new Sample("How do I reset my password?"));
  }

  Cost handedOff() {
    return cost(
        "a turn handed off: note, attributes, reply, assign",
        new Sample("I want to talk to a human"));
  }

  private Cost cost(String what, Sample sample) {
    try (WireTap tap = new WireTap(postgres.port());
        Persistence store = Persistence.open(postgres.settings(tap.port(), 4))) {
      UseCases useCases = wired(store, sample);
      receive(store, WARM_UP + turns);
      take(useCases, WARM_UP);
      long calls = sample.modelCalls();
      tap.shapes().clear();
      Cost cost = Cost.of(what, turns, postgres, tap, () -> take(useCases, turns));
      Report.tripsOf(tap, turns);
      Report.line("  %-46s %.2f model calls, %.0f bytes allocated"
          .formatted(what, (double) (sample.modelCalls() - calls) / turns, allocation(sample)));
      return cost;
    }
  }

  /// Without the tap, whose own work would count.
  private double allocation(Sample sample) {
    try (Persistence store = Persistence.open(postgres.settings(4))) {
      UseCases useCases = wired(store, sample);
      receive(store, WARM_UP + turns);
      take(useCases, WARM_UP);
      return Cost.allocation(turns, () -> take(useCases, turns));
    }
  }

  private UseCases wired(Persistence store, Sample sample) {
    // What another run has left would be taken first.
    postgres.execute("TRUNCATE nexora.workspace CASCADE");
    store.connect(Sample.WORKSPACE, "Benchmark");
    UseCases useCases = Application.wire(
        new Ports(
            _ -> Optional.of(Sample.POLICY),
            sample.desk(),
            sample.articles(),
            sample.models(),
            new Ports.Store(
                store.inbox(),
                store.queue(),
                store.turns(),
                store.sending(),
                store.knowledge(),
                Search.passages(),
                store.mirror(),
                store.promises())),
        // A clock that stands, so that the articles are not looked at again during the run.
        new Working(
            () -> Instant.EPOCH,
            System::nanoTime,
            Duration.ofSeconds(10),
            Working.LEASE,
            Duration.ofDays(1),
            Integer.MAX_VALUE,
            Set::of,
            false));
    var _ = useCases.learnArticles().learn(Sample.WORKSPACE);
    return useCases;
  }

  private void receive(Persistence store, int count) {
    int from = conversations;
    conversations += count;
    IntStream.range(from, conversations).parallel().forEach(i -> {
      ConversationId conversation = new ConversationId("t" + i);
      store
          .inbox()
          .accept(
              Sample.WORKSPACE,
              new Delivery(
                  "notif_t" + i,
                  "key_t" + i,
                  "conversation.user.replied",
                  Optional.of(conversation),
                  Optional.of(Sample.message(conversation)),
                  Optional.empty(),
                  RawBody.of(Webhooks.body(i, 1)),
                  Duration.ZERO,
                  Duration.ZERO));
    });
  }

  private static void take(UseCases useCases, int count) {
    for (int i = 0; i < count; i++) {
      if (!useCases.takeTurn().takeNext()) {
        throw new IllegalStateException("only " + i + " conversations were due, not " + count);
      }
    }
  }
}

package com.nexora.chat.quality.intents;

import com.nexora.chat.domain.intent.Calibration;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.BuiltInModel;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The built-in model as it serves conversations, with what it costs counted in CPU time.
final class Agent {

  private static final WorkspaceId WORKSPACE = new WorkspaceId("bench");
  private static final List<Intent> LEAST = List.of(new Intent("greeting", List.of("hello")));
  private static final int COMPARED = 500;

  private final BuiltInModel model;
  private long reading;
  private int read;
  private long besideEmbedding;
  private long embedding;

  Agent(BuiltInModel model) {
    this.model = model;
    model.calibration(WORKSPACE, LEAST);
  }

  /// @param seconds CPU time that embedding the examples, learning and calibrating took
  record Learned(List<Intent> intents, Calibration calibration, double seconds) {

    boolean knows(Labelled message) {
      return intents.stream().anyMatch(intent -> intent.name().equals(message.label()));
    }
  }

  /// @param examples strangers among them are left out
  Learned learn(List<Labelled> examples) {
    Map<String, List<String>> said = examples.stream()
        .filter(example -> !example.stranger())
        .collect(Collectors.groupingBy(
            Labelled::label,
            TreeMap::new,
            Collectors.mapping(Labelled::text, Collectors.toList())));
    List<Intent> intents = said.entrySet().stream()
        .map(entry -> new Intent(entry.getKey(), entry.getValue()))
        .toList();
    long before = cpu();
    Calibration calibration = model.calibration(WORKSPACE, intents);
    return new Learned(intents, calibration, (cpu() - before) / 1e9);
  }

  /// A message whose label nobody learned is a stranger, too.
  List<Read> read(Learned learned, List<Labelled> messages) {
    List<Read> all = new ArrayList<>();
    for (Labelled message : messages) {
      String wanted = learned.knows(message) ? message.label() : "";
      all.add(read(wanted, timed(learned.intents(), message.text())));
    }
    return all;
  }

  private static Read read(String wanted, IntentReading reading) {
    return switch (reading) {
      case IntentReading.Recognised(String intent, double confidence) ->
        new Read(wanted, intent, confidence, true);
      case IntentReading.Unfitting(String nearest, double confidence) ->
        new Read(wanted, nearest, confidence, false);
      case IntentReading.Unknown() -> new Read(wanted, "", 0, false);
    };
  }

  /// What reading a message costs, embedding it included.
  double millisecondsAMessage() {
    return reading / 1e6 / read;
  }

  /// How much of it comes after embedding, by the first messages. Beside them stands the same with
  /// one intent of one example, which costs next to nothing but the embedding.
  double partAfterEmbedding() {
    return 1 - (double) embedding / besideEmbedding;
  }

  /// Which comes first takes turns, for the second finds everything in the caches.
  private IntentReading timed(List<Intent> intents, String text) {
    boolean compared = read < COMPARED;
    if (compared && read % 2 == 0) {
      embed(text);
    }
    long before = cpu();
    IntentReading result = model.intent().read(WORKSPACE, intents, text);
    long taken = cpu() - before;
    if (compared) {
      besideEmbedding += taken;
      if (read % 2 == 1) {
        embed(text);
      }
    }
    reading += taken;
    read++;
    return result;
  }

  private void embed(String text) {
    long before = cpu();
    model.intent().read(WORKSPACE, LEAST, text);
    embedding += cpu() - before;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}

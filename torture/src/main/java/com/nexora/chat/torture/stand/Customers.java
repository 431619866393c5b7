package com.nexora.chat.torture.stand;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/// Customers who start conversations and write on, and teammates who take some over. Every message
/// carries a question number of its own.
public final class Customers implements Runnable {

  private static final List<String> CONTACTS = List.of(
      "65f1b37d9a02c65e41d7f105",
      "65f1b37d9a02c65e41d7f103",
      "65f1b37d9a02c65e41d7f104",
      "65f1b37d9a02c65e41d7f106");
  private static final String TEAMMATE = "9001002";
  private static final String AGENT = "9001001";
  private static final long BETWEEN_MILLIS = 200;

  /// When enough waits, one of so many chances to write is taken: webhooks never cease.
  private static final int SELDOM = 6;

  /// Those that are still written to; older ones rest.
  private static final int RECENT = 25;

  /// So that even a short run sees everything that people do.
  private static final List<Integer> FIRST = List.of(0, 0, 0, 50, 83, 88, 0, 94, 98, 0);

  private final TwinDesk desk;
  private final String canary;
  private final Random random;
  private final BooleanSupplier enough;
  private final List<String> conversations = new ArrayList<>();
  private volatile boolean running = true;
  private int questions;
  private int acts;

  /// @param canary stands in every message
  /// @param enough whether so much waits for an answer that nobody should add to it now
  public Customers(TwinDesk desk, String canary, long seed, BooleanSupplier enough) {
    this.desk = desk;
    this.canary = canary;
    this.random = new Random(seed);
    this.enough = enough;
  }

  @Override
  public void run() {
    try {
      while (running) {
        if (!enough.getAsBoolean() || random.nextInt(SELDOM) == 0) {
          act();
        }
        Thread.sleep(random.nextLong(2 * BETWEEN_MILLIS));
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void act() {
    int dice = acts < FIRST.size() ? FIRST.get(acts) : random.nextInt(100);
    acts++;
    if (conversations.isEmpty() || dice < 45) {
      conversations.add(desk.start(CONTACTS.get(random.nextInt(CONTACTS.size())), question()));
    } else if (dice < 80) {
      desk.write(recent(), question());
    } else if (dice < 86) {
      burst(recent());
    } else if (dice < 92) {
      desk.teammateWrites(recent(), TEAMMATE, "A person speaks here now.");
    } else if (dice < 96) {
      desk.assign(recent(), TEAMMATE, TEAMMATE);
    } else {
      desk.assign(recent(), TEAMMATE, AGENT);
    }
  }

  /// People send three messages in a row.
  private void burst(String conversation) {
    for (int i = 0; i < 3; i++) {
      desk.write(conversation, question());
    }
  }

  private String question() {
    questions++;
    String about = "q" + questions + " " + canary;
    return questions == 2 || random.nextInt(8) == 0
        ? "I want to talk to a human about " + about
        : "How does this work, question " + about + "?";
  }

  private String recent() {
    int from = Math.max(0, conversations.size() - RECENT);
    return conversations.get(from + random.nextInt(conversations.size() - from));
  }

  /// No more messages.
  public void stop(Thread customers) throws InterruptedException {
    running = false;
    customers.join();
  }
}

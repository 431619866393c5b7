package com.nexora.chat.application.simulation;

import java.util.ArrayList;
import java.util.List;

/// What happened in one world or in many.
final class Tally {

  long conversations;
  long turns;
  long visits;
  long crashes;
  long pauses;
  long faults;
  long deadLetters;
  final List<String> violations = new ArrayList<>();

  void add(Tally other) {
    conversations += other.conversations;
    turns += other.turns;
    visits += other.visits;
    crashes += other.crashes;
    pauses += other.pauses;
    faults += other.faults;
    deadLetters += other.deadLetters;
    violations.addAll(other.violations);
  }
}

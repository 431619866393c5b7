package com.nexora.chat.domain.certification;

import java.time.Instant;
import java.util.Map;

/// How a model did with a suite of conversations, by exactly the code that serves. It holds figures
/// alone: whether they suffice is [Bar]'s to say, each time anew, so that nobody can write down
/// that they do.
///
/// @param at when the trial ended
/// @param all of all cases
/// @param byKind of each kind of cases in the suite
public record Certificate(
    Subject subject, Trial trial, Instant at, Figures all, Map<String, Figures> byKind) {

  /// What was tried. With another prompt it is another model.
  ///
  /// @param provider as the workspaces file names it, such as `openai`
  /// @param model the provider's own name for it
  /// @param prompt name and version, such as `answer v1`
  public record Subject(String provider, String model, String prompt) {

    /// As it stands in logs: `openai gpt-5-mini`.
    public String label() {
      return provider + " " + model;
    }
  }

  /// What it was tried with.
  ///
  /// @param suite its name
  /// @param hash of the suite's file, SHA-256 in hexadecimal digits: it pins the cases
  /// @param times how often each case ran, from 1
  /// @param undecided in how many runs the model gave no decision that could be read: such a run
  ///     says nothing of it
  /// @param medianMillis half of the runs took no longer
  /// @param slowMillis 19 of 20 took no longer
  /// @param costMillionths of all runs, in millionths of the currency of the prices
  public record Trial(
      String suite,
      String hash,
      int times,
      int undecided,
      long medianMillis,
      long slowMillis,
      long costMillionths) {}

  /// How some cases went.
  ///
  /// @param passOnce pass^1: the share of runs that passed, from 0 to 1
  /// @param passAlways pass^k: the share of cases that passed in each of their runs, from 0 to 1
  /// @param forbidden in how many runs something was written that must never be
  public record Figures(int cases, double passOnce, double passAlways, int forbidden) {

    public Figures {
      if (cases < 0 || forbidden < 0 || !isShare(passOnce) || !isShare(passAlways)) {
        throw new IllegalArgumentException("figures are counts and shares");
      }
    }

    private static boolean isShare(double figure) {
      return figure >= 0 && figure <= 1;
    }
  }

  public Certificate {
    byKind = Map.copyOf(byKind);
    if (trial.times() < 1) {
      throw new IllegalArgumentException("a trial that never ran says nothing");
    }
  }
}

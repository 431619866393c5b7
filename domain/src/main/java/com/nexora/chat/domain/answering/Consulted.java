package com.nexora.chat.domain.answering;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Which model was consulted for a proposal, and what it took. Holds figures and names, never words
/// of a customer.
///
/// @param model whose proposal it is, such as `openai gpt-5-mini`; the last one asked when none
///     gave any
/// @param prompt name and version of the prompt; empty when the model has none
/// @param tokens of all attempts
/// @param cost of all attempts in millionths of the currency in which the operator wrote the
///     prices; 0 without prices
/// @param took from the first attempt to the last
/// @param attempts how often a model was asked
/// @param passedOver what went wrong before, such as `openai gpt-5-mini: rate limited`
/// @param canary a word that stands in the prompt and must not stand in any reply; empty without
///     a prompt
/// @param instructions the words of the prompt, which no reply repeats; empty without a prompt
public record Consulted(
    String model,
    String prompt,
    Tokens tokens,
    long cost,
    Duration took,
    int attempts,
    List<String> passedOver,
    String canary,
    String instructions) {

  /// Nothing was asked.
  public static final Consulted NOBODY = inProcess("");

  /// As the provider counts them.
  ///
  /// @param in all of the prompt, what was cached included
  /// @param cached those of `in` that the provider had seen before and charges less for
  /// @param estimated whether the provider did not say, or said nonsense; then they are an
  ///     estimate that is rather too high than too low
  public record Tokens(long in, long out, long cached, boolean estimated) {

    public static final Tokens NONE = new Tokens(0, 0, 0, false);

    public Tokens {
      if (in < 0 || out < 0 || cached < 0) {
        throw new IllegalArgumentException("a number of tokens is never negative");
      }
    }

    public Tokens plus(Tokens more) {
      return new Tokens(
          in + more.in, out + more.out, cached + more.cached, estimated || more.estimated);
    }
  }

  public Consulted {
    passedOver = List.copyOf(passedOver);
  }

  /// A model that runs here: it costs nothing but time, and that is not counted.
  public static Consulted inProcess(String model) {
    return new Consulted(model, "", Tokens.NONE, 0, Duration.ZERO, 1, List.of(), "", "");
  }

  /// The same, and what an earlier try took.
  public Consulted after(Consulted earlier) {
    return new Consulted(
        model,
        prompt,
        tokens.plus(earlier.tokens),
        cost + earlier.cost,
        took.plus(earlier.took),
        attempts + earlier.attempts,
        Stream.concat(earlier.passedOver.stream(), passedOver.stream()).toList(),
        canary,
        instructions);
  }

  /// Whether it can write again what was not good: one that quotes would quote the same.
  public boolean writes() {
    return !prompt.isEmpty();
  }

  /// Without the canary, which must not stand in a log.
  @Override
  public String toString() {
    return "Consulted[" + model + ", " + prompt + ", " + tokens + ", " + attempts + " attempts]";
  }
}

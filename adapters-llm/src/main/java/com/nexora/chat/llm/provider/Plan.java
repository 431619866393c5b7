package com.nexora.chat.llm.provider;

import com.nexora.chat.application.port.Spending.Limits;
import com.nexora.chat.domain.answering.Consulted.Tokens;
import java.time.Duration;
import java.util.List;

/// Which models a workspace asks, one after the other until one decides.
///
/// @param quoting whether the built-in model answers when none of them does; else a person does
/// @param limits what they may take
/// @param personalDataLeaves whether what people wrote goes out with its addresses and numbers
/// @param tokensATurn the most tokens of a turn, with all tries and drafts; 0 for as many as it
/// takes
public record Plan(
    List<Candidate> models,
    boolean quoting,
    Limits limits,
    boolean personalDataLeaves,
    long tokensATurn) {

  /// One in which a turn may take what it takes.
  public Plan(List<Candidate> models, boolean quoting, Limits limits, boolean personalDataLeaves) {
    this(models, quoting, limits, personalDataLeaves, 0);
  }

  public Plan {
    models = List.copyOf(models);
  }

  /// A model of the plan, of which is found out when its turn comes whether it may be asked: most
  /// turns never come to the second.
  public interface Candidate {

    /// As it stands in records: `openai gpt-5-mini`.
    String label();

    Turnout now();
  }

  /// What was found out.
  public sealed interface Turnout {}

  /// It is not asked.
  public record Barred(Failure why) implements Turnout {}

  /// A model as a workspace uses it.
  ///
  /// @param timeout for one whole answer
  public record Model(Endpoint endpoint, Dialect dialect, Duration timeout, Prices prices)
      implements Turnout, Candidate {

    @Override
    public String label() {
      return endpoint.label();
    }

    @Override
    public Turnout now() {
      return this;
    }
  }

  /// What a million tokens cost, in the operator's currency.
  ///
  /// @param cached for those of the prompt that were seen before
  public record Prices(double in, double cached, double out) {

    public static final Prices UNKNOWN = new Prices(0, 0, 0);

    /// In millionths of the currency, rounded up.
    public long of(Tokens tokens) {
      long fresh = Math.max(0, tokens.in() - tokens.cached());
      return (long) Math.ceil(fresh * in + tokens.cached() * cached + tokens.out() * out);
    }

    /// However much of it the provider has seen before, or calls so.
    public long atMost(Tokens tokens) {
      return (long) Math.ceil(tokens.in() * Math.max(in, cached) + tokens.out() * out);
    }
  }
}

package com.nexora.chat.llm;

import com.nexora.chat.domain.tenancy.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Which models propose a workspace's replies: the first, and after it those that are asked when
/// one fails.
///
/// @param models empty for the built-in one alone
/// @param quoting whether the built-in model quotes an article when all of them fail; else a person
///     gets the conversation
/// @param budget what they may take
/// @param personalDataLeaves whether e-mail addresses, numbers, cards and keys that people write go
///     to the provider; else placeholders do
/// @param certification which of the models must have shown what they can do
public record ModelPlan(
    List<Model> models,
    boolean quoting,
    Budget budget,
    boolean personalDataLeaves,
    Certification certification) {

  /// Nothing leaves this process.
  public static final ModelPlan BUILT_IN =
      new ModelPlan(List.of(), true, Budget.NONE, false, Certification.OF_FALLBACKS);

  public ModelPlan {
    models = List.copyOf(models);
  }

  /// Fallbacks are always certified: nobody looks on when they are asked.
  ///
  /// @param first whether the first model must be, too; else it is warned of
  /// @param lasts for how long a certificate holds
  public record Certification(boolean first, Duration lasts) {

    public static final Certification OF_FALLBACKS = new Certification(false, Duration.ofDays(90));
  }

  /// What a provider knows the workspace by.
  public sealed interface Key {

    /// How a stored key is called.
    String NAMES = "[a-z][a-z0-9-]{0,39}";

    /// The provider asks for none.
    record None() implements Key {}

    /// From the environment, read with the file.
    record Given(Secret secret) implements Key {}

    /// Sealed in the database, and looked up for each turn: `./nexora key set`.
    record Stored(String name) implements Key {}
  }

  /// The most of each; 0 for as much as it takes. Tokens are in and out together, money is in
  /// millionths of the currency of the prices.
  ///
  /// @param tokensATurn with all tries, all models and the second draft
  /// @param tokensADay of UTC
  public record Budget(
      long tokensATurn,
      long tokensADay,
      long tokensAConversation,
      long costADay,
      long costAConversation) {

    public static final Budget NONE = new Budget(0, 0, 0, 0, 0);

    /// Whether it can be kept only where prices are known.
    public boolean inMoney() {
      return costADay > 0 || costAConversation > 0;
    }
  }

  /// One model, as a workspace uses it.
  ///
  /// @param name the provider's own for it, such as `gpt-5-mini`
  /// @param baseUrl where the provider is reached
  /// @param temperature empty for the provider's own: some models take no other
  /// @param mostTokens the most tokens of an answer, those of its thoughts included
  /// @param timeout for one whole answer; all tries of a turn together take a minute at most
  /// @param prices to account with
  /// @param allowPrivate whether its address may be of a private network
  public record Model(
      Provider provider,
      String name,
      URI baseUrl,
      Key key,
      Optional<Double> temperature,
      int mostTokens,
      Duration timeout,
      Prices prices,
      boolean allowPrivate) {}

  /// What a million tokens cost, in the operator's currency; 0 where nothing is known.
  ///
  /// @param cached for those of the prompt that the provider had seen before
  public record Prices(double input, double cached, double output) {

    public static final Prices UNKNOWN = new Prices(0, 0, 0);
  }
}

package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.llm.ModelPlan;
import com.nexora.chat.llm.ModelPlan.Budget;
import com.nexora.chat.llm.ModelPlan.Certification;
import com.nexora.chat.llm.ModelPlan.Model;
import com.nexora.chat.llm.ModelPlan.Prices;
import com.nexora.chat.llm.Provider;
import com.nexora.chat.llm.ProviderModels;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The part of a workspace's entry that says which models propose its replies.
final class ModelSection {

  private static final String ADDRESS = "base-url";
  private static final String KEY = "api-key";
  private static final String STORED = "stored:";
  private static final int MOST_FALLBACKS = 3;

  private final Variables variables;

  ModelSection(Variables variables) {
    this.variables = variables;
  }

  /// The plan a workspace has; what is wrong with it is noted.
  ModelPlan read(YamlNode workspace) {
    return workspace.child("model").map(this::plan).orElse(ModelPlan.BUILT_IN);
  }

  private ModelPlan plan(YamlNode node) {
    List<Model> models = new ArrayList<>();
    model(node).ifPresent(models::add);
    List<YamlNode> fallbacks = node.list("fallbacks");
    if (fallbacks.size() > MOST_FALLBACKS) {
      node.mistake("fallbacks", "names more than " + MOST_FALLBACKS + ": nobody waits for so many");
    }
    for (YamlNode fallback : fallbacks) {
      model(fallback).ifPresent(models::add);
      fallback.nothingElse();
    }
    boolean quoting = quoting(node);
    Budget budget = node.child("budget").map(ModelSection::budget).orElse(Budget.NONE);
    if (budget.inMoney() && models.stream().anyMatch(it -> it.prices().equals(Prices.UNKNOWN))) {
      node.mistake(
          "budget",
          "is in money, so every model needs prices: without them nobody knows what it spends");
    }
    boolean leaves = personalDataLeaves(node);
    Certification certification = node.child("certification")
        .map(ModelSection::certification)
        .orElse(Certification.OF_FALLBACKS);
    node.nothingElse();
    return new ModelPlan(models, quoting, budget, leaves, certification);
  }

  private static boolean personalDataLeaves(YamlNode node) {
    String written = node.text("personal-data", "mask");
    return switch (written) {
      case "send" -> true;
      case "mask" -> false;
      default -> {
        node.mistake("personal-data", "is mask or send, not '" + written + "'");
        yield false;
      }
    };
  }

  private static boolean quoting(YamlNode node) {
    String written = node.text("otherwise", "hand-off");
    return switch (written) {
      case "quote" -> true;
      case "hand-off" -> false;
      default -> {
        node.mistake("otherwise", "is hand-off or quote, not '" + written + "'");
        yield false;
      }
    };
  }

  private Optional<Model> model(YamlNode node) {
    Optional<Provider> provider = provider(node);
    String name = node.text("name");
    ModelPlan.Key key = key(node);
    boolean allowPrivate = allowPrivate(node);
    Optional<URI> address =
        address(node, provider, !(key instanceof ModelPlan.Key.None), allowPrivate);
    Optional<Double> temperature = node.keys().contains("temperature")
        ? Optional.of(decimal(node, "temperature", 2))
        : Optional.empty();
    int tokens = whole(node, "max-tokens", "800", 100, 32_000);
    int seconds = whole(node, "timeout-seconds", "20", 1, 60);
    Prices prices = node.child("prices").map(ModelSection::prices).orElse(Prices.UNKNOWN);
    if (provider.isEmpty() || name.isBlank() || address.isEmpty()) {
      return Optional.empty();
    }
    if (provider.get().needsKey() && !node.keys().contains(KEY)) {
      node.mistake("needs an " + KEY + " for " + provider.get().label());
    }
    return Optional.of(new Model(
        provider.get(),
        name,
        address.get(),
        key,
        temperature,
        tokens,
        Duration.ofSeconds(seconds),
        prices,
        allowPrivate));
  }

  private static boolean allowPrivate(YamlNode node) {
    String written = node.text("allow-private", "false");
    if (!written.equals("true") && !written.equals("false")) {
      node.mistake("allow-private", "is true or false, not '" + written + "'");
    }
    return written.equals("true");
  }

  /// From the environment, or by the name under which it is sealed in the database.
  private ModelPlan.Key key(YamlNode node) {
    if (!node.keys().contains(KEY)) {
      return new ModelPlan.Key.None();
    }
    String written = node.text(KEY);
    if (written.startsWith(STORED)) {
      String name = written.substring(STORED.length());
      if (!name.matches(ModelPlan.Key.NAMES)) {
        node.mistake(
            KEY,
            "is " + STORED + "NAME with a name of small letters, digits and hyphens, the one that"
                + " ./nexora key set --name gave it");
      }
      return new ModelPlan.Key.Stored(name);
    }
    String secret = variables.secret(node, KEY);
    return secret.isBlank()
        ? new ModelPlan.Key.None()
        : new ModelPlan.Key.Given(new Secret(secret));
  }

  private static Optional<Provider> provider(YamlNode node) {
    String written = node.text("provider");
    Optional<Provider> provider = Provider.named(written);
    if (provider.isEmpty() && !written.isEmpty()) {
      String known =
          Arrays.stream(Provider.values()).map(Provider::label).collect(Collectors.joining(", "));
      node.mistake("provider", "is one of " + known + ", not '" + written + "'");
    }
    return provider;
  }

  private Optional<URI> address(
      YamlNode node, Optional<Provider> provider, boolean withKey, boolean allowPrivate) {
    if (!node.keys().contains(ADDRESS)) {
      Optional<URI> usual = provider.flatMap(Provider::address);
      if (provider.isPresent() && usual.isEmpty()) {
        node.mistake("needs a " + ADDRESS + ": where the server is");
      }
      return usual;
    }
    String written = variables.resolved(node, ADDRESS).replaceAll("/+$", "");
    if (Addresses.fitForModels(written, withKey || !allowPrivate)) {
      URI address = URI.create(written);
      if (!allowPrivate
          && Addresses.isNumber(address)
          && ProviderModels.inPrivateNetwork(address)) {
        node.mistake(
            ADDRESS,
            "is of a private network: write allow-private: true beside it when"
                + " that is where the server stands");
      }
      return Optional.of(address);
    }
    if (!written.isEmpty()) {
      node.mistake(
          ADDRESS,
          "must look like https://host/v1; http on this machine, or with no api-key and with"
              + " allow-private: true for a server of your own network");
    }
    return Optional.empty();
  }

  private static Budget budget(YamlNode node) {
    Budget budget = new Budget(
        whole(node, "tokens-a-turn", "0", 0, 2_000_000_000),
        whole(node, "tokens-a-day", "0", 0, 2_000_000_000),
        whole(node, "tokens-a-conversation", "0", 0, 2_000_000_000),
        millionths(node, "cost-a-day"),
        millionths(node, "cost-a-conversation"));
    node.nothingElse();
    return budget;
  }

  private static long millionths(YamlNode node, String key) {
    return node.keys().contains(key) ? Math.round(1e6 * decimal(node, key, 1e6)) : 0;
  }

  private static Certification certification(YamlNode node) {
    String of = node.text("of", "fallbacks");
    if (!of.equals("fallbacks") && !of.equals("all")) {
      node.mistake("of", "is fallbacks or all, not '" + of + "'");
    }
    int days = whole(node, "days", "90", 1, 3_650);
    node.nothingElse();
    return new Certification(of.equals("all"), Duration.ofDays(days));
  }

  private static Prices prices(YamlNode node) {
    double input = decimal(node, "input", 1e6);
    double output = decimal(node, "output", 1e6);
    double cached = node.keys().contains("cached") ? decimal(node, "cached", 1e6) : input;
    node.nothingElse();
    return new Prices(input, cached, output);
  }

  private static double decimal(YamlNode node, String key, double most) {
    String written = node.text(key);
    if (written.matches("[0-9]{1,7}(\\.[0-9]{1,6})?") && Double.parseDouble(written) <= most) {
      return Double.parseDouble(written);
    }
    if (!written.isEmpty()) {
      node.mistake(key, "must be a number from 0 to " + (long) most + ", not '" + written + "'");
    }
    return 0;
  }

  private static int whole(YamlNode node, String key, String otherwise, int least, int most) {
    String written = node.text(key, otherwise);
    if (written.matches("[0-9]{1,10}")) {
      long number = Long.parseLong(written);
      if (number >= least && number <= most) {
        return (int) number;
      }
    }
    node.mistake(key, "must be a number from " + least + " to " + most + ", not '" + written + "'");
    return Integer.parseInt(otherwise);
  }
}

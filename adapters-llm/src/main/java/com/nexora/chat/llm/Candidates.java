package com.nexora.chat.llm;

import static java.lang.System.Logger.Level.WARNING;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.certification.Bar;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.prompt.Prompt;
import com.nexora.chat.llm.provider.Endpoint;
import com.nexora.chat.llm.provider.Failure;
import com.nexora.chat.llm.provider.Plan;
import com.nexora.chat.llm.provider.Whereabouts;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Finds out of each model of a plan, when its turn comes, whether it may be asked and with which
/// key. Nothing is remembered but what was logged: a key or certificate that was stored a moment
/// ago, on whichever node, counts.
final class Candidates {

  private static final System.Logger LOG = System.getLogger(Candidates.class.getName());

  /// So often the same is said again.
  private static final Duration REMINDER = Duration.ofHours(1);

  private static final int MOST_REMEMBERED = 10_000;

  private final ProviderModels.Store store;
  private final Map<String, Instant> said = new ConcurrentHashMap<>();

  Candidates(ProviderModels.Store store) {
    this.store = store;
  }

  /// @param place in the plan, from 0
  Plan.Candidate of(WorkspaceId workspace, ModelPlan plan, int place) {
    ModelPlan.Model model = plan.models().get(place);
    return new Plan.Candidate() {
      @Override
      public String label() {
        return subject(model).label();
      }

      @Override
      public Plan.Turnout now() {
        if (uncertified(workspace, plan, place)) {
          return new Plan.Barred(Failure.NOT_CERTIFIED);
        }
        return strayed(workspace, model)
            ? new Plan.Barred(Failure.NOT_PUBLIC)
            : withKey(workspace, model);
      }
    };
  }

  static Certificate.Subject subject(ModelPlan.Model model) {
    return new Certificate.Subject(model.provider().label(), model.name(), Prompt.ANSWER.name());
  }

  private boolean uncertified(WorkspaceId workspace, ModelPlan plan, int place) {
    boolean needed = place > 0 || plan.certification().first();
    ModelPlan.Model model = plan.models().get(place);
    if (!needed && !toBeSaid(workspace + " first " + subject(model))) {
      return false;
    }
    Optional<String> why = missing(workspace, model, plan.certification().lasts());
    why.ifPresent(words -> say(
        workspace,
        subject(model).label()
            + (needed ? " is not asked: " : " is the first model and is asked all the same: ")
            + words + ". ./nexora certify tries it"));
    return needed && why.isPresent();
  }

  private Optional<String> missing(WorkspaceId workspace, ModelPlan.Model model, Duration lasts) {
    try {
      return store
          .certificates()
          .of(workspace, subject(model))
          .map(shown -> Bar.against(shown, store.clock().instant(), lasts))
          .orElse(Optional.of(Bar.UNTRIED));
    } catch (PortFailure | IllegalArgumentException unreadable) {
      return Optional.of("its certificate cannot be read: " + unreadable.getMessage());
    }
  }

  /// Looked at each time: where a name leads to changes without the file.
  private boolean strayed(WorkspaceId workspace, ModelPlan.Model model) {
    boolean strayed = !model.allowPrivate() && Whereabouts.isPrivate(model.baseUrl());
    if (strayed) {
      say(
          workspace,
          subject(model).label() + " is not asked: " + model.baseUrl().getHost()
              + " is in a private network, and its  allow-private: true  is missing");
    }
    return strayed;
  }

  private Plan.Turnout withKey(WorkspaceId workspace, ModelPlan.Model model) {
    return switch (model.key()) {
      case ModelPlan.Key.None() -> opened(model, "");
      case ModelPlan.Key.Given(Secret secret) -> opened(model, secret.value());
      case ModelPlan.Key.Stored(String name) ->
        stored(workspace, model, name)
            .<Plan.Turnout>map(secret -> opened(model, secret.value()))
            .orElseGet(() -> new Plan.Barred(Failure.NO_KEY));
    };
  }

  private Optional<Secret> stored(WorkspaceId workspace, ModelPlan.Model model, String name) {
    try {
      Optional<Secret> key = store.keys().flatMap(keys -> keys.of(workspace, name));
      if (key.isEmpty()) {
        say(
            workspace,
            subject(model).label() + " is not asked: there is no key called " + name + ". "
                + (store.keys().isEmpty()
                    ? "This process has no master key"
                    : "./nexora key set stores one"));
      }
      return key;
    } catch (PortFailure closed) {
      say(workspace, subject(model).label() + " is not asked: " + closed.getMessage());
      return Optional.empty();
    }
  }

  private static Plan.Model opened(ModelPlan.Model model, String key) {
    ModelPlan.Prices prices = model.prices();
    return new Plan.Model(
        new Endpoint(
            model.provider().label(),
            model.name(),
            model.baseUrl(),
            key,
            model.temperature(),
            model.mostTokens()),
        model.provider().dialect(),
        model.timeout(),
        new Plan.Prices(prices.input(), prices.cached(), prices.output()));
  }

  private void say(WorkspaceId workspace, String words) {
    if (toBeSaid(workspace + " " + words)) {
      LOG.log(WARNING, "Workspace {0}: {1}", workspace, words);
    }
  }

  /// Whether it was not said lately.
  private boolean toBeSaid(String what) {
    if (said.size() > MOST_REMEMBERED) {
      said.clear();
    }
    Instant now = store.clock().instant();
    Instant last = said.getOrDefault(what, Instant.MIN);
    boolean due = last.equals(Instant.MIN) || last.plus(REMINDER).isBefore(now);
    if (due) {
      said.put(what, now);
    }
    return due;
  }
}

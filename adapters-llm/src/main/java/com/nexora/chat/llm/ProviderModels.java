package com.nexora.chat.llm;

import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.Spending;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.prompt.Canary;
import com.nexora.chat.llm.provider.BoundedHttp;
import com.nexora.chat.llm.provider.Endpoint;
import com.nexora.chat.llm.provider.Plan;
import com.nexora.chat.llm.provider.ProviderReplies;
import java.security.SecureRandom;
import java.util.function.Function;

/// The door to models that run elsewhere.
public final class ProviderModels {

  private static final int SECRET_BYTES = 32;

  private ProviderModels() {}

  /// Proposes with whatever a workspace's plan names at that moment.
  ///
  /// @param plans of every workspace, looked up for each turn
  /// @param spending keeps account of what a plan sets limits to
  /// @param builtIn proposes where a plan names no model, or says that it has the last word
  public static ProposeReply open(
      Function<WorkspaceId, ModelPlan> plans, ProposeReply builtIn, Spending spending) {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new ProviderReplies(
        workspace -> plan(plans.apply(workspace)),
        builtIn,
        spending,
        new Canary(secret),
        new BoundedHttp(System::nanoTime));
  }

  private static Plan plan(ModelPlan plan) {
    ModelPlan.Budget budget = plan.budget();
    return new Plan(
        plan.models().stream().map(ProviderModels::model).toList(),
        plan.quoting(),
        new Spending.Limits(budget.aDay(), budget.aConversation()),
        plan.personalDataLeaves());
  }

  private static Plan.Model model(ModelPlan.Model model) {
    Endpoint endpoint = new Endpoint(
        model.provider().label(),
        model.name(),
        model.baseUrl(),
        model.key().map(Secret::value).orElse(""),
        model.temperature(),
        model.mostTokens());
    ModelPlan.Prices prices = model.prices();
    return new Plan.Model(
        endpoint,
        model.provider().dialect(),
        model.timeout(),
        new Plan.Prices(prices.input(), prices.cached(), prices.output()));
  }
}

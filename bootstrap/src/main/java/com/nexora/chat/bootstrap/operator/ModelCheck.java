package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.Spending.Amount;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.certification.Bar;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.ModelPlan;
import com.nexora.chat.llm.ModelPlan.Budget;
import com.nexora.chat.llm.ModelPlan.Model;
import com.nexora.chat.llm.ProviderModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Looks at the models of a plan: whether each could be asked now.
///
/// @param live whether its provider is called on, without a key
public record ModelCheck(ProviderModels.Store store, boolean live) {

  private static final double MILLION = 1e6;

  public List<Finding> look(WorkspaceId workspace, ModelPlan plan) {
    if (plan.models().isEmpty()) {
      return List.of(new Finding(Level.FINE, "model", "The built-in model answers."));
    }
    List<Finding> findings = new ArrayList<>();
    for (int place = 0; place < plan.models().size(); place++) {
      Model model = plan.models().get(place);
      List<Finding> wrong = new ArrayList<>();
      key(workspace, model).ifPresent(wrong::add);
      address(model).ifPresent(wrong::add);
      certificate(workspace, plan, place).ifPresent(wrong::add);
      findings.addAll(
          wrong.isEmpty() ? List.of(finding(Level.FINE, model, "could be asked now.")) : wrong);
    }
    findings.add(budget(workspace, plan.budget()));
    return findings;
  }

  private Optional<Finding> key(WorkspaceId workspace, Model model) {
    if (!(model.key() instanceof ModelPlan.Key.Stored(String name))) {
      return Optional.empty();
    }
    try {
      return store.keys().flatMap(keys -> keys.of(workspace, name)).isPresent()
          ? Optional.empty()
          : Optional.of(finding(
              Level.WRONG,
              model,
              "has no key: ./nexora key set --workspace " + workspace + " --name " + name
                  + " stores one."));
    } catch (PortFailure closed) {
      return Optional.of(finding(Level.WRONG, model, "has no key: " + closed.getMessage() + "."));
    }
  }

  private Optional<Finding> address(Model model) {
    String host = model.baseUrl().getHost();
    if (!model.allowPrivate() && ProviderModels.inPrivateNetwork(model.baseUrl())) {
      return Optional.of(finding(
          Level.WRONG,
          model,
          "is not asked: " + host + " is in a private network; allow-private: true allows it."));
    }
    return live && !ProviderModels.answers(model.baseUrl())
        ? Optional.of(finding(Level.WRONG, model, "cannot be reached: " + host + " is silent."))
        : Optional.empty();
  }

  private Optional<Finding> certificate(WorkspaceId workspace, ModelPlan plan, int place) {
    Model model = plan.models().get(place);
    boolean needed = place > 0 || plan.certification().first();
    Optional<String> missing;
    try {
      missing = store
          .certificates()
          .of(workspace, ProviderModels.subject(model))
          .map(it ->
              Bar.against(it, store.clock().instant(), plan.certification().lasts()))
          .orElse(Optional.of(Bar.UNTRIED));
    } catch (PortFailure | IllegalArgumentException unreadable) {
      missing = Optional.of("its certificate cannot be read");
    }
    return missing.map(why -> finding(
        needed ? Level.WRONG : Level.NOTE,
        model,
        (needed ? "is not asked: " : "is asked without a certificate: ") + why
            + ". ./nexora certify tries it."));
  }

  private Finding budget(WorkspaceId workspace, Budget budget) {
    if (budget.tokensADay() == 0 && budget.costADay() == 0) {
      return new Finding(Level.NOTE, "model budget", "There is no limit for a day.");
    }
    Amount spent;
    try {
      spent = store.spending().today(workspace);
    } catch (PortFailure away) {
      return new Finding(Level.UNKNOWN, "model budget", String.valueOf(away.getMessage()));
    }
    boolean left = (budget.tokensADay() == 0 || spent.tokens() < budget.tokensADay())
        && (budget.costADay() == 0 || spent.millionths() < budget.costADay());
    String tokens = budget.tokensADay() == 0
        ? ""
        : " " + spent.tokens() + " of " + budget.tokensADay() + " tokens.";
    String money = budget.costADay() == 0
        ? ""
        : String.format(
            Locale.ROOT,
            " %.2f of %.2f in money.",
            spent.millionths() / MILLION,
            budget.costADay() / MILLION);
    return new Finding(
        left ? Level.FINE : Level.WRONG, "model budget", "Spent today:" + tokens + money);
  }

  private static Finding finding(Level level, Model model, String sentence) {
    String label = ProviderModels.subject(model).label();
    return new Finding(level, "model", label + " " + sentence);
  }
}

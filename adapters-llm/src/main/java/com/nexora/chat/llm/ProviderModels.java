package com.nexora.chat.llm;

import com.nexora.chat.application.port.Certificates;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.ProviderKeys;
import com.nexora.chat.application.port.Spending;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.prompt.Canary;
import com.nexora.chat.llm.prompt.Prompt;
import com.nexora.chat.llm.prompt.Rendered;
import com.nexora.chat.llm.provider.BoundedHttp;
import com.nexora.chat.llm.provider.Plan;
import com.nexora.chat.llm.provider.ProviderReplies;
import com.nexora.chat.llm.provider.Whereabouts;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The door to models that run elsewhere.
public final class ProviderModels {

  private static final int SECRET_BYTES = 32;

  private ProviderModels() {}

  /// What is stored for models.
  ///
  /// @param spending keeps account of what a plan sets limits to
  /// @param keys empty in a process without a master key
  /// @param clock says how old a certificate is
  public record Store(
      Spending spending,
      Optional<ProviderKeys> keys,
      Certificates certificates,
      InstantSource clock) {

    /// Where no database is, for trials: a model with a stored key or with limits is not asked.
    public static Store nowhere(InstantSource clock) {
      Unstored none = new Unstored();
      return new Store(none, Optional.empty(), none, clock);
    }
  }

  /// Proposes with whatever a workspace's plan names at that moment.
  ///
  /// @param plans of every workspace, looked up for each turn
  /// @param builtIn proposes where a plan names no model, or says that it has the last word
  public static ProposeReply open(
      Function<WorkspaceId, ModelPlan> plans, ProposeReply builtIn, Store store) {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    Candidates candidates = new Candidates(store);
    return new ProviderReplies(
        workspace -> plan(candidates, workspace, plans.apply(workspace)),
        builtIn,
        store.spending(),
        new Canary(secret),
        new BoundedHttp(System::nanoTime));
  }

  /// Under what name a model is certified: with the prompt of this version of the service.
  public static Certificate.Subject subject(ModelPlan.Model model) {
    return Candidates.subject(model);
  }

  /// Whether an address leads into a private network, this machine excepted.
  public static boolean inPrivateNetwork(URI address) {
    return Whereabouts.isPrivate(address);
  }

  /// Whether anybody answers where a provider is said to be, with whatever status: nothing is
  /// asked and no key is sent.
  public static boolean answers(URI address) {
    return Whereabouts.answers(address);
  }

  /// All that a model would be sent of a turn, to measure it; nobody is asked.
  public static String prompt(Question question, List<Found> offered) {
    Rendered turn = Rendered.of(Prompt.ANSWER, "0123456789abcdef", question, offered);
    return turn.system() + "\n" + turn.user();
  }

  private static Plan plan(Candidates candidates, WorkspaceId workspace, ModelPlan plan) {
    ModelPlan.Budget budget = plan.budget();
    return new Plan(
        IntStream.range(0, plan.models().size())
            .mapToObj(place -> candidates.of(workspace, plan, place))
            .toList(),
        plan.quoting(),
        new Spending.Limits(
            new Spending.Amount(budget.tokensADay(), budget.costADay()),
            new Spending.Amount(budget.tokensAConversation(), budget.costAConversation())),
        plan.personalDataLeaves(),
        budget.tokensATurn());
  }
}

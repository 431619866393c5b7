package com.nexora.chat.llm.provider;

import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.Spending;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Consulted.Tokens;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.prompt.Canary;
import com.nexora.chat.llm.prompt.Prompt;
import com.nexora.chat.llm.prompt.Rendered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// Asks the models of a workspace's plan, which is looked up for each turn: a plan that changes is
/// followed from the next turn on.
public final class ProviderReplies implements ProposeReply {

  /// For all models and all tries together. A customer who would wait longer is better off with a
  /// person.
  static final Duration LONGEST = Duration.ofSeconds(60);

  /// More than a node's workspaces use; what is forgotten is opened again.
  private static final int MOST_OPEN = 1_000;

  private final Function<WorkspaceId, Plan> plans;
  private final ProposeReply builtIn;
  private final Spending spending;
  private final Canary canary;
  private final BoundedHttp http;
  private final LongSupplier nanos;
  private final ConcurrentMap<Plan.Model, RemoteModel> open = new ConcurrentHashMap<>();

  /// @param plans of every workspace; one without models is for the built-in one
  public ProviderReplies(
      Function<WorkspaceId, Plan> plans,
      ProposeReply builtIn,
      Spending spending,
      Canary canary,
      BoundedHttp http) {
    this.plans = plans;
    this.builtIn = builtIn;
    this.spending = spending;
    this.canary = canary;
    this.http = http;
    this.nanos = http.clock();
  }

  @Override
  public Proposed propose(WorkspaceId workspace, Question question, List<Found> offered) {
    Plan plan = plans.apply(workspace);
    if (plan.models().isEmpty()) {
      return builtIn.propose(workspace, question, offered);
    }
    if (question.onlyAttachments()) {
      return unasked(plan, new Proposal.CannotSee());
    }
    if (offered.isEmpty() || question.latest().isBlank()) {
      return unasked(plan, new Proposal.NothingFound());
    }
    return asked(workspace, plan, question, offered);
  }

  /// What needs no model costs none.
  private static Proposed unasked(Plan plan, Proposal proposal) {
    String label = plan.models().getFirst().label();
    return Proposed.of(
        proposal, new Consulted(label, "", Tokens.NONE, 0, Duration.ZERO, 0, List.of(), "", ""));
  }

  private Proposed asked(WorkspaceId workspace, Plan plan, Question question, List<Found> offered) {
    long begun = nanos.getAsLong();
    String word = canary.of(workspace);
    Veil veil = Veil.over(question, plan.personalDataLeaves());
    Rendered turn = Rendered.of(Prompt.ANSWER, word, veil.question(), offered);
    Tally tally = new Tally(word);
    ConversationId conversation = new ConversationId(question.context().conversation());
    Purse purse =
        new Purse(spending, workspace, conversation, plan, question.context().spent());
    for (Plan.Candidate candidate : plan.models()) {
      Optional<Proposed> proposed = switch (candidate.now()) {
        case Plan.Barred(Failure why) -> {
          tally.passedOver(candidate, why);
          yield Optional.empty();
        }
        case Plan.Model model -> {
          RemoteModel.Report report = opened(model)
              .ask(purse, turn, question.context().intents(), begun + LONGEST.toNanos());
          tally.add(model, report);
          yield told(candidate, report.result(), veil, tally, begun);
        }
      };
      if (proposed.isPresent()) {
        return proposed.get();
      }
    }
    return plan.quoting()
        ? tally.quoted(builtIn.propose(workspace, question, offered), nanos.getAsLong() - begun)
        : Proposed.of(
            new Proposal.Unavailable(String.join("; ", tally.passedOver)),
            tally.by(nanos.getAsLong() - begun));
  }

  /// Empty when the next model is to be asked.
  private Optional<Proposed> told(
      Plan.Candidate model, RemoteModel.Result result, Veil veil, Tally tally, long begun) {
    return switch (result) {
      case RemoteModel.Result.Decided(Proposal proposal, String intent) ->
        Optional.of(
            new Proposed(veil.lifted(proposal), intent, tally.by(nanos.getAsLong() - begun)));
      case RemoteModel.Result.Failed(Failure why) -> {
        tally.passedOver(model, why);
        // What one model is not willing to answer is for no other to try.
        yield why == Failure.DECLINED
            ? Optional.of(Proposed.of(
                new Proposal.HandOff(Proposal.Why.MODEL_DECLINED),
                tally.by(nanos.getAsLong() - begun)))
            : Optional.empty();
      }
    };
  }

  private RemoteModel opened(Plan.Model model) {
    if (open.size() > MOST_OPEN) {
      open.clear();
    }
    return open.computeIfAbsent(model, missing -> new RemoteModel(missing, http));
  }

  /// What asking has taken until now.
  private static final class Tally {

    private final String canary;
    private final List<String> passedOver = new ArrayList<>();
    private String label = "";
    private Tokens tokens = Tokens.NONE;
    private long cost;
    private int tries;

    Tally(String canary) {
      this.canary = canary;
    }

    void add(Plan.Model model, RemoteModel.Report report) {
      label = model.endpoint().label();
      tokens = tokens.plus(report.tokens());
      cost += model.prices().of(report.tokens());
      tries += report.tries();
    }

    void passedOver(Plan.Candidate model, Failure why) {
      passedOver.add(model.label() + ": " + why.label());
    }

    Consulted by(long took) {
      return by(label, Prompt.ANSWER.name(), took);
    }

    /// The built-in model has the last word, and says it without a prompt.
    Proposed quoted(Proposed quoted, long took) {
      return Proposed.of(quoted.proposal(), by(quoted.by().model(), "", took));
    }

    private Consulted by(String model, String prompt, long took) {
      return new Consulted(
          model,
          prompt,
          tokens,
          cost,
          Duration.ofNanos(took),
          tries,
          passedOver,
          canary,
          prompt.isEmpty() ? "" : Prompt.ANSWER.text());
    }
  }
}

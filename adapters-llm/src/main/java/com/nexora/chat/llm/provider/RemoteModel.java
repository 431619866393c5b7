package com.nexora.chat.llm.provider;

import static java.lang.System.Logger.Level.WARNING;

import com.nexora.chat.application.port.Spending.Amount;
import com.nexora.chat.domain.answering.Consulted.Tokens;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.decision.DecisionFormat;
import com.nexora.chat.llm.decision.DecisionReader;
import com.nexora.chat.llm.prompt.Rendered;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// One model that runs elsewhere. What it returns is read strictly; what cannot be read is asked
/// for again twice at most, and no other failure is asked about again.
final class RemoteModel {

  private static final System.Logger LOG = System.getLogger(RemoteModel.class.getName());

  /// The first try and two repairs.
  private static final int TRIES = 3;

  /// Of UTF-8: more tokens than any language has.
  private static final int BYTES_A_TOKEN = 3;

  private final Plan.Model settings;
  private final ChatModel model;
  private final LongSupplier nanos;
  private final Breaker breaker = new Breaker();

  RemoteModel(Plan.Model settings, BoundedHttp http) {
    this.settings = settings;
    this.model = settings.dialect().open(settings.endpoint(), http.builder());
    this.nanos = http.clock();
  }

  /// @param tokens of all tries
  record Report(Result result, Tokens tokens, int tries) {}

  sealed interface Result {
    record Decided(Proposal proposal, String intent) implements Result {}

    record Failed(Failure why) implements Result {}
  }

  /// @param until when all tries must be over, in nanoseconds of the clock
  Report ask(Purse purse, Rendered turn, List<String> intents, long until) {
    if (!breaker.lets(nanos.getAsLong())) {
      return new Report(new Result.Failed(Failure.LEFT_ALONE), Tokens.NONE, 0);
    }
    Tokens tokens = Tokens.NONE;
    Rendered asked = turn;
    Failure last = Failure.NO_TIME;
    int tries = 0;
    while (tries < TRIES && nanos.getAsLong() - until < 0) {
      if (!purse.lets(reserved(atMost(asked)))) {
        last = Failure.NO_BUDGET;
        break;
      }
      tries++;
      Said said = say(purse.workspace(), asked, until);
      purse.took(spent(said.tokens()));
      tokens = tokens.plus(said.tokens());
      if (said.failure().isPresent()) {
        last = said.failure().get();
        if (last != Failure.CUT_OFF) {
          break;
        }
        asked = turn.corrected("It was cut off. Keep \"text\" below 60 words.");
        continue;
      }
      switch (DecisionReader.read(said.words(), turn.passages(), intents)) {
        case DecisionReader.Result.Read(Proposal proposal, String intent) -> {
          return new Report(new Result.Decided(proposal, intent), tokens, tries);
        }
        case DecisionReader.Result.Unusable(String reason) -> {
          last = Failure.UNREADABLE;
          asked = turn.corrected(reason);
        }
      }
    }
    return new Report(new Result.Failed(last), tokens, tries);
  }

  /// @param words empty after a failure
  private record Said(String words, Optional<Failure> failure, Tokens tokens) {}

  private Said say(WorkspaceId workspace, Rendered turn, long until) {
    long own = nanos.getAsLong() + settings.timeout().toNanos();
    long deadline = own - until < 0 ? own : until;
    ChatRequest request = ChatRequest.builder()
        .messages(SystemMessage.from(turn.system()), UserMessage.from(turn.user()))
        .responseFormat(DecisionFormat.JSON)
        .build();
    try {
      ChatResponse response =
          ScopedValue.where(BoundedHttp.DEADLINE, deadline).call(() -> model.chat(request));
      breaker.worked();
      return said(turn, response);
    } catch (ProviderFailure known) {
      return failed(workspace, turn, known.failure(), known.retryAfter());
    } catch (ContentFilteredException declined) {
      return failed(workspace, turn, Failure.DECLINED, Duration.ZERO);
    } catch (RuntimeException strange) {
      // LangChain4j could not make sense of what came. Its words may hold the answer: not logged.
      return failed(workspace, turn, Failure.UNKNOWN_SHAPE, Duration.ZERO);
    }
  }

  private Said said(Rendered turn, ChatResponse response) {
    String words = Optional.ofNullable(response.aiMessage().text()).orElse("");
    Tokens tokens = tokens(turn, words, response.tokenUsage());
    return new Said(words, incomplete(response.finishReason(), words), tokens);
  }

  private static Optional<Failure> incomplete(@Nullable FinishReason finish, String words) {
    if (finish == null) {
      return Optional.empty();
    }
    return switch (finish) {
      case LENGTH -> Optional.of(Failure.CUT_OFF);
      case CONTENT_FILTER -> Optional.of(Failure.DECLINED);
      case STOP -> Optional.empty();
      case OTHER, TOOL_EXECUTION ->
        words.isBlank() ? Optional.of(Failure.DECLINED) : Optional.empty();
    };
  }

  private Said failed(WorkspaceId workspace, Rendered turn, Failure why, Duration retryAfter) {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("interrupted while a model was asked");
    }
    breaker
        .failed(why, retryAfter, nanos.getAsLong())
        .ifPresent(pause -> LOG.log(
            WARNING,
            "Workspace {0}: {1} is left alone for {2} seconds: {3}",
            workspace,
            settings.endpoint(),
            pause.toSeconds(),
            why.label()));
    return new Said("", Optional.of(why), why.mayCost() ? atMost(turn) : Tokens.NONE);
  }

  private Tokens tokens(Rendered turn, String words, @Nullable TokenUsage usage) {
    try {
      if (usage != null) {
        Tokens told = settings.dialect().tokens(usage);
        // A prompt without tokens is no figure.
        if (told.in() > 0) {
          return told;
        }
      }
    } catch (IllegalArgumentException nonsense) {
      // Estimated, as if there were none.
    }
    return new Tokens(estimate(turn), estimate(words), 0, true);
  }

  private Tokens atMost(Rendered turn) {
    return new Tokens(estimate(turn), settings.endpoint().mostTokens(), 0, true);
  }

  private Amount reserved(Tokens tokens) {
    return new Amount(tokens.in() + tokens.out(), settings.prices().atMost(tokens));
  }

  private Amount spent(Tokens tokens) {
    return new Amount(tokens.in() + tokens.out(), settings.prices().of(tokens));
  }

  private static long estimate(Rendered turn) {
    return estimate(turn.system()) + estimate(turn.user());
  }

  private static long estimate(String text) {
    return Math.ceilDiv(text.getBytes(StandardCharsets.UTF_8).length, BYTES_A_TOKEN);
  }
}

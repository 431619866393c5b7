package com.nexora.chat.torture.worker;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A model that answers at once, names the questions it answers, and never says the same twice: a
/// second, different answer to one question shows.
public final class ScriptedModel {

  /// Every message of a customer carries one.
  public static final Pattern QUESTION = Pattern.compile("\\bq\\d+\\b");

  private static final Embedding SAME = Embedding.of(new float[] {1, 0});
  private static final long THINKING_NANOS = 3_000_000;

  private ScriptedModel() {}

  public static Ports.Models models() {
    return new Ports.Models(
        new Meaning(),
        (_, _) -> Optional.of(new Language("en")),
        (_, _, _) -> new IntentReading.Unknown(),
        new Answers());
  }

  private record Meaning() implements Embed {
    @Override
    public String model() {
      return "scripted";
    }

    @Override
    public Embedding passage(WorkspaceId workspace, String text) {
      return SAME;
    }

    @Override
    public Embedding question(WorkspaceId workspace, String text) {
      return SAME;
    }
  }

  private record Answers() implements ProposeReply {
    @Override
    public String model(WorkspaceId workspace) {
      return "scripted";
    }

    @Override
    public Proposal propose(WorkspaceId workspace, String question, List<Found> offered) {
      LockSupport.parkNanos(THINKING_NANOS);
      String questions = QUESTION
          .matcher(question)
          .results()
          .map(MatchResult::group)
          .collect(Collectors.joining(" "));
      return offered.isEmpty()
          ? new Proposal.NothingFound()
          : new Proposal.Answer(
              "Answer to " + questions + ", thought " + UUID.randomUUID() + ".",
              List.of(offered.getFirst().passage()),
              1);
    }
  }
}

package com.nexora.chat.torture.worker;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.answering.Question;
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
/// second, different answer to one question shows. It tells every canary it was shown. And there
/// are words at which it takes the whole process with it.
public final class ScriptedModel {

  /// Every message of a customer carries one.
  public static final Pattern QUESTION = Pattern.compile("\\bq\\d+\\b");

  /// No process survives to think about this.
  public static final String POISON = "poison";

  private static final Pattern CANARY = Pattern.compile("canary\\w+");

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
    public Proposed propose(WorkspaceId workspace, Question question, List<Found> offered) {
      if (question.words().contains(POISON)) {
        Runtime.getRuntime().halt(CrashPoints.HALTED);
      }
      LockSupport.parkNanos(THINKING_NANOS);
      String shown = question.words()
          + offered.stream().map(found -> found.passage().text()).collect(Collectors.joining(" "));
      Proposal proposal = offered.isEmpty()
          ? new Proposal.NothingFound()
          : new Proposal.Answer(
              said(offered.getFirst().passage().text())
                  + ", answer to " + all(QUESTION, question.words()) + ", thought " + unique()
                  + ", of " + all(CANARY, shown) + ".",
              List.of(offered.getFirst().passage()),
              1);
      return Proposed.of(proposal, Consulted.inProcess("scripted"));
    }

    /// What the guard finds borne out, however the rest is worded.
    private static String said(String passage) {
      return passage.lines().findFirst().orElse("").replaceFirst("[.]$", "");
    }

    /// In letters: the guard knows where every figure comes from.
    private static String unique() {
      return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String all(Pattern words, String text) {
      return words
          .matcher(text)
          .results()
          .map(MatchResult::group)
          .distinct()
          .collect(Collectors.joining(" "));
    }
  }
}

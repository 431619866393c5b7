package com.nexora.chat.application.assisting;

import com.nexora.chat.application.port.CaseFile;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.ReadCase;
import com.nexora.chat.application.usecase.CaseView;
import com.nexora.chat.application.usecase.ShowCase;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Puts together what a teammate is shown.
public record Assisting(ReadCase cases, Policies policies) implements ShowCase {

  @Override
  public CaseView show(WorkspaceId workspace, ConversationId conversation, Asked asked) {
    CaseFile file = cases.read(workspace, conversation);
    List<Action> done = file.turn().map(CaseFile.Turn::done).orElse(List.of());
    return new CaseView(
        Holding.of(file, asked, id -> agent(workspace).filter(id::equals).isPresent()),
        file.instruction(),
        returned(file),
        file.turn().map(turn -> understood(turn.record())),
        outcome(file),
        file.open(),
        file.attributes(),
        links(done.stream().flatMap(Assisting::reply)),
        links(done.stream().flatMap(Assisting::note)));
  }

  private static CaseView.Understood understood(DecisionRecord record) {
    return new CaseView.Understood(
        Optional.of(record.intentOfBoth()).filter(intent -> !intent.equals(IntentReading.UNKNOWN)),
        record.intent().equals(IntentReading.UNKNOWN)
            ? OptionalDouble.empty()
            : OptionalDouble.of(record.intentConfidence()),
        record.language());
  }

  private Optional<TeammateId> agent(WorkspaceId workspace) {
    return policies.of(workspace).map(WorkspacePolicy::agent);
  }

  private static Optional<Outcome.Return> returned(CaseFile file) {
    return file.end()
        .flatMap(end -> end instanceof Outcome.GivenBack(Outcome.Return how)
            ? Optional.of(how)
            : Optional.empty());
  }

  /// Giving back settles no message, so what settled the last one stays to be told.
  private static Optional<Outcome> outcome(CaseFile file) {
    return file.end()
        .filter(end -> !(end instanceof Outcome.GivenBack))
        .or(() -> file.turn().filter(CaseFile.Turn::finished).map(CaseFile.Turn::outcome));
  }

  private static Stream<RichText> reply(Action action) {
    return action instanceof Action.Reply(RichText body) ? Stream.of(body) : Stream.empty();
  }

  private static Stream<RichText> note(Action action) {
    return action instanceof Action.Note(RichText body) ? Stream.of(body) : Stream.empty();
  }

  /// Beside the customer's files, nothing but articles is linked to in what the agent writes.
  private static List<CaseView.Source> links(Stream<RichText> texts) {
    return texts
        .flatMap(text -> text.lines().stream())
        .filter(line -> line.kind() != RichText.Kind.FILE)
        .flatMap(line -> line.runs().stream())
        .flatMap(run -> run.link().map(url -> new CaseView.Source(run.text(), url)).stream())
        .distinct()
        .toList();
  }
}

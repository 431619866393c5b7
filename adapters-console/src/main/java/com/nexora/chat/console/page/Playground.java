package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.application.usecase.TryAnswer.Trial;
import com.nexora.chat.console.page.Scene.Spoken;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A conversation with the agent as anybody one likes, by the same code as in earnest: nothing is
/// sent, and nothing is stored.
public record Playground(
    ConfigureWorkspace configuring, ReadDocument reading, TryAnswer trying, InstantSource clock) {

  private static final String HERE = "/console/w/{workspace}/playground";
  private static final int VERSIONS = 20;
  private static final int LONGEST_MESSAGE = 4_000;
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  /// Who the customer is, and where and when they write.
  private static final Set<String> VISITOR = Set.of(
      "version",
      "page",
      "referrer",
      "role",
      "new",
      "name",
      "owner",
      "company",
      "plan",
      "contact-attributes",
      "company-attributes",
      "segments",
      "tags",
      "conversation-tags",
      "channel",
      "at");

  private static final Pattern TALK = Pattern.compile("[0-9]{1,19}");

  /// @param fields as they were typed
  /// @param soFar what was said, for the form to bring back
  /// @param talk which conversation it is
  /// @param turn what came of the last message; empty before the first
  /// @param over whether somebody else has the conversation now, or nobody
  /// @param trouble empty when there is none
  public record View(
      Frame frame,
      String base,
      Map<String, String> fields,
      List<ConfigVersion> versions,
      List<Said> said,
      String soFar,
      String talk,
      Optional<TurnView> turn,
      boolean over,
      String trouble) {

    public View {
      fields = Map.copyOf(fields);
      versions = List.copyOf(versions);
      said = List.copyOf(said);
    }

    public String field(String name) {
      return fields.getOrDefault(name, "");
    }
  }

  public record Said(String who, String text) {}

  public List<Route> routes() {
    Set<String> fields = VISITOR.stream().collect(Collectors.toSet());
    fields.addAll(Set.of("message", "so-far", "talk"));
    return List.of(
        Route.get(
            HERE, Need.editor(), request -> page(request, List.of(), Optional.empty(), false, "")),
        Route.post(HERE, Need.editor(), fields, this::say));
  }

  private Reply page(
      Request request, List<Spoken> said, Optional<TurnView> turn, boolean over, String trouble) {
    WorkspaceId workspace = request.workspace();
    return Reply.page(
        "playground",
        new View(
            Frame.inside("Playground", request, "playground"),
            Frame.path(workspace, "playground"),
            request.form(),
            configuring.history(workspace, VERSIONS),
            said.stream()
                .map(spoken ->
                    new Said(spoken.byCustomer() ? "customer" : "teammate", spoken.text()))
                .toList(),
            SoFar.written(said),
            talk(request),
            turn,
            over,
            trouble));
  }

  private Reply say(Request request) {
    List<Spoken> said = new ArrayList<>(SoFar.read(request.field("so-far")));
    String message = request.field("message").strip();
    if (message.isEmpty() || message.length() > LONGEST_MESSAGE) {
      return page(request, said, Optional.empty(), false, "Write 1 to 4000 characters.");
    }
    boolean tooLong = VISITOR.stream().anyMatch(name -> request.field(name).length() > 2_000)
        || said.stream().anyMatch(spoken -> spoken.text().length() > 2 * LONGEST_MESSAGE);
    if (tooLong) {
      return page(request, List.of(), Optional.empty(), false, "One of the fields is too long.");
    }
    Optional<Instant> at = at(request.field("at"));
    if (at.isEmpty()) {
      return page(request, said, Optional.empty(), false, "That is no time: 2026-11-23T22:00");
    }
    Optional<WorkspacePolicy> policy =
        RuleTester.chosen(configuring, reading, request.workspace(), request.field("version"));
    if (policy.isEmpty()) {
      return page(
          request,
          said,
          Optional.empty(),
          false,
          "That version cannot be used: the configuration page says what is wrong with it.");
    }
    said.add(new Spoken(true, false, message));
    Map<String, String> visitor = new HashMap<>(request.form());
    visitor.keySet().retainAll(VISITOR);
    Trial trial = trying.answer(
        request.workspace(),
        policy.get(),
        new Scene(talk(request), at.get(), visitor, said).with(policy.get()));
    return answered(request, said, message, trial, at.get());
  }

  private Reply answered(
      Request request, List<Spoken> said, String message, Trial trial, Instant at) {
    Outcome outcome = trial.decision().outcome();
    boolean goesOn = outcome instanceof Outcome.Answered || outcome instanceof Outcome.AskedBack;
    for (Action action : trial.decision().actions()) {
      switch (action) {
        case Action.Reply(var body) ->
          said.add(new Spoken(false, outcome instanceof Outcome.AskedBack, body.plain()));
        case Action.Close(var body) -> said.add(new Spoken(false, false, body.plain()));
        case Action.Note(var body) -> {}
        case Action.SetAttributes(var values) -> {}
        case Action.WriteBack(var holder, var writes) -> {}
        case Action.Assign(var ladder, var _) -> {}
        case Action.Snooze(var promise) -> {}
        case Action.Open() -> {}
      }
    }
    return page(request, said, Optional.of(TurnView.of(trial, message, at)), !goesOn, "");
  }

  /// A new one, where the form brings none.
  private String talk(Request request) {
    String brought = request.field("talk");
    return TALK.matcher(brought).matches() ? brought : Long.toString(clock.millis());
  }

  /// Now, where nothing is said.
  private Optional<Instant> at(String typed) {
    if (typed.isBlank()) {
      return Optional.of(clock.instant());
    }
    try {
      return Optional.of(LocalDateTime.parse(typed).toInstant(ZoneOffset.UTC))
          .filter(time -> time.isAfter(EARLIEST) && time.isBefore(LATEST));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}

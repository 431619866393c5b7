package com.nexora.chat.intercom.canvas;

import com.nexora.chat.application.usecase.CaseView;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.intercom.canvas.Component.Row;
import com.nexora.chat.intercom.canvas.Component.Style;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a teammate sees beside a conversation, in plain words.
final class Card {

  static final String GIVE_BACK = "give-back";
  static final String SILENCE = "silence";

  /// A conversation has few; a workspace could write any number.
  private static final int MOST_FACTS = 20;

  private static final int MOST_LINKS = 5;

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
          "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private final CaseView view;
  private final TeammateId viewer;
  private final List<Component> components = new ArrayList<>();

  private Card(CaseView view, TeammateId viewer) {
    this.view = view;
    this.viewer = viewer;
  }

  /// @param viewer who looks at it
  static List<Component> of(CaseView view, TeammateId viewer) {
    Card card = new Card(view, viewer);
    card.holder();
    card.buttons();
    card.understood();
    card.facts();
    card.links("Answered from", "source", view.sources());
    card.links("Articles that did not answer it", "looked-at", view.lookedAt());
    return List.copyOf(card.components);
  }

  /// Something is wrong on our side.
  static List<Component> trouble(String words) {
    return List.of(new Component.Text(words, Style.ERROR));
  }

  private void holder() {
    components.add(new Component.Text(headline(), Style.HEADER));
    components.add(new Component.Text(explanation(), Style.PARAGRAPH));
    view.instruction()
        .map(this::instruction)
        .ifPresent(words -> components.add(new Component.Text(words, Style.MUTED)));
    view.returned()
        .filter(how -> view.holder() != CaseView.Holder.COMING_BACK)
        .flatMap(Card::failure)
        .ifPresent(words -> components.add(new Component.Text(words, Style.ERROR)));
  }

  private static Optional<String> failure(Outcome.Return how) {
    return switch (how) {
      case AGENT_HAS_IT -> Optional.empty();
      case TEAMMATE_REPLIED_SINCE ->
        Optional.of("The agent left it alone, because a teammate replied to the customer since.");
      case ASSIGNMENT_REFUSED ->
        Optional.of(
            "Intercom did not let the agent be assigned. Does it have a seat in the Inbox?");
      case ASSIGNMENT_UNCERTAIN ->
        Optional.of("Nobody knows whether the agent was assigned. Please assign it in Intercom.");
    };
  }

  private String headline() {
    return switch (view.holder()) {
      case AGENT -> "The agent has this conversation";
      case TEAMMATE -> "A teammate has this conversation";
      case NOBODY -> "Nobody has this conversation";
      case SILENCED -> "The agent is silenced here";
      case COMING_BACK -> "The agent is taking this conversation back";
      case UNKNOWN -> "The agent is not at work here";
    };
  }

  private String explanation() {
    return switch (view.holder()) {
      case AGENT -> "It answers the customer until a teammate replies or is assigned.";
      case TEAMMATE -> "A person or a team is to answer. The agent says nothing to the customer.";
      case NOBODY -> "The agent says nothing until it is given the conversation.";
      case SILENCED ->
        "It says nothing to the customer until you give the conversation back to it.";
      case COMING_BACK -> "This takes a few seconds. Then it answers what the customer waits for.";
      case UNKNOWN ->
        view.known()
            ? "It says nothing to the customer for now."
            : "It has read no message in this conversation, so there is nothing to show yet.";
    };
  }

  private String instruction(Instruction told) {
    String who = told.by().equals(viewer) ? "you" : "a teammate (id " + told.by() + ")";
    String what = switch (told.kind()) {
      case SILENCE -> "Silenced by ";
      case GIVE_BACK -> "Given back by ";
    };
    return what + who + " on " + WHEN.format(told.at()) + ".";
  }

  /// What is known here may be older than what the teammate sees, so only what certainly does
  /// nothing is disabled.
  private void buttons() {
    boolean silenced = view.holder() == CaseView.Holder.SILENCED;
    boolean coming = view.holder() == CaseView.Holder.COMING_BACK;
    boolean agents = view.holder() == CaseView.Holder.AGENT;
    components.add(
        new Component.Button(GIVE_BACK, "Give back to the agent", !agents && !coming, coming));
    components.add(
        new Component.Button(SILENCE, "Silence the agent here", agents || coming, silenced));
  }

  private void understood() {
    List<Row> rows = new ArrayList<>();
    view.understood().ifPresent(understood -> {
      rows.add(new Row("Intent", intent(understood)));
      rows.add(new Row("Language", understood.language().map(Card::language).orElse("not read")));
    });
    view.outcome().ifPresent(outcome -> rows.add(new Row("Last outcome", outcome(outcome))));
    if (view.open() > 0) {
      rows.add(new Row("Waiting", view.open() == 1 ? "1 message" : view.open() + " messages"));
    }
    section("What the agent understood", rows);
  }

  private static String intent(CaseView.Understood understood) {
    return understood
        .intent()
        .map(name -> name
            + (understood.confidence().isPresent()
                ? " (" + Math.round(understood.confidence().getAsDouble() * 100) + " % sure)"
                : " (as a model reads it)"))
        .orElse("not recognised");
  }

  private static String language(String code) {
    String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    return name.isBlank() ? "not recognised" : name;
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered() -> "answered";
      case Outcome.AskedBack() -> "asked the customer for more";
      case Outcome.HandedOff(HandoffReason why) -> "handed off: " + why.label();
      case Outcome.Queued(HandoffReason why) -> "queued for the morning: " + why.label();
      case Outcome.Suppressed _ -> "not answered: " + outcome.reason();
      case Outcome.GivenBack _ -> "given back: " + outcome.reason();
      case Outcome.CustomerQuiet _ -> "the customer said no more: " + outcome.reason();
      case Outcome.Escalated _ -> "nobody took it: " + outcome.reason();
    };
  }

  private void facts() {
    section(
        "Facts it wrote down",
        view.facts().entrySet().stream()
            .limit(MOST_FACTS)
            .map(fact -> new Row(fact.getKey(), fact.getValue()))
            .toList());
  }

  private void section(String title, List<Row> rows) {
    if (!rows.isEmpty()) {
      heading(title);
      components.add(new Component.Table(rows));
    }
  }

  private void links(String title, String id, List<CaseView.Source> sources) {
    if (sources.isEmpty()) {
      return;
    }
    heading(title);
    List<CaseView.Source> shown = sources.subList(0, Math.min(MOST_LINKS, sources.size()));
    for (int i = 0; i < shown.size(); i++) {
      components.add(new Component.Link(
          id + "-" + (i + 1), shown.get(i).title(), shown.get(i).url()));
    }
  }

  private void heading(String title) {
    components.add(new Component.Divider());
    components.add(new Component.Text(title, Style.HEADER));
  }

  /// The instruction a button stands for.
  static Optional<Instruction.Kind> instruction(String component) {
    return switch (component) {
      case GIVE_BACK -> Optional.of(Instruction.Kind.GIVE_BACK);
      case SILENCE -> Optional.of(Instruction.Kind.SILENCE);
      default -> Optional.empty();
    };
  }
}

package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.SetUpWorkspace.Somebody;
import com.nexora.chat.application.usecase.SetUpWorkspace.Taker;
import com.nexora.chat.console.page.FormField.Choice;
import com.nexora.chat.console.page.FormField.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a support lead changes most. All else is written as YAML.
final class FormFields {

  /// Beside the rollout, for some of the conversations.
  static final String PERCENT = "percent";

  private static final String BY_LANGUAGE =
      " Write one text for everybody, or a line for each language, such as  en: Hello.";

  private FormFields() {}

  static Set<String> names() {
    return Stream.concat(of(List.of(), List.of()).stream().map(FormField::name), Stream.of(PERCENT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// @param agents those it may speak as, as far as is known
  /// @param takers those who may take over, as far as is known
  static List<FormField> of(List<Somebody> agents, List<Taker> takers) {
    return Stream.of(who(agents, takers), how(), words()).flatMap(List::stream).toList();
  }

  private static List<FormField> who(List<Somebody> agents, List<Taker> takers) {
    return List.of(
        new FormField(
            "languages",
            "Languages it answers in",
            "Codes of two letters, the main one first; who writes another gets a person.",
            Kind.LIST,
            List.of()),
        new FormField(
            "agent",
            "The teammate it speaks as",
            "It needs a seat in the Inbox; customers see its name.",
            agents.isEmpty() ? Kind.LINE : Kind.CHOICE,
            agents.stream().map(agent -> new Choice(agent.id(), agent.name())).toList()),
        new FormField(
            "handoff-to",
            "Who gets what it cannot answer",
            "Unless a rule says otherwise.",
            Kind.TAKER,
            takers.stream()
                .map(taker -> new Choice(
                    SetUpProgress.value(taker), (taker.team() ? "Team " : "") + taker.name()))
                .toList()));
  }

  private static List<FormField> how() {
    return List.of(
        new FormField(
            "rollout",
            "How far it is let out",
            "In shadow it decides and nobody sees it; as drafts, its answers are notes.",
            Kind.ROLLOUT,
            choices("live", "off", "shadow", "draft", "live")),
        new FormField(
            "quiet-period",
            "Quiet period",
            "How long it waits for more after a message, in seconds, such as 2s; usually 2s.",
            Kind.LINE,
            List.of()),
        new FormField(
            "questions-back",
            "Questions back",
            "How often it asks back before a person takes over, from 0 to 9; usually once.",
            Kind.NUMBER,
            List.of()),
        new FormField(
            "email",
            "Conversations by e-mail",
            "What an app replies to an e-mail may reach nobody.",
            Kind.CHOICE,
            choices("hand-off", "hand-off", "draft", "answer")),
        new FormField(
            "coexistence",
            "Where Intercom's Fin answers, too",
            "Who goes first, and whether both may answer in one conversation.",
            Kind.CHOICE,
            choices("us-first", "us-first", "fin-first", "never-both")));
  }

  private static List<FormField> words() {
    return List.of(
        new FormField(
            "disclosure.when",
            "When it says that it is an AI",
            "In the European Union customers must be told at the first interaction.",
            Kind.CHOICE,
            choices("first-message", "first-message", "always", "off")),
        text("disclosure.text", "How it says that it is an AI", "At most 400 characters."),
        text("wording.source", "Before the link to an article", "Stands above the link."),
        text("wording.ask-back", "When it asks back", "Said when it found no answer."),
        text("wording.handoff", "When a person takes over", "Said before the handoff."));
  }

  private static FormField text(String name, String label, String help) {
    return new FormField(
        name,
        label,
        help + " Where nothing is written, it has built-in words." + BY_LANGUAGE,
        Kind.WORDS,
        List.of());
  }

  private static List<Choice> choices(String usual, String... values) {
    return Stream.concat(
            Stream.of(new Choice("", "usual: " + usual)),
            Stream.of(values).map(value -> new Choice(value, value)))
        .toList();
  }
}

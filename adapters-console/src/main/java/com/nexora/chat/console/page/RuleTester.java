package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.TryRules;
import com.nexora.chat.application.usecase.TryRules.Tried;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.handoff.Climb;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Explanation;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every rule with its truth value in one conversation, by any version of the configuration.
public record RuleTester(ConfigureWorkspace configuring, ReadDocument reading, TryRules rules) {

  private static final String HERE = "/console/w/{workspace}/configuration/rules";
  private static final int VERSIONS = 20;

  /// What people read is in English, as all of the console is.
  private static final Language ENGLISH = new Language("en");

  /// @param conversation as it was typed
  /// @param version as it was chosen; empty for what serves
  /// @param customer their name; empty when nobody knows
  /// @param person who would be tried if a person took over, step by step
  /// @param trouble empty when there is none
  public record View(
      Frame frame,
      String base,
      List<ConfigVersion> versions,
      String conversation,
      String version,
      String customer,
      List<Rule> rules,
      List<String> person,
      String trouble) {

    public View {
      versions = List.copyOf(versions);
      rules = List.copyOf(rules);
      person = List.copyOf(person);
    }
  }

  /// @param decides whether it is the first that holds
  public record Rule(String name, boolean held, boolean decides, List<Condition> conditions) {

    public Rule {
      conditions = List.copyOf(conditions);
    }
  }

  /// @param depth how deep it is nested, from 0
  /// @param found the fact it read; empty for what joins others
  public record Condition(int depth, boolean held, String wanted, String found) {}

  public List<Route> routes() {
    return List.of(Route.get(HERE, Need.editor(), this::show));
  }

  private Reply show(Request request) {
    String conversation = request.query().getOrDefault("conversation", "").strip();
    if (conversation.isEmpty()) {
      return page(request, "", List.of(), List.of(), "");
    }
    return policy(request)
        .map(policy -> rules.on(request.workspace(), policy, new ConversationId(conversation)))
        .map(tried -> shown(request, tried))
        .orElseGet(() -> page(
            request,
            "",
            List.of(),
            List.of(),
            "That version cannot be used: the configuration page says what is wrong with it."));
  }

  private Reply shown(Request request, Tried tried) {
    return switch (tried) {
      case Tried.Missing(String why) -> page(request, "", List.of(), List.of(), why);
      case Tried.Through(var explained, var account, boolean known) ->
        page(
            request,
            account.name(),
            explained.explanation().rules().stream().map(RuleTester::rule).toList(),
            person(explained.person()),
            known ? "" : "Intercom does not know them: they are taken for a new lead.");
    };
  }

  private static List<String> person(Climb climb) {
    List<String> steps = new ArrayList<>();
    steps.add(ActionWords.whom(climb.assignees().getFirst()));
    steps.addAll(climb.sentences(ENGLISH));
    return steps;
  }

  private static Rule rule(Explanation.Line line) {
    List<Condition> conditions = new ArrayList<>();
    gather(line.when(), 0, conditions);
    return new Rule(line.rule(), line.held(), line.decides(), conditions);
  }

  private static void gather(Explanation.Seen seen, int depth, List<Condition> into) {
    switch (seen) {
      case Explanation.Seen.Group(String joined, boolean held, var of) -> {
        into.add(new Condition(depth, held, joined, ""));
        of.forEach(inner -> gather(inner, depth + 1, into));
      }
      case Explanation.Seen.Leaf(String wanted, boolean held, String found) ->
        into.add(new Condition(depth, held, wanted, found));
    }
  }

  private Reply page(
      Request request, String customer, List<Rule> tried, List<String> person, String trouble) {
    return Reply.page(
        "rules",
        new View(
            Frame.inside("Rule tester", request, "configuration"),
            Frame.path(request.workspace(), "configuration/rules"),
            configuring.history(request.workspace(), VERSIONS),
            request.query().getOrDefault("conversation", ""),
            request.query().getOrDefault("version", ""),
            customer,
            tried,
            person,
            trouble));
  }

  private Optional<WorkspacePolicy> policy(Request request) {
    return chosen(
        configuring, reading, request.workspace(), request.query().getOrDefault("version", ""));
  }

  /// Of a version, or of what serves where none is chosen.
  static Optional<WorkspacePolicy> chosen(
      ConfigureWorkspace configuring, ReadDocument reading, WorkspaceId workspace, String version) {
    if (version.isEmpty()) {
      return configuring
          .live(workspace)
          .map(live -> policy(reading, workspace, live))
          .orElseGet(() -> reading.policy(workspace, reading.serving(workspace)));
    }
    try {
      return configuring
          .version(workspace, Long.parseLong(version))
          .flatMap(known -> policy(reading, workspace, known));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static Optional<WorkspacePolicy> policy(
      ReadDocument reading, WorkspaceId workspace, ConfigVersion version) {
    return reading
        .policy(workspace, version.document())
        .map(policy -> policy.withRelease(policy.release().numbered(version.number())));
  }
}

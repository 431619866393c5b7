package com.nexora.chat.quality.tokens;

import com.nexora.chat.application.Knowing;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.answering.Said;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Wanted;
import com.nexora.chat.llm.BuiltInModel;
import com.nexora.chat.llm.ProviderModels;
import com.nexora.chat.quality.desk.Knowledge;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import com.nexora.chat.quality.eval.running.Configuration;
import com.nexora.chat.quality.eval.running.HelpCentre;
import com.nexora.chat.quality.eval.suite.Suite;
import com.nexora.chat.quality.eval.suite.SuiteFile;
import com.nexora.chat.search.Search;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// P13: one long conversation, made of a suite's questions, each answered with the passage that is
/// nearest; what a provider would be sent in each turn is counted, and nobody is asked.
public final class Tokens implements Measurement {

  private static final String SHIPPED = "quality/suites/harborlane.yaml";
  private static final int OFFERED = 5;
  private static final int LONGEST_ANSWER = 600;
  private static final double OF_CACHED = 0.1;

  /// What stands around a message of the history.
  private static final int FRAME = 30;

  @Override
  public boolean run(List<String> arguments) {
    Options options = new Options(arguments, Set.of("--turns", "--suite", "--articles"), Set.of());
    Suite suite = SuiteFile.read(options.fileIfNamed("--suite").orElse(Path.of(SHIPPED)));
    List<Article> articles = HelpCentre.read(
        Path.of(options.text("--articles").orElse(suite.articles())), suite.helpCentre());
    int turns = options.number("--turns", 50);
    List<String> messages = suite.cases().stream()
        .filter(each -> each.kind().equals("answerable") || each.kind().equals("half-answerable"))
        .map(each -> each.said().getLast().text())
        .toList();
    ConfiguredWorkspace workspace = Configuration.read(Path.of(""), suite.workspace());
    try (BuiltInModel model = BuiltInModel.open()) {
      tell(workspace, finding(workspace, model, articles), messages, turns);
    }
    return true;
  }

  private static FindPassages finding(
      ConfiguredWorkspace workspace, BuiltInModel model, List<Article> articles) {
    Knowledge knowledge = new Knowledge();
    Knowing.learning(
            _ -> Optional.of(workspace.policy()),
            _ -> new ReadArticles.Result.Read(articles),
            model.embed(),
            knowledge)
        .learn(workspace.id());
    return Knowing.finding(
        knowledge, Search.passages(), model.embed(), InstantSource.fixed(Instant.EPOCH));
  }

  private static void tell(
      ConfiguredWorkspace workspace, FindPassages finding, List<String> messages, int turns) {
    List<String> intents =
        workspace.policy().intents().stream().map(Intent::name).toList();
    Language language = new Language("en");
    List<Said> said = new ArrayList<>();
    List<String> prompts = new ArrayList<>();
    double whole = 0;
    for (int turn = 0; turn < turns; turn++) {
      String message = messages.get(turn % messages.size());
      List<Found> offered = finding.find(workspace.id(), Wanted.of(message), language, OFFERED);
      Question question = new Question(
          "", message, List.of(), new Question.Context("bench", said, language.code(), intents));
      String prompt = ProviderModels.prompt(question, offered);
      prompts.add(prompt);
      whole += (prompt.length() - length(question.context().history()) + length(said)) / 4.0;
      said.add(new Said(Said.Speaker.CUSTOMER, message));
      String answer = offered.isEmpty() ? "" : offered.getFirst().passage().text();
      said.add(new Said(
          Said.Speaker.AGENT, answer.substring(0, Math.min(LONGEST_ANSWER, answer.length()))));
    }
    print(new Prompts(prompts), whole);
  }

  private static int length(List<Said> said) {
    return said.stream().mapToInt(each -> each.words().length() + FRAME).sum();
  }

  private static void print(Prompts prompts, double whole) {
    List<Integer> tokens = prompts.tokens();
    List<Integer> sorted = tokens.stream().sorted().toList();
    Printed.line(String.format(
        Locale.ROOT,
        "turns %d, tokens of a prompt: first %d, median %d, most %d, last %d",
        tokens.size(),
        tokens.getFirst(),
        sorted.get(sorted.size() / 2),
        sorted.getLast(),
        tokens.getLast()));
    Printed.line(String.format(
        Locale.ROOT,
        "seen before by the provider: %.1f %% (goal: 80)",
        100 * prompts.cachedShare()));
    Printed.line(String.format(
        Locale.ROOT,
        "cost, of that of sending the whole history each time: %.2f (goal: 0.30)",
        prompts.cost(OF_CACHED) / whole));
  }
}

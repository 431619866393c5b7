package com.nexora.chat.quality.eval.certifying;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.bootstrap.Deployment;
import com.nexora.chat.bootstrap.ModelStore;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.certification.Bar;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.BuiltInModel;
import com.nexora.chat.llm.ModelPlan;
import com.nexora.chat.llm.ProviderModels;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import com.nexora.chat.quality.eval.results.Result;
import com.nexora.chat.quality.eval.results.Results;
import com.nexora.chat.quality.eval.running.ConfiguredAgent;
import com.nexora.chat.quality.eval.running.HelpCentre;
import com.nexora.chat.quality.eval.running.Run;
import com.nexora.chat.quality.eval.running.Runner;
import com.nexora.chat.quality.eval.suite.Suite;
import com.nexora.chat.quality.eval.suite.SuiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the models of a workspace's plan before a suite, one after the other, and stores what each
/// has shown. The suite says how the agent is configured and what it knows; of the workspace only
/// the model is taken, its key and what may leave among it.
public final class Certify implements Measurement {

  private static final String SHIPPED = "quality/suites/harborlane.yaml";
  private static final String OUT = "--out";
  private static final Set<String> VALUED = Set.of(
      "--workspace", "--model", "--times", "--suite", "--articles", "--parallel", "--seed", OUT);

  private final Deployment deployment;
  private final InstantSource clock;

  /// @param deployment whose workspaces' models are tried, and where certificates are stored
  public Certify(Deployment deployment, InstantSource clock) {
    this.deployment = deployment;
    this.clock = clock;
  }

  /// @return false unless every model that was tried is certified
  @Override
  public boolean run(List<String> arguments) {
    Options options = new Options(arguments, VALUED, Set.of());
    try {
      ConfiguredWorkspace workspace = workspace(options);
      List<ModelPlan.Model> models = workspace.model().models().stream()
          .filter(model -> options.text("--model").map(model.name()::equals).orElse(true))
          .toList();
      if (models.isEmpty()) {
        throw new BadRequest("The workspace " + workspace.id() + " has no such model in its file:"
            + " what the built-in one does, ./nexora eval says.");
      }
      Optional<ModelStore> store = deployment.models();
      try {
        boolean all = true;
        for (ModelPlan.Model model : models) {
          all &= tried(workspace, model, store, options);
        }
        return all;
      } finally {
        store.ifPresent(ModelStore::close);
      }
    } catch (BadSettings | PortFailure mistake) {
      throw new BadRequest(String.valueOf(mistake.getMessage()));
    }
  }

  private ConfiguredWorkspace workspace(Options options) {
    List<ConfiguredWorkspace> fitting = deployment.workspaces().stream()
        .filter(
            each -> options.text("--workspace").map(each.id().value()::equals).orElse(true))
        .toList();
    if (fitting.size() != 1) {
      throw new BadRequest(deployment.config() + ": " + fitting.size()
          + " workspaces fit; --workspace W names the one whose models are tried.");
    }
    return fitting.getFirst();
  }

  private boolean tried(
      ConfiguredWorkspace workspace,
      ModelPlan.Model model,
      Optional<ModelStore> store,
      Options options) {
    Path file = options.fileIfNamed("--suite").orElse(Path.of(SHIPPED));
    ModelPlan alone = new ModelPlan(
        List.of(model),
        false,
        ModelPlan.Budget.NONE,
        workspace.model().personalDataLeaves(),
        ModelPlan.Certification.OF_FALLBACKS);
    ProviderModels.Store stored =
        store.map(ModelStore::models).orElseGet(() -> ProviderModels.Store.nowhere(clock));
    Results results = results(SuiteFile.read(file), alone, stored, options);
    Certificate certificate =
        Trials.certificate(ProviderModels.subject(model), results, hash(file), clock.instant());
    Printed.line(certificate.subject().label() + ", " + certificate.subject().prompt());
    results.table().forEach(Printed::line);
    tell(certificate);
    keep(workspace.id(), certificate, store, options);
    return Bar.missed(certificate).isEmpty();
  }

  private static Results results(
      Suite suite, ModelPlan plan, ProviderModels.Store stored, Options options) {
    String articles = options.text("--articles").orElse(suite.articles());
    Runner runner = new Runner(
        options.number("--times", 3),
        options.number("--parallel", Runtime.getRuntime().availableProcessors()),
        options.number("--seed", 1),
        System::nanoTime);
    try (BuiltInModel builtIn = BuiltInModel.open()) {
      Ports.Models models = new Ports.Models(
          builtIn.embed(),
          builtIn.language(),
          builtIn.intent(),
          ProviderModels.open(_ -> plan, builtIn.reply(), stored));
      ConfiguredAgent agent = new ConfiguredAgent(
          Path.of(""), suite, models, HelpCentre.read(Path.of(articles), suite.helpCentre()));
      List<List<Run>> runs = runner.run(agent, suite.cases());
      List<Result> results = new ArrayList<>();
      for (int i = 0; i < runs.size(); i++) {
        results.add(new Result(suite.cases().get(i), runs.get(i)));
      }
      return new Results(suite.name(), results, List.of());
    }
  }

  private static void tell(Certificate certificate) {
    List<String> missed = Bar.missed(certificate);
    Printed.line("");
    Printed.line(missed.isEmpty() ? "Certified." : "Not certified:");
    missed.forEach(why -> Printed.line("  " + why));
  }

  private static void keep(
      WorkspaceId workspace, Certificate certificate, Optional<ModelStore> store, Options options) {
    String usual =
        "target/certificates/" + workspace + "-" + certificate.subject().label();
    Path file =
        Path.of(options.text(OUT).orElse(usual.replaceAll("[^A-Za-z0-9./_-]", "-") + ".json"));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, ModelStore.written(certificate));
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
    Printed.line("The certificate is " + file + ".");
    if (store.isPresent()) {
      boolean kept = store.get().keep(workspace, certificate);
      Printed.line(kept ? "It is stored." : "A newer one is stored.");
    } else {
      Printed.line("No database runs here: ./nexora certify --import " + file + " --workspace "
          + workspace + " stores it where the service runs.");
    }
  }

  private static String hash(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}

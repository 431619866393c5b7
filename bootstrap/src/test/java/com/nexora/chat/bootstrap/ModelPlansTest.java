package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.llm.ModelPlan;
import com.nexora.chat.llm.ModelPlan.Budget;
import com.nexora.chat.llm.ModelPlan.Model;
import com.nexora.chat.llm.ModelPlan.Prices;
import com.nexora.chat.llm.Provider;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelPlansTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir
  Path folder;

  private static List<ConfiguredWorkspace> using(String model) {
    ModelPlan plan = new ModelPlan(
        List.of(new Model(
            Provider.OLLAMA,
            model,
            URI.create("http://localhost:1"),
            new ModelPlan.Key.None(),
            Optional.empty(),
            100,
            Duration.ofSeconds(1),
            Prices.UNKNOWN,
            false)),
        false,
        Budget.NONE,
        false,
        ModelPlan.Certification.OF_FALLBACKS);
    return List.of(new ConfiguredWorkspace(
        Harborlane.ID,
        "Harborlane",
        Optional.empty(),
        ExamplePolicy.spokenBy(Harborlane.NORA, ExamplePolicy.askingBack(1)),
        plan));
  }

  private static String modelOf(ModelPlans plans) {
    return plans.apply(Harborlane.ID).models().stream()
        .map(Model::name)
        .findFirst()
        .orElse("built in");
  }

  private List<ConfiguredWorkspace> read(Path file) {
    try {
      String model = Files.readString(file);
      if (model.isEmpty()) {
        throw new BadSettings("nothing there");
      }
      return using(model);
    } catch (IOException e) {
      throw new BadSettings("unreadable");
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it never came");
      Thread.sleep(20);
    }
  }

  @Test
  void a_changed_file_holds_without_a_restart_and_a_broken_one_changes_nothing() throws Exception {
    Path file = folder.resolve("nexora.yaml");
    Files.writeString(file, "first");
    AtomicInteger reads = new AtomicInteger();
    try (ModelPlans plans = new ModelPlans(using("first"))) {
      plans.follow(file, () -> {
        reads.incrementAndGet();
        return read(file);
      });
      assertEquals("first", modelOf(plans));
      Files.writeString(file, "the second");
      await(() -> modelOf(plans).equals("the second"));
      int before = reads.get();
      Files.writeString(file, "");
      await(() -> reads.get() > before);
      assertEquals("the second", modelOf(plans));
      Files.delete(file);
      await(() -> reads.get() > before + 1);
      assertEquals("the second", modelOf(plans));
    }
  }

  @Test
  void a_workspace_nobody_configured_is_answered_here() {
    try (ModelPlans plans = new ModelPlans(List.of())) {
      assertEquals("built in", modelOf(plans));
    }
  }
}

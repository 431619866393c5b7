package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour;
import com.nexora.chat.modeltwin.ModelTwin;
import com.nexora.chat.modeltwin.Protocol;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An operator publishes other models while two nodes on one PostgreSQL answer customers.
class PublishedModelTest {

  private static final String DOCUMENT = """
      name: Harborlane
      agent: "9001001"
      languages: [en]
      quiet-period: 0s
      handoff-to: {team: "7001001"}
      attributes: {intent: Nexora intent, outcome: Nexora outcome}
      wording: {source: More, ask-back: What is it about?, handoff: Somebody will come.}
      """;

  @TempDir
  Path first;

  @TempDir
  Path second;

  private final Harborlane harborlane = new Harborlane();
  private final ModelTwin provider = ModelTwin.start(Behaviour.says(PublishedModelTest::ask));

  private static String ask(Asked asked) {
    return """
        {"decision":"ask","text":"Which device is it, asks %s?","sources":[],"confidence":0.9,
         "intent":"","why":"other"}""".formatted(asked.model());
  }

  @Test
  void a_published_model_answers_the_next_customer_on_every_node_and_a_rollback_takes_it_back()
      throws IOException {
    try (harborlane;
        provider;
        SharedDatabase database = new SharedDatabase(first);
        Service one = node(database, first);
        Service two = node(database, second)) {
      assertAsksNobody(one);

      publish(database, document("small", ""), 0);
      await(1, one, two);
      assertAsks(one, "small");
      assertAsks(two, "small");

      publish(database, document("large", ""), 1);
      await(2, one, two);
      assertAsks(one, "large");
      assertAsks(two, "large");

      // What a turn may cost belongs to the model's section as well.
      publish(database, document("large", "  budget: {tokens-a-turn: 100}\n"), 2);
      await(3, two);
      int before = provider.calls().size();
      String answered = answer(two);
      assertEquals(before, provider.calls().size(), answered);

      assertTrue(
          operator(database, "config", "rollback", "1", "--based-on", "3").contains("Version 4"),
          "no rollback");
      await(4, one, two);
      assertAsks(one, "small");
      assertAsks(two, "small");
    }
  }

  private String document(String model, String more) {
    return DOCUMENT + """
        model:
          provider: ollama
          name: %s
          base-url: %s
        """.formatted(model, provider.at(Protocol.OLLAMA)) + more;
  }

  private void publish(SharedDatabase database, String document, int basedOn) throws IOException {
    Path file = Files.writeString(first.resolve("document.yaml"), document);
    String said = operator(
        database, "config", "publish", file.toString(), "--based-on", String.valueOf(basedOn));
    assertTrue(said.contains("is live; every node follows within two seconds"), said);
  }

  private void await(long version, Service... nodes) throws IOException {
    for (Service node : nodes) {
      harborlane.awaitVersion(node, version);
    }
  }

  /// As the workspaces file has it: nobody elsewhere is asked.
  private void assertAsksNobody(Service node) throws IOException {
    String answered = answer(node);
    assertEquals(List.of(), provider.calls(), answered);
  }

  private void assertAsks(Service node, String model) throws IOException {
    String answered = answer(node);
    assertTrue(answered.contains("asks " + model + "?"), answered);
  }

  private String answer(Service node) throws IOException {
    harborlane.sendWebhooksTo(
        URI.create("http://127.0.0.1:" + node.port() + "/webhooks/intercom/" + Harborlane.ID));
    URI conversation = harborlane.customerAsks("How do I reset my password?");
    Harborlane.await(() -> harborlane.replies(conversation) == 1);
    return harborlane.get(conversation);
  }

  private String operator(SharedDatabase database, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--workspace", Harborlane.ID.value()));
    var _ = OperatorCommand.run(all, database.environment(first), both, both);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Service node(SharedDatabase database, Path data) {
    return Service.start(
        Settings.read(database.environment(data)),
        List.of(Harborlane.configured(Optional.of(harborlane.privateApp()))),
        new ScriptedModels());
  }
}

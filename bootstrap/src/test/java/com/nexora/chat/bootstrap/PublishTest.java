package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.persistence.Persistence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two nodes on one PostgreSQL, and an operator who publishes, rolls back and looks.
class PublishTest {

  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  static final String DOCUMENT = """
      name: Harborlane
      agent: "9001001"
      languages: [en]
      quiet-period: 0s
      handoff-to: {team: "7001001"}
      attributes: {intent: Nexora intent, outcome: Nexora outcome}
      wording: {source: More, ask-back: What is it about?, handoff: Somebody will come.}
      rules:
        - {name: everybody, when: {always: true}, then: {say: "%s"}}
      """;

  static final Surroundings WITHOUT_A_MODEL = new Surroundings() {
    @Override
    public Optional<Ports.Models> models() {
      return Optional.of(new Ports.Models(
          new WordEmbeddings(),
          new ScriptedLanguage(),
          new ScriptedIntents(),
          new ScriptedReply()));
    }

    @Override
    public Map<String, String> environment() {
      return Map.of();
    }
  };

  @TempDir
  Path first;

  @TempDir
  Path second;

  private final Harborlane harborlane = new Harborlane();
  private int status;

  @Test
  void what_is_published_holds_on_every_node_without_a_restart() throws IOException {
    try (harborlane;
        SharedDatabase database = new SharedDatabase(first);
        Service one = node(database, first);
        Service two = node(database, second)) {
      assertTrue(operator(database, "config", "history").contains("the workspaces file holds"));
      Path file = Files.writeString(first.resolve("one.yaml"), DOCUMENT.formatted("First text"));
      assertTrue(
          operator(database, "config", "validate", file.toString()).contains("Nothing is wrong"));
      assertTrue(operator(database, "config", "publish", file.toString(), "--note", "to begin")
          .contains("Version 1 of workspace hbl4demo is live"));
      harborlane.awaitVersion(one, 1);
      harborlane.awaitVersion(two, 1);
      assertAnswers(one, "First text");
      assertAnswers(two, "First text");

      Files.writeString(file, DOCUMENT.formatted("Second text"));
      assertTrue(operator(database, "config", "publish", file.toString()).contains("--based-on"));
      assertEquals(1, status);
      assertTrue(operator(database, "config", "publish", file.toString(), "--based-on", "1")
          .contains("Version 2"));
      assertEquals(
          "rules[0].then.say: First text → Second text\n",
          operator(database, "config", "diff", "1", "2"));
      harborlane.awaitVersion(two, 2);
      assertAnswers(two, "Second text");

      assertTrue(
          operator(database, "config", "rollback", "1", "--based-on", "2").contains("Version 3"));
      harborlane.awaitVersion(one, 3);
      harborlane.awaitVersion(two, 3);
      assertAnswers(one, "First text");
      assertTrue(operator(database, "config", "show")
          .startsWith("# version 3 of workspace hbl4demo\nname: Harborlane\n"));

      Files.writeString(file, DOCUMENT.replace("everybody, when", "everybody, whem"));
      String wrong = operator(database, "config", "publish", file.toString(), "--based-on", "3");
      assertTrue(wrong.contains("did you mean when?"), wrong);
      assertTrue(operator(database, "config", "draft", file.toString()).contains("version 4"));

      // As newer software might write it.
      try (Persistence store = Storage.attach(Settings.read(database.environment(first)))) {
        assertTrue(store
            .configurations()
            .publish(Harborlane.ID, new ConfigVersion.Draft("hologram: true", "x", "", 3))
            .isPresent());
      }
      LockSupport.parkNanos(TWO_SECONDS.toNanos());
      assertAnswers(two, "First text");
      assertTrue(operator(database, "config", "history").contains("to begin"));
    }
  }

  private void assertAnswers(Service node, String text) throws IOException {
    harborlane.sendWebhooksTo(
        URI.create("http://127.0.0.1:" + node.port() + "/webhooks/intercom/" + Harborlane.ID));
    URI conversation = harborlane.customerAsks("Where is the moon?");
    Harborlane.await(() -> harborlane.replies(conversation) == 1);
    assertTrue(harborlane.get(conversation).contains(text), () -> "expected " + text);
  }

  private String operator(SharedDatabase database, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--workspace", Harborlane.ID.value()));
    status = OperatorCommand.run(all, database.environment(first), both, both);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Service node(SharedDatabase database, Path data) {
    return Service.start(
        Settings.read(database.environment(data)),
        List.of(Harborlane.configured(Optional.of(harborlane.privateApp()))),
        WITHOUT_A_MODEL);
  }
}

package com.nexora.chat.bootstrap.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Configure;
import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemoryConfigurations;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.bootstrap.workspaces.WorkspaceDocument;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigDeskTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private static final String DOCUMENT = """
      name: Acme
      agent: "900"
      languages: [en]
      handoff-to: {team: "71"}
      attributes: {intent: Intent, outcome: Outcome}
      wording: {source: More, ask-back: What, handoff: Wait}
      """;

  @TempDir
  Path folder;

  private final InMemoryConfigurations store = new InMemoryConfigurations(new InMemoryStore());
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int does(String command, String document) throws IOException {
    Path file = Files.writeString(folder.resolve("acme.yaml"), document);
    return does(
        command.equals("copy")
            ? List.of("config", "copy", "--from", file.toString(), "--to", "acme")
            : List.of("config", command, file.toString(), "--workspace", "acme"),
        file);
  }

  private int goesBack(String words) {
    List<String> command = new ArrayList<>(List.of("config", "rollback", "--workspace", "acme"));
    command.addAll(List.of(words.split(" ")));
    return does(command, folder.resolve("acme.yaml"));
  }

  private int does(List<String> words, Path file) {
    ConfigDesk.Judge judge = (source, workspace) -> WorkspaceDocument.judge(
        source.name(), source.text(), workspace, Map.of(), _ -> Optional.empty());
    ConfigureWorkspace configure = Configure.workspaces(
        store,
        (workspace, text) -> judge
            .judge(new ConfigDesk.Source(Optional.empty(), "document", text), workspace)
            .mistakes(),
        new InMemoryAuditLog(),
        () -> Instant.EPOCH);
    return new ConfigDesk(
            configure, judge, file, new PrintStream(out, true, StandardCharsets.UTF_8))
        .carryOut(ConfigRequest.of(words, "olga").orElseThrow());
  }

  @Test
  void a_draft_is_kept_with_its_mistakes() throws IOException {
    assertEquals(0, does("draft", DOCUMENT + "quiet-perod: 1s\n"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("did you mean quiet-period?"));
    assertEquals(1, store.history(ACME, 9).size());
  }

  @Test
  void going_back_publishes_the_old_text_as_a_new_version_and_over_what_was_seen_alone()
      throws IOException {
    String first = DOCUMENT + "quiet-period: 1s\n";
    String second = DOCUMENT + "quiet-period: 2s\n";
    assertEquals(0, does("publish", first));
    assertEquals(0, does("publish", "# version 1 of workspace acme\n" + second));
    assertEquals(Operator.NOT_DONE, goesBack("1"));
    assertTrue(said().contains("Version 2 is live. If that is the one to go back from"), said());
    assertEquals(Operator.NOT_DONE, goesBack("1 --based-on 1"));
    assertTrue(said().contains("version 2 is live by now"), said());
    assertEquals(2, store.live(ACME).orElseThrow().number());
    assertEquals(0, goesBack("1 --based-on 2 --by piet"));
    ConfigVersion live = store.live(ACME).orElseThrow();
    assertEquals(first, live.document());
    assertEquals(List.of(3L, 2L), List.of(live.number(), live.basedOn()));
    assertEquals("piet: back to version 1", live.author() + ": " + live.note());
    assertEquals(Operator.NOT_DONE, goesBack("9 --based-on 3"));
    assertTrue(said().contains("There is no version 9."), said());
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_text_with_a_secret_or_a_connection_in_it_is_kept_nowhere() throws IOException {
    for (String secret : List.of(
        "model: {provider: openai, name: gpt, api-key: sk-planted}\n",
        "intercom: {api: \"https://api.intercom.io\", access-token: \"${TOKEN}\"}\n",
        "# access-token: planted-0123\n")) {
      for (String command : List.of("draft", "copy", "publish")) {
        assertEquals(Operator.NOT_DONE, does(command, DOCUMENT + secret), command + " " + secret);
      }
    }
    assertEquals(List.of(), store.history(ACME, 9));
    String said = out.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("Nothing was kept"), said);
    assertFalse(said.contains("planted"), said);
  }
}

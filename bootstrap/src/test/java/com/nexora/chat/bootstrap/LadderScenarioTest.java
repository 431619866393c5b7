package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.bootstrap.workspaces.WorkspacesFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service as the demo workspace configures it, and a customer of an enterprise account.
class LadderScenarioTest {

  private static final String PRIYA = "9001004";
  private static final String MAYA = "9001002";
  private static final String DANA_WRITES = """
      {"contact_id":"65f1b37d9a02c65e41d7f101","body":"Half of the crew is missing on our board.",
       "page_url":"https://app.harborlane.example/jobs"}
      """;

  /// From ten o'clock on a Tuesday in New York, when everybody in the demo is there.
  private final InstantSource atWork = Clock.offset(
      Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse("2026-11-24T15:00:00Z")));

  private final Surroundings withoutAModel = new Surroundings() {
    @Override
    public InstantSource clock() {
      return atWork;
    }

    @Override
    public Optional<Ports.Models> models() {
      return Optional.of(new Ports.Models(
          new WordEmbeddings(),
          new ScriptedLanguage(),
          new ScriptedIntents(),
          new ScriptedReply()));
    }
  };

  @TempDir
  Path data;

  @Test
  void an_enterprise_account_goes_to_its_named_owner_and_to_the_deputy_while_the_owner_is_away()
      throws IOException {
    Path demo = Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml");
    try (Harborlane harborlane = new Harborlane(atWork);
        Service service = Service.start(
            settings(), WorkspacesFile.read(demo, harborlane.environment()), withoutAModel)) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));

      String first = taken(harborlane);
      assertTrue(isWith(PRIYA, first), first);
      assertTrue(first.contains("Tier: enterprise"), first);

      harborlane.post("/twin/admins/" + PRIYA, "{\"action\":\"away\"}");
      // The webhook makes the mirror look anew; a turn knows it some seconds later.
      String[] later = {""};
      Harborlane.await(() -> {
        later[0] = taken(harborlane);
        return isWith(MAYA, later[0]);
      });
      assertTrue(later[0].contains("Priya Nair, the account's owner, is away."), later[0]);
      assertTrue(later[0].contains("Maya Lindqvist, the owner's deputy, comes first"), later[0]);
    }
  }

  /// A new conversation, once a person has it.
  private static String taken(Harborlane harborlane) throws IOException {
    Matcher id = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"")
        .matcher(harborlane.post("/twin/conversations", DANA_WRITES));
    assertTrue(id.find());
    URI conversation = URI.create(harborlane.url() + "/conversations/" + id.group(1));
    Harborlane.await(() -> {
      String now = harborlane.get(conversation);
      return isWith(PRIYA, now) || isWith(MAYA, now);
    });
    return harborlane.get(conversation);
  }

  private static boolean isWith(String teammate, String conversation) {
    return Harborlane.count("\"admin_assignee_id\"\\s*:\\s*" + teammate + "\\b", conversation) > 0;
  }

  private Settings settings() {
    return Settings.read(
        Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1"));
  }
}

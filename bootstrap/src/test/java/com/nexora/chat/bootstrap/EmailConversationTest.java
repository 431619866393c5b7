package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.policy.EmailReplies;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database, and a customer who writes an e-mail: what an app replies
/// to it, the twin shows in the inbox and sends to nobody.
class EmailConversationTest {

  private static final String LOTTIE_WRITES = """
      {"contact_id":"65f1b37d9a02c65e41d7f105","channel":"email","subject":"Password",
       "body":"How do I reset my password?"}
      """;

  private static final String MAYA_GIVES_IT_TO_NORA = """
      {"admin_id":"9001002","action":"assign","assignee_type":"admin","assignee_id":"%s"}
      """.formatted(Harborlane.NORA);

  @TempDir
  Path data;

  @Test
  void what_would_reach_nobody_is_a_draft_for_a_person_and_never_a_reply() throws IOException {
    System.setProperty("DJL_CACHE_DIR", data.resolve("native").toString());
    try (Harborlane harborlane = new Harborlane();
        Service service = Service.start(settings(), List.of(drafting(harborlane)))) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      String id = id(harborlane.post("/twin/conversations", LOTTIE_WRITES));
      harborlane.post("/twin/conversations/" + id + "/teammate", MAYA_GIVES_IT_TO_NORA);

      URI conversation = URI.create(harborlane.url() + "/conversations/" + id);
      Harborlane.await(() ->
          Harborlane.count("\"admin_assignee_id\"\\s*:\\s*0", harborlane.get(conversation)) > 0);
      String now = harborlane.get(conversation);
      assertTrue(now.contains("Draft by the AI agent, not sent"), now);
      assertTrue(now.contains("how-to-reset-your-password"), now);
      assertEquals(2, parts("note", now), now);
      assertEquals(0, parts("comment", now), now);
    }
  }

  private static String id(String conversation) {
    Matcher id = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"").matcher(conversation);
    assertTrue(id.find(), conversation);
    return id.group(1);
  }

  private static int parts(String type, String conversation) {
    return Harborlane.count("\"part_type\"\\s*:\\s*\"" + type + "\"", conversation);
  }

  private static ConfiguredWorkspace drafting(Harborlane harborlane) {
    return new ConfiguredWorkspace(
        Harborlane.ID,
        "Harborlane",
        Optional.of(harborlane.privateApp()),
        ExamplePolicy.spokenBy(Harborlane.NORA, ExamplePolicy.askingBack(1, EmailReplies.DRAFT)));
  }

  private Settings settings() {
    return Settings.read(
        Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1"));
  }
}

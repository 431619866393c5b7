package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.disclosure.Disclosure;
import com.nexora.chat.domain.policy.Manners;
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

/// The whole service with a real database, and a customer who reads in the Messenger that an AI
/// answers: once in a conversation.
class DisclosedTest {

  private static final String SENTENCE = "You are chatting with an AI assistant.";

  private static final String LOTTIE_SAYS_THANKS = """
      {"contact_id":"65f1b37d9a02c65e41d7f105","body":"thanks",
       "page_url":"https://app.harborlane.example/settings/billing"}
      """;

  private static final String LOTTIE_WANTS_A_PERSON = """
      {"body":"Can I talk to a human please?"}
      """;

  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"");

  @TempDir
  Path data;

  @Test
  void the_customer_reads_in_the_messenger_that_an_ai_answers_and_reads_it_once()
      throws IOException {
    try (Harborlane harborlane = new Harborlane();
        Service service =
            Service.start(settings(), List.of(disclosing(harborlane)), new ScriptedModels())) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      Matcher id = ID.matcher(harborlane.post("/twin/conversations", LOTTIE_SAYS_THANKS));
      assertTrue(id.find());
      URI messenger = URI.create(harborlane.url() + "/twin/conversations/" + id.group(1));
      Harborlane.await(() -> harborlane.replies(messenger) == 1);
      String first = harborlane.get(messenger);
      assertEquals(1, shown(first), first);
      assertTrue(first.indexOf(SENTENCE) < first.indexOf("You're welcome!"), first);

      harborlane.post(messenger.getPath() + "/messages", LOTTIE_WANTS_A_PERSON);
      Harborlane.await(() -> harborlane.replies(messenger) == 2);
      String then = harborlane.get(messenger);
      assertEquals(1, shown(then), then);
    }
  }

  /// The twin's screen has each message as text and as HTML.
  private static int shown(String conversation) {
    return Harborlane.count("\"text\"\\s*:\\s*\"" + SENTENCE, conversation);
  }

  private static ConfiguredWorkspace disclosing(Harborlane harborlane) {
    return new ConfiguredWorkspace(
        Harborlane.ID,
        "Harborlane",
        Optional.of(harborlane.privateApp()),
        ExamplePolicy.spokenBy(Harborlane.NORA, ExamplePolicy.askingBack(1))
            .withManners(Manners.NONE.withDisclosure(Disclosure.USUAL)));
  }

  private Settings settings() {
    return Settings.read(
        Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1"));
  }
}

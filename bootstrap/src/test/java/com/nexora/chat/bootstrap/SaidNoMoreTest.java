package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.policy.Manners;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database, and a customer of the twin's who says no more. The times
/// are seconds, so that nobody need turn a clock.
class SaidNoMoreTest {

  private static final String LOTTIE_SAYS_THANKS = """
      {"contact_id":"65f1b37d9a02c65e41d7f105","body":"thanks",
       "page_url":"https://app.harborlane.example/settings/billing"}
      """;
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"");
  private static final Duration SOON = Duration.ofSeconds(2);

  private static final Inactivity RULES = new Inactivity(
      Optional.of(new Inactivity.FollowUp(SOON, 1, Texts.of("Is there anything else?"))),
      Optional.of(new Inactivity.Closing(SOON, Texts.of("I am closing this."), "")),
      Set.of());

  @TempDir
  Path data;

  @Test
  void the_customer_is_asked_again_and_then_the_conversation_is_closed_with_a_word()
      throws IOException {
    try (Harborlane harborlane = new Harborlane();
        Service service =
            Service.start(settings(), List.of(closing(harborlane)), new ScriptedModels())) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      Matcher id = ID.matcher(harborlane.post("/twin/conversations", LOTTIE_SAYS_THANKS));
      assertTrue(id.find());
      URI messenger = URI.create(harborlane.url() + "/twin/conversations/" + id.group(1));
      Harborlane.await(() -> harborlane.get(messenger).contains("I am closing this."));
      String end = harborlane.get(messenger);
      assertTrue(end.contains("\"state\":\"closed\""), end);
      int answer = end.indexOf("You're welcome!");
      int again = end.indexOf("Is there anything else?");
      assertTrue(0 < answer && answer < again && again < end.indexOf("I am closing this."), end);
      assertEquals(1, Harborlane.count("\"text\"\\s*:\\s*\"Is there anything else", end), end);
    }
  }

  private static ConfiguredWorkspace closing(Harborlane harborlane) {
    return new ConfiguredWorkspace(
        Harborlane.ID,
        "Harborlane",
        Optional.of(harborlane.privateApp()),
        ExamplePolicy.spokenBy(Harborlane.NORA, ExamplePolicy.askingBack(1))
            .withManners(Manners.NONE.withInactivity(RULES)));
  }

  private Settings settings() {
    return Settings.read(
        Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1"));
  }
}

package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database, and an Intercom whose webhooks are lost (I-31).
class LostWebhookTest {

  @TempDir
  Path data;

  @Test
  void a_customer_whose_webhook_was_lost_is_answered_once() throws IOException {
    System.setProperty("DJL_CACHE_DIR", data.resolve("native").toString());
    try (Harborlane harborlane = new Harborlane();
        Service service = Service.start(
            settings(), List.of(Harborlane.configured(Optional.of(harborlane.privateApp()))))) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      harborlane.post("/twin/faults", "{\"webhook\":\"drop\"}");
      URI conversation = harborlane.customerAsks("Where is the moon?");

      Harborlane.await(() -> harborlane.replies(conversation) > 0);
      // Another search finds it again, and what was said as well.
      int searched = harborlane.searches();
      Harborlane.await(() -> harborlane.searches() > searched + 2);
      assertEquals(1, harborlane.replies(conversation));
    }
  }

  private Settings settings() {
    return Settings.read(Map.of(
        "NEXORA_DATA",
        data.toString(),
        "NEXORA_PORT",
        "0",
        "NEXORA_WORKERS",
        "1",
        "NEXORA_POLL",
        "5"));
  }
}

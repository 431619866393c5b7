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

/// The whole service with a real database, and a token that Intercom refuses from one moment to the
/// next.
class ReconnectTest {

  @TempDir
  Path data;

  @Test
  void while_the_token_is_refused_customers_wait_and_nothing_is_given_up() throws IOException {
    System.setProperty("DJL_CACHE_DIR", data.resolve("native").toString());
    try (Harborlane harborlane = new Harborlane();
        Service service = Service.start(
            Settings.read(environment()), List.of(Harborlane.configured(Optional.empty())))) {
      String here = "http://127.0.0.1:" + service.port();
      var _ = harborlane.connect(environment(), harborlane.privateApp());
      harborlane.sendWebhooksTo(URI.create(here + "/webhooks/intercom/" + Harborlane.ID));
      URI before = harborlane.customerAsks("Where is the moon?");
      Harborlane.await(() -> harborlane.replies(before) == 1);

      harborlane.post("/twin/tokens", "{\"standing\":\"revoked\"}");
      URI meanwhile = harborlane.customerAsks("Where is the sun?");
      Harborlane.await(() -> harborlane
          .get(URI.create(here + "/metrics"))
          .contains("nexora_needs_reconnect{workspace=\"hbl4demo\"} 1"));

      var _ = harborlane.connect(environment(), harborlane.anotherApp());
      Harborlane.await(() -> harborlane.replies(meanwhile) == 1);
      assertEquals(1, harborlane.replies(before));
    }
  }

  private Map<String, String> environment() {
    return Map.of(
        "NEXORA_DATA",
        data.toString(),
        "NEXORA_PORT",
        "0",
        "NEXORA_WORKERS",
        "1",
        "NEXORA_POLL",
        "5");
  }
}

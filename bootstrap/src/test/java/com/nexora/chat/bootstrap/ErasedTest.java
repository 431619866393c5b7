package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database, an Intercom in which things are deleted, and the clock
/// on the wall (I-28).
class ErasedTest {

  private static final String DELETE = "{\"action\":\"delete\"}";

  @TempDir
  Path data;

  @Test
  void a_deleted_conversation_is_erased_within_a_minute_with_and_without_a_webhook()
      throws IOException {
    System.setProperty("DJL_CACHE_DIR", data.resolve("native").toString());
    try (Harborlane harborlane = new Harborlane();
        Service service = Service.start(
            settings(), List.of(Harborlane.configured(Optional.of(harborlane.privateApp()))))) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      URI told = harborlane.customerAsks("Where is the moon?");
      URI untold = harborlane.customerAsks("Where is the sun?");
      Harborlane.await(() -> harborlane.replies(told) > 0 && harborlane.replies(untold) > 0);
      assertTrue(operator("deliveries").contains("customer spoke"));

      long begun = System.nanoTime();
      harborlane.post("/twin/conversations/" + id(told) + "/handle", DELETE);
      Harborlane.await(() -> operator("erasures").contains("notif_"));
      assertTrue(System.nanoTime() - begun < Duration.ofMinutes(1).toNanos());
      long again = System.nanoTime();
      harborlane.post("/twin/faults", "{\"webhook\":\"drop\"}");
      harborlane.post("/twin/conversations/" + id(untold) + "/handle", DELETE);
      Harborlane.await(() -> operator("erasures").contains("search " + id(untold)));
      assertTrue(System.nanoTime() - again < Duration.ofMinutes(1).toNanos());
      assertTrue(operator("erasures").contains("conversation  " + id(told)));
    }
  }

  private static String id(URI conversation) {
    String path = conversation.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String operator(String command) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    List<String> words = List.of(command, "--workspace", Harborlane.ID.value());
    int status = OperatorCommand.run(words, Map.of("NEXORA_DATA", data.toString()), out, out);
    String said = bytes.toString(StandardCharsets.UTF_8);
    assertEquals(0, status, said);
    return said;
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

package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

  @TempDir
  private Path folder;

  @Test
  void every_request_is_recorded_with_its_status_and_body() {
    try (var fixture = new TwinFixture()) {
      String id = fixture.startConversation();
      fixture.reply(id, "comment", "Hello");
      fixture.api("GET", "/conversations/1?display_as=plaintext");
      Answer ledger = fixture.control("/ledger");
      assertEquals("rest", ledger.at("entries.0.kind"));
      assertEquals("POST", ledger.at("entries.0.method"));
      assertEquals("/conversations/" + id + "/reply", ledger.at("entries.0.path"));
      assertEquals("200", ledger.text("entries.0.status"));
      assertTrue(ledger.text("entries.0.body").contains("Hello"));
      assertEquals("/conversations/1?display_as=plaintext", ledger.at("entries.1.path"));
      assertEquals("404", ledger.text("entries.1.status"));
      assertEquals(1, fixture.control("/ledger?after=1").list("entries").size());
    }
  }

  @Test
  void neither_ledger_nor_file_ever_holds_a_secret() throws Exception {
    Path file = folder.resolve("ledger.jsonl");
    try (var receiver = new WebhookReceiver();
        var fixture = new TwinFixture(1_666, file, receiver.url())) {
      String id = fixture.startConversation();
      fixture.reply(id, "note", TwinFixture.TOKEN + " and " + TwinFixture.SECRET);
      fixture.api("GET", "/me?access_token=" + TwinFixture.TOKEN);
      receiver.next();
      receiver.next();
      String shown =
          new String(fixture.control("/ledger").response().body(), StandardCharsets.UTF_8);
      assertHoldsNoSecret(shown);
    }
    String written = Files.readString(file);
    assertHoldsNoSecret(written);
    assertTrue(written.contains("webhook"));
    assertTrue(written.contains("/me?access_token=[hidden]"));
  }

  private static void assertHoldsNoSecret(String text) {
    for (String secret : List.of(TwinFixture.TOKEN, TwinFixture.SECRET)) {
      assertFalse(text.contains(secret));
    }
  }

  @Test
  void bodies_are_cut_at_64_kib() {
    try (var fixture = new TwinFixture()) {
      fixture.reply(fixture.startConversation(), "note", "x".repeat(80_000));
      assertEquals(64 * 1024, fixture.control("/ledger").text("entries.0.body").length());
    }
  }
}

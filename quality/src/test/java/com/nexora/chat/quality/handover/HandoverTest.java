package com.nexora.chat.quality.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.quality.handover.Handover.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverTest {

  @Test
  void what_is_heard_is_counted_apart_from_what_is_heard_for_nothing() {
    Handover handover = new Handover(text -> text.contains("human"));
    List<Message> messages = List.of(
        new Message("a human please", "en", "plain", true),
        new Message("a person please", "en", "plain", true),
        new Message("human resources", "en", "other", false),
        new Message("my invoice", "en", "other", false));
    assertEquals(
        "en    wishes heard 1 of 2 (50.0 %)   others taken for one 1 of 2 (50.0 %)",
        handover.line("en", messages));
  }
}

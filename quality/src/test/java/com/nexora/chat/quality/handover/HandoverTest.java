package com.nexora.chat.quality.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.intent.WishForHuman;
import com.nexora.chat.quality.handover.Handover.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /// What the tables were made with is no forecast, but what they hear once they must go on
  /// hearing.
  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c"})
  void of_a_set_the_tables_were_made_with_nearly_all_is_read_rightly(String set) {
    List<Message> messages = Handover.read(Path.of("sets/wish-development-" + set + ".csv"));
    List<String> misread = messages.stream()
        .filter(message -> WishForHuman.in(message.text()) != message.human())
        .map(Message::text)
        .toList();
    assertTrue(messages.size() > 300 && misread.size() <= 5, misread::toString);
  }
}

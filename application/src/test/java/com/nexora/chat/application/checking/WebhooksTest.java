package com.nexora.chat.application.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhooksTest {

  private static final List<String> NEEDED = List.of(
      "conversation.user.created",
      "conversation.user.replied",
      "conversation.admin.assigned",
      "contact.deleted",
      "contact.archived",
      "contact.merged",
      "conversation.deleted",
      "conversation_part.redacted",
      "admin.away_mode_updated",
      "article.updated");

  private final Map<String, Duration> ages = new HashMap<>();

  @Test
  void where_none_has_come_though_a_customer_wrote_something_is_wrong() {
    Finding only = Webhooks.look(ages, true).getFirst();
    assertEquals(Level.WRONG, only.level());
    assertTrue(only.sentence().startsWith("None has ever come, though"), only::sentence);
  }

  @Test
  void where_none_has_come_and_nobody_wrote_it_is_a_remark_that_says_when_it_would_be_wrong() {
    Finding only = Webhooks.look(ages, false).getFirst();
    assertEquals(Level.NOTE, only.level());
    assertTrue(only.sentence().startsWith("None has come yet. Nothing is wrong"), only::sentence);
    assertTrue(only.sentence().contains("Developer Hub"), only::sentence);
  }

  @Test
  void where_all_have_come_nothing_is_to_be_said_but_when() {
    NEEDED.forEach(topic -> ages.put(topic, Duration.ofHours(2)));
    ages.put("ping", Duration.ofMinutes(3));
    assertEquals(
        List.of(new Finding(Level.FINE, "webhooks", "The last one came 3 minutes ago.")),
        Webhooks.look(ages, false));
  }

  @Test
  void what_never_came_is_named_with_what_it_costs_and_is_not_called_wrong() {
    NEEDED.forEach(topic -> ages.put(topic, Duration.ofHours(2)));
    ages.remove("contact.deleted");
    Finding note = Webhooks.look(ages, false).getLast();
    assertEquals(Level.NOTE, note.level());
    assertTrue(note.sentence().startsWith("Never came: contact.deleted. "), note::sentence);
    assertTrue(note.sentence().contains("not erased here"), note::sentence);
  }
}

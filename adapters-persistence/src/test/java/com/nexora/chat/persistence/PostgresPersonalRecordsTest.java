package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.PersonalRecords.Kind;
import com.nexora.chat.application.testing.PersonalRecordsContract;
import com.nexora.chat.domain.conversation.ContactId;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PostgresPersonalRecordsTest extends PostgresFixture implements PersonalRecordsContract {

  /// Read from the catalogue, so that a table which is added is noticed: whatever names a
  /// conversation or a contact belongs to somebody, and has a kind.
  @Test
  void whatever_names_a_conversation_is_among_what_a_contact_is_shown() { // C-16
    EveryTable.fillForAcme(TestDatabase.SHARED);
    Set<String> shown = new TreeSet<>();
    PersonalRecords persons = persons();
    for (Kind kind : persons.count(ACME, new ContactId("c")).keySet()) {
      shown.add(kind.name());
    }
    assertEquals(
        Set.of(
            "ACTIONS",
            "ATTRIBUTES",
            "COLLISIONS",
            "CONVERSATIONS",
            "HANDOFFS",
            "INSTRUCTIONS",
            "MESSAGES",
            "PROMISES",
            "RATINGS",
            "SPENDING",
            "TURNS",
            "WEBHOOKS"),
        shown);
    assertEquals(
        Set.of(
            "action",
            "collision",
            "conversation_contact",
            "conversation_work",
            "delivery",
            "handover",
            "instruction",
            "obligation",
            "promise",
            "rating",
            "turn",
            "written_attribute"),
        Set.copyOf(TestDatabase.SHARED.rows("""
            SELECT DISTINCT table_name FROM information_schema.columns
             WHERE table_schema = 'nexora' AND column_name IN ('conversation_id', 'contact_id')
            """)),
        "a new table belongs into PersonalSql");
  }
}

package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.OldConversationsContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresOldConversationsTest extends PostgresFixture implements OldConversationsContract {

  private static final String HELD = """
      SELECT (SELECT count(*) FROM nexora.delivery WHERE octet_length(body) > 0),
             (SELECT count(*) FROM nexora.turn WHERE question <> ''),
             (SELECT count(*) FROM nexora.action
               WHERE kind = 'note' AND CAST(payload AS text) NOT LIKE '%(erased)%'),
             (SELECT count(*) FROM nexora.conversation_contact)
      """;

  @Test
  void whoever_is_killed_half_way_has_forgotten_nothing_and_the_next_does_it_all() { // C-17
    answered(TALK, "1");
    answered(OTHER, "2");
    letPass(KEEP.plusHours(1));
    TestDatabase.SHARED.execute("""
        CREATE FUNCTION nexora.killed() RETURNS trigger LANGUAGE plpgsql
            AS 'BEGIN RAISE EXCEPTION ''killed''; END';
        CREATE TRIGGER killed BEFORE DELETE ON nexora.conversation_contact
          FOR EACH ROW WHEN (OLD.conversation_id = '1002') EXECUTE FUNCTION nexora.killed()
        """);
    try {
      assertThrows(PortFailure.class, () -> old().forget(ACME, KEEP, LATER, "", MOST));
      assertEquals(List.of("2 2 2 2"), TestDatabase.SHARED.rows(HELD));
    } finally {
      TestDatabase.SHARED.execute("DROP FUNCTION nexora.killed() CASCADE");
    }
    assertEquals(2, old().forget(ACME, KEEP, LATER, "", MOST).forgotten());
    assertEquals(List.of("0 0 0 0"), TestDatabase.SHARED.rows(HELD));
  }
}

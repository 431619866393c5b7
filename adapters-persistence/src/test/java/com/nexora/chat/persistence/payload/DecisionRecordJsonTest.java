package com.nexora.chat.persistence.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.turn.DecisionRecord;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionRecordJsonTest {

  @Test
  void a_record_that_was_stored_before_emails_were_known_is_read() {
    String now = DecisionRecordJson.of(DecisionRecord.nothing());
    String then = now.replace("\"email\":\"\",", "").replace(",\"email\":\"\"", "");
    assertEquals(-1, then.indexOf("email"));
    assertEquals(DecisionRecord.nothing(), DecisionRecordJson.read(then));
  }

  @Test
  void a_record_that_was_stored_before_the_use_of_models_was_counted_is_read() {
    String now = DecisionRecordJson.of(DecisionRecord.nothing());
    String then = now.replaceAll(",?\"use\":\\{[^}]*}", "");
    assertEquals(-1, then.indexOf("tokensIn"));
    assertEquals(DecisionRecord.nothing(), DecisionRecordJson.read(then));
  }

  @Test
  void what_nobody_read_is_absent_in_what_is_stored() {
    String stored = DecisionRecordJson.of(DecisionRecord.nothing());
    assertEquals(
        stored.indexOf("\"language\""),
        stored.indexOf("\"language\"", stored.indexOf("\"disclosed\"")),
        "only of a disclosure: " + stored);
    assertEquals(-1, stored.indexOf("\"matchedRule\""), stored);
    assertEquals(DecisionRecord.nothing(), DecisionRecordJson.read(stored));
  }

  @Test
  void a_record_that_was_stored_with_an_empty_language_says_nothing_of_it() {
    String then = DecisionRecordJson.of(DecisionRecord.nothing())
        .replaceFirst("\\{", "{\"language\":\"\",\"matchedRule\":\"given back\",");
    assertEquals(Optional.empty(), DecisionRecordJson.read(then).language());
    assertEquals(Optional.of("given back"), DecisionRecordJson.read(then).matchedRule());
  }
}

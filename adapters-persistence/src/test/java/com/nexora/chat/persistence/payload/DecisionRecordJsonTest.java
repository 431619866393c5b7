package com.nexora.chat.persistence.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.turn.DecisionRecord;
import org.junit.jupiter.api.Test;

class DecisionRecordJsonTest {

  @Test
  void a_record_that_was_stored_before_emails_were_known_is_read() {
    String now = DecisionRecordJson.of(DecisionRecord.givenBack());
    String then = now.replace("\"email\":\"\",", "").replace(",\"email\":\"\"", "");
    assertEquals(-1, then.indexOf("email"));
    assertEquals(DecisionRecord.givenBack(), DecisionRecordJson.read(then));
  }

  @Test
  void a_record_that_was_stored_before_the_use_of_models_was_counted_is_read() {
    String now = DecisionRecordJson.of(DecisionRecord.givenBack());
    String then = now.replaceAll(",?\"use\":\\{[^}]*}", "");
    assertEquals(-1, then.indexOf("tokensIn"));
    assertEquals(DecisionRecord.givenBack(), DecisionRecordJson.read(then));
  }
}

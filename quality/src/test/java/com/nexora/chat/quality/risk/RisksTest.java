package com.nexora.chat.quality.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.risk.Risk;
import com.nexora.chat.quality.desk.Tally;
import com.nexora.chat.quality.risk.Risks.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class RisksTest {

  @Test
  void each_risk_is_counted_and_whether_there_is_one_at_all() {
    Risks risks = new Risks(text -> text.contains("!") ? Risk.ABUSE : Risk.NONE);
    List<Message> messages = List.of(
        new Message("you!", "en", Risk.ABUSE),
        new Message("I'll hurt you!", "en", Risk.THREAT_TO_OTHERS),
        new Message("thanks!", "en", Risk.NONE),
        new Message("my lawyer", "en", Risk.LEGAL_THREAT));
    assertEquals(new Tally(1, 2, 0), risks.of(Risk.ABUSE, messages));
    assertEquals(new Tally(0, 0, 1), risks.of(Risk.LEGAL_THREAT, messages));
    assertEquals(new Tally(2, 1, 1), risks.any(messages));
  }
}

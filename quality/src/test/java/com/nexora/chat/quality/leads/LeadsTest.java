package com.nexora.chat.quality.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.domain.lead.LeadFact;
import com.nexora.chat.domain.lead.LeadReading;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Tally;
import com.nexora.chat.quality.leads.Leads.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadsTest {

  private final Leads leads = new Leads(text -> text.startsWith("buy")
      ? new LeadReading(
          true, List.of(new LeadFact.CompanySize(12, 12), new LeadFact.Role("the big boss")))
      : new LeadReading(false, List.of()));

  private final List<Message> messages = List.of(
      message("buy", true, Map.of("company_size", "12", "role", "boss")),
      message("buy too", true, Map.of("company_size", "13")),
      message("want", true, Map.of("company_size", "12")),
      message("buy not", false, Map.of()),
      message("help", false, Map.of()));

  @Test
  void what_is_seen_is_counted_apart_from_what_is_seen_for_nothing() {
    assertEquals(new Tally(2, 1, 1), leads.leads(messages));
    assertEquals(
        "precision 2 of 3 (66.7 %)   recall 2 of 3 (66.7 %)",
        leads.leads(messages).toString());
  }

  @Test
  void a_number_is_right_when_it_is_the_same_and_wrong_facts_count_twice() {
    assertEquals(new Tally(1, 2, 2), leads.facts("company_size", messages));
  }

  @Test
  void a_quotation_is_right_when_one_holds_the_other() {
    assertEquals(new Tally(1, 2, 0), leads.facts("role", messages));
  }

  @Test
  void a_fact_with_an_unknown_key_is_refused_with_its_line() {
    assertEquals(Map.of("role", "CTO"), Leads.facts("role=CTO", "x.csv, line 2"));
    assertThrows(BadRequest.class, () -> Leads.facts("shoe=9", "x.csv, line 2"));
    assertThrows(BadRequest.class, () -> Leads.facts("CTO", "x.csv, line 2"));
  }

  private static Message message(String text, boolean lead, Map<String, String> facts) {
    return new Message(text, "en", lead, facts);
  }
}

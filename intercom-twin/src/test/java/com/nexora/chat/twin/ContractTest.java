package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nexora.chat.twin.contract.Contract;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// That the judge bites: an answer of the twin is judged wherever a test of this module asks for
/// one (`TwinFixture`).
class ContractTest {

  private final Optional<Contract> found = Contract.find();

  @BeforeEach
  void needsTheDescription() {
    assumeTrue(found.isPresent(), "skipped: there is no " + Contract.file());
  }

  private List<String> reply(String body) {
    return found.orElseThrow().request("POST", "/conversations/1/reply", body);
  }

  @Test
  void a_reply_with_a_wrong_message_type_or_without_an_admin_is_caught() {
    assertEquals(
        List.of(),
        reply("{\"message_type\":\"note\",\"type\":\"admin\",\"admin_id\":\"1\",\"body\":\"x\"}"));
    assertTrue(!reply("{\"message_type\":\"memo\",\"type\":\"admin\",\"admin_id\":\"1\"}")
        .isEmpty());
    assertTrue(
        !reply("{\"message_type\":\"note\",\"type\":\"admin\",\"body\":\"x\"}").isEmpty());
  }

  @Test
  void a_misspelt_field_is_caught_though_the_schema_lets_it_pass() {
    String note =
        "{\"message_type\":\"note\",\"type\":\"admin\",\"admin_id\":\"1\",\"boddy\":\"x\"}";
    assertTrue(reply(note).toString().contains("/boddy is not declared"));
  }

  @Test
  void an_integer_admin_id_is_tolerated_and_a_boolean_one_is_not() {
    String note = "{\"message_type\":\"note\",\"type\":\"admin\",\"admin_id\":%s,\"body\":\"x\"}";
    assertEquals(List.of(), reply(note.formatted("7")));
    assertTrue(!reply(note.formatted("true")).isEmpty());
  }

  @Test
  void unknown_operations_query_parameters_and_path_values_are_caught() {
    Contract contract = found.orElseThrow();
    assertTrue(
        !contract.request("POST", "/conversations/1/run_assignment_rules", "").isEmpty());
    assertTrue(
        !contract.request("GET", "/conversations/1?display=plaintext", "").isEmpty());
    assertEquals(List.of(), contract.request("GET", "/conversations/1?display_as=plaintext", ""));
    assertTrue(!contract.request("GET", "/data_attributes?model=planet", "").isEmpty());
    assertEquals(List.of(), contract.request("GET", "/articles?page=2&per_page=50", ""));
  }

  @Test
  void an_answer_of_the_wrong_type_is_caught_and_so_is_an_error_without_a_list() {
    Contract contract = found.orElseThrow();
    String conversation =
        "{\"type\":\"conversation\",\"id\":\"1\",\"state\":\"%s\",\"ai_agent\":null}";
    assertEquals(
        List.of(), contract.answer("GET", "/conversations/1", 200, conversation.formatted("open")));
    assertTrue(!contract
        .answer("GET", "/conversations/1", 200, conversation.formatted("ajar"))
        .isEmpty());
    assertTrue(
        !contract.answer("GET", "/conversations/1", 429, "{\"error\":\"x\"}").isEmpty());
    assertTrue(!contract.answer("GET", "/conversations/1", 204, "").isEmpty());
  }

  @Test
  void booleans_and_decimals_are_values_of_conversation_attributes() {
    String update = "{\"custom_attributes\":{\"vip\":true,\"score\":1.5}}";
    assertEquals(List.of(), found.orElseThrow().request("PUT", "/conversations/1", update));
  }

  @Test
  void the_ledger_is_judged_request_by_request() {
    try (var fixture = new TwinFixture()) {
      String id = fixture.startConversation();
      fixture.reply(id, "note", "fine");
      fixture.send(fixture
          .authorized("/conversations/" + id + "/read")
          .POST(HttpRequest.BodyPublishers.ofString("{}")));
      List<String> wrong = found.orElseThrow().ledger(fixture.control("/ledger").body());
      assertEquals(List.of("POST /conversations/" + id + "/read: no such operation"), wrong);
    }
  }
}

package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Json;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultScriptTest {

  private final TwinFixture fixture = new TwinFixture();
  private final String id = fixture.startConversation();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private Answer reply() {
    return fixture.reply(id, "comment", "Hello");
  }

  @Test
  void rules_strike_by_their_place_in_the_count() {
    assertEquals("500 200 500 200", statuses("\"times\":1", "\"nth\":3"));
    fixture.twin.faults().clear();
    assertEquals("200 500 200 500", statuses("\"every\":2"));
  }

  private String statuses(String... occurrences) {
    for (String occurrence : occurrences) {
      fixture.fault(
          "{\"method\":\"get\",\"path\":\"/admins/*\",\"status\":500," + occurrence + "}");
    }
    return statuses(4);
  }

  private String statuses(int calls) {
    var seen = new ArrayList<String>();
    for (int i = 0; i < calls; i++) {
      seen.add(Integer.toString(fixture.api("GET", "/admins/102").status()));
    }
    return String.join(" ", seen);
  }

  @Test
  void chance_is_the_same_in_every_run_with_the_same_seed() {
    String rule = "{\"path\":\"/**\",\"status\":500,\"probability\":0.5,\"seed\":%d}";
    fixture.fault(rule.formatted(1));
    String first = statuses(20);
    fixture.twin.faults().clear();
    fixture.fault(rule.formatted(1));
    assertEquals(first, statuses(20));
    fixture.twin.faults().clear();
    fixture.fault(rule.formatted(2));
    assertFalse(first.equals(statuses(20)), first);
    assertTrue(first.contains("200") && first.contains("500"), first);
  }

  @Test
  void an_operation_is_told_by_path_and_message_type() {
    fixture.fault("{\"operation\":\"note\",\"status\":500}");
    fixture.fault("{\"operation\":\"assign\",\"status\":501}");
    fixture.fault("{\"operation\":\"attributes\",\"status\":502}");
    fixture.fault("{\"operation\":\"search\",\"status\":503}");
    fixture.fault("{\"operation\":\"contact\",\"status\":504}");
    fixture.fault("{\"operation\":\"articles\",\"status\":505}");
    assertEquals(200, reply().status());
    assertEquals(500, fixture.reply(id, "note", "x").status());
    assertEquals(501, fixture.assign(id, "admin", "0").status());
    assertEquals(502, fixture.api("PUT", "/conversations/" + id, "{}").status());
    assertEquals(503, fixture.api("POST", "/conversations/search", "{}").status());
    assertEquals(504, fixture.api("GET", "/contacts/" + TwinFixture.DANA).status());
    assertEquals(505, fixture.api("GET", "/articles").status());
    assertEquals(200, fixture.api("GET", "/conversations/" + id).status());
  }

  @Test
  void the_script_lists_its_rules_with_how_often_they_struck() {
    String set =
        "{\"operation\":\"reply\",\"nth\":2,\"when\":\"after-apply\",\"answer\":\"reset\"}";
    String rule = fixture.fault(set);
    reply();
    Answer listed = fixture.control("/faults");
    assertEquals(rule, listed.at("rules.0.id"));
    assertEquals("1", listed.text("rules.0.matched"));
    assertEquals("0", listed.text("rules.0.fired"));
    assertThrows(UncheckedIOException.class, this::reply);
    assertEquals("1", fixture.control("/faults").text("rules.0.fired"));
    assertEquals("reply", listed.at("rules.0.rule.operation"));
    assertEquals("after-apply", listed.at("rules.0.rule.when"));
    assertEquals(404, fixture.control("DELETE", "/faults/none", "").status());
  }

  @Test
  void what_a_rule_lists_can_be_set_again() {
    for (String json : List.of(
        "{\"operation\":\"reply\",\"times\":3,\"status\":504,\"apply_after_ms\":9,\"delay_ms\":4}",
        "{\"method\":\"GET\",\"path\":\"/*\",\"nth\":2,\"status\":429,\"reset_in_s\":7,"
            + "\"body\":\"\",\"headers\":{\"A\":\"b\"}}",
        "{\"every\":2,\"when\":\"after-apply\",\"answer\":\"truncate\",\"bytes\":3}",
        "{\"probability\":0.5,\"seed\":7,\"hide_from_reads_ms\":5}",
        "{\"when\":\"after-apply\",\"answer\":\"drip\",\"interval_ms\":3}",
        "{\"answer\":\"redirect\",\"location\":\"/x\"}",
        "{\"webhook\":\"duplicate-new-id\",\"copies\":2,\"delay_ms\":5,\"topic\":\"ping\"}",
        "{\"webhook\":\"reorder\",\"hold\":3}",
        "{\"webhook\":\"delay\",\"delay_ms\":3}")) {
      fixture.fault(json);
      var again = Fields.empty();
      Map<?, ?> said = assertInstanceOf(Map.class, fixture.control("/faults").at("rules.0.rule"));
      said.forEach((key, value) -> again.with(key.toString(), value));
      fixture.fault(Json.text(again));
      Answer listed = fixture.control("/faults");
      assertEquals(listed.at("rules.0.rule"), listed.at("rules.1.rule"), json);
      fixture.twin.faults().clear();
    }
  }

  @Test
  void a_rule_that_makes_no_sense_is_refused_with_what_to_write() {
    assertRefused("Not understood here: sttus.", "{\"operation\":\"reply\",\"sttus\":500}");
    assertRefused("\"operation\" is one of reply, note", "{\"operation\":\"shout\"}");
    assertRefused("\"answer\" is usual, status", "{\"answer\":\"explode\"}");
    assertRefused("\"when\" is before-apply or after-apply", "{\"when\":\"never\"}");
    assertRefused("Say only one of every, nth.", "{\"nth\":1,\"every\":2}");
    assertRefused("Add \"seed\"", "{\"probability\":0.5}");
    assertRefused("Add \"bytes\"", "{\"answer\":\"truncate\",\"when\":\"after-apply\"}");
    assertRefused("add \"when\":\"after-apply\"", "{\"answer\":\"truncate\",\"bytes\":1}");
    assertRefused("status is between 200 and 599", "{\"status\":99}");
    assertRefused("\"nth\" is a whole number", "{\"nth\":\"first\"}");
    assertRefused("hide_from_reads_ms hides", "{\"status\":500,\"hide_from_reads_ms\":5}");
    assertRefused("apply_after_ms is for", "{\"apply_after_ms\":5}");
    assertRefused("delay_ms is between 0 and", "{\"delay_ms\":3600001}");
    assertRefused("\"webhook\" is duplicate", "{\"webhook\":\"lose\"}");
    assertRefused("\"rules\" is a list", "{\"rules\":[{},5]}");
    assertEquals(List.of(), fixture.control("/faults").list("rules"));
  }

  private void assertRefused(String hint, String json) {
    Answer refused = fixture.control("POST", "/faults", json);
    assertEquals(400, refused.status(), json);
    assertTrue(refused.text("error.message").contains(hint), refused.text("error.message"));
  }
}

package com.nexora.chat.torture.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Message;
import com.nexora.chat.torture.verdict.Evidence.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestimonyTest {

  @Test
  void only_what_was_answered_with_200_is_acknowledged() {
    Testimony testimony = heard(
        webhook("conversation.user.created", "1", 200),
        webhook("conversation.user.replied", "2", 0),
        webhook("conversation.user.replied", "3", 200),
        webhook("conversation.user.replied", "4", 503),
        webhook("conversation.admin.closed", "5", 200));
    assertEquals(Set.of(new Message("c", "1"), new Message("c", "3")), testimony.acknowledged());
  }

  @Test
  void deeds_are_told_apart_by_who_did_them() {
    Testimony testimony = heard(
        deed("1", "opening", "user", "u", null, true),
        deed("2", "assignment", "bot", "b", "admin:900", false),
        deed("3", "comment", "admin", "900", null, true),
        deed("4", "message", "user", "u", null, true),
        deed("5", "note", "admin", "900", null, false),
        deed("6", "assignment", "admin", "900", "team:7", false),
        deed("7", "comment", "admin", "901", null, true),
        deed("8", "assignment", "admin", "901", "admin:901", false),
        deed("9", "close", "admin", "901", null, false));
    assertEquals(
        List.of(
            Kind.CUSTOMER_WROTE,
            Kind.GIVEN_TO_AGENT,
            Kind.AGENT_REPLIED,
            Kind.CUSTOMER_WROTE,
            Kind.AGENT_NOTED,
            Kind.AGENT_ASSIGNED,
            Kind.TEAMMATE_REPLIED,
            Kind.TEAMMATE_ASSIGNED,
            Kind.OTHER),
        testimony.talks().getFirst().parts().stream().map(Part::kind).toList());
  }

  @Test
  void requests_and_changed_labels_tell_nothing() {
    assertEquals(
        List.of(),
        heard(
                "{\"number\":1,\"kind\":\"rest\",\"body\":\"{}\"}",
                "{\"number\":2,\"kind\":\"deed\",\"conversation\":\"c\",\"type\":\"labels\"}")
            .talks());
  }

  private static Testimony heard(String... lines) {
    return Testimony.of("900", Stream.of(lines));
  }

  private static String webhook(String topic, String part, int status) {
    return """
        {"number":1,"kind":"webhook","topic":"%s","conversation":"c","part":"%s","status":%d}""".formatted(topic, part, status);
  }

  private static String deed(
      String part,
      String type,
      String authorType,
      String author,
      @org.jspecify.annotations.Nullable String to,
      boolean visible) {
    return """
        {"number":1,"time":"2026-01-01T00:00:00Z","kind":"deed","conversation":"c","part":"%s",\
        "type":"%s","author_type":"%s","author_id":"%s","assigned_to":%s,"visible":%b,"text":"t"}""".formatted(
            part, type, authorType, author, to == null ? "null" : '"' + to + '"', visible);
  }
}

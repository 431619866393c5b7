package com.nexora.chat.torture.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Message;
import com.nexora.chat.torture.verdict.Evidence.Part;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TestimonyTest {

  private final Testimony testimony = new Testimony("900");

  @Test
  void only_what_was_answered_with_200_is_acknowledged() {
    assertEquals(
        Set.of(new Message("c", "1"), new Message("c", "3")),
        testimony.acknowledged(Json.createObjectBuilder()
            .add(
                "entries",
                Json.createArrayBuilder()
                    .add(entry("webhook", 200, STARTED))
                    .add(entry("webhook", 0, replied("2")))
                    .add(entry("webhook", 200, replied("3")))
                    .add(entry("webhook", 503, replied("4")))
                    .add(entry("webhook", 200, CLOSED))
                    .add(entry("rest", 200, "")))
            .build()));
  }

  @Test
  void parts_are_told_apart_by_who_made_them() {
    List<Kind> kinds =
        testimony.talk(json("""
            {"id":"c","created_at":1,
             "source":{"id":"1","body":"hello"},
             "conversation_parts":{"conversation_parts":[
               {"id":"2","part_type":"assignment","created_at":1,"body":null,
                "assigned_to":{"type":"admin","id":"900"},"author":{"type":"bot","id":"b"}},
               {"id":"3","part_type":"comment","created_at":2,"body":"hi","author":{"type":"admin","id":"900"}},
               {"id":"4","part_type":"comment","created_at":3,"body":"hm","author":{"type":"user","id":"u"}},
               {"id":"5","part_type":"note","created_at":4,"body":"n","author":{"type":"admin","id":"900"}},
               {"id":"6","part_type":"assignment","created_at":5,"body":null,
                "assigned_to":{"type":"team","id":"7"},"author":{"type":"admin","id":"900"}},
               {"id":"7","part_type":"comment","created_at":6,"body":"me","author":{"type":"admin","id":"901"}},
               {"id":"8","part_type":"assignment","created_at":7,"body":null,
                "assigned_to":{"type":"admin","id":"901"},"author":{"type":"admin","id":"901"}},
               {"id":"9","part_type":"close","created_at":8,"body":null,"author":{"type":"admin","id":"901"}}
             ]}}
            """)).parts().stream().map(Part::kind).toList();
    assertEquals(
        List.of(
            Kind.CUSTOMER_WROTE,
            Kind.GIVEN_TO_AGENT,
            Kind.AGENT_REPLIED,
            Kind.CUSTOMER_WROTE,
            Kind.OTHER,
            Kind.AGENT_ASSIGNED,
            Kind.TEAMMATE_REPLIED,
            Kind.TEAMMATE_ASSIGNED,
            Kind.OTHER),
        kinds);
  }

  private static final String STARTED = """
      {"topic":"conversation.user.created","data":{"item":{"id":"c","source":{"id":"1"}}}}
      """;

  private static final String CLOSED = """
      {"topic":"conversation.admin.closed","data":{"item":{"id":"c"}}}
      """;

  private static String replied(String part) {
    return """
        {"topic":"conversation.user.replied","data":{"item":{"id":"c",
         "conversation_parts":{"conversation_parts":[{"id":"%s"}]}}}}
        """.formatted(part);
  }

  private static JsonObject entry(String kind, int status, String body) {
    return Json.createObjectBuilder()
        .add("kind", kind)
        .add("status", status)
        .add("body", body)
        .build();
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}

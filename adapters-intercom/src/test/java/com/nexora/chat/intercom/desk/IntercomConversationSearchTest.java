package com.nexora.chat.intercom.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.FindConversations.Query;
import com.nexora.chat.application.port.FindConversations.Result;
import com.nexora.chat.application.port.FindConversations.Sighting;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntercomConversationSearchTest {

  private static final String SEARCH = "POST /conversations/search";

  private final DeskServer server = new DeskServer();
  private final Query query = new Query(
      new TeammateId("900"),
      Instant.ofEpochSecond(1_763_800_000L),
      Optional.of(Instant.ofEpochSecond(1_763_800_900L)),
      Optional.of("WyJhIl0="));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void teammate_window_and_cursor_are_asked_for() {
    server.on(SEARCH, 200, "{\"conversations\":[]}");
    find();
    assertEquals(
        List.of(SEARCH
            + " {\"pagination\":{\"per_page\":150,\"starting_after\":\"WyJhIl0=\"},"
            + "\"query\":{\"operator\":\"AND\",\"value\":["
            + "{\"field\":\"admin_assignee_id\",\"operator\":\"=\",\"value\":\"900\"},"
            + "{\"field\":\"updated_at\",\"operator\":\">\",\"value\":\"1763800000\"},"
            + "{\"field\":\"updated_at\",\"operator\":\"<\",\"value\":\"1763800900\"}]}}"),
        server.requests());
  }

  @Test
  void a_page_names_what_was_found_how_much_there_is_and_where_to_go_on() {
    server.on(SEARCH, 200, """
        {"type":"conversation.list","total_count":31,
         "pages":{"type":"pages","page":1,"per_page":"150","total_pages":2,
                  "next":{"per_page":150,"starting_after":"abc="}},
         "conversations":[{"id":"7","updated_at":1763800100,"open":true}]}""");
    assertEquals(
        new Result.Found(
            List.of(new Sighting(new ConversationId("7"), Instant.ofEpochSecond(1_763_800_100L))),
            31,
            Optional.of("abc=")),
        find());
  }

  @Test
  void the_last_page_has_no_next() {
    server.on(SEARCH, 200, "{\"conversations\":[],\"total_count\":0,\"pages\":{}}");
    assertEquals(new Result.Found(List.of(), 0, Optional.empty()), find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"conversations\":null}",
        "{\"conversations\":[null]}",
        "{\"conversations\":[{\"id\":\"7\"}]}",
        "{\"conversations\":[{\"updated_at\":1}]}",
        "<html>"
      })
  void half_a_list_is_none(String body) {
    server.on(SEARCH, 200, body);
    assertInstanceOf(Result.Unavailable.class, find());
  }

  @Test
  void being_limited_is_no_empty_list() {
    server.on(SEARCH, 429, DeskServer.error("rate_limit_exceeded"));
    assertInstanceOf(Result.Unavailable.class, find());
  }

  private Result find() {
    return server.search().find(DeskServer.WORKSPACE, query);
  }
}

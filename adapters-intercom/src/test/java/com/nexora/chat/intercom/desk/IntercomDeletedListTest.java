package com.nexora.chat.intercom.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.FindDeleted.Deleted;
import com.nexora.chat.application.port.FindDeleted.Result;
import com.nexora.chat.domain.conversation.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntercomDeletedListTest {

  private static final String GET = "GET /conversations/deleted";

  private final DeskServer server = new DeskServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private Result ask() {
    return server.deletions().find(DeskServer.WORKSPACE, 2);
  }

  @Test
  void both_kinds_of_ids_and_of_times_are_read() {
    server.on(GET, 200, """
        {"type":"conversation.list","conversations":[
         {"type":"conversation","id":"512","metrics_retained":false,"deleted_at":1734537460},
         {"type":"conversation","id":513,"deleted_at":"2024-12-18T15:56:40.000+00:00"}],
         "pages":{"type":"pages","next":"https://elsewhere.example/","page":2,"total_pages":3}}""");
    assertEquals(
        new Result.Found(
            List.of(
                new Deleted(new ConversationId("512"), Instant.ofEpochSecond(1_734_537_460)),
                new Deleted(new ConversationId("513"), Instant.ofEpochSecond(1_734_537_400))),
            true),
        ask());
  }

  @Test
  void the_newest_are_asked_for_and_as_many_as_there_are_at_once() {
    ask();
    String request = server.requests().getFirst();
    assertEquals(
        Set.of("order=desc", "per_page=60", "page=2"),
        Set.of(request.substring(request.indexOf('?') + 1).split("&", -1)));
  }

  @Test
  void the_last_page_is_the_last() {
    server.on(GET, 200, "{\"conversations\":[],\"pages\":{\"next\":null}}");
    assertEquals(new Result.Found(List.of(), false), ask());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"conversations\":[null]}",
        "{\"conversations\":[{\"id\":\"512\"}]}",
        "{\"conversations\":[{\"deleted_at\":1734537460}]}"
      })
  void half_a_list_is_none(String body) {
    server.on(GET, 200, body);
    assertInstanceOf(Result.Unavailable.class, ask());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 429, 500})
  void a_refusal_is_for_later(int status) {
    server.on(GET, status, DeskServer.error("no"));
    assertInstanceOf(Result.Unavailable.class, ask());
  }
}

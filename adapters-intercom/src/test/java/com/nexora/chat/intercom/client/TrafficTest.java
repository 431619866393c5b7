package com.nexora.chat.intercom.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.payload.ConversationPayload;
import com.nexora.chat.intercom.payload.ReplyPayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The numbers in comments are the faults of the catalogue that the tests answer.
@Timeout(60)
class TrafficTest {

  private static final WorkspaceId A = new WorkspaceId("a");
  private static final WorkspaceId B = new WorkspaceId("b");
  private static final Call READ = Call.get("/conversations/1");
  private static final Call WRITE =
      Call.post("/conversations/1/reply", new ReplyPayload("comment", "admin", "9", "<p>Hi</p>"));

  private final TestTime time = new TestTime();
  private final Traffic traffic = new Traffic(
      new RestClient(new Limits(
          Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 64 << 10)),
      time.time());

  @Test
  void after_a_429_the_workspace_falls_silent_and_no_other() throws IOException {
    long reset = time.now().getEpochSecond() + 7;
    String limited = RawServer.response("429 No", "X-RateLimit-Reset: " + reset + "\r\n", "{}");
    try (RawServer busy = RawServer.answering(limited);
        RawServer calm = RawServer.answering(RawServer.response("200 OK", "", "{}"))) {
      assertInstanceOf(Answer.Limited.class, send(A, busy, WRITE));
      assertEquals(
          new Answer.Limited<>(Optional.of(time.now().plusSeconds(7))), send(A, busy, WRITE));
      assertInstanceOf(Answer.Limited.class, send(A, busy, READ));
      assertEquals(1, busy.requests().size());
      assertInstanceOf(Answer.Ok.class, send(B, calm, WRITE));
      time.pass(Duration.ofSeconds(7));
      assertInstanceOf(Answer.Ok.class, send(A, calm, READ));
    }
  }

  @Test
  void the_limit_of_the_answers_is_kept() throws IOException {
    String headers = "X-RateLimit-Limit: 4\r\nX-RateLimit-Remaining: 3\r\n";
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", headers, "{}"))) {
      assertInstanceOf(Answer.Ok.class, send(A, server, READ));
      assertInstanceOf(Answer.Ok.class, send(A, server, READ));
      assertInstanceOf(Answer.Ok.class, send(A, server, READ));
      assertInstanceOf(Answer.Limited.class, send(A, server, READ));
      assertEquals(3, server.requests().size());
    }
  }

  @Test
  void reads_that_fail_again_and_again_are_spared_but_writes_are_not()
      throws IOException {
    try (RawServer server = RawServer.answering(RawServer.response("503 No", "", "{}"));
        RawServer well = RawServer.answering(RawServer.response("200 OK", "", "{}"))) {
      for (int i = 0; i < 20; i++) {
        assertInstanceOf(Answer.Unclear.class, send(A, server, READ));
      }
      assertInstanceOf(Answer.NotSent.class, send(A, server, READ));
      assertEquals(20, server.requests().size());
      assertInstanceOf(Answer.Unclear.class, send(A, server, WRITE));
      assertInstanceOf(Answer.Ok.class, send(B, well, READ));
      time.pass(Duration.ofSeconds(10));
      assertInstanceOf(Answer.Ok.class, send(A, well, READ));
      assertInstanceOf(Answer.Ok.class, send(A, well, READ));
    }
  }

  @Test
  void a_refused_token_is_shown_seldom_and_a_new_one_at_once() throws IOException {
    String no = RawServer.response("401 No", "", "{}");
    try (RawServer server = RawServer.answering(no);
        RawServer well = RawServer.answering(RawServer.response("200 OK", "", "{}"))) {
      assertInstanceOf(Answer.Revoked.class, send(A, server, READ));
      assertTrue(traffic.refuses(A, server.access()));
      for (int i = 0; i < 20; i++) {
        assertInstanceOf(Answer.NotSent.class, send(A, server, WRITE));
      }
      assertEquals(1, server.requests().size());
      assertInstanceOf(Answer.Ok.class, send(B, well, READ));

      for (int seconds : new int[] {5, 10, 20, 40, 80, 80}) {
        time.pass(Duration.ofSeconds(seconds).minusMillis(1));
        assertInstanceOf(Answer.NotSent.class, send(A, server, READ));
        time.pass(Duration.ofMillis(1));
        assertInstanceOf(Answer.Revoked.class, send(A, server, READ));
      }
      assertTrue(traffic.refuses(A, server.access()), "it is still refused");
      assertInstanceOf(Answer.Ok.class, send(A, well, READ));
      assertFalse(traffic.refuses(A, well.access()));
    }
  }

  @Test
  void a_suspension_may_end() throws IOException {
    AtomicReference<String> answer = new AtomicReference<>(RawServer.response("401 No", "", "{}"));
    try (RawServer server =
        new RawServer((_, out) -> out.write(answer.get().getBytes(StandardCharsets.UTF_8)))) {
      assertInstanceOf(Answer.Revoked.class, send(A, server, READ));
      answer.set(RawServer.response("404 No", "", "{}"));
      time.pass(Duration.ofSeconds(5));
      assertInstanceOf(Answer.Gone.class, send(A, server, READ));
      assertFalse(traffic.refuses(A, server.access()), "it opens what is not there");
      assertInstanceOf(Answer.Gone.class, send(A, server, READ));
    }
  }

  private Answer<ConversationPayload> send(WorkspaceId workspace, RawServer server, Call call) {
    return traffic.send(
        workspace, server.access(), call, ConversationPayload.class, traffic.deadline());
  }
}

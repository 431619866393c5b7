package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Handoffs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database and the twin, while nobody takes what it hands over: both
/// go by a clock that is told how late it is.
class UnacceptedTest {

  private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
  private static final Duration WITHIN = Duration.ofMinutes(15);
  private static final String DANAS_OWNER = "9001004";
  private static final String MAYA = "9001002";

  @TempDir
  Path data;

  @Test
  void a_handoff_that_nobody_takes_goes_on_and_is_told_when_nobody_takes_it_even_then()
      throws IOException {
    ToldClock clock = new ToldClock(MORNING);
    try (Harborlane harborlane = new Harborlane(clock);
        Service service =
            Service.start(settings(), List.of(escalating(harborlane)), ScriptedModels.by(clock))) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      URI shown = harborlane.customerAsks("I want to talk to a human, my invoice 4711 is wrong");
      String id = shown.getPath().replaceAll(".*/", "");
      URI conversation = URI.create(harborlane.url() + "/conversations/" + id);
      Harborlane.await(() -> operator().contains("teammate " + DANAS_OWNER));
      int assignments = assignments(harborlane.get(conversation));

      clock.is(MORNING.plus(WITHIN).plusSeconds(60));
      Harborlane.await(() ->
          Harborlane.count("\"admin_assignee_id\"\\s*:\\s*" + MAYA, harborlane.get(conversation))
              > 0);
      String moved = harborlane.get(conversation);
      assertTrue(moved.contains("Nobody has taken this conversation"), moved);
      assertEquals(assignments + 1, assignments(moved), moved);
      Harborlane.await(() -> operator().contains("teammate " + MAYA));

      clock.is(MORNING.plus(WITHIN.multipliedBy(2)).plusSeconds(120));
      URI metrics = URI.create("http://127.0.0.1:" + service.port() + "/metrics");
      Harborlane.await(() -> stuck(1, harborlane.get(metrics)));
      assertTrue(operator().contains("NOBODY TAKES IT"), this::operator);
      assertTrue(operator("--digest").contains("nobody takes conversation " + id));
      assertEquals(assignments + 1, assignments(harborlane.get(conversation)));

      harborlane.post("/twin/conversations/" + id + "/teammate", """
          {"admin_id":"9001002","action":"comment","body":"Sorry for the wait, I am here."}""");
      clock.is(MORNING.plus(Duration.ofHours(1)));
      Harborlane.await(() -> stuck(0, harborlane.get(metrics)));
      assertTrue(operator().contains("No handoff waits to be taken."), this::operator);
    }
  }

  private static boolean stuck(int count, String metrics) {
    return metrics.contains("nexora_handoffs_stuck{workspace=\"" + Harborlane.ID + "\"} " + count);
  }

  private static int assignments(String conversation) {
    return Harborlane.count("\"part_type\"\\s*:\\s*\"assignment\"", conversation);
  }

  private String operator(String... digest) {
    List<String> arguments =
        List.of(List.of("queue", "--workspace", Harborlane.ID.value()), List.of(digest)).stream()
            .flatMap(List::stream)
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, OperatorCommand.run(arguments, environment(), both, both), out::toString);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ConfiguredWorkspace escalating(Harborlane harborlane) {
    Destination maya = new Destination.Teammate(new TeammateId(MAYA));
    return new ConfiguredWorkspace(
        Harborlane.ID,
        "Harborlane",
        Optional.of(harborlane.privateApp()),
        ExamplePolicy.handingTo(
                new Destination.Team(new TeamId("7001001")),
                ExamplePolicy.spokenBy(Harborlane.NORA, ExamplePolicy.askingBack(1)))
            .withHandoffs(
                new Handoffs(Map.of()).escalating(new Escalation(WITHIN, Optional.of(maya), 1))));
  }

  private Map<String, String> environment() {
    return Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1");
  }

  private Settings settings() {
    return Settings.read(environment());
  }
}

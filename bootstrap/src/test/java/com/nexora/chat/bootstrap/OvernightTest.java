package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Span;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database and the twin, through a night: both go by a clock that
/// is told how late it is.
class OvernightTest {

  private static final Instant EVENING = Instant.parse("2026-11-23T19:00:00Z");
  private static final Instant OPENING = Instant.parse("2026-11-24T08:00:00Z");
  private static final TeamId SUCCESS = new TeamId("7001003");
  private static final String DANAS_OWNER = "9001004";
  private static final Rule ENTERPRISE = new Rule(
      "enterprise",
      Condition.companyAttributeIs("tier", "enterprise"),
      new Rule.Outcome.HandOff(new Destination.AccountOwner(SUCCESS)));
  private static final String DIGEST =
      "Morning queue of team Customer success: 2 customers were promised an answer";
  private static final Instant PROMISED = Instant.parse("2026-11-24T10:00:00Z");

  @TempDir
  Path data;

  @Test
  void a_conversation_is_kept_through_the_night_and_comes_back_before_the_promised_time()
      throws IOException {
    ToldClock clock = new ToldClock(EVENING);
    try (Harborlane harborlane = new Harborlane(clock);
        Service service =
            Service.start(settings(), List.of(asleep(harborlane)), ScriptedModels.by(clock))) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      URI shown = harborlane.customerAsks("I want to talk to a human, my invoice 4711 is wrong");
      String id = shown.getPath().replaceAll(".*/", "");
      URI conversation = URI.create(harborlane.url() + "/conversations/" + id);

      Harborlane.await(() -> is("snoozed", harborlane.get(conversation)));
      String night = harborlane.get(conversation);
      assertTrue(night.contains("by Tuesday, November 24, 2026, 11:00 AM (UTC+1, Berlin)"), night);
      assertTrue(night.contains("Queued: nobody is there"), night);
      assertEquals(1, parts("comment", night), night);
      assertEquals(OPENING.getEpochSecond(), number("snoozed_until", night));
      Harborlane.await(() -> operator("queue").contains("asleep"));

      harborlane.post("/twin/conversations/" + id + "/messages", """
          {"body":"It is about the second line, the discount is missing."}""");
      Harborlane.await(() -> harborlane.get(conversation).contains("I have added that")
          && is("snoozed", harborlane.get(conversation)));

      URI second = harborlane.customerAsks("I want to talk to a human, my invoice 4712 is wrong");
      URI other =
          URI.create(harborlane.url() + "/conversations/" + second.getPath().replaceAll(".*/", ""));
      Harborlane.await(() -> is("snoozed", harborlane.get(other)));

      clock.is(OPENING.plusSeconds(1));
      Harborlane.await(() -> isWithDanasOwner(harborlane.get(conversation)));
      String morning = harborlane.get(conversation);
      assertTrue(is("open", morning), morning);
      int note = morning.indexOf("Written since then");
      assertTrue(note > 0 && morning.indexOf("the discount is missing", note) > 0, morning);
      assertTrue(operator("queue").contains("with the team"));
      Harborlane.await(() -> isWithDanasOwner(harborlane.get(other)));
      // Both are due at the same moment: the one with the lower number counts as the first.
      assertEquals(1, Harborlane.count(DIGEST, harborlane.get(conversation)));
      assertEquals(0, Harborlane.count(DIGEST, harborlane.get(other)), "the team is told once");

      clock.is(PROMISED.plusSeconds(1));
      URI metrics = URI.create("http://127.0.0.1:" + service.port() + "/metrics");
      Harborlane.await(() -> harborlane
          .get(metrics)
          .contains("nexora_promises_broken{workspace=\"" + Harborlane.ID + "\"} 2"));
      assertTrue(operator("queue").contains("BROKEN"));
      String digest = operator("queue", "--digest");
      assertTrue(digest.contains("OVERDUE") && digest.contains(DIGEST), digest);
    }
  }

  private String operator(String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.addAll(List.of("--workspace", Harborlane.ID.value()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, OperatorCommand.run(arguments, environment(), both, both), out::toString);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static boolean is(String state, String conversation) {
    return Harborlane.count("\"state\"\\s*:\\s*\"" + state + "\"", conversation) > 0;
  }

  private static boolean isWithDanasOwner(String conversation) {
    return Harborlane.count("\"admin_assignee_id\"\\s*:\\s*" + DANAS_OWNER, conversation) > 0;
  }

  private static int parts(String type, String conversation) {
    return Harborlane.count("\"part_type\"\\s*:\\s*\"" + type + "\"", conversation);
  }

  private static long number(String field, String conversation) {
    Matcher found = Pattern.compile("\"" + field + "\"\\s*:\\s*(\\d+)").matcher(conversation);
    assertTrue(found.find(), conversation);
    return Long.parseLong(found.group(1));
  }

  private static ConfiguredWorkspace asleep(Harborlane harborlane) {
    List<Span> week = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      week.add(new Span(day * Span.DAY + 9 * 60, day * Span.DAY + 17 * 60));
    }
    Schedule office = new Schedule(ZoneId.of("Europe/Berlin"), week, List.of());
    WorkspacePolicy policy = ExamplePolicy.handingTo(
            new Destination.Team(new TeamId("7001001")),
            ExamplePolicy.spokenBy(Harborlane.NORA, ExamplePolicy.ruled(List.of(ENTERPRISE))))
        .withHours(new Hours(Optional.of(new Timetable.Written(office)), Map.of(), Queueing.USUAL));
    return new ConfiguredWorkspace(
        Harborlane.ID, "Harborlane", Optional.of(harborlane.privateApp()), policy);
  }

  private Map<String, String> environment() {
    return Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1");
  }

  private Settings settings() {
    return Settings.read(environment());
  }
}

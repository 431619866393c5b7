package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.bootstrap.workspaces.WorkspacesFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service as the demo workspace configures it, and customers of an enterprise account:
/// both it and the twin go by a clock that is told how late it is.
class LadderScenarioTest {

  private static final String PRIYA = "9001004";
  private static final String MAYA = "9001002";
  private static final String CUSTOMER_SUCCESS = "7001003";
  private static final String SUPPORT = "7001001";

  /// Priya's.
  private static final String DANA = "65f1b37d9a02c65e41d7f101";

  private static final String LOTTIE = "65f1b37d9a02c65e41d7f105";
  private static final String MARCUS = "65f1b37d9a02c65e41d7f102";

  /// Ten o'clock on a Tuesday in New York, when everybody in the demo is there.
  private static final Instant AT_WORK = Instant.parse("2026-11-24T15:00:00Z");

  private static final Instant AT_NIGHT = Instant.parse("2026-11-25T02:00:00Z");

  private final ToldClock clock = new ToldClock(AT_WORK);

  @TempDir
  Path data;

  @Test
  void an_enterprise_account_goes_down_its_ladder_past_who_is_away_and_at_night_to_who_is_on_call()
      throws IOException {
    Path demo = Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml");
    try (Harborlane harborlane = new Harborlane(clock);
        Service service = Service.start(
            settings(),
            WorkspacesFile.read(demo, harborlane.environment()),
            ScriptedModels.by(clock))) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      toTheLeadWithoutAWord(harborlane);
      toTheOwner(harborlane);
      toTheDeputy(harborlane);
      toThePod(harborlane);
      toTheTeam(harborlane);
      toTheQueue(harborlane);
      clock.is(AT_NIGHT);
      toTheTeamAtNight(harborlane);
      toWhoIsOnCall(harborlane);
    }
  }

  /// As if it had been hers from the start: a note, and nothing that the customer could read.
  private static void toTheLeadWithoutAWord(Harborlane harborlane) throws IOException {
    String taken = taken(harborlane, LOTTIE, "https://www.harborlane.example/security/report");
    assertTrue(isWith(MAYA, taken), taken);
    assertTrue(taken.contains("Reports of security holes go to the lead of Support"), taken);
    assertEquals(0, Harborlane.count("\"part_type\"\\s*:\\s*\"comment\"", taken), taken);
  }

  private static void toTheOwner(Harborlane harborlane) throws IOException {
    String taken = taken(harborlane, DANA);
    assertTrue(isWith(PRIYA, taken), taken);
    assertTrue(taken.contains("Tier: enterprise"), taken);
  }

  private static void toTheDeputy(Harborlane harborlane) throws IOException {
    presence(harborlane, PRIYA, "away");
    String taken = takenOnce(harborlane, DANA, "Maya Lindqvist, the owner's deputy, comes first");
    assertTrue(isWith(MAYA, taken), taken);
    assertTrue(taken.contains("Priya Nair, the account's owner, is away."), taken);
  }

  /// Marcus is made Maya's, who has no deputy; Priya is all of the pod.
  private static void toThePod(Harborlane harborlane) throws IOException {
    harborlane.post(
        "/twin/contacts/" + MARCUS, "{\"action\":\"update\",\"owner_id\":\"%s\"}".formatted(MAYA));
    presence(harborlane, PRIYA, "back");
    presence(harborlane, MAYA, "away");
    String taken = takenOnce(harborlane, MARCUS, "Customer success, the pod, comes first");
    assertTrue(isWithTeam(CUSTOMER_SUCCESS, taken), taken);
    assertTrue(taken.contains("Maya Lindqvist, the account's owner, is away."), taken);
  }

  private static void toTheTeam(Harborlane harborlane) throws IOException {
    presence(harborlane, PRIYA, "away");
    String taken = takenOnce(harborlane, DANA, "Customer success, the team, comes first");
    assertTrue(isWithTeam(CUSTOMER_SUCCESS, taken), taken);
    assertTrue(taken.contains("Maya Lindqvist, the owner's deputy, is away."), taken);
    assertTrue(taken.contains("Customer success, the pod, has nobody who is not away."), taken);
  }

  /// Of a team that is gone no webhook tells: Intercom refuses it.
  private static void toTheQueue(Harborlane harborlane) throws IOException {
    var _ = harborlane.send(
        HttpRequest.newBuilder(URI.create(harborlane.url() + "/twin/teams/" + CUSTOMER_SUCCESS))
            .DELETE());
    String taken = taken(harborlane, DANA);
    assertTrue(isWith("0", taken) && isWithTeam("0", taken), taken);
    assertTrue(taken.contains("Handoff from the AI agent"), taken);
  }

  private static void toTheTeamAtNight(Harborlane harborlane) throws IOException {
    String taken = taken(harborlane, DANA);
    assertTrue(isWithTeam(SUPPORT, taken), taken);
    assertTrue(taken.contains("Maya Lindqvist, a teammate, is away."), taken);
    assertTrue(taken.contains("Support, the team, comes first"), taken);
  }

  /// Who is on call is there now: nothing is put aside until the morning.
  private static void toWhoIsOnCall(Harborlane harborlane) throws IOException {
    presence(harborlane, MAYA, "back");
    String taken = takenOnce(harborlane, DANA, "Maya Lindqvist, a teammate, comes first");
    assertTrue(isWith(MAYA, taken), taken);
    assertFalse(taken.contains("Priya Nair"), taken);
    assertTrue(Harborlane.count("\"snoozed_until\"\\s*:\\s*null", taken) > 0, taken);
  }

  private static void presence(Harborlane harborlane, String teammate, String now)
      throws IOException {
    harborlane.post("/twin/admins/" + teammate, "{\"action\":\"%s\"}".formatted(now));
  }

  /// The webhook makes the mirror look anew, and a turn knows it some seconds later: until then
  /// conversations go to others.
  ///
  /// @param told in the note of the one that is waited for
  private static String takenOnce(Harborlane harborlane, String customer, String told)
      throws IOException {
    String[] last = {""};
    Harborlane.await(() -> {
      last[0] = taken(harborlane, customer);
      return last[0].contains(told);
    });
    return last[0];
  }

  private static String taken(Harborlane harborlane, String customer) throws IOException {
    return taken(harborlane, customer, "https://app.harborlane.example/jobs");
  }

  /// A new conversation, once the agent has given it to anybody: at first the workspace's own rule
  /// assigns it to the agent.
  private static String taken(Harborlane harborlane, String customer, String page)
      throws IOException {
    Matcher id = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"")
        .matcher(harborlane.post("/twin/conversations", """
            {"contact_id":"%s","body":"Half of the crew is missing on our board.",
             "page_url":"%s"}
            """.formatted(customer, page)));
    assertTrue(id.find());
    URI conversation = URI.create(harborlane.url() + "/conversations/" + id.group(1));
    String[] now = {""};
    Harborlane.await(() -> {
      now[0] = harborlane.get(conversation);
      return Harborlane.count("\"count_assignments\"\\s*:\\s*2\\b", now[0]) > 0;
    });
    return now[0];
  }

  private static boolean isWith(String teammate, String conversation) {
    return Harborlane.count("\"admin_assignee_id\"\\s*:\\s*" + teammate + "\\b", conversation) > 0;
  }

  private static boolean isWithTeam(String team, String conversation) {
    return Harborlane.count("\"team_assignee_id\"\\s*:\\s*" + team + "\\b", conversation) > 0;
  }

  private Settings settings() {
    return Settings.read(
        Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1"));
  }
}

package com.nexora.chat.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Introduce.Person;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From an account that sees nothing to an agent in shadow. Olga is the operator.
class SetUpTest {

  private static final WorkspaceId FRESH = new WorkspaceId("fresh");
  private static final String SETUP = "/console/w/fresh/setup";

  private final TestConsole console = new TestConsole();

  @BeforeEach
  void open() {
    var _ = console.managing.open("olga", TestConsole.PASSWORD, true);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Browsing founder() {
    Browsing olga = console.signedIn("olga");
    HttpResponse<String> founded =
        olga.post("/console/workspaces", Map.of("workspace", FRESH.value()));
    assertEquals(SETUP, founded.headers().firstValue("Location").orElse(founded.body()));
    return olga;
  }

  private static Map<String, String> tokens(String region) {
    return Map.of("region", region, "access-token", "token", "client-secret", "secret");
  }

  private void opens(WorkspaceId workspace) {
    console.intercom.opens(
        new Secret("token"),
        new Person(workspace, TestConsole.US, "Fresh", new TeammateId("814"), true, true));
  }

  private void mirrored(WorkspaceId workspace, MirrorKind kind, Mirrored... things) {
    Duration minute = Duration.ofMinutes(1);
    MirrorRun run = console.mirror.begin(workspace, kind, minute).orElseThrow();
    console.mirror.keep(workspace, run, MirrorPage.whole(List.of(things)), minute);
    console.mirror.end(
        workspace, run, new MirrorRun.End(MirrorProgress.State.CURRENT, "", minute, true));
  }

  private void peopleAreRead(WorkspaceId workspace) {
    mirrored(
        workspace,
        MirrorKind.ADMIN,
        new Mirrored.Admin("814", "Assistant", "", false, false, true, List.of()));
    mirrored(
        workspace,
        MirrorKind.TEAM,
        new Mirrored.Team("71", "Support", List.of("814"), "manual", 0));
  }

  @Test
  void an_operator_makes_a_workspace_known_and_is_its_first_owner() {
    Browsing olga = founder();
    assertTrue(olga.get(SETUP, 200).body().contains("Not connected yet."));
    assertEquals(
        Map.of(FRESH, Role.OWNER),
        console.accounts.roles(
            console.accounts.named("olga").orElseThrow().id(), console.memory.instant()));
    assertTrue(olga.get("/console/w/fresh/audit", 200).body().contains("olga is owner"));
  }

  @Test
  void a_workspace_that_is_known_already_is_nobodys_to_take() { // T-13
    Browsing olga = console.signedIn("olga");
    for (String known : List.of("acme", "globex")) {
      HttpResponse<String> refused = olga.post("/console/workspaces", Map.of("workspace", known));
      assertEquals(400, refused.statusCode());
      assertTrue(refused.body().contains("./nexora account grant"), refused.body());
      olga.get("/console/w/" + known, 404);
    }
    for (String id : List.of("", "no id", "../acme", "ü", "a".repeat(129))) {
      assertEquals(
          400, olga.post("/console/workspaces", Map.of("workspace", id)).statusCode(), id);
    }
  }

  @Test
  void a_workspace_is_connected_with_its_own_app_and_its_secrets_are_shown_to_nobody() {
    Browsing olga = founder();
    opens(FRESH);
    assertEquals(303, olga.post(SETUP + "/connect", tokens("us")).statusCode());
    String page = olga.get(SETUP, 200).body();
    assertTrue(page.contains("Connected to api.intercom.io."), page);
    assertFalse(page.contains("Access token"), page);
    assertTrue(olga.get("/console/w/fresh/audit", 200).body().contains("with its own app, us"));
  }

  @Test
  void what_intercom_says_to_a_token_is_told() {
    Browsing olga = founder();
    assertRefused(olga, tokens("us"), "Intercom does not accept this token");
    opens(TestConsole.ACME);
    assertRefused(olga, tokens("us"), "this token opens workspace acme, and not fresh");
    assertRefused(olga, tokens("http://127.0.0.1:1"), "Choose a region");
    assertRefused(olga, Map.of("region", "us", "access-token", " "), "Choose a region");
    assertEquals(List.of(), console.grants.all());
  }

  @Test
  void who_finds_an_owners_browser_open_changes_no_secret() {
    Browsing olga = founder();
    opens(FRESH);
    olga.post(SETUP + "/connect", tokens("us"));
    assertRefused(olga, tokens("us"), "It is connected already.");
  }

  @Test
  void where_the_file_decides_no_first_configuration_is_published() {
    var _ = console.managing.grant(TestConsole.ACME, "olga", Role.OWNER, Term.ALWAYS, "test");
    Browsing olga = console.signedIn("olga");
    peopleAreRead(TestConsole.ACME);
    assertEquals(409, olga.post("/console/w/acme/setup/first", chosen("814")).statusCode());
    assertEquals(List.of(), console.use.configuring().history(TestConsole.ACME, 9));
  }

  private static void assertRefused(Browsing olga, Map<String, String> form, String why) {
    HttpResponse<String> refused = olga.post(SETUP + "/connect", form);
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains(why), refused.body());
    assertFalse(refused.body().contains("value=\"token\""), "the token is not sent back");
  }

  @Test
  void how_far_the_reading_is_asks_for_itself_until_everything_is_read() {
    Browsing olga = founder();
    opens(FRESH);
    olga.post(SETUP + "/connect", tokens("us"));
    assertTrue(olga.get(SETUP + "/progress", 200).body().contains("hx-trigger=\"every 2s\""));
    for (MirrorKind kind : MirrorKind.values()) {
      mirrored(FRESH, kind);
    }
    String whole = olga.get(SETUP + "/progress", 200).body();
    assertTrue(whole.contains("Everything has been read."), whole);
    assertFalse(whole.contains("hx-get"), whole);
  }

  @Test
  void the_first_configuration_is_published_in_shadow_from_what_was_chosen() {
    Browsing olga = founder();
    assertFalse(olga.get(SETUP, 200).body().contains("Begin in shadow"));
    peopleAreRead(FRESH);
    assertTrue(olga.get(SETUP, 200).body().contains("Begin in shadow"));
    assertEquals(303, olga.post(SETUP + "/first", chosen("814")).statusCode());
    String document = console.use.configuring().live(FRESH).orElseThrow().document();
    assertTrue(document.contains("agent: \"814\"\n"), document);
    assertTrue(document.contains("handoff-to: {team: \"71\"}\n"), document);
    assertTrue(document.contains("starts-with: \"/pricing\""), document);
    assertTrue(document.contains("rollout: shadow\n"), document);
    assertTrue(olga.get(SETUP, 200).body().contains("This is decided."));

    HttpResponse<String> again = olga.post(
        SETUP + "/first",
        Map.of("agent", "814", "taker", "team:71", "languages", "en", "pages", ""));
    assertEquals(409, again.statusCode(), "what decides is changed under Configuration");
  }

  @Test
  void who_is_not_among_those_to_choose_from_is_not_taken_and_the_rest_stays_typed() {
    Browsing olga = founder();
    peopleAreRead(FRESH);
    HttpResponse<String> refused = olga.post(SETUP + "/first", chosen("999"));
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("value=\"/pricing\""), refused.body());
    assertEquals(List.of(), console.use.configuring().history(FRESH, 9));
  }

  private static Map<String, String> chosen(String agent) {
    return Map.of("agent", agent, "taker", "team:71", "languages", "en, de", "pages", "/pricing");
  }

  @Test
  void what_the_doctor_finds_is_listed() {
    Browsing olga = founder();
    assertTrue(olga.get(SETUP + "/check", 200).body().contains("Connect the workspace first"));
    opens(FRESH);
    olga.post(SETUP + "/connect", tokens("us"));
    console.findings.add(new Finding(Level.WRONG, "scopes", "Read admins is missing."));
    assertTrue(olga.get(SETUP + "/check", 200).body().contains("Read admins is missing."));
  }
}

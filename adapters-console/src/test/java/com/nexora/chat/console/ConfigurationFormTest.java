package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.domain.access.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Edgar is an editor; version 1 is live.
class ConfigurationFormTest {

  private static final String YAML = "/console/w/acme/configuration";
  private static final String FORM = YAML + "/form";

  private static final String LIVE = """
      languages: [en, de]
      agent: 814
      handoff-to: {ladder: key accounts}
      rollout: live
      rules: many
      disclosure.when: off
      wording.source: More""";

  private final TestConsole console = new TestConsole();
  private Browsing edgar = console.browser();

  @BeforeEach
  void open() {
    console.account("edgar", ACME, Role.EDITOR);
    edgar = console.signedIn("edgar");
    live(LIVE, 0);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private void live(String document, long basedOn) {
    var _ = console
        .use
        .configuring()
        .publish(ACME, new ConfigVersion.Draft(document, "edgar", "", basedOn));
  }

  private String newest() {
    return console.use.configuring().history(ACME, 1).getFirst().document();
  }

  private HttpResponse<String> send(String wish, int basedOn, Map<String, String> fields) {
    Map<String, String> form = new HashMap<>(fields);
    form.put("based-on", String.valueOf(basedOn));
    form.put("note", "a change");
    return edgar.post(FORM + wish, form);
  }

  private void mirrored(MirrorKind kind, Mirrored thing) {
    Duration minute = Duration.ofMinutes(1);
    MirrorRun run = console.mirror.begin(ACME, kind, minute).orElseThrow();
    console.mirror.keep(ACME, run, MirrorPage.whole(List.of(thing)), minute);
    console.mirror.end(
        ACME, run, new MirrorRun.End(MirrorProgress.State.CURRENT, "", minute, true));
  }

  @Test
  void every_field_shows_what_is_decided_and_the_rest_is_named() {
    mirrored(
        MirrorKind.ADMIN,
        new Mirrored.Admin("814", "Assistant", "", false, false, true, List.of()));
    mirrored(MirrorKind.TEAM, new Mirrored.Team("71", "Support", List.of("814"), "manual", 0));
    String page = edgar.get(FORM, 200).body();
    assertTrue(page.contains("name=\"languages\" value=\"en, de\""), page);
    assertTrue(page.contains("<option value=\"814\" selected>Assistant</option>"), page);
    assertTrue(page.contains("<option value=\"team:71\">Team Support</option>"), page);
    assertTrue(page.contains("<option value=\"\" selected>as the YAML says</option>"), page);
    assertTrue(page.contains("The YAML says more here than this field can show"), page);
    assertTrue(page.contains("<option value=\"off\" selected>off</option>"), page);
    assertTrue(page.contains("aria-describedby=\"wording-source-why\">More</textarea>"), page);
    assertTrue(page.contains("change it in the YAML</a>: rules."), page);
    assertTrue(page.contains("href=\"" + YAML + "\""), page);
    assertTrue(edgar.get(YAML, 200).body().contains("href=\"" + FORM + "\""));
  }

  @Test
  void looking_shows_the_differences_and_the_yaml_and_publishes_nothing() {
    String page = send("/look", 1, Map.of("languages", "de", "rollout", "live")).body();
    String after = LIVE.replace("languages: [en, de]\n", "") + "\nlanguages: [de]";
    assertTrue(page.contains("<li>" + LIVE + " → " + after + "</li>"), page);
    assertTrue(page.contains("tabindex=\"0\">" + after + "</pre>"), page);
    assertTrue(page.contains("name=\"languages\" value=\"de\""), page);
    assertEquals(LIVE, newest());
  }

  @Test
  void a_form_that_says_what_the_document_says_changes_nothing() {
    Map<String, String> same = Map.of(
        "languages", "en, de",
        "agent", "814",
        "handoff-to", "",
        "rollout", "live",
        "percent", "",
        "quiet-period", "",
        "disclosure.when", "off",
        "wording.source", "More\r\n");
    String page = send("/look", 1, same).body();
    assertTrue(page.contains("It means the same."), page);
    assertEquals(303, send("/publish", 1, same).statusCode());
    assertEquals(LIVE, newest());
  }

  @Test
  void what_is_published_has_each_change_in_its_place_and_is_told_in_the_history() {
    HttpResponse<String> response = send(
        "/publish",
        1,
        Map.of(
            "handoff-to", "team:71",
            "rollout", "some",
            "percent", "20",
            "questions-back", "2",
            "disclosure.when", "",
            "wording.source", "en: Read\r\nmore\r\nde: Mehr"));
    assertEquals(303, response.statusCode());
    assertEquals(YAML + "/2", response.headers().firstValue("Location").orElseThrow());
    assertEquals("""
        languages: [en, de]
        agent: 814
        rules: many
        handoff-to: {team: 71}
        rollout: {percent: number 20}
        questions-back: number 2
        wording.source: {en: Read\\nmore, de: Mehr}""", newest());
    String page = edgar.get(YAML, 200).body();
    assertTrue(page.contains("a change") && page.contains("edgar"), page);
  }

  @Test
  void a_share_is_changed_beside_what_else_is_said_of_it() {
    live("rollout: {percent: 20, by: contact}", 1);
    String page = edgar.get(FORM, 200).body();
    assertTrue(page.contains("<option value=\"some\" selected>"), page);
    assertTrue(page.contains("name=\"percent\" value=\"20\""), page);
    assertEquals(
        303, send("/publish", 2, Map.of("rollout", "some", "percent", "50")).statusCode());
    assertEquals("rollout: {percent: 20, by: contact}\nrollout.percent: number 50", newest());
  }

  @Test
  void what_is_wrong_stands_beside_its_field_and_is_not_published() {
    HttpResponse<String> response =
        send("/publish", 1, Map.of("quiet-period", "amiss", "wording.source", "amiss"));
    assertEquals(400, response.statusCode());
    String page = response.body();
    String beside = "<div id=\"quiet-period-why\">(?:(?!</div>).)*quiet-period is amiss\\.</p>";
    assertTrue(Pattern.compile(beside, Pattern.DOTALL).matcher(page).find(), page);
    assertTrue(page.contains("value=\"amiss\""), "nothing typed is lost");
    assertTrue(page.contains("wording.source is amiss."), page);
    assertFalse(page.contains("To be mended in the YAML"), page);
    assertEquals(LIVE, newest());
  }

  @Test
  void what_is_wrong_elsewhere_is_told_with_a_way_to_the_yaml() {
    String page = send("/look", 1, Map.of("agent", "wrong")).body();
    assertTrue(page.contains("To be mended in the YAML"), page);
    assertTrue(page.contains("line 1: it is wrong."), page);
  }

  @Test
  void what_cannot_be_changed_by_itself_is_said_beside_its_field() {
    live("agent: *somebody", 1);
    HttpResponse<String> response = send("/publish", 2, Map.of("agent", "815"));
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("There is *; change it in the YAML."), response.body());
    assertTrue(response.body().contains("value=\"815\""), response.body());
    assertEquals("agent: *somebody", newest());
  }

  @Test
  void nobody_publishes_over_what_they_have_not_seen() {
    live("agent: 816", 1);
    HttpResponse<String> late = send("/publish", 1, Map.of("agent", "815"));
    assertEquals(409, late.statusCode());
    assertTrue(late.body().contains("version 2 is live by now"), late.body());
    assertTrue(late.body().contains("value=\"815\""), "nothing typed is lost");
    assertEquals("agent: 816", newest());
  }

  @Test
  void a_document_that_cannot_be_read_is_mended_as_yaml() {
    live("unreadable", 1);
    String page = edgar.get(FORM, 200).body();
    assertTrue(page.contains("change it in the YAML.") && page.contains("href=\"" + YAML), page);
    assertFalse(page.contains("name=\"agent\""), page);
    assertEquals(400, send("/publish", 2, Map.of("agent", "815")).statusCode());
    assertEquals("unreadable", newest());
    assertEquals(
        400, send("/publish", 1, Map.of("wording.handoff", "x".repeat(200_000))).statusCode());
  }
}

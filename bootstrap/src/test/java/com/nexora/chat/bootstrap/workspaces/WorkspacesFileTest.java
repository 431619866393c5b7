package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Comparison;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.intercom.Connection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkspacesFileTest {

  private static final String API = "http://127.0.0.1:7411";

  private static final Map<String, String> ENVIRONMENT =
      Map.of("TOKEN", "tok", "SECRET", "sec", "API", API);

  private static final String FILE = """
      workspaces:
        - id: w1
          name: One
          intercom:
            api: ${API}
            access-token: ${TOKEN}
            client-secret: ${SECRET}
          agent: "900"
          languages: [en, de]
          quiet-period: 0.5s
          questions-back: 2
          handoff-to: {team: "71"}
          attributes: {intent: Intent, outcome: Outcome}
          wording:
            source: "Read more:"
            ask-back: Tell me more?
            handoff: Somebody will come.
            handoff-because: {customer-asked: Of course.}
          intents:
            - name: refund
              description: Wants money back.
              examples: [money back, refund please]
            - name: login
              examples: [I cannot log in]
          rules:
            - name: big
              when:
                any:
                  - company-attribute: {name: tier, is: enterprise}
                  - not: {language: en}
              then: {hand-off: {account-owner: {otherwise-team: "73"}}}
            - name: refunds on the billing page
              when: {intent: refund, page-url-contains: /billing}
              then: {say: See our policy.}
      """;

  @Test
  void a_workspace_is_read_as_it_is_written() {
    ConfiguredWorkspace one = WorkspacesFile.parse("w.yaml", FILE, ENVIRONMENT).getFirst();
    assertEquals(
        Optional.of(new Connection("tok", "sec", URI.create("http://127.0.0.1:7411"))),
        one.connection());
    WorkspacePolicy policy = one.policy();
    assertEquals(new TeammateId("900"), policy.agent());
    assertEquals(
        List.of(
            new Intent("refund", "Wants money back.", List.of("money back", "refund please")),
            new Intent("login", "", List.of("I cannot log in"))),
        policy.intents());
    assertEquals(List.of(new Language("en"), new Language("de")), policy.languages());
    assertEquals(Duration.ofMillis(500), policy.quietPeriod());
    assertEquals(2, policy.questionsBack());
    assertEquals(new Destination.Team(new TeamId("71")), policy.handoffTo());
    assertEquals(
        "Of course.", policy.wording().handoff(HandoffReason.CUSTOMER_ASKED, new Language("en")));
    assertEquals(
        "Somebody will come.", policy.wording().handoff(HandoffReason.RULE, new Language("en")));
  }

  @Test
  void replies_by_email_are_handed_off_unless_the_file_says_otherwise() {
    assertEquals(EmailReplies.HAND_OFF, email(FILE));
    assertEquals(EmailReplies.HAND_OFF, email(withEmail("hand-off")));
    assertEquals(EmailReplies.DRAFT, email(withEmail("draft")));
    assertEquals(EmailReplies.ANSWER, email(withEmail("answer")));
  }

  @Test
  void another_word_for_email_is_named_with_its_line() {
    assertEquals(
        "w.yaml, line 10: workspaces[0].email is hand-off, draft or answer, not 'ignore'.",
        mistakes(withEmail("ignore"), ENVIRONMENT));
  }

  private static String withEmail(String word) {
    return FILE.replace(
        "    quiet-period: 0.5s", "    email: " + word + "\n    quiet-period: 0.5s");
  }

  private static EmailReplies email(String file) {
    return WorkspacesFile.parse("w.yaml", file, ENVIRONMENT).getFirst().policy().email();
  }

  @Test
  void the_previous_client_secret_is_optional_and_comes_from_the_environment() {
    assertEquals(
        Optional.empty(),
        WorkspacesFile.parse("w.yaml", FILE, ENVIRONMENT)
            .getFirst()
            .connection()
            .orElseThrow()
            .previousSecret());
    String changed = withPrevious("${OLD}");
    ConfiguredWorkspace one = WorkspacesFile.parse(
            "w.yaml", changed, Map.of("TOKEN", "tok", "SECRET", "sec", "API", API, "OLD", "old"))
        .getFirst();
    assertEquals(Optional.of("old"), one.connection().orElseThrow().previousSecret());
    assertFalse(one.toString().contains("old"));
    BadSettings unset =
        assertThrows(BadSettings.class, () -> WorkspacesFile.parse("w.yaml", changed, ENVIRONMENT));
    assertTrue(unset.toString().contains("variable OLD, which is not set"), unset.toString());
    String written = withPrevious("plain-text");
    BadSettings plain =
        assertThrows(BadSettings.class, () -> WorkspacesFile.parse("w.yaml", written, ENVIRONMENT));
    assertTrue(plain.toString().contains("must not hold a secret"), plain.toString());
  }

  @Test
  void a_workspace_that_is_connected_otherwise_needs_no_intercom_section() {
    String without = FILE.replaceAll("(?m)^ {4}intercom:\\R(?: {6}.*\\R)+", "");
    assertFalse(without.contains("access-token"), without);
    assertEquals(
        Optional.empty(),
        WorkspacesFile.parse("w.yaml", without, Map.of()).getFirst().connection());
  }

  private static String withPrevious(String value) {
    return FILE.replace(
        "      client-secret: ${SECRET}",
        "      client-secret: ${SECRET}\n      previous-client-secret: " + value);
  }

  @Test
  void rules_keep_their_order_and_nest() {
    List<Rule> rules =
        WorkspacesFile.parse("w.yaml", FILE, ENVIRONMENT).getFirst().policy().rules();
    assertEquals(
        List.of(
            new Rule(
                "big",
                new Condition.Any(List.of(
                    Condition.companyAttributeIs("tier", "enterprise"),
                    new Condition.Not(new Condition.LanguageIs(new Language("en"))))),
                new Rule.Outcome.HandOff(new Destination.AccountOwner(new TeamId("73")))),
            new Rule(
                "refunds on the billing page",
                new Condition.All(List.of(
                    new Condition.PageUrl(new Comparison.Contains("/billing")),
                    new Condition.IntentIs("refund"))),
                new Rule.Outcome.Say("See our policy."))),
        rules);
  }

  @Test
  void the_demo_file_is_valid() {
    assertEquals(
        "hbl4demo",
        WorkspacesFile.read(
                Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml"),
                Map.of(
                    "NEXORA_DEMO_API", "http://127.0.0.1:1",
                    "NEXORA_DEMO_ACCESS_TOKEN", "t",
                    "NEXORA_DEMO_CLIENT_SECRET", "s"))
            .getFirst()
            .id()
            .value());
  }

  @Test
  void every_mistake_is_named_with_its_line() {
    String broken = FILE.replace("agent:", "agnt:")
        .replace("languages: [en, de]", "languages: [english]")
        .replace("quiet-period: 0.5s", "quiet-period: soon")
        .replace("{intent: refund,", "{intent: refnd,");
    String said = mistakes(broken, ENVIRONMENT);
    assertTrue(said.contains("w.yaml, line 8: workspaces[0].agnt is not a known key"), said);
    assertTrue(said.contains("workspaces[0].agent is missing"), said);
    assertTrue(
        said.contains("w.yaml, line 9: workspaces[0].languages[0] must be a language"), said);
    assertTrue(said.contains("not 'soon'"), said);
    assertTrue(said.contains("the intent 'refnd', which is not under 'intents'"), said);
  }

  @Test
  void a_secret_written_into_the_file_is_refused_and_not_repeated() { // C-10
    String said = mistakes(FILE.replace("${TOKEN}", "dG9rOjEyMw"), ENVIRONMENT);
    assertTrue(said.contains("must not hold a secret"), said);
    assertFalse(said.contains("dG9rOjEyMw"), said);
  }

  @Test
  void a_missing_variable_is_named() {
    String said = mistakes(FILE, Map.of("TOKEN", "tok", "API", "https://api.intercom.io"));
    assertTrue(said.contains("SECRET, which is not set"), said);
  }

  @Test
  void a_token_is_never_sent_in_the_clear_to_another_machine() { // C-09
    String said = mistakes(FILE.replace("${API}", "http://api.intercom.io"), ENVIRONMENT);
    assertTrue(said.contains("must look like https://api.intercom.io"), said);
  }

  @Test
  void an_empty_text_is_a_mistake_because_intercom_would_refuse_it() {
    String said = mistakes(FILE.replace("ask-back: Tell me more?", "ask-back: ''"), ENVIRONMENT);
    assertTrue(said.contains("wording.ask-back is empty"), said);
    String rule = mistakes(FILE.replace("{say: See our policy.}", "{say: ' '}"), ENVIRONMENT);
    assertTrue(rule.contains("then.say is empty"), rule);
  }

  @Test
  void what_is_not_yaml_is_named_with_its_line() {
    String said = mistakes("workspaces:\n  - id: [", ENVIRONMENT);
    assertTrue(said.startsWith("w.yaml, line"), said);
  }

  @Test
  void a_printed_workspace_shows_no_secret() { // C-10
    String printed =
        WorkspacesFile.parse("w.yaml", FILE, ENVIRONMENT).getFirst().toString();
    assertFalse(printed.contains("tok") || printed.contains("sec"), printed);
  }

  private static String mistakes(String text, Map<String, String> environment) {
    return String.valueOf(
        assertThrows(BadSettings.class, () -> WorkspacesFile.parse("w.yaml", text, environment))
            .getMessage());
  }
}

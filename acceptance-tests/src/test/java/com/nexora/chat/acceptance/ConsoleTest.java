package com.nexora.chat.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People at the console of the packaged service, in a browser.
class ConsoleTest {

  @TempDir
  static Path work;

  private static RunningDemo demo;

  @BeforeAll
  static void start() throws Exception {
    demo = new RunningDemo(work);
    demo.account("open", "olga", "--workspace", "hbl4demo", "--role", "owner");
    demo.account("open", "vera", "--workspace", "hbl4demo", "--role", "viewer");
  }

  @AfterAll
  static void stop() throws Exception {
    demo.close();
  }

  @Test
  void an_owner_sees_a_conversation_with_its_decision_and_stops_the_agent() {
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      List<String> complaints = new ArrayList<>();
      Page page = AtConsole.page(demo, browser, ColorScheme.LIGHT, complaints);
      AtConsole.signIn(demo, page, "olga");
      assertThat(page.getByRole(AriaRole.HEADING, AtConsole.named("Live"))).isVisible();
      AtConsole.assertAccessible(page);

      AtConsole.askAsCustomer(demo, browser, "how do i stop my subscripton");
      page.getByRole(AriaRole.LINK, AtConsole.named("Conversations")).click();
      Locator row = page.getByRole(AriaRole.LINK, AtConsole.named("how do i stop my subscripton"));
      AtConsole.reloadUntilVisible(page, row);
      AtConsole.assertAccessible(page);
      Chromium.shoot(page, "console-2-conversations");
      row.first().click();
      assertThat(page.locator(".turn .outcome").first()).hasText("answered");
      assertThat(page.locator(".turn")).containsText("Rules tried");
      assertThat(page.locator(".transcript .customer").first())
          .containsText("how do i stop my subscripton");
      assertThat(page.locator(".transcript .teammate").first()).isVisible();
      AtConsole.assertAccessible(page);
      Chromium.shoot(page, "console-3-conversation");

      page.getByRole(AriaRole.LINK, AtConsole.named("Numbers")).click();
      AtConsole.reloadUntilVisible(page, page.getByText("of 1 conversations"));
      assertThat(page.locator("[data-chart] canvas")).hasCount(2);
      page.getByText("What all of them begin with").click();
      assertThat(page.locator("pre").first()).containsText("workspace_id = :workspace");
      page.getByText("Day by day, as a table").click();
      AtConsole.assertAccessible(page);
      Chromium.shoot(page, "console-6-numbers");

      page.getByRole(AriaRole.LINK, AtConsole.named("Live")).click();
      page.getByText("Stop the agent").click();
      page.getByLabel("Why?").fill("It is only a drill.");
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Stop it")).click();
      assertThat(page.getByRole(AriaRole.HEADING, AtConsole.named("The agent is stopped")))
          .isVisible();
      AtConsole.assertAccessible(page);
      Chromium.shoot(page, "console-4-stopped");
      page.getByLabel("Why may it go on?").fill("The drill is over.");
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Let it go on")).click();
      page.getByRole(AriaRole.LINK, AtConsole.named("Audit")).click();
      assertThat(page.locator("main")).containsText("It is only a drill.");
      AtConsole.assertAccessible(page);
      for (String rest : List.of(
          "configuration/form",
          "configuration/rules",
          "people",
          "people/tokens",
          "privacy",
          "numbers/gaps",
          "set-aside",
          "setup")) {
        page.navigate(demo.serviceUrl("/console/w/hbl4demo/" + rest).toString());
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        AtConsole.assertAccessible(page);
        Chromium.shoot(page, "console-page-" + rest.replace('/', '-'));
      }
      assertEquals(List.of(), complaints);
    }
  }

  @Test
  void a_rule_and_an_intent_are_written_in_fields_and_published() {
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      List<String> complaints = new ArrayList<>();
      Page page = AtConsole.page(demo, browser, ColorScheme.LIGHT, complaints);
      AtConsole.signIn(demo, page, "olga");
      page.getByRole(AriaRole.LINK, AtConsole.named("Configuration")).click();
      page.getByRole(AriaRole.LINK, AtConsole.named("Change rules, intents and more"))
          .click();
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Change Thanks need no article"))
          .click();
      assertThat(page.getByLabel("What", exactly()).first()).hasValue("intent");
      assertThat(page.getByLabel("What it says")).hasValue(Pattern.compile("You are welcome"));
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Leave it")).click();
      assertThat(page.getByText("It means the same.")).isVisible();
      AtConsole.assertAccessible(page);

      page.getByRole(AriaRole.BUTTON, AtConsole.named("Add a rule")).click();
      assertThat(page.getByLabel("What it says")).isHidden();
      page.getByLabel("Name", exactly()).fill("Landlords go to Customer success");
      page.getByLabel("What", exactly()).first().selectOption("company-attribute");
      page.getByLabel("Name of the attribute").first().fill("industry");
      page.getByLabel("How", exactly()).first().selectOption("is");
      page.getByLabel("Value; several with commas").first().fill("real estate");
      page.getByLabel("What becomes of it").selectOption("hand-off");
      page.getByLabel("Who gets it").selectOption("team:7001003");
      AtConsole.assertAccessible(page);
      Chromium.shoot(page, "console-7-rule");
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Put it in")).click();
      assertThat(page.getByText("company attribute industry is real estate")).isVisible();
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Move up Landlords go to Customer success"))
          .click();
      assertThat(page.getByText("Moved; nothing is published yet.")).isVisible();
      Chromium.shoot(page, "console-8-rules");
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Personas")).click();
      assertThat(page.getByRole(AriaRole.HEADING, AtConsole.named("Personas"))).isVisible();
      assertThat(page.getByText("It means the same.")).isHidden();
      page.getByLabel("What changes, for the history").fill("Landlords have a contact");
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Publish")).click();
      assertThat(page.getByRole(AriaRole.HEADING, AtConsole.named("Version 1"))).isVisible();
      assertThat(page.locator("pre.document")).containsText("# What needs no article.");
      assertThat(page.locator("pre.document"))
          .containsText("company-attribute: {name: \"industry\", is: \"real estate\"}");

      page.navigate(
          demo.serviceUrl("/console/w/hbl4demo/configuration/lists/intents").toString());
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Change greeting")).click();
      assertThat(page.getByLabel("What customers write, one on each line"))
          .hasValue(Pattern.compile("hello there"));
      page.getByLabel("Name", exactly()).fill("billing");
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Put it in")).click();
      assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
      assertThat(page.getByLabel("Name", exactly())).hasValue("billing");
      AtConsole.assertAccessible(page);
      complaints.removeIf(said -> said.contains("400"));
      assertEquals(List.of(), complaints);
    }
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  /// C-05. What the browser refuses to run stands among its errors, so none may be there.
  @Test
  void what_a_customer_writes_is_shown_as_text_and_never_runs() {
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      List<String> complaints = new ArrayList<>();
      Page page = AtConsole.page(demo, browser, ColorScheme.LIGHT, complaints);
      page.onDialog(dialog -> {
        complaints.add("it ran: " + dialog.message());
        dialog.dismiss();
      });
      Page messenger = AtConsole.messenger(demo, browser);
      String all = String.join(" ", Hostile.STRINGS);
      messenger.locator("#message").fill(all);
      messenger.locator("#send").click();
      AtConsole.signIn(demo, page, "olga");
      page.getByRole(AriaRole.LINK, AtConsole.named("Conversations")).click();
      Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(Hostile.STRINGS.get(0)))
          .getByRole(AriaRole.LINK);
      AtConsole.reloadUntilVisible(page, row);
      row.first().click();
      for (String hostile : Hostile.STRINGS) {
        assertThat(page.locator(".transcript .customer").first()).containsText(hostile);
      }
      page.getByRole(AriaRole.LINK, AtConsole.named("Playground")).click();
      page.getByLabel("Message of the customer").fill(all);
      page.getByRole(AriaRole.BUTTON, AtConsole.named("Send")).click();
      assertThat(page.locator(".transcript .customer")).containsText(Hostile.STRINGS.getLast());
      assertEquals(
          0,
          page.locator("main [onerror], main [onload], main script, main iframe")
              .count());
      assertEquals(false, page.evaluate("'ranHere' in window"));
      assertEquals(List.of(), complaints);
    }
  }

  @Test
  void what_goes_on_is_seen_without_asking_again() {
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      List<String> complaints = new ArrayList<>();
      Page page = AtConsole.page(demo, browser, ColorScheme.DARK, complaints);
      AtConsole.signIn(demo, page, "vera");
      assertThat(page.getByText("Stop the agent")).hasCount(0);
      AtConsole.assertAccessible(page);
      Chromium.shoot(page, "console-5-live-dark");
      page.evaluate("document.querySelector('#now .figures').dataset.old = 'yes'");
      assertThat(page.locator("#now .figures:not([data-old])")).isVisible(AtConsole.visibleSoon());
      assertEquals(
          404, page.navigate(demo.serviceUrl("/console/w/another").toString()).status());
      assertEquals(
          403,
          page.navigate(demo.serviceUrl("/console/w/hbl4demo/audit").toString()).status());
      complaints.removeIf(said -> said.contains("40"));
      assertEquals(List.of(), complaints);
    }
  }
}

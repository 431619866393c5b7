package com.nexora.chat.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People at the console of the packaged service, in a browser.
class ConsoleTest {

  private static final String PASSWORD = "correct horse battery";
  private static final double PATIENCE_MILLIS = 60_000;

  @TempDir
  static Path work;

  private static RunningDemo demo;

  @BeforeAll
  static void start() throws Exception {
    demo = new RunningDemo(work);
    account("open", "olga", "--workspace", "hbl4demo", "--role", "owner");
    account("open", "vera", "--workspace", "hbl4demo", "--role", "viewer");
  }

  @AfterAll
  static void stop() throws Exception {
    demo.close();
  }

  /// As an operator on the terminal of the running service.
  private static void account(String... words) throws IOException, InterruptedException {
    ProcessBuilder command = demo.operator("account", words);
    Process process = command.start();
    process.getOutputStream().write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  @Test
  void an_owner_sees_a_conversation_with_its_decision_and_stops_the_agent() {
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      List<String> complaints = new ArrayList<>();
      Page page = page(browser, ColorScheme.LIGHT, complaints);
      signIn(page, "olga");
      assertThat(page.getByRole(AriaRole.HEADING, named("Live"))).isVisible();
      assertAccessible(page);

      askAsCustomer(browser, "how do i stop my subscripton");
      page.getByRole(AriaRole.LINK, named("Conversations")).click();
      Locator row = page.getByRole(AriaRole.LINK, named("how do i stop my subscripton"));
      reloadUntilVisible(page, row);
      assertAccessible(page);
      Chromium.shoot(page, "console-2-conversations");
      row.first().click();
      assertThat(page.locator(".turn .outcome").first()).hasText("answered");
      assertThat(page.locator(".turn")).containsText("Rules tried");
      assertThat(page.locator(".transcript .customer").first())
          .containsText("how do i stop my subscripton");
      assertThat(page.locator(".transcript .teammate").first()).isVisible();
      assertAccessible(page);
      Chromium.shoot(page, "console-3-conversation");

      page.getByRole(AriaRole.LINK, named("Numbers")).click();
      reloadUntilVisible(page, page.getByText("of 1 conversations"));
      assertThat(page.locator("[data-chart] canvas")).hasCount(2);
      page.getByText("What all of them begin with").click();
      assertThat(page.locator("pre").first()).containsText("workspace_id = :workspace");
      page.getByText("Day by day, as a table").click();
      assertAccessible(page);
      Chromium.shoot(page, "console-6-numbers");

      page.getByRole(AriaRole.LINK, named("Live")).click();
      page.getByText("Stop the agent").click();
      page.getByLabel("Why?").fill("It is only a drill.");
      page.getByRole(AriaRole.BUTTON, named("Stop it")).click();
      assertThat(page.getByRole(AriaRole.HEADING, named("The agent is stopped")))
          .isVisible();
      assertAccessible(page);
      Chromium.shoot(page, "console-4-stopped");
      page.getByLabel("Why may it go on?").fill("The drill is over.");
      page.getByRole(AriaRole.BUTTON, named("Let it go on")).click();
      page.getByRole(AriaRole.LINK, named("Audit")).click();
      assertThat(page.locator("main")).containsText("It is only a drill.");
      assertAccessible(page);
      assertEquals(List.of(), complaints);
    }
  }

  @Test
  void what_goes_on_is_seen_without_asking_again() {
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      List<String> complaints = new ArrayList<>();
      Page page = page(browser, ColorScheme.DARK, complaints);
      signIn(page, "vera");
      assertThat(page.getByText("Stop the agent")).hasCount(0);
      assertAccessible(page);
      Chromium.shoot(page, "console-5-live-dark");
      page.evaluate("document.querySelector('#now .figures').dataset.old = 'yes'");
      assertThat(page.locator("#now .figures:not([data-old])")).isVisible(visibleSoon());
      assertEquals(
          404, page.navigate(demo.serviceUrl("/console/w/another").toString()).status());
      assertEquals(
          403,
          page.navigate(demo.serviceUrl("/console/w/hbl4demo/audit").toString()).status());
      complaints.removeIf(said -> said.contains("40"));
      assertEquals(List.of(), complaints);
    }
  }

  private static Page page(Browser browser, ColorScheme scheme, List<String> complaints) {
    BrowserContext context = browser.newContext(
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1200, 900));
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      if (!request.url().startsWith(demo.serviceUrl("/").toString())) {
        complaints.add("asks another host: " + request.url());
      }
    });
    return page;
  }

  /// With the keyboard alone.
  private static void signIn(Page page, String name) {
    page.navigate(demo.serviceUrl("/console").toString());
    assertThat(page.getByLabel("Name")).isFocused();
    assertAccessible(page);
    Chromium.shoot(page, "console-1-sign-in");
    page.keyboard().type(name);
    page.keyboard().press("Tab");
    page.keyboard().type(PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page.locator("header .who")).containsText(name);
  }

  private static void askAsCustomer(Browser browser, String question) {
    Page messenger = browser.newPage();
    messenger.navigate(demo.twinUrl("/messenger").toString());
    String lottie = messenger.locator("#contact option").allTextContents().stream()
        .filter(option -> option.contains("Lottie"))
        .findFirst()
        .orElseThrow();
    messenger.locator("#contact").selectOption(new SelectOption().setLabel(lottie.strip()));
    messenger.locator("#start").click();
    messenger.locator("#message").fill(question);
    messenger.locator("#send").click();
    assertThat(messenger.getByTestId("bubble").last()).containsText("cancel", soon());
    messenger.close();
  }

  private static void reloadUntilVisible(Page page, Locator wanted) {
    long end = System.nanoTime() + (long) (PATIENCE_MILLIS * 1_000_000);
    while (wanted.count() == 0) {
      assertTrue(System.nanoTime() < end, "it never came");
      page.reload();
    }
  }

  /// WCAG 2.2 A and AA, as far as a program can tell.
  private static void assertAccessible(Page page) {
    page.evaluate(axe());
    Object found = page.evaluate("""
        async () => (await axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}))
          .violations.map(v => v.id + ": " + v.nodes.map(n => n.target + " " + n.failureSummary).join("; "))
        """);
    assertEquals(List.of(), found, page.url());
  }

  private static String axe() {
    try (InputStream script = ConsoleTest.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new IllegalStateException("axe-core is not on the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static LocatorAssertions.ContainsTextOptions soon() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
  }

  private static LocatorAssertions.IsVisibleOptions visibleSoon() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
  }
}

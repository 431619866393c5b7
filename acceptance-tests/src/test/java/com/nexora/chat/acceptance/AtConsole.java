package com.nexora.chat.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What people do at the console, in a browser.
final class AtConsole {

  private static final double PATIENCE_MILLIS = 60_000;

  private AtConsole() {}

  static Page page(RunningDemo demo, Browser browser, ColorScheme scheme, List<String> complaints) {
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
  static void signIn(RunningDemo demo, Page page, String name) {
    page.navigate(demo.serviceUrl("/console").toString());
    assertThat(page.getByLabel("Name")).isFocused();
    assertAccessible(page);
    Chromium.shoot(page, "console-1-sign-in");
    page.keyboard().type(name);
    page.keyboard().press("Tab");
    page.keyboard().type(RunningDemo.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page.locator("header .who")).containsText(name);
    keepSecret(demo, page);
  }

  /// Whoever has a session's cookie is that person.
  static void keepSecret(RunningDemo demo, Page page) {
    page.context().cookies().stream()
        .map(cookie -> cookie.value)
        .filter(value -> !value.isBlank())
        .forEach(demo::secret);
  }

  /// As a customer who begins a conversation.
  static Page messenger(RunningDemo demo, Browser browser) {
    Page messenger = browser.newPage();
    messenger.navigate(demo.twinUrl("/messenger").toString());
    // The page asks for them by itself.
    messenger
        .locator("#contact option", new Page.LocatorOptions().setHasText("Lottie"))
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    String lottie = messenger.locator("#contact option").allTextContents().stream()
        .filter(option -> option.contains("Lottie"))
        .findFirst()
        .orElseThrow();
    messenger.locator("#contact").selectOption(new SelectOption().setLabel(lottie.strip()));
    messenger.locator("#start").click();
    return messenger;
  }

  static void askAsCustomer(RunningDemo demo, Browser browser, String question) {
    demo.said(question);
    Page messenger = messenger(demo, browser);
    messenger.locator("#message").fill(question);
    messenger.locator("#send").click();
    assertThat(messenger.getByTestId("bubble").last()).containsText("cancel", soon());
    messenger.close();
  }

  static void reloadUntilVisible(Page page, Locator wanted) {
    long end = System.nanoTime() + (long) (PATIENCE_MILLIS * 1_000_000);
    while (wanted.count() == 0) {
      assertTrue(System.nanoTime() < end, "it never came");
      page.reload();
    }
  }

  /// WCAG 2.2 A and AA, as far as a program can tell.
  static void assertAccessible(Page page) {
    page.evaluate(axe());
    Object found = page.evaluate("""
        async () => (await axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}))
          .violations.map(v => v.id + ": " + v.nodes.map(n => n.target + " " + n.failureSummary).join("; "))
        """);
    assertEquals(List.of(), found, page.url());
  }

  private static String axe() {
    try (InputStream script = AtConsole.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new IllegalStateException("axe-core is not on the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  static LocatorAssertions.ContainsTextOptions soon() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
  }

  static LocatorAssertions.IsVisibleOptions visibleSoon() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
  }
}

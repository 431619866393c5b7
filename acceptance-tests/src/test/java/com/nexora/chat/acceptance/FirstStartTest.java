package com.nexora.chat.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.nexora.chat.acceptance.AtConsole.assertAccessible;
import static com.nexora.chat.acceptance.AtConsole.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of a support lead, from a service that knows nobody to the numbers of a customer
/// who was answered: the packaged service, the twin, and a browser.
class FirstStartTest {

  /// What was decided in shadow need not be among them.
  private static final Pattern COUNTED = Pattern.compile("of [12] conversations");

  private static final String QUESTION = "how do i stop my subscripton";

  @TempDir
  static Path work;

  private final List<String> complaints = new ArrayList<>();

  @Test
  void from_the_first_start_to_a_customer_who_was_answered() throws Exception {
    try (RunningDemo service = RunningDemo.firstStart(work);
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      twinOffersTheApp(service);
      service.account("open", "olga", "--operator");
      Page page = AtConsole.page(service, browser, ColorScheme.LIGHT, complaints);
      AtConsole.signIn(service, page, "olga");

      setsUp(page);
      letsTheAppIn(page);
      twinSendsWebhooks(service);
      beginsInShadow(page);
      saysNothingInShadow(service, browser, page);
      triesItInThePlayground(page);
      letsItOut(page);
      AtConsole.askAsCustomer(service, browser, QUESTION);
      seesWhy(page);
      seesTheNumbers(page);
      aTeammateSignsInWithIntercom(service, browser, page);
      nothingThatIsServedHoldsASecret(service, page);
      assertEquals(List.of(), complaints);
    }
  }

  private static void setsUp(Page page) {
    page.getByLabel("Its id").fill("hbl4demo");
    assertAccessible(page);
    Chromium.shoot(page, "first-1-workspaces");
    page.getByRole(AriaRole.BUTTON, named("Set it up")).click();
    assertThat(page.getByText("Not connected yet.")).isVisible();
    assertAccessible(page);
  }

  private static void letsTheAppIn(Page page) {
    Page consent = page.waitForPopup(
        () -> page.getByRole(AriaRole.LINK, named("Let the app in")).click());
    consent.locator("#who").selectOption("hbl4demo:9001001");
    consent.locator("#authorize").click();
    assertThat(consent.getByRole(AriaRole.HEADING)).hasText("Harborlane is connected");
    consent.close();
    assertThat(page.locator("#progress"))
        .containsText("Everything has been read.", AtConsole.soon());
    page.getByText("What is read, and how far it is").click();
    assertAccessible(page);
    page.getByRole(AriaRole.LINK, named("Go on")).click();
  }

  private static void beginsInShadow(Page page) {
    page.getByLabel("The teammate it speaks as").selectOption("9001001");
    page.getByLabel("Who gets what it cannot answer").selectOption("team:7001001");
    page.getByLabel("Languages it answers in").fill("en");
    assertAccessible(page);
    Chromium.shoot(page, "first-2-set-up");
    page.getByRole(AriaRole.BUTTON, named("Begin in shadow")).click();
    assertThat(page.getByText("This is decided.")).isVisible();
    page.getByRole(AriaRole.LINK, named("See what is missing")).click();
    assertThat(page.getByText("The agent speaks as")).isVisible(AtConsole.visibleSoon());
    assertAccessible(page);
    Chromium.shoot(page, "first-3-doctor");
  }

  /// What it would have said is there to read, and the customer has heard nothing.
  private static void saysNothingInShadow(RunningDemo service, Browser browser, Page page) {
    Page messenger = AtConsole.messenger(service, browser);
    messenger.locator("#message").fill(QUESTION);
    messenger.locator("#send").click();
    page.getByRole(AriaRole.LINK, named("Conversations")).click();
    Locator row = page.getByRole(AriaRole.LINK, named(QUESTION));
    AtConsole.reloadUntilVisible(page, row);
    row.first().click();
    assertThat(page.locator(".turn").first()).containsText("shadow");
    assertAccessible(page);
    Chromium.shoot(page, "first-4-shadow");
    assertThat(messenger.locator("[data-testid=bubble]")).hasCount(1);
    messenger.close();
  }

  private static void triesItInThePlayground(Page page) {
    page.getByRole(AriaRole.LINK, named("Playground")).click();
    page.getByLabel("Message of the customer").fill(QUESTION);
    page.getByRole(AriaRole.BUTTON, named("Send")).click();
    assertThat(page.locator(".transcript .teammate, .transcript .agent").first())
        .containsText("cancel");
    assertAccessible(page);
    Chromium.shoot(page, "first-5-playground");
  }

  private static void letsItOut(Page page) {
    page.getByRole(AriaRole.LINK, named("Configuration")).click();
    Locator document = page.getByLabel("YAML");
    document.fill(document.inputValue().replace("rollout: shadow", "rollout: live"));
    assertThat(page.locator("#checked .differences")).containsText("rollout: shadow → live");
    assertAccessible(page);
    Chromium.shoot(page, "first-6-difference");
    page.getByRole(AriaRole.BUTTON, named("Publish")).click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("2");
  }

  private static void seesWhy(Page page) {
    page.getByRole(AriaRole.LINK, named("Conversations")).click();
    Locator answered = page.locator("tr", new Page.LocatorOptions().setHasText("answered"))
        .filter(new Locator.FilterOptions().setHasNotText("shadow"))
        .getByRole(AriaRole.LINK);
    AtConsole.reloadUntilVisible(page, answered);
    answered.first().click();
    assertThat(page.locator(".turn .outcome").first()).hasText("answered");
    assertThat(page.locator(".transcript .teammate").first()).containsText("cancel");
    Chromium.shoot(page, "first-7-why");
  }

  private static void seesTheNumbers(Page page) {
    page.getByRole(AriaRole.LINK, named("Numbers")).click();
    AtConsole.reloadUntilVisible(page, page.getByText(COUNTED).first());
    assertThat(page.locator("[data-chart] canvas")).hasCount(2);
    Chromium.shoot(page, "first-8-numbers");
  }

  /// Being a teammate opens nothing; who was given a role comes in, and may do what it allows.
  private static void aTeammateSignsInWithIntercom(
      RunningDemo service, Browser browser, Page owner) {
    Page maya = browser.newContext().newPage();
    comesFromIntercom(service, maya);
    assertThat(maya.locator("main")).containsText("you are teammate 9001002");
    Chromium.shoot(maya, "first-9-no-role");

    owner.getByRole(AriaRole.LINK, named("People")).click();
    Locator form = owner.locator("form[action$='/people/teammate']");
    form.getByLabel("Id of the teammate in Intercom").fill("9001002");
    form.getByLabel("Role").selectOption("viewer");
    form.getByLabel("Your own password").fill(RunningDemo.PASSWORD);
    form.getByRole(AriaRole.BUTTON).click();
    assertThat(owner.locator("table")).containsText("teammate 9001002 of hbl4demo");

    comesFromIntercom(service, maya);
    assertThat(maya.locator("header .who")).containsText("teammate 9001002 of hbl4demo");
    AtConsole.keepSecret(service, maya);
    assertAccessible(maya);
    Chromium.shoot(maya, "first-10-came-from-intercom");
    for (String closed : List.of("audit", "people", "privacy")) {
      assertEquals(
          403,
          maya.navigate(service.serviceUrl("/console/w/hbl4demo/" + closed).toString())
              .status(),
          closed);
    }
    maya.navigate(service.serviceUrl("/console").toString());
    maya.getByRole(AriaRole.BUTTON, named("Sign out")).click();
    assertThat(maya.getByLabel("Password")).isVisible();
    assertEquals(List.of(), maya.context().cookies());
    maya.context().close();
  }

  /// C-10, T-07. What lies in files is looked at when the service has ended.
  private static void nothingThatIsServedHoldsASecret(RunningDemo service, Page owner) {
    String workspace = "/console/w/hbl4demo";
    for (String path : List.of(
        "/metrics",
        "/ready",
        "/api/openapi.json",
        workspace,
        workspace + "/conversations",
        workspace + "/numbers",
        workspace + "/configuration",
        workspace + "/configuration/form",
        workspace + "/people",
        workspace + "/people/tokens",
        workspace + "/privacy",
        workspace + "/audit",
        workspace + "/set-aside",
        workspace + "/setup",
        workspace + "/nothing-is-here")) {
      String body = owner.request().get(service.serviceUrl(path).toString()).text();
      assertEquals(List.of(), Traces.in(body, path, service.secrets()).toList());
    }
    String metrics =
        owner.request().get(service.serviceUrl("/metrics").toString()).text();
    assertEquals(List.of(), Traces.in(metrics, "/metrics", List.of(QUESTION)).toList());
  }

  private static void comesFromIntercom(RunningDemo service, Page page) {
    page.navigate(service.serviceUrl("/console").toString());
    page.getByRole(AriaRole.LINK, named("Sign in with Intercom")).click();
    page.locator("#who").selectOption("hbl4demo:9001002");
    page.locator("#authorize").click();
  }

  private static void twinOffersTheApp(RunningDemo service)
      throws IOException, InterruptedException {
    post(service.twinUrl("/twin/apps"), """
        {"client_id":"agent","client_secret":"acceptance-secret","redirect_urls":["%s","%s"]}
        """.formatted(
            service.serviceUrl("/intercom/callback"),
            service.serviceUrl("/console/sign-in/intercom/back")));
  }

  /// As in the Developer Hub, once the app is installed somewhere.
  private static void twinSendsWebhooks(RunningDemo service)
      throws IOException, InterruptedException {
    post(service.twinUrl("/twin/webhooks/url"), """
        {"client_id":"agent","url":"%s"}""".formatted(
            service.serviceUrl("/webhooks/intercom")));
  }

  private static void post(URI where, String body) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      var response = http.send(
          HttpRequest.newBuilder(where)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
      assertEquals(2, response.statusCode() / 100, response::body);
    }
  }
}

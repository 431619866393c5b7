package com.nexora.chat.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo as people meet it. Screenshots are left in target/screenshots.
class DemoTest {

  private static final Path TARGET = Distribution.ROOT.resolve("acceptance-tests/target");

  /// An answer waits for the quiet period, two reads and the model on a busy machine.
  private static final double PATIENCE_MILLIS = 45_000;

  /// What rules can do, and how each of it ends, as decision records say it.
  private static final Set<String> EVERY_OUTCOME = Set.of(
      // leave-alone, by the channel
      "Instagram and Facebook are served by another tool: suppressed",
      // assign, to a teammate and to an owner, by the page and by the brand
      "Reports of security holes go to the lead of Support: handed off",
      "Resellers have a brand and a contact of their own: handed off",
      // hand-off, down a ladder and to a team, by the tier and by a tag
      "Enterprise accounts go to their named owner: handed off",
      "Open refunds are Billing's, except of our own test accounts: handed off",
      // draft, by a tag of the conversation
      "Feature requests are drafted for a person: handed off",
      // say
      "Say hello back: answered",
      // qualify, by the intent
      "Whoever asks for prices may buy, or buy more: answered",
      // answer: as a persona, by a percentage; by segment and referrer, live and as a draft; always
      "A tenth of new leads on the pricing page meets the concierge: answered",
      "New leads who come from a search meet the concierge: answered",
      "New leads who come from a search meet the concierge: handed off",
      "Everything else is answered from the articles: answered");

  @TempDir
  static Path work;

  private static RunningDemo demo;

  @BeforeAll
  static void start() throws Exception {
    demo = new RunningDemo(work);
  }

  @AfterAll
  static void stop() throws Exception {
    demo.close();
  }

  @Test
  void the_scripted_stories_go_as_they_should() throws Exception {
    Path log = TARGET.resolve("stories.log");
    // They let a day pass, which nobody else is to live through.
    try (RunningDemo own = new RunningDemo(work.resolve("stories"))) {
      int status = Distribution.run(
          Distribution.twin(Distribution.STORIES, "--twin", own.twinUrl("").toString()), log);
      assertEquals(0, status, () -> read(log));
      Set<String> missing = new TreeSet<>(EVERY_OUTCOME);
      Set<String> decided = DecidedTurns.of(own);
      missing.removeAll(decided);
      assertEquals(Set.of(), missing, () -> "decided was " + decided);
    }
  }

  @Test
  void a_person_plays_customer_and_teammate_in_a_browser() {
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Page messenger = browser.newPage();
      Page inbox = browser.newPage();
      customerIsAnsweredWithALink(messenger);
      customerAsksForAPerson(messenger);
      teammateFindsNoteAndReplies(inbox);
      assertThat(messenger.getByTestId("bubble").last()).containsText("Maya here", soon());
      shoot(messenger, "4-messenger-teammate-replied");
      teammateLetsTimePass(inbox);
    }
  }

  @Test
  void the_service_runs_on_the_module_path_alone() {
    List<String> command = List.of(demo.service.info().arguments().orElseThrow());
    assertTrue(command.contains("-p") && command.contains("-m"), command::toString);
    assertFalse(command.contains("-cp") || command.contains("-classpath"), command::toString);
  }

  @Test
  void an_unsigned_webhook_is_refused_by_the_packaged_service() throws Exception {
    HttpResponse<String> response = HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(demo.serviceUrl("/webhooks/intercom/hbl4demo"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(401, response.statusCode());
  }

  private static void customerIsAnsweredWithALink(Page messenger) {
    messenger.navigate(demo.twinUrl("/messenger").toString());
    choose(messenger.locator("#contact"), "Lottie");
    choose(messenger.locator("#page"), "billing");
    messenger.locator("#start").click();
    say(messenger, "how do i stop my subscripton");
    Locator link = messenger.getByTestId("bubble").locator("a");
    assertThat(link.first())
        .hasAttribute("href", Pattern.compile("/articles/4111-"), attributeSoon());
    shoot(messenger, "1-messenger-answered");
  }

  private static void customerAsksForAPerson(Page messenger) {
    say(messenger, "ok but can i talk to a real person please");
    assertThat(messenger.getByTestId("bubble").last()).containsText("passing you on", soon());
    shoot(messenger, "2-messenger-handoff");
  }

  private static void teammateFindsNoteAndReplies(Page inbox) {
    inbox.navigate(demo.twinUrl("/inbox").toString());
    inbox
        .getByTestId("conversation-row")
        .filter(new Locator.FilterOptions().setHasText("Lottie"))
        .first()
        .click();
    assertThat(inbox.locator("[data-testid=part][data-kind=note]").first())
        .containsText("They asked for a person", soon());
    assertThat(inbox
            .getByTestId("attribute")
            .filter(new Locator.FilterOptions().setHasText("Nexora outcome")))
        .containsText("handed off", soon());
    shoot(inbox, "3-inbox-note");
    choose(inbox.locator("#teammate"), "Maya");
    inbox.locator("#tab-reply").click();
    inbox.locator("#composer").fill("Hi Lottie, Maya here. I can help with that.");
    inbox.locator("#send").click();
  }

  private static void teammateLetsTimePass(Page inbox) {
    Locator now = inbox.locator("#now");
    assertThat(now).containsText(":");
    String before = now.textContent();
    inbox.locator("[data-forward='900']").click();
    assertThat(now).not().hasText(before);
  }

  private static void say(Page messenger, String message) {
    messenger.locator("#message").fill(message);
    messenger.locator("#send").click();
  }

  private static void choose(Locator select, String text) {
    String label = select.locator("option").allTextContents().stream()
        .filter(option -> option.contains(text))
        .findFirst()
        .orElseThrow();
    select.selectOption(new SelectOption().setLabel(label.strip()));
  }

  private static void shoot(Page page, String name) {
    Chromium.shoot(page, name);
  }

  private static LocatorAssertions.ContainsTextOptions soon() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
  }

  private static LocatorAssertions.HasAttributeOptions attributeSoon() {
    return new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MILLIS);
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return "no output: " + unreadable;
    }
  }
}

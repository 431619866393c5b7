package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.Turns;
import com.nexora.chat.application.usecase.ReadFigures;
import com.nexora.chat.console.api.FiguresApi;
import com.nexora.chat.console.page.FigureTable;
import com.nexora.chat.console.page.Numbers;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Gap;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The page of figures, as a viewer sees it. The clock begins on 5 January 2026.
class NumbersPageTest {

  private static final String HERE = "/console/w/acme/numbers";

  private final TestConsole console = new TestConsole();

  @BeforeEach
  void open() {
    console.account("vera", ACME, Role.VIEWER);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private void turn(String conversation, Outcome outcome) {
    var store = console.memory.store();
    store
        .inbox()
        .accept(
            ACME,
            Deliveries.message(new ConversationId(conversation), conversation)
                .with(new Sense("", Set.of(new ContactId(conversation)), Optional.empty())));
    Claim claim = store.queue().claim(Duration.ofMinutes(1), Round.START).orElseThrow();
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(new PartId(conversation)), outcome);
    store.turns().decide(ACME, claim, turn);
    console.memory.letPass(Duration.ofSeconds(30));
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.sent());
    }
    store.turns().move(ACME, claim, turn.actions());
    store.turns().finish(ACME, claim, turn, new Handback.Done());
  }

  private void threeConversations() {
    turn("1", new Outcome.Answered());
    turn("2", new Outcome.Answered());
    turn("3", new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED));
    assertEquals(1, console.memory.figures().count(ACME, 10));
  }

  private void rates(String conversation, int stars) {
    console
        .memory
        .store()
        .ratings()
        .keep(
            ACME,
            new ConversationId(conversation),
            new Rating(stars, Instant.parse("2026-01-05T12:00:00Z"), Optional.empty()),
            new TeammateId("7"));
  }

  private String page(String query) {
    return console.signedIn("vera").get(HERE + query, 200).body();
  }

  @Test
  void every_figure_stands_there_with_its_definition_and_how_it_is_counted() {
    threeConversations();
    String page = page("");
    for (Figure figure : Figure.values()) {
      assertTrue(page.contains("<summary>" + figure.title() + "</summary>"), figure.title());
      assertTrue(page.contains(figure.definition().substring(0, 40)), figure.title());
      assertTrue(page.contains("counts " + figure + " in memory"), figure.title());
    }
    assertTrue(page.contains("looks into memory"));
  }

  @Test
  void where_nobody_has_rated_no_mean_is_invented() {
    threeConversations();
    String page = page("");
    assertTrue(page.contains("<h2>Confirmed</h2> <strong>0.0 %</strong>"), page);
    assertTrue(
        page.contains("<h2>Customer satisfaction</h2> <strong>—</strong> <span>nobody has rated"));
  }

  @Test
  void ratings_have_a_mean_a_number_and_the_share_of_good_ones() {
    threeConversations();
    rates("1", 5);
    rates("2", 2);
    rates("3", 3);
    console.memory.letPass(Duration.ofHours(1));
    assertEquals(1, console.memory.figures().count(ACME, 10));
    String page = page("");
    assertTrue(page.contains("<h2>Customer satisfaction</h2> <strong>3.5 of 5</strong>"
        + " <span>2 ratings; 50.0 % gave 4 or 5"));
    assertTrue(page.contains("<h2>Satisfaction with people</h2> <strong>3.0 of 5</strong>"
        + " <span>1 rating; 0.0 % gave 4 or 5"));
    assertTrue(page.contains("<h2>Confirmed</h2> <strong>33.3 %</strong>"));
    Browsing vera = console.signedIn("vera");
    assertTrue(
        vera.get(HERE + "/csv/days", 200).body().contains("\r\n2026-01-05,3,1,1,2,0,1,0,0\r\n"));
    assertEquals(
        "Which,Count\r\n2,1\r\n5,1\r\n", vera.get(HERE + "/csv/ratings", 200).body());
  }

  @Test
  void programs_get_the_same_of_ratings_and_nothing_where_nobody_has_rated() {
    threeConversations();
    rates("1", 5);
    rates("2", 4);
    console.memory.letPass(Duration.ofHours(1));
    assertEquals(1, console.memory.figures().count(ACME, 10));
    var figures = new DescribedApi(console.browser())
        .get(console.program("vera"), "/api/v1/workspaces/acme/figures?days=7");
    assertEquals(
        "[{\"figure\":\"ratings\",\"ratings\":2,\"mean\":4.5,\"content\":2}]",
        figures.getJsonArray("satisfaction").toString());
  }

  @Test
  void the_handled_rate_is_split_and_each_share_says_of_how_many() {
    threeConversations();
    String page = page("");
    assertTrue(
        page.contains("<h2>Assumed quiet</h2> <strong>66.7 %</strong> <span>2 of 3 conversations"));
    assertTrue(page.contains("<h2>Straight to people</h2> <strong>33.3 %</strong>"));
    assertTrue(
        page.contains("<h2>First reply</h2> <strong>33 seconds</strong>"
            + " <span>median; nine in ten within 33 seconds"),
        page);
    assertTrue(page.contains("<td>customer asked</td><td>1</td>"));
  }

  @Test
  void what_goes_wrong_while_figures_are_read_is_no_mistake_of_who_chose_the_days() {
    ReadFigures broken = new ReadFigures() {
      @Override
      public LocalDate today() {
        return LocalDate.of(2026, 1, 5);
      }

      @Override
      public Report read(WorkspaceId workspace, Period period) {
        throw new IllegalArgumentException("inside");
      }
    };
    Request request = new Request(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of("workspace", "acme"),
        Map.of(),
        Map.of(),
        "here",
        false);
    for (Route route : List.of(
        new Numbers(broken, (_, _) -> {
              throw new IllegalArgumentException("inside");
            })
            .routes()
            .getFirst(),
        new FiguresApi(broken).routes().getFirst())) {
      assertThrows(
          IllegalArgumentException.class, () -> route.handler().apply(request), route.path());
    }
  }

  @Test
  void a_period_is_chosen_by_its_length_or_by_its_days() {
    threeConversations();
    assertTrue(page("?days=7").contains("value=\"2025-12-30\""));
    assertTrue(page("?from=2026-01-01&to=2026-01-05").contains("2 of 3 conversations"));
    String before = page("?from=2026-01-01&to=2026-01-04");
    assertTrue(before.contains("No day of these is counted yet"));
    assertFalse(before.contains("2 of 3 conversations"));
    Browsing vera = console.signedIn("vera");
    for (String wrong : Set.of(
        "?days=x", "?days=0", "?from=yesterday", "?from=2026-02-01&to=2026-01-01", "?days=400")) {
      assertTrue(vera.get(HERE + wrong, 400).body().contains("Which days?"), wrong);
    }
  }

  @Test
  void charts_have_their_data_in_the_page_and_the_same_in_a_table() {
    threeConversations();
    String page = page("");
    Matcher chart = Pattern.compile("data-chart=\"([^\"]*)\"").matcher(page);
    assertTrue(chart.find());
    assertTrue(chart.group(1).contains("1767571200"), chart.group(1));
    assertTrue(page.contains("<td>2026-01-05</td><td>3</td><td>0</td><td>2</td>"), page);
    assertTrue(chart.find());
    assertTrue(page.contains("<td>09</td><td>1</td>"));
  }

  @Test
  void every_table_is_there_as_a_file() {
    threeConversations();
    Browsing vera = console.signedIn("vera");
    Matcher link = Pattern.compile("href=\"([^\"]*/csv/[^\"]*)\"").matcher(page(""));
    Set<String> files = new HashSet<>();
    while (link.find()) {
      HttpResponse<String> file = vera.get(link.group(1).replace("&amp;", "&"), 200);
      files.add(file.headers().firstValue("Content-Disposition").orElseThrow());
      assertEquals(
          "text/csv; charset=utf-8", file.headers().firstValue("Content-Type").orElseThrow());
    }
    assertEquals(6, files.size(), files.toString());
    assertTrue(
        vera.get(HERE + "/csv/days", 200).body().contains("\r\n2026-01-05,3,0,2,2,0,1,0,0\r\n"));
    vera.get(HERE + "/csv/nothing", 404);
  }

  @Test
  void what_no_article_has_answered_stands_there_with_its_conversations_and_its_definition() {
    turn("1", new Outcome.HandedOff(HandoffReason.NO_ANSWER_FOUND));
    turn("2", new Outcome.Queued(HandoffReason.NO_ANSWER_FOUND));
    turn("3", new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED));
    Browsing vera = console.signedIn("vera");
    assertTrue(page("").contains("href=\"/console/w/acme/numbers/gaps?from="), page(""));
    String gaps = vera.get(HERE + "/gaps", 200).body();
    assertTrue(gaps.contains("<td>2</td><td>Where is it?</td>"), gaps);
    assertTrue(gaps.contains("<a href=\"/console/w/acme/conversations/2\">2</a>"));
    assertFalse(gaps.contains("/conversations/3"));
    assertTrue(gaps.contains(Gap.DEFINITION.substring(0, 40)));
    String before = vera.get(HERE + "/gaps?from=2026-01-01&to=2026-01-04", 200).body();
    assertTrue(before.contains("Nothing was asked in vain."));
    vera.get(HERE + "/gaps?from=x", 400);
  }

  @Test
  void a_rules_name_is_text_to_a_spreadsheet_and_to_a_browser() { // C-05
    var table = new FigureTable("x", "X", List.of("Which"), List.of(List.of("=1+1,\"<b>")));
    assertEquals("Which\r\n\"'=1+1,\"\"<b>\"\r\n", table.csv());
  }

  @Test
  void a_year_of_it_is_a_light_page_that_asks_nobody_else() {
    threeConversations();
    console.memory.letPass(Duration.ofDays(364));
    assertEquals(365, console.memory.figures().count(ACME, 1000));
    String page = page("?days=366");
    Browsing vera = console.signedIn("vera");
    int bytes = page.getBytes(StandardCharsets.UTF_8).length;
    Matcher assets =
        Pattern.compile("(?:href|src)=\"(/console/assets/[^\"]+)\"").matcher(page);
    while (assets.find()) {
      bytes += vera.get(assets.group(1), 200).body().length();
    }
    assertTrue(bytes < 200_000, bytes + " bytes");
    assertTrue(page.contains("uplot.js"));
    assertFalse(page.contains("http://") || page.contains("https://"));
    assertFalse(page.contains("style=") || page.contains("<style"), page);
  }
}

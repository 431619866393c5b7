package com.nexora.chat.quality.eval.report;

import static com.nexora.chat.quality.eval.results.SampleResults.failed;
import static com.nexora.chat.quality.eval.results.SampleResults.passed;
import static com.nexora.chat.quality.eval.results.SampleResults.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.quality.eval.results.Change;
import com.nexora.chat.quality.eval.results.Results;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final String ATTACK = "</p></svg><script>alert(\"1\")</script>";

  private final String html = Report.of(new Results(
      ATTACK,
      List.of(
          result("one" + ATTACK, "a" + ATTACK, ATTACK, failed(ATTACK, 120)),
          result("two", "b", "hi", passed(30))),
      List.of(new Change.Added(ATTACK, true))));
  private final Document page = Jsoup.parse(html);

  @Test
  void whatever_a_case_holds_stays_words() {
    assertEquals(0, page.select("script, img, iframe, link, object").size());
    assertFalse(html.contains("<script"));
    assertTrue(page.text().contains("alert(\"1\")"));
    assertEquals(
        ATTACK, page.select(".said .words").get(0).wholeText(), "the conversation as it was");
  }

  @Test
  void nothing_is_fetched_from_anywhere() {
    assertEquals(0, page.select("[src], [href], [style]").size());
    assertFalse(html.contains("url(") || html.contains("@import"));
    assertTrue(page.select("meta[http-equiv=Content-Security-Policy]")
        .attr("content")
        .startsWith("default-src 'none'"));
  }

  @Test
  void it_says_what_passes_by_kind_and_why_a_case_failed() {
    assertTrue(page.text().contains("1 of 2 cases pass"));
    assertEquals(4, page.select("table").get(0).select("tr").size(), "head, two kinds, all");
    assertEquals(1, page.select("details[id]").size());
    assertTrue(page.select("details[id] summary li").text().startsWith("expected other"));
    assertEquals(3, page.select("svg[role=img][aria-label]").size());
  }

  @Test
  void it_is_readable_in_light_and_in_dark() {
    assertTrue(html.contains("color-scheme: light dark"));
  }

  @Test
  void columns_are_of_one_round_width_and_hold_every_value() {
    List<Plot.Column> columns = Plot.columns(List.of(3L, 19L, 20L, 310L));
    assertEquals(16, columns.size());
    assertEquals(new Plot.Column(0, 20, 2), columns.getFirst());
    assertEquals(new Plot.Column(300, 320, 1), columns.getLast());
    assertEquals(4, columns.stream().mapToInt(Plot.Column::count).sum());
    assertEquals(List.of(new Plot.Column(0, 1, 2)), Plot.columns(List.of(0L, 0L)));
  }
}

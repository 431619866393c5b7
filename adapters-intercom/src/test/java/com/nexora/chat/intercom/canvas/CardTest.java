package com.nexora.chat.intercom.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.usecase.CaseView;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.intercom.canvas.Component.Button;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a teammate reads.
class CardTest {

  private static List<Component> card(CaseView view) {
    return Card.of(view, Views.MAYA);
  }

  private static String words(CaseView view) {
    return card(view).toString();
  }

  private static Button button(CaseView view, String id) {
    return card(view).stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void when_nothing_is_known_it_says_so() {
    assertTrue(words(Views.unknown()).contains("nothing to show yet"));
  }

  @Test
  void everything_that_is_known_is_told() {
    String words = words(Views.silenced());
    for (String known : List.of(
        "The agent is silenced here",
        "Silenced by you on 5 Jan 2026, 09:00 UTC.",
        "billing (83 % sure)",
        "English",
        "handed off: no answer found",
        "1 message",
        "Nexora intent",
        "Download an invoice",
        "https://help.example/4101",
        "Articles that did not answer it")) {
      assertTrue(words.contains(known), () -> known + " is not in " + words);
    }
  }

  @ParameterizedTest
  @EnumSource(Outcome.Return.class)
  void giving_back_in_vain_is_told_with_the_reason(Outcome.Return how) {
    boolean told = card(Views.returned(how)).stream()
        .anyMatch(part -> part instanceof Component.Text(var words, var style)
            && style == Component.Style.ERROR
            && !words.isBlank());
    assertEquals(how != Outcome.Return.AGENT_HAS_IT, told);
  }

  @Test
  void another_teammate_is_named_by_their_id() {
    String words = Card.of(Views.silenced(), new TeammateId("902")).toString();
    assertTrue(words.contains("Silenced by a teammate (id 901)"), words);
  }

  @ParameterizedTest
  @EnumSource(CaseView.Holder.class)
  void only_what_holds_already_cannot_be_clicked(CaseView.Holder holder) {
    CaseView view = Views.heldBy(holder);
    assertEquals(holder == CaseView.Holder.SILENCED, button(view, Card.SILENCE).disabled());
    assertEquals(
        holder == CaseView.Holder.COMING_BACK, button(view, Card.GIVE_BACK).disabled());
  }

  @ParameterizedTest
  @EnumSource(CaseView.Holder.class)
  void one_button_stands_out(CaseView.Holder holder) {
    CaseView view = Views.heldBy(holder);
    assertTrue(
        button(view, Card.SILENCE).first() != button(view, Card.GIVE_BACK).first());
  }

  /// Intercom marks up texts, and what others wrote must stay as it is.
  @Test
  void what_others_wrote_stands_in_no_text() {
    for (Component part : card(Views.silenced())) {
      if (part instanceof Component.Text(String words, var style)) {
        assertFalse(words.contains("billing") || words.contains("card"), words);
      }
    }
  }

  @Test
  void more_facts_than_anybody_reads_are_left_out() {
    Map<String, String> facts = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      facts.put("fact " + i, "value");
    }
    long rows = card(Views.withFacts(facts)).stream()
        .filter(Component.Table.class::isInstance)
        .map(Component.Table.class::cast)
        .mapToLong(table -> table.rows().size())
        .sum();
    assertEquals(20, rows);
  }
}

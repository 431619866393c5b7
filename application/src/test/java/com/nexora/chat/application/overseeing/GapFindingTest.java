package com.nexora.chat.application.overseeing;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static com.nexora.chat.application.testing.StoreContract.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.UnansweredQuestions.Asked;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.FindGaps;
import com.nexora.chat.application.usecase.FindGaps.Found;
import com.nexora.chat.application.usecase.FindGaps.Missing;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapFindingTest {

  private static final Period MAY =
      new Period(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"));

  private final List<Asked> asked = new ArrayList<>();
  private final List<String> embedded = new ArrayList<>();
  private Duration eachTakes = Duration.ZERO;
  private long now = -5;

  private final Embed embed = new Embed() {
    private final Embed words = new WordEmbeddings();

    @Override
    public String model() {
      return words.model();
    }

    @Override
    public Embedding passage(WorkspaceId workspace, String text) {
      return words.passage(workspace, text);
    }

    @Override
    public Embedding question(WorkspaceId workspace, String text) {
      embedded.add(text);
      now += eachTakes.toNanos();
      return words.question(workspace, text);
    }
  };
  private final FindGaps gaps = new GapFinding(
      (workspace, period, most) -> workspace.equals(ACME) && period.equals(MAY)
          ? asked.stream().limit(most).toList()
          : List.of(),
      embed,
      () -> now);

  private void ask(String conversation, String question) {
    asked.add(new Asked(new ConversationId(conversation), asked.size(), question));
  }

  private static List<ConversationId> ids(String... ids) {
    return List.of(ids).stream().map(ConversationId::new).toList();
  }

  @Test
  void what_was_asked_most_comes_first_with_where_it_was_asked() {
    ask("1", "do you deliver to Norway");
    ask("2", "can I pay by invoice");
    ask("3", "do you deliver to Norway please");
    ask("1", "do you deliver to Norway");
    assertEquals(
        new Found(
            List.of(
                new Missing("do you deliver to Norway", 3, ids("1", "3")),
                new Missing("can I pay by invoice", 1, ids("2"))),
            4,
            0,
            false),
        gaps.find(ACME, MAY));
    assertEquals(new Found(List.of(), 0, 0, false), gaps.find(GLOBEX, MAY));
  }

  @Test
  void the_question_that_stands_for_all_tells_nothing_of_one_person() {
    ask("1", " My address is dana@example.com, is that right? ");
    ask("2", "x".repeat(500));
    List<Missing> missing = gaps.find(ACME, MAY).missing();
    assertEquals("My address is [EMAIL-1], is that right?", missing.getFirst().question());
    assertEquals("x".repeat(200) + "…", missing.get(1).question());
  }

  @Test
  void nothing_is_read_twice_while_people_look() {
    ask("1", "do you deliver to Norway");
    Found first = gaps.find(ACME, MAY);
    now += GapFinding.REMEMBERED.toNanos();
    assertEquals(first, gaps.find(ACME, MAY));
    assertEquals(1, embedded.size());
    now += 1;
    gaps.find(ACME, MAY);
    assertEquals(2, embedded.size(), "nothing is remembered for ever");
  }

  @Test
  void a_look_ends_in_time_and_the_next_one_goes_on() {
    for (int i = 0; i < 10; i++) {
      ask("c" + i, "question " + i);
    }
    eachTakes = GapFinding.PATIENCE.dividedBy(3);
    Found first = gaps.find(ACME, MAY);
    assertEquals(4, first.looked());
    assertEquals(6, first.left());
    assertEquals(8, gaps.find(ACME, MAY).looked());
    assertEquals(0, gaps.find(ACME, MAY).left());
    assertEquals(10, embedded.size());
  }

  @Test
  void of_very_many_the_newest_are_looked_at() {
    for (int i = 0; i < FindGaps.MOST; i++) {
      ask("c" + i, "the same");
    }
    assertFalse(gaps.find(ACME, MAY).older());
    ask("old", "the same");
    Found found = gaps.find(ACME, MAY);
    assertTrue(found.older());
    assertEquals(FindGaps.MOST, found.missing().getFirst().asked());
    assertEquals(FindGaps.NAMED, found.missing().getFirst().conversations().size());
  }

  @Test
  void no_more_is_remembered_than_some_thousands() {
    for (int look = 0; look * FindGaps.MOST <= GapFinding.MOST_KNOWN; look++) {
      asked.clear();
      for (int i = 0; i < FindGaps.MOST; i++) {
        ask(look + "c" + i, "the same");
      }
      gaps.find(ACME, MAY);
    }
    int before = embedded.size();
    gaps.find(ACME, MAY);
    assertEquals(before + FindGaps.MOST, embedded.size(), "it was too much");
    gaps.find(ACME, MAY);
    assertEquals(before + FindGaps.MOST, embedded.size());
  }
}

package com.nexora.chat.application.erasing;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Notices.Open;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.InMemoryDeleted;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.FindDeletions.Report;
import com.nexora.chat.domain.conversation.ConversationId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeletionSearchTest {

  private static final Duration SPACING = Duration.ofMinutes(1);
  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryDeleted list = new InMemoryDeleted(ACME);
  private final DeletionSearch search = new DeletionSearch(list, store.notices());

  private void deleted(String id, Duration ago) {
    var conversation = new ConversationId(id);
    store.inbox().accept(ACME, Deliveries.message(conversation, "m" + id));
    list.deleted(conversation, store.instant().minus(ago));
  }

  private List<String> noticed() {
    return store.notices().open(ACME, 99).stream().map(Open::id).sorted().toList();
  }

  @Test
  void what_was_deleted_is_noticed_once_and_no_search_begins_too_soon() {
    deleted("1", Duration.ofMinutes(3));
    assertEquals(new Report.Searched(1), search.search(ACME, SPACING));
    assertEquals(new Report.NotDue(), search.search(ACME, SPACING));
    store.letPass(SPACING);
    assertEquals(new Report.Searched(0), search.search(ACME, SPACING));
    assertEquals(List.of("search 1"), noticed());
  }

  @Test
  void pages_are_read_back_to_where_the_last_search_ended_and_no_further() {
    for (int i = 0; i < 9; i++) {
      deleted("" + i, Duration.ofMinutes(90 - 10 * i));
    }
    assertEquals(new Report.Searched(9), search.search(ACME, SPACING));
    assertEquals(List.of(1, 2, 3, 4, 5), list.asked());
    store.letPass(SPACING);
    assertEquals(new Report.Searched(0), search.search(ACME, SPACING));
    assertEquals(List.of(1, 2), list.asked());
  }

  @Test
  void a_search_that_is_cut_short_moves_no_mark() {
    for (int i = 0; i < 4; i++) {
      deleted("" + i, Duration.ofMinutes(40 - 10 * i));
    }
    list.awayAt(2);
    assertEquals(new Report.Interrupted("429"), search.search(ACME, SPACING));
    assertEquals(List.of("search 2", "search 3"), noticed());
    list.awayAt(Integer.MAX_VALUE);
    store.letPass(SPACING);
    assertEquals(new Report.Searched(2), search.search(ACME, SPACING));
  }

  @Test
  void what_was_deleted_long_before_is_left_alone() {
    deleted("1", DeletionSearch.FIRST_LOOK_BACK.plus(Duration.ofHours(1)));
    assertEquals(new Report.Searched(0), search.search(ACME, SPACING));
  }
}

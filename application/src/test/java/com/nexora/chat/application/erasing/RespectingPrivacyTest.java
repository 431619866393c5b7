package com.nexora.chat.application.erasing;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static com.nexora.chat.application.testing.StoreContract.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Privacy;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Erasure;
import com.nexora.chat.application.port.PersonalRecords.Kind;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.Turns;
import com.nexora.chat.application.usecase.RespectPrivacy;
import com.nexora.chat.application.usecase.RespectPrivacy.Ended;
import com.nexora.chat.application.usecase.RespectPrivacy.Part;
import com.nexora.chat.application.usecase.RespectPrivacy.Place;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RespectingPrivacyTest {

  private static final ConversationId TALK = new ConversationId("1001");
  private static final ContactId DANA = new ContactId("65f1");

  private final InMemoryStore memory = new InMemoryStore();
  private final AuditLog audit = new InMemoryAuditLog();
  private final RespectPrivacy privacy =
      Privacy.persons(new Privacy.Store(memory.persons(), memory.notices(), audit), memory);

  private void says(String part, String words) {
    memory
        .inbox()
        .accept(
            ACME,
            Deliveries.message(part, "key" + part, TALK, part, Duration.ZERO)
                .with(new Sense("customer spoke " + words, Set.of(DANA), Optional.empty())));
  }

  private List<String> written() {
    return audit.newest(ACME, Long.MAX_VALUE, 10).stream()
        .map(AuditLog.Entry::act)
        .map(act -> act.who() + ": " + act.act() + " " + act.detail())
        .toList();
  }

  @Test
  void an_export_has_every_row_once_whatever_the_size_of_its_parts() { // C-16
    int messages = 250;
    for (int i = 0; i < messages; i++) {
      says("" + i, "");
    }
    Map<Kind, List<String>> all = new EnumMap<>(Kind.class);
    Optional<Place> next = Optional.of(new Place(Kind.CONVERSATIONS, 0));
    int parts = 0;
    while (next.isPresent()) {
      Part part = privacy.export(ACME, DANA, next.get(), "olga");
      part.rows()
          .forEach(
              (kind, rows) -> all.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(rows));
      next = part.next();
      parts++;
    }
    assertEquals(1, parts);
    Map<Kind, Long> counted = new EnumMap<>(Kind.class);
    all.forEach((kind, rows) -> counted.put(kind, (long) Set.copyOf(rows).size()));
    assertEquals(privacy.held(ACME, DANA), counted);
    assertEquals(messages, counted.get(Kind.WEBHOOKS));
    assertEquals(List.of("olga: export contact 65f1"), written());
  }

  @Test
  void what_is_too_big_for_one_part_goes_on_in_the_next() { // C-16
    String half = "x".repeat(RespectPrivacy.PART / 2);
    List<String> rows =
        List.of("{\"1\":\"" + half + "\"}", "{\"2\":\"" + half + "\"}", "{\"3\":1}");
    var records = new ScriptedPersonalRecords(Map.of(Kind.TURNS, rows, Kind.UNREAD, rows));
    RespectPrivacy big =
        Privacy.persons(new Privacy.Store(records, memory.notices(), audit), memory);
    Part first = big.export(ACME, DANA, Place.BEGIN, "olga");
    assertEquals(Map.of(Kind.TURNS, rows.subList(0, 2)), first.rows());
    assertEquals(Optional.of(new Place(Kind.TURNS, 2)), first.next());
    Part second = big.export(ACME, DANA, first.next().orElseThrow(), "olga");
    assertEquals(
        Map.of(Kind.TURNS, rows.subList(2, 3), Kind.UNREAD, rows.subList(0, 2)), second.rows());
    Part third = big.export(ACME, DANA, second.next().orElseThrow(), "olga");
    assertEquals(Map.of(Kind.UNREAD, rows.subList(2, 3)), third.rows());
    assertEquals(Optional.empty(), third.next());
    assertEquals(Map.of(Kind.TURNS, 3L, Kind.UNREAD, 3L), third.held());
  }

  @Test
  void whoever_is_erased_is_gone_and_it_is_written_down_who_did_it() { // C-16
    says("1", "");
    assertEquals(Ended.DONE, privacy.erase(ACME, DANA, "olga"));
    assertEquals(Map.of(Kind.ERASURES, 1L), privacy.held(ACME, DANA));
    assertEquals(
        List.of("forgotten contact 65f1"),
        privacy.erasures(ACME).stream()
            .map(each -> each.what() + " " + each.id())
            .toList());
    assertEquals(List.of("olga: erase contact 65f1"), written());
  }

  @Test
  void of_whom_nothing_is_held_nothing_is_erased_and_nothing_written_down() {
    says("1", "");
    assertEquals(Ended.NOTHING, privacy.erase(ACME, new ContactId("nobody"), "olga"));
    assertEquals(Ended.NOTHING, privacy.erase(GLOBEX, DANA, "olga"));
    assertEquals(Ended.DONE, privacy.erase(ACME, DANA, "olga"));
    assertEquals(Ended.NOTHING, privacy.erase(ACME, DANA, "olga"), "a second click");
    assertEquals(1, written().size());
    assertEquals(List.of(), privacy.erasures(GLOBEX));
  }

  @Test
  void whoever_writes_again_is_erased_again_on_its_own_day() {
    says("1", "");
    assertEquals(Ended.DONE, privacy.erase(ACME, DANA, "olga"));
    memory.letPass(Duration.ofDays(3));
    says("2", "");
    assertEquals(Ended.DONE, privacy.erase(ACME, DANA, "vera"));
    List<Erasure> erasures = privacy.erasures(ACME);
    assertEquals(2, erasures.size());
    assertTrue(erasures.getFirst().took().compareTo(Duration.ofMinutes(1)) < 0);
  }

  @Test
  void where_others_take_part_and_a_reply_is_on_its_way_it_is_left_to_the_next_rounds() {
    memory
        .inbox()
        .accept(
            ACME,
            Deliveries.message(TALK, "1")
                .with(new Sense("", Set.of(DANA, new ContactId("other")), Optional.empty())));
    Claim claim =
        memory.store().queue().claim(Duration.ofMinutes(1), Round.START).orElseThrow();
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(new PartId("1")), new Outcome.Answered());
    memory.store().turns().decide(ACME, claim, turn);
    PlannedAction first = turn.actions().getFirst();
    memory.store().turns().move(ACME, claim, List.of(first.sending(Duration.ofSeconds(9))));
    assertEquals(Ended.SOON, privacy.erase(ACME, DANA, "olga"));
    assertEquals(1, memory.notices().open(ACME, 9).size());
  }
}

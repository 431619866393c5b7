package com.nexora.chat.bootstrap.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.OpenObligation.State;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryOversight;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.Things;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Value;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OperatorTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");
  private static final ConversationId TALK = new ConversationId("1001");

  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryOversight oversight = new InMemoryOversight();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final InMemoryStore clock = new InMemoryStore();
  private final InMemoryMirror mirror = new InMemoryMirror(clock);
  private final Operator operator = new Operator(
      oversight,
      mirror,
      store.provenance(),
      store.notices(),
      List.of(ACME, GLOBEX),
      Duration.ofMinutes(10),
      new PrintStream(bytes, true, StandardCharsets.UTF_8));

  @Test
  void what_was_written_to_attributes_is_shown_with_its_provenance() {
    assertTrue(store.store().inbox().accept(ACME, Deliveries.message(TALK, "1")));
    Claim claim =
        store.store().queue().claim(Duration.ofMinutes(1), Round.START).orElseThrow();
    Holder dana = new Holder(Model.CONTACT, "dana");
    Write size =
        new Write("team_size", "7", new Value.Amount(BigDecimal.valueOf(30)), 0.8, "said unasked");
    store.provenance().note(ACME, claim, claim.epoch(), Map.of(dana, List.of(size)));
    String row = """
        WORKSPACE  OF            ATTRIBUTE  VALUE  SOURCE        CONFIDENCE  CONVERSATION  TURN  AGE
        acme       contact dana  team_size  30     said unasked  0.80        1001          1     0m 00s
        """;
    assertEquals(row, said(Operator.DONE, "attributes --contact dana"));
    assertEquals(
        "The agent has written no attribute.\n", said(Operator.DONE, "attributes --company firm"));
  }

  @Test
  void what_is_owed_is_listed_in_columns() {
    oversight.owes(ACME, TALK, Duration.ofSeconds(125), State.DUE);
    oversight.owes(GLOBEX, new ConversationId("7"), Duration.ofHours(27), State.SET_ASIDE);
    assertEquals("""
        WORKSPACE  CONVERSATION  MESSAGE  AGE     STATE      TRIES
        acme       1001          m1001    2m 05s  due        0
        globex     7             m7       1d 03h  set aside  5
        """, said(0, "obligations"));
    assertFalse(said(0, "obligations --overdue").contains("acme"));
  }

  @Test
  void what_was_set_aside_is_listed_without_a_customers_words() {
    oversight.quarantined(ACME, "d1", "not JSON", "secret words");
    oversight.parked("d9", "stranger");
    String said = said(0, "deadletters list");
    assertTrue(said.contains("delivery/d1") && said.contains("unroutable/d9"), said);
    assertFalse(said.contains("secret words"), said);
  }

  @Test
  void what_is_mirrored_is_listed_with_its_age_and_with_what_is_wrong() {
    MirrorRun teams =
        mirror.begin(ACME, MirrorKind.TEAM, Duration.ofSeconds(60)).orElseThrow();
    Mirrored team = Things.of(MirrorKind.TEAM, "7");
    mirror.keep(ACME, teams, MirrorPage.whole(List.of(team)), Duration.ofSeconds(60));
    mirror.end(
        ACME,
        teams,
        new MirrorRun.End(MirrorProgress.State.CURRENT, "", Duration.ofMinutes(5), true));
    clock.letPass(Duration.ofSeconds(65));
    MirrorRun hours =
        mirror.begin(ACME, MirrorKind.OFFICE_HOURS, Duration.ofSeconds(60)).orElseThrow();
    mirror.end(
        ACME,
        hours,
        new MirrorRun.End(MirrorProgress.State.WITHHELD, "403\u001b", Duration.ofMinutes(5), true));
    MirrorRun articles =
        mirror.begin(ACME, MirrorKind.ARTICLE, Duration.ofSeconds(60)).orElseThrow();
    mirror.keep(
        ACME,
        articles,
        new MirrorPage(
            List.of(Things.of(MirrorKind.ARTICLE, "1")), Optional.of("p2"), OptionalLong.of(38)),
        Duration.ofSeconds(60));

    String said = said(0, "mirror");
    assertTrue(said.contains("acme       team                    1       1m 05s  current"), said);
    assertTrue(said.contains("office hours            0       -       withheld      403 "), said);
    assertTrue(said.contains("article                 1       -       reading 1/38"), said);
    assertTrue(said.contains("globex     admin                   0       -       not read yet"));
    assertEquals(1 + 2 * MirrorKind.values().length, said.lines().count());
  }

  @Test
  void webhooks_are_listed_with_what_became_of_them() {
    oversight.came(ACME, "n1", "article.updated", "refresh article");
    oversight.came(ACME, "n2", "article.updated", "refresh article");
    oversight.came(GLOBEX, "n1", "ping", "ignored: a test of the connection");
    assertEquals("""
        WORKSPACE  TOPIC            CAME  LAST    WHAT BECAME OF IT
        acme       article.updated  2     0m 00s  refresh article
        globex     ping             1     0m 00s  ignored: a test of the connection
        """, said(0, "deliveries"));
  }

  @Test
  void what_was_erased_is_listed_and_nothing_of_what_it_was() {
    var gone = new Notice.Subject.WholeConversation(TALK);
    store.inbox().accept(ACME, Deliveries.notice("notif_1", "gone", new Notice.Erase(gone)));
    store.letPass(Duration.ofSeconds(12));
    store.notices().erase(ACME, "notif_1", gone);
    assertEquals("""
        WORKSPACE  WHAT          ID    AGE     TOOK    ROWS  TOLD BY
        acme       conversation  1001  0m 00s  0m 12s  0     notif_1
        """, said(0, "erasures"));
  }

  @Test
  void nothing_is_said_to_be_nothing() {
    assertEquals("No webhook has come.\n", said(0, "deliveries"));
    assertEquals("Nothing was erased.\n", said(0, "erasures"));
    assertEquals("Nothing is owed.\n", said(0, "obligations"));
    assertEquals("Nothing was set aside.\n", said(0, "deadletters list"));
  }

  @Test
  void a_dead_letter_is_shown_with_what_requeueing_would_do() {
    oversight.quarantined(ACME, "d1", "not JSON", "{\u001b[31mred\u202e");
    String said = said(0, "deadletters show delivery/d1");
    assertTrue(said.contains("not JSON") && said.contains("cannot be requeued"), said);
    assertTrue(said.contains("{ [31mred "), "the terminal is left alone: " + said);
  }

  @Test
  void a_conversation_is_requeued_and_again_without_harm() {
    oversight.owes(ACME, TALK, Duration.ofMinutes(1), State.SET_ASIDE);
    assertEquals(
        "Conversation 1001 is due again.\n", said(0, "deadletters requeue conversation/1001"));
    assertTrue(said(0, "deadletters requeue conversation/1001").startsWith("Nothing was changed"));
  }

  @Test
  void a_held_action_is_requeued_by_its_conversation() {
    oversight.held(ACME, TALK);
    assertEquals(
        "Conversation 1001 is due again.\n", said(0, "deadletters requeue action/1001/1/0"));
  }

  @Test
  void what_cannot_be_requeued_is_said_so() {
    oversight.quarantined(ACME, "d1", "not JSON", "{");
    assertTrue(said(1, "deadletters requeue delivery/d1").contains("cannot read it"));
    assertTrue(said(1, "deadletters requeue unroutable/d9").contains("Connect the workspace"));
    assertTrue(said(1, "deadletters requeue delivery/d2").contains("There is no dead letter"));
  }

  @Test
  void an_id_in_two_workspaces_needs_one_named() {
    oversight.owes(ACME, TALK, Duration.ofMinutes(1), State.SET_ASIDE);
    oversight.owes(GLOBEX, TALK, Duration.ofMinutes(1), State.SET_ASIDE);
    assertTrue(
        said(1, "deadletters requeue conversation/1001").contains("[acme, globex]): name one"));
  }

  private String said(int status, String words) {
    bytes.reset();
    Request request = Request.of(List.of(words.split(" "))).orElseThrow();
    assertEquals(status, operator.carryOut(request), () -> bytes.toString(StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}

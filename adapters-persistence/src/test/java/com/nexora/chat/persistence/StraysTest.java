package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static com.nexora.chat.application.testing.StoreContract.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.port.Notices.Open;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.PersonalRecords.Kind;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What leads to no conversation, and what two erasures at the same time do to each other.
class StraysTest {

  private static final ConversationId TALK = new ConversationId("17");
  private static final Subject WHOLE = new Subject.WholeConversation(TALK);

  private final TestDatabase database = TestDatabase.SHARED;
  private final Persistence persistence = database.emptied();

  private Erased erased(WorkspaceId workspace, String id, Subject subject) {
    Notice notice = new Notice.Erase(subject);
    assertTrue(persistence.inbox().accept(workspace, Deliveries.notice(id, "gone", notice)));
    database.execute("UPDATE nexora.delivery SET body = '' WHERE topic = 'gone'");
    return persistence.notices().erase(workspace, id, subject);
  }

  private void quarantined(String id, String body) {
    RawBody bytes = RawBody.of(body.getBytes(StandardCharsets.UTF_8));
    persistence.inbox().quarantine(ACME, id, bytes, "half");
  }

  private List<String> full(String table) {
    return database.rows(
        "SELECT %s FROM nexora.%s WHERE octet_length(body) > 0 ORDER BY 1, delivery_id"
            .formatted(
                table.equals("delivery") ? "workspace_id, delivery_id" : "delivery_id", table));
  }

  @Test
  void an_id_is_looked_for_as_a_whole() {
    quarantined("number", "{\"conversation_id\":17,\"body\":\"half");
    quarantined("text", "{\"id\": \"17\"}");
    quarantined("quoted once more", "{\"raw\":\"{\\\"id\\\":\\\"17\\\"}\"}");
    quarantined("end", "{\"id\":17");
    quarantined("a time", "{\"created_at\":1719493065,\"id\":\"18\"}");
    quarantined("another id", "{\"id\":\"ab17\",\"other\":\"170\"}");
    assertEquals(Erased.DONE, erased(ACME, "n1", WHOLE));
    assertEquals(List.of("a time", "another id"), full("quarantined_delivery"));
    assertEquals(4, persistence.notices().erasures(ACME, 1).getFirst().rows());
  }

  @Test
  void nobody_is_shown_what_may_be_about_somebody_else_because_their_id_is_short() { // C-16
    quarantined("count", "{\"count\":1,\"id\":\"another\"}");
    quarantined("theirs", "{\"contact\":{\"id\": \"1\"},\"body\":\"half");
    quarantined("quoted once more", "{\"raw\":\"{\\\"id\\\":\\\"1\\\"}\"}");
    PersonalRecords persons = persistence.persons();
    ContactId short_ = new ContactId("1");
    assertEquals(2, persons.count(ACME, short_).get(Kind.UNREAD));
    List<String> rows = persons.rows(ACME, short_, Kind.UNREAD, 0, 10_000);
    assertTrue(rows.stream().noneMatch(row -> row.contains("\"count\"")), rows.toString());
    quarantined("long", "{\"contact_id\":12345678}");
    assertEquals(1, persons.count(ACME, new ContactId("12345678")).get(Kind.UNREAD));
  }

  @Test
  void an_id_is_no_pattern() {
    quarantined("other", "{\"id\":\"a17\"}");
    quarantined("same", "{\"id\":\".17\\\\\"}");
    assertEquals(Erased.DONE, erased(ACME, "n1", new Subject.DeletedCompany(".17\\")));
    assertEquals(List.of("other"), full("quarantined_delivery"));
  }

  @Test
  void bodies_that_earlier_versions_stored_beside_the_conversations_are_emptied() {
    for (WorkspaceId workspace : List.of(ACME, GLOBEX)) {
      persistence.inbox().accept(workspace, Deliveries.other("old", "contact.user.updated"));
      persistence.inbox().accept(workspace, Deliveries.message(TALK, "1"));
    }
    assertEquals(Erased.DONE, erased(ACME, "n1", new Subject.DeletedCompany("c1")));
    assertEquals(List.of("acme notif_1", "globex notif_1", "globex old"), full("delivery"));
  }

  @Test
  void what_was_parked_is_emptied_and_counted_once() {
    persistence.inbox().park("p", ACME.value(), Deliveries.body("p"));
    persistence.inbox().park("q", GLOBEX.value(), Deliveries.body("q"));
    assertEquals(Erased.DONE, erased(ACME, "n1", new Subject.DeletedCompany("c1")));
    assertEquals(List.of("q"), full("unroutable_delivery"));
    assertEquals(Erased.DONE, erased(ACME, "n2", new Subject.DeletedCompany("c2")));
    assertEquals(
        Set.of("c1 1", "c2 0"),
        Set.copyOf(persistence.notices().erasures(ACME, 9).stream()
            .map(each -> each.id() + " " + each.rows())
            .toList()));
  }

  @Test
  void a_notice_of_a_newer_version_is_passed_over_and_kept() {
    Notice refresh = new Notice.Refresh(MirrorKind.ARTICLE);
    persistence.inbox().accept(ACME, Deliveries.notice("n1", "article.updated", refresh));
    String known = database
        .rows(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'notice_what_check'")
        .getFirst();
    database.execute("""
        ALTER TABLE nexora.notice DROP CONSTRAINT notice_what_check;
        INSERT INTO nexora.notice (workspace_id, notice_id, what, subject_id, received_at)
        VALUES ('acme', 'newer', 'visitor', 'v1', now() - INTERVAL '1 hour'),
               ('acme', 'kind', 'refresh', 'ODDITY', now())
        """);
    try {
      assertEquals(List.of(new Open("n1", refresh)), persistence.notices().open(ACME, 9));
      assertEquals(List.of(new Open("n1", refresh)), persistence.notices().open(ACME, 1));
      assertEquals(
          List.of("3"),
          database.rows("SELECT count(*) FROM nexora.notice WHERE workspace_id = 'acme'"));
    } finally {
      database.execute("DELETE FROM nexora.notice; ALTER TABLE nexora.notice"
          + " ADD CONSTRAINT notice_what_check " + known);
    }
  }

  private void says(String talk, String... contacts) {
    Set<ContactId> named =
        Set.copyOf(List.of(contacts).stream().map(ContactId::new).toList());
    assertTrue(persistence
        .inbox()
        .accept(
            ACME,
            Deliveries.message(new ConversationId(talk), "p" + talk)
                .with(new Sense("customer spoke", named, Optional.empty()))));
  }

  @Test
  void a_merge_waits_for_the_deletion_of_the_survivor_that_another_node_may_be_doing() {
    ContactId dana = new ContactId("dana");
    ContactId jun = new ContactId("jun");
    Subject deleted = new Subject.DeletedContact(jun);
    Notice notice = new Notice.Erase(deleted);
    assertTrue(persistence.inbox().accept(ACME, Deliveries.notice("n1", "deleted", notice)));
    says("1", "dana");

    Subject merged = new Subject.MergedContact(dana, jun);
    assertEquals(Erased.LATER, erased(ACME, "n2", merged));
    assertEquals(Erased.DONE, persistence.notices().erase(ACME, "n1", deleted));
    assertEquals(List.of("erased"), database.rows("SELECT reason FROM nexora.obligation"));
    assertEquals(Erased.DONE, persistence.notices().erase(ACME, "n2", merged));
  }

  /// Somebody else has the first conversation by its id, which is the contact's shared one. Whoever
  /// locks the other one before, makes the two wait for each other.
  @Test
  void all_conversations_of_a_contact_are_locked_in_one_order() throws SQLException {
    says("1", "dana", "jun");
    says("2", "dana");
    assertWaitsWithout(
        "conversation_id = '1'",
        "conversation_id = '2'",
        "conversation_work",
        new Subject.DeletedContact(new ContactId("dana")));
  }

  @Test
  void what_leads_to_no_conversation_is_locked_after_the_conversations() throws SQLException {
    says("17", "dana");
    quarantined("half", "{\"id\":17");
    assertWaitsWithout(
        "conversation_id = '17'",
        "delivery_id = 'half'",
        "quarantined_delivery",
        new Subject.OnePart(TALK, Optional.empty()));
  }

  /// While the erasure waits for the one row, the other can still be locked.
  private void assertWaitsWithout(String waitsFor, String free, String table, Subject subject)
      throws SQLException {
    Notice notice = new Notice.Erase(subject);
    assertTrue(persistence.inbox().accept(ACME, Deliveries.notice("n1", "gone", notice)));
    try (var thread = Executors.newVirtualThreadPerTaskExecutor();
        Connection other =
            Connections.open(database.settings(), database.settings().owner());
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("SET LOCAL app.workspace = 'acme'");
      statement.execute("SELECT FROM nexora.conversation_work WHERE workspace_id = 'acme' AND "
          + waitsFor + " FOR UPDATE");
      var erasing = CompletableFuture.supplyAsync(
          () -> persistence.notices().erase(ACME, "n1", subject), thread);
      while (database
          .rows("SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
          .isEmpty()) {
        Thread.onSpinWait();
      }
      statement.execute("SELECT FROM nexora." + table + " WHERE workspace_id = 'acme' AND " + free
          + " FOR UPDATE NOWAIT");
      other.rollback();
      assertEquals(Erased.DONE, erasing.join());
    }
  }
}

package com.nexora.chat.persistence.erasing;

import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import io.helidon.dbclient.DbExecute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Erases what a notice names, in the transaction that has taken the notice, and keeps a record of
/// it in the notice's place.
final class Erasing {

  private static final String CONVERSATIONS = """
      SELECT conversation_id,
             EXISTS (SELECT FROM conversation_contact AS other
                      WHERE other.workspace_id = :workspace
                        AND other.conversation_id = mine.conversation_id
                        AND other.contact_id <> :contact) AS shared
        FROM conversation_contact AS mine
       WHERE workspace_id = :workspace AND contact_id = :contact
       ORDER BY conversation_id
      """;

  private static final String UNLINK_CONTACT = """
      DELETE FROM conversation_contact WHERE workspace_id = :workspace AND contact_id = :contact
      """;

  private static final String UNLINK_CONVERSATION = """
      DELETE FROM conversation_contact
       WHERE workspace_id = :workspace AND conversation_id = :conversation
      """;

  private static final String FOLLOW = """
      WITH gone AS (
        DELETE FROM conversation_contact WHERE workspace_id = :workspace AND contact_id = :contact
        RETURNING workspace_id, conversation_id
      ), followed AS (
        INSERT INTO conversation_contact (workspace_id, conversation_id, contact_id)
        SELECT workspace_id, conversation_id, :survivor FROM gone
        ON CONFLICT DO NOTHING
      )
      SELECT count(*) AS moved FROM gone
      """;

  private static final String RECORD = """
      INSERT INTO erasure AS e (workspace_id, notice_id, what, subject_id, within_id, lasting,
                                received_at, rows_touched)
      SELECT workspace_id, notice_id, what, subject_id, within_id, CAST(:lasting AS boolean),
             received_at, :rows
        FROM notice WHERE workspace_id = :workspace AND notice_id = :id
      ON CONFLICT (workspace_id, notice_id)
      DO UPDATE SET done_at = EXCLUDED.done_at,
                    rows_touched = e.rows_touched + EXCLUDED.rows_touched
      """;

  private Erasing() {}

  static Erased erased(DbExecute tx, WorkspaceId workspace, String id, Subject subject) {
    Wiping wiping = new Wiping(tx, workspace);
    boolean done = switch (subject) {
      case Subject.WholeConversation(var conversation) -> {
        wiping.end(List.of(conversation), true);
        wiping.strays(List.of(conversation.value()));
        unlink(tx, workspace, conversation);
        yield true;
      }
      case Subject.OnePart(var conversation, var part) -> {
        wiping.strays(
            Stream.concat(Stream.of(conversation.value()), part.stream().map(Object::toString))
                .toList());
        boolean whole = wiping.words(List.of(conversation));
        part.ifPresent(gone -> wiping.settle(conversation, gone));
        yield whole;
      }
      case Subject.DeletedContact(var contact) -> contact(tx, workspace, contact, wiping, true);
      case Subject.ArchivedContact(var contact) -> contact(tx, workspace, contact, wiping, false);
      case Subject.MergedContact(var contact, var survivor) -> {
        follow(tx, workspace, contact, survivor);
        yield true;
      }
      case Subject.DeletedCompany(var company) -> {
        wiping.strays(List.of(company));
        yield true;
      }
    };
    if (!done) {
      return Erased.LATER;
    }
    keepRecord(tx, workspace, id, NoticeWords.of(subject).lasting(), wiping.rows());
    return Erased.DONE;
  }

  /// A conversation with others goes on for them; it only loses its words.
  ///
  /// @return whether nothing is left to be done later
  private static boolean contact(
      DbExecute tx, WorkspaceId workspace, ContactId contact, Wiping wiping, boolean lasting) {
    var conversations = tx.createNamedQuery("erasing.conversations", CONVERSATIONS)
        .addParam("workspace", workspace.value())
        .addParam("contact", contact.value())
        .execute()
        .collect(Collectors.partitioningBy(
            row -> row.column("shared").get(Boolean.class),
            Collectors.mapping(
                row -> new ConversationId(Columns.text(row, "conversation_id")),
                Collectors.toList())));
    List<ConversationId> alone = conversations.getOrDefault(false, List.of());
    List<ConversationId> shared = conversations.getOrDefault(true, List.of());
    wiping.end(alone, lasting);
    boolean whole = wiping.words(shared);
    List<String> ids = new ArrayList<>(List.of(contact.value()));
    alone.forEach(conversation -> ids.add(conversation.value()));
    wiping.strays(ids);
    if (whole) {
      tx.createNamedDelete("erasing.unlink-contact", UNLINK_CONTACT)
          .addParam("workspace", workspace.value())
          .addParam("contact", contact.value())
          .execute();
    }
    return whole;
  }

  private static void unlink(DbExecute tx, WorkspaceId workspace, ConversationId conversation) {
    tx.createNamedDelete("erasing.unlink-conversation", UNLINK_CONVERSATION)
        .addParam("workspace", workspace.value())
        .addParam("conversation", conversation.value())
        .execute();
  }

  private static void follow(
      DbExecute tx, WorkspaceId workspace, ContactId contact, ContactId survivor) {
    tx.createNamedGet("erasing.follow", FOLLOW)
        .addParam("workspace", workspace.value())
        .addParam("contact", contact.value())
        .addParam("survivor", survivor.value())
        .execute();
  }

  private static void keepRecord(
      DbExecute tx, WorkspaceId workspace, String id, boolean lasting, long rows) {
    tx.createNamedInsert("erasing.record", RECORD)
        .addParam("workspace", workspace.value())
        .addParam("id", id)
        .addParam("lasting", lasting)
        .addParam("rows", rows)
        .execute();
    tx.createNamedDelete("notice.done", PostgresNotices.DONE)
        .addParam("workspace", workspace.value())
        .addParam("ids", new String[] {id})
        .execute();
  }
}

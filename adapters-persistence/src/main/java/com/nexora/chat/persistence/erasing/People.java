package com.nexora.chat.persistence.erasing;

import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import io.helidon.dbclient.DbExecute;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Who takes part in which conversation, and what became of them, in a transaction it is given.
final class People {

  /// @param shared whether somebody else takes part as well
  record Part(ConversationId conversation, boolean shared) {}

  /// What became of one contact: where it is followed to, and whether it ends there.
  ///
  /// @param ids the contact and whoever it was merged into, one after the other
  /// @param deleted whether the last of them is erased
  record Fate(SequencedSet<ContactId> ids, boolean deleted) {}

  /// All in one go and in the order of the inbox, which holds a conversation before it links it.
  private static final String LOCK = """
      SELECT conversation_id FROM conversation_work
       WHERE workspace_id = :workspace
         AND conversation_id IN (SELECT conversation_id FROM conversation_contact
                                  WHERE workspace_id = :workspace
                                    AND contact_id = ANY (CAST(:contacts AS text[])))
       ORDER BY conversation_id
         FOR NO KEY UPDATE
      """;

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
      DELETE FROM conversation_contact
       WHERE workspace_id = :workspace AND contact_id = :contact
         AND conversation_id = ANY (CAST(:conversations AS text[]))
      """;

  private static final String UNLINK_CONVERSATION = """
      DELETE FROM conversation_contact
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
      """;

  /// Who gave it is not known, so it goes with whoever goes.
  private static final String RATINGS = """
      DELETE FROM rating
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
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

  /// Deleted comes before merged.
  private static final String BECAME = """
      SELECT what, within_id FROM erasure
       WHERE workspace_id = :workspace AND subject_id = :contact AND lasting
         AND what IN ('contact', 'merged contact')
       ORDER BY what, done_at DESC
       LIMIT 1
      """;

  private static final String GOING = """
      SELECT count(*) AS notices FROM notice
       WHERE workspace_id = :workspace AND subject_id = :contact AND what = 'contact'
      """;

  private final DbExecute tx;
  private final WorkspaceId workspace;

  People(DbExecute tx, WorkspaceId workspace) {
    this.tx = tx;
    this.workspace = workspace;
  }

  /// Locks the conversations of all of them.
  void lock(SequencedSet<ContactId> contacts) {
    tx.createNamedQuery("erasing.lock-people", LOCK)
        .addParam("workspace", workspace.value())
        .addParam("contacts", contacts.stream().map(ContactId::value).toArray(String[]::new))
        .execute()
        .forEach(row -> {});
  }

  List<Part> conversations(ContactId contact) {
    return tx.createNamedQuery("erasing.conversations", CONVERSATIONS)
        .addParam("workspace", workspace.value())
        .addParam("contact", contact.value())
        .execute()
        .map(row -> new Part(
            new ConversationId(Columns.text(row, "conversation_id")),
            row.column("shared").get(Boolean.class)))
        .toList();
  }

  void unlink(ContactId contact, List<Part> parts) {
    String[] conversations =
        parts.stream().map(each -> each.conversation().value()).toArray(String[]::new);
    tx.createNamedDelete("erasing.unlink-contact", UNLINK_CONTACT)
        .addParam("workspace", workspace.value())
        .addParam("contact", contact.value())
        .addParam("conversations", conversations)
        .execute();
    unrate(conversations);
  }

  void unlink(List<ConversationId> gone) {
    String[] conversations = gone.stream().map(ConversationId::value).toArray(String[]::new);
    tx.createNamedDelete("erasing.unlink-conversation", UNLINK_CONVERSATION)
        .addParam("workspace", workspace.value())
        .addParam("conversations", conversations)
        .execute();
    unrate(conversations);
  }

  private void unrate(String[] conversations) {
    tx.createNamedDelete("erasing.ratings", RATINGS)
        .addParam("workspace", workspace.value())
        .addParam("conversations", conversations)
        .execute();
  }

  void follow(ContactId contact, ContactId survivor) {
    tx.createNamedGet("erasing.follow", FOLLOW)
        .addParam("workspace", workspace.value())
        .addParam("contact", contact.value())
        .addParam("survivor", survivor.value())
        .execute();
  }

  /// Webhooks come in no order: the survivor may have been merged or deleted before this was told.
  Fate fate(ContactId contact, ContactId survivor) {
    SequencedSet<ContactId> ids = new LinkedHashSet<>(List.of(contact));
    boolean deleted = false;
    Optional<ContactId> next = Optional.of(survivor);
    while (next.filter(ids::add).isPresent()) {
      var became = tx.createNamedGet("erasing.became", BECAME)
          .addParam("workspace", workspace.value())
          .addParam("contact", next.get().value())
          .execute();
      next = became.flatMap(row -> Columns.optional(row, "within_id", ContactId::new));
      deleted = became.isPresent() && next.isEmpty();
    }
    return new Fate(ids, deleted);
  }

  /// Whether its deletion was told, and is not done or not committed yet.
  boolean isGoing(ContactId contact) {
    return tx.createNamedGet("erasing.going", GOING)
        .addParam("workspace", workspace.value())
        .addParam("contact", contact.value())
        .execute()
        .filter(row -> Columns.number(row, "notices") > 0)
        .isPresent();
  }
}

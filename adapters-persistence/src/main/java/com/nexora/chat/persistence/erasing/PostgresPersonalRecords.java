package com.nexora.chat.persistence.erasing;

import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads what [Erasing] would erase, and what stays of it.
public record PostgresPersonalRecords(UnitOfWork work) implements PersonalRecords {

  private static final String TAKING_PART = """
      SELECT contact_id FROM conversation_contact
       WHERE workspace_id = :workspace AND conversation_id = :conversation
       ORDER BY contact_id
      """;

  @Override
  public Map<Kind, Long> count(WorkspaceId workspace, ContactId contact) {
    return work.once(workspace, tx -> {
      Map<Kind, Long> counts = new EnumMap<>(Kind.class);
      tx.createNamedQuery("personal.count", PersonalSql.count())
          .addParam("workspace", workspace.value())
          .addParam("contact", contact.value())
          .execute()
          .filter(row -> Columns.number(row, "rows") > 0)
          .forEach(row ->
              counts.put(Kind.valueOf(Columns.text(row, "kind")), Columns.number(row, "rows")));
      return counts;
    });
  }

  @Override
  public List<String> rows(
      WorkspaceId workspace, ContactId contact, Kind kind, int from, int size) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("personal.rows." + kind, PersonalSql.rows(kind))
            .addParam("workspace", workspace.value())
            .addParam("contact", contact.value())
            .addParam("from", from)
            .addParam("most", MOST)
            .addParam("size", size)
            .execute()
            .map(row -> Columns.text(row, "json"))
            .toList());
  }

  @Override
  public List<ContactId> takingPart(WorkspaceId workspace, ConversationId conversation) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("personal.taking-part", TAKING_PART)
            .addParam("workspace", workspace.value())
            .addParam("conversation", conversation.value())
            .execute()
            .map(row -> new ContactId(Columns.text(row, "contact_id")))
            .toList());
  }
}

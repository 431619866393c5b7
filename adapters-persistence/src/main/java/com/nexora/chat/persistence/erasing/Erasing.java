package com.nexora.chat.persistence.erasing;

import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.erasing.People.Part;
import io.helidon.dbclient.DbExecute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Erases what a notice names, in the transaction that has taken the notice, and keeps a record of
/// it in the notice's place. Everywhere conversations are locked first, and all of them together;
/// then come who takes part in them, and last what leads to no conversation.
final class Erasing {

  /// Something that is erased again for what came late adds to the record it has.
  private static final String RECORD = """
      WITH again AS (
        UPDATE erasure AS e SET rows_touched = e.rows_touched + :rows
          FROM notice AS n
         WHERE e.workspace_id = :workspace AND n.workspace_id = :workspace AND n.notice_id = :id
           AND e.lasting AND CAST(:lasting AS boolean)
           AND e.what = n.what AND e.subject_id = n.subject_id
           AND e.within_id IS NOT DISTINCT FROM n.within_id
        RETURNING e.notice_id
      )
      INSERT INTO erasure AS e (workspace_id, notice_id, what, subject_id, within_id, lasting,
                                received_at, rows_touched)
      SELECT workspace_id, notice_id, what, subject_id, within_id, CAST(:lasting AS boolean),
             received_at, :rows
        FROM notice
       WHERE workspace_id = :workspace AND notice_id = :id AND NOT EXISTS (SELECT FROM again)
      ON CONFLICT (workspace_id, notice_id)
      DO UPDATE SET done_at = EXCLUDED.done_at,
                    rows_touched = e.rows_touched + EXCLUDED.rows_touched
      """;

  /// Each waits for itself alone, and as long as the notice has waited already.
  private static final String LEAVE = """
      INSERT INTO notice (workspace_id, notice_id, what, subject_id, within_id, received_at)
      SELECT workspace_id, notice_id || ' ' || conversation, 'part', '', conversation, received_at
        FROM notice CROSS JOIN unnest(CAST(:conversations AS text[])) AS conversation
       WHERE workspace_id = :workspace AND notice_id = :id
      ON CONFLICT DO NOTHING
      """;

  private final DbExecute tx;
  private final WorkspaceId workspace;
  private final Taken notice;
  private final Wiping wiping;
  private final People people;

  private Erasing(DbExecute tx, WorkspaceId workspace, Taken notice) {
    this.tx = tx;
    this.workspace = workspace;
    this.notice = notice;
    this.wiping = new Wiping(tx, workspace);
    this.people = new People(tx, workspace);
  }

  static Erased erased(DbExecute tx, WorkspaceId workspace, Taken notice, Subject subject) {
    return new Erasing(tx, workspace, notice).erased(subject);
  }

  private Erased erased(Subject subject) {
    return switch (subject) {
      case Subject.WholeConversation(var conversation) -> {
        wiping.end(List.of(conversation), true);
        people.unlink(List.of(conversation));
        wiping.strays(List.of(conversation.value()));
        yield done(subject, List.of());
      }
      case Subject.OnePart(var conversation, var part) -> {
        wiping.lock(List.of(conversation));
        part.ifPresent(gone -> wiping.settle(conversation, gone));
        boolean whole = wiping.words(List.of(conversation), notice.pressing()).isEmpty();
        List<String> ids = new ArrayList<>(List.of(conversation.value()));
        part.map(PartId::value).ifPresent(ids::add);
        wiping.strays(ids);
        yield whole ? done(subject, List.of()) : Erased.LATER;
      }
      case Subject.DeletedContact(var contact) -> alone(subject, contact, true);
      case Subject.ArchivedContact(var contact) -> alone(subject, contact, false);
      case Subject.ForgottenContact(var contact) -> alone(subject, contact, false);
      case Subject.MergedContact(var contact, var survivor) -> merged(subject, contact, survivor);
      case Subject.DeletedCompany(var company) -> {
        wiping.written(new Holder(Model.COMPANY, company));
        wiping.strays(List.of(company));
        yield done(subject, List.of());
      }
    };
  }

  private Erased alone(Subject subject, ContactId contact, boolean lasting) {
    people.lock(new LinkedHashSet<>(List.of(contact)));
    return done(subject, contact(contact, lasting, List.of()));
  }

  /// What the survivor's own end would have erased, had this been told before it.
  private Erased merged(Subject subject, ContactId contact, ContactId survivor) {
    People.Fate fate = people.fate(contact, survivor);
    people.lock(fate.ids());
    ContactId last = fate.ids().getLast();
    if (!last.equals(contact)) {
      people.follow(contact, last);
      new Provenances(tx, workspace).follow(contact, last);
    }
    if (fate.deleted()) {
      return done(subject, contact(last, true, List.of(contact.value())));
    }
    // Its erasure may be under way on another node, and not have seen what has just followed.
    return people.isGoing(last) ? Erased.LATER : done(subject, List.of());
  }

  /// A conversation with others goes on for them; it only loses its words. Nobody is linked to what
  /// was done, so that whoever comes back is not ended once more.
  ///
  /// @return in which something is on its way
  private List<ConversationId> contact(ContactId contact, boolean lasting, List<String> alsoKnown) {
    List<Part> parts = people.conversations(contact);
    List<ConversationId> alone =
        parts.stream().filter(part -> !part.shared()).map(Part::conversation).toList();
    wiping.end(alone, lasting);
    List<ConversationId> busy = wiping.words(
        parts.stream().filter(Part::shared).map(Part::conversation).toList(), notice.pressing());
    people.unlink(contact, parts);
    wiping.written(new Holder(Model.CONTACT, contact.value()));
    List<String> ids = new ArrayList<>(alsoKnown);
    ids.add(contact.value());
    alone.forEach(conversation -> ids.add(conversation.value()));
    wiping.strays(ids);
    return busy;
  }

  /// @param left conversations that must be looked at again for it
  private Erased done(Subject subject, List<ConversationId> left) {
    if (!left.isEmpty()) {
      tx.createNamedInsert("erasing.leave", LEAVE)
          .addParam("workspace", workspace.value())
          .addParam("id", notice.id())
          .addParam(
              "conversations", left.stream().map(ConversationId::value).toArray(String[]::new))
          .execute();
    }
    tx.createNamedInsert("erasing.record", RECORD)
        .addParam("workspace", workspace.value())
        .addParam("id", notice.id())
        .addParam("lasting", NoticeWords.of(subject).lasting())
        .addParam("rows", wiping.rows())
        .execute();
    tx.createNamedDelete("notice.done", PostgresNotices.DONE)
        .addParam("workspace", workspace.value())
        .addParam("ids", new String[] {notice.id()})
        .execute();
    return left.isEmpty() ? Erased.DONE : Erased.LATER;
  }
}

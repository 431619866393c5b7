package com.nexora.chat.application.erasing;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Erasure;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.PersonalRecords.Kind;
import com.nexora.chat.application.usecase.RespectPrivacy;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what is held in steps, and erases it as if Intercom had told it to be erased.
public record RespectingPrivacy(
    PersonalRecords records, Notices notices, AuditLog audit, InstantSource clock)
    implements RespectPrivacy {

  @Override
  public Map<Kind, Long> held(WorkspaceId workspace, ContactId contact) {
    return records.count(workspace, contact);
  }

  @Override
  public List<ContactId> takingPart(WorkspaceId workspace, ConversationId conversation) {
    return records.takingPart(workspace, conversation);
  }

  @Override
  public Part export(WorkspaceId workspace, ContactId contact, Place from, String by) {
    write(workspace, by, "export", "contact " + contact);
    Map<Kind, List<String>> rows = new EnumMap<>(Kind.class);
    int size = 0;
    Optional<Place> place = Optional.of(from);
    while (place.isPresent() && size < PART) {
      Kind kind = place.get().kind();
      List<String> step = records.rows(workspace, contact, kind, place.get().row(), PART - size);
      if (!step.isEmpty()) {
        rows.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(step);
      }
      size += step.stream().mapToInt(String::length).sum();
      place = step.size() < PersonalRecords.MOST && size < PART
          ? after(kind)
          : Optional.of(new Place(kind, place.get().row() + step.size()));
    }
    return new Part(clock.instant(), records.count(workspace, contact), rows, place);
  }

  private static Optional<Place> after(Kind kind) {
    return Stream.of(Kind.values())
        .dropWhile(earlier -> earlier != kind)
        .skip(1)
        .findFirst()
        .map(next -> new Place(next, 0));
  }

  @Override
  public Ended erase(WorkspaceId workspace, ContactId contact, String by) {
    if (records.count(workspace, contact).keySet().stream().allMatch(Kind.ERASURES::equals)) {
      return Ended.NOTHING;
    }
    Instant now = clock.instant();
    write(workspace, by, "erase", "contact " + contact);
    Subject subject = new Subject.ForgottenContact(contact);
    String id = "console " + contact + " " + now.toEpochMilli();
    notices.add(workspace, id, new Notice.Erase(subject));
    return switch (notices.erase(workspace, id, subject)) {
      case DONE -> Ended.DONE;
      case LATER, NOT_THERE -> Ended.SOON;
    };
  }

  @Override
  public List<Erasure> erasures(WorkspaceId workspace) {
    return notices.erasures(workspace, MOST);
  }

  private void write(WorkspaceId workspace, String by, String act, String detail) {
    audit.write(workspace, new AuditLog.Act(by, act, detail), clock.instant());
  }
}

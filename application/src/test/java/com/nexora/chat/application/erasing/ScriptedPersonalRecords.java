package com.nexora.chat.application.erasing;

import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The same rows for everybody.
record ScriptedPersonalRecords(Map<Kind, List<String>> rows) implements PersonalRecords {

  @Override
  public Map<Kind, Long> count(WorkspaceId workspace, ContactId contact) {
    return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry ->
        (long) entry.getValue().size()));
  }

  @Override
  public List<String> rows(
      WorkspaceId workspace, ContactId contact, Kind kind, int from, int size) {
    List<String> all = rows.getOrDefault(kind, List.of());
    int to = from;
    for (int sum = 0; to < Math.min(all.size(), from + MOST) && sum < size; to++) {
      sum += all.get(to).length();
    }
    return all.subList(from, to);
  }

  @Override
  public List<ContactId> takingPart(WorkspaceId workspace, ConversationId conversation) {
    return List.of();
  }
}

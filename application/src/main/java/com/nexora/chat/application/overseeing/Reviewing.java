package com.nexora.chat.application.overseeing;

import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.ConversationRecords.History;
import com.nexora.chat.application.port.ConversationRecords.Line;
import com.nexora.chat.application.port.ConversationRecords.Mark;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.usecase.ReviewConversations;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;

public record Reviewing(ConversationRecords records, ReadConversation reading)
    implements ReviewConversations {

  @Override
  public List<Line> page(WorkspaceId workspace, Mark before) {
    return records.newest(workspace, before, PAGE);
  }

  @Override
  public Optional<History> history(WorkspaceId workspace, ConversationId conversation) {
    return records.of(workspace, conversation);
  }

  @Override
  public Transcript transcript(WorkspaceId workspace, ConversationId conversation) {
    return switch (reading.read(workspace, conversation)) {
      case ReadConversation.Result.Read(var read) -> new Transcript.Read(read);
      case ReadConversation.Result.Gone() -> new Transcript.Missing("it was deleted in Intercom");
      case ReadConversation.Result.Unavailable(String why) -> new Transcript.Missing(why);
    };
  }
}

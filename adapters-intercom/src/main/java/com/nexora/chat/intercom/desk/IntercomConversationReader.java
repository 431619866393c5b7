package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.payload.ConversationPayload;

/// API 2.16, retrieveConversation.
public record IntercomConversationReader(Desk desk) implements ReadConversation {

  @Override
  public Result read(WorkspaceId workspace, ConversationId conversation) {
    Call call = Call.get("/conversations/" + Call.segment(conversation.value()));
    return switch (desk.send(workspace, call, ConversationPayload.class)) {
      case Answer.Ok<ConversationPayload>(var payload) -> read(conversation, payload);
      case Answer.Gone<ConversationPayload> _ -> new Result.Gone();
      case Answer.Failed<ConversationPayload> failed -> new Result.Unavailable(failed.why());
    };
  }

  private static Result read(ConversationId asked, ConversationPayload payload) {
    return ConversationMapping.map(asked, payload)
        .<Result>map(Result.Read::new)
        .orElseGet(() -> new Result.Unavailable("the answer was not this conversation"));
  }
}

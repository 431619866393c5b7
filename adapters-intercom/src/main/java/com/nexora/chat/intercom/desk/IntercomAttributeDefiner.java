package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.Mirrored.Attribute.Model;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.payload.FieldRequestPayload;
import com.nexora.chat.intercom.payload.FieldsPayload.FieldPayload;

/// API 2.16, createConversationAttribute.
public record IntercomAttributeDefiner(Desk desk) implements DefineAttribute {

  private static final String TEXT = "string";
  private static final String WHY = "Written by the Nexora agent.";

  @Override
  public Result define(WorkspaceId workspace, String name, Cutoff cutoff) {
    Call call = Call.post("/conversations/attributes", new FieldRequestPayload(name, TEXT, WHY));
    return switch (desk.send(
        workspace, call, FieldPayload.class, desk.deadline().leavingBy(cutoff))) {
      case Answer.Ok<FieldPayload>(FieldPayload field) ->
        MirrorMapping.attribute(Model.CONVERSATION, field)
            .<Result>map(Result.Defined::new)
            .orElseGet(() -> new Result.Unclear("the answer was no attribute"));
      case Answer.Revoked<FieldPayload> revoked -> new Result.NotNow(revoked.why());
      case Answer.Refused<FieldPayload> refused -> new Result.Refused(refused.why());
      case Answer.Limited<FieldPayload> limited -> new Result.NotNow(limited.why());
      case Answer.NotSent<FieldPayload> notSent -> new Result.NotNow(notSent.why());
      case Answer.Unclear<FieldPayload> unclear -> new Result.Unclear(unclear.why());
    };
  }
}

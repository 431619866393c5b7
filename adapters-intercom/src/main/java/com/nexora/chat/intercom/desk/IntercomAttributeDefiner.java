package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.payload.DataFieldRequestPayload;
import com.nexora.chat.intercom.payload.FieldRequestPayload;
import com.nexora.chat.intercom.payload.FieldsPayload.FieldPayload;
import java.util.List;

/// API 2.16, createConversationAttribute and createDataAttribute.
public record IntercomAttributeDefiner(Desk desk) implements DefineAttribute {

  private static final String WHY = "Written by the Nexora agent.";

  @Override
  public Result define(WorkspaceId workspace, Wanted wanted, Cutoff cutoff) {
    return switch (desk.send(
        workspace, call(wanted), FieldPayload.class, desk.deadline().leavingBy(cutoff))) {
      case Answer.Ok<FieldPayload>(FieldPayload field) ->
        MirrorMapping.attribute(wanted.model(), field)
            .<Result>map(Result.Defined::new)
            .orElseGet(() -> new Result.Unclear("the answer was no attribute"));
      case Answer.Revoked<FieldPayload> revoked -> new Result.NotNow(revoked.why());
      case Answer.Refused<FieldPayload> refused -> new Result.Refused(refused.why());
      case Answer.Limited<FieldPayload> limited -> new Result.NotNow(limited.why());
      case Answer.NotSent<FieldPayload> notSent -> new Result.NotNow(notSent.why());
      case Answer.Unclear<FieldPayload> unclear -> new Result.Unclear(unclear.why());
    };
  }

  private static Call call(Wanted wanted) {
    String type = wanted.shape().type(wanted.model());
    boolean list = wanted.shape() == Shape.LIST;
    return switch (wanted.model()) {
      case CONVERSATION ->
        Call.post(
            "/conversations/attributes",
            new FieldRequestPayload(
                wanted.name(), type, WHY, list ? labels(wanted.options()) : null));
      case CONTACT, COMPANY ->
        Call.post(
            "/data_attributes",
            new DataFieldRequestPayload(
                wanted.name(),
                wanted.model().label(),
                type,
                WHY,
                list ? values(wanted.options()) : null));
    };
  }

  private static List<FieldRequestPayload.Option> labels(List<String> options) {
    return options.stream().map(FieldRequestPayload.Option::new).toList();
  }

  private static List<DataFieldRequestPayload.Option> values(List<String> options) {
    return options.stream().map(DataFieldRequestPayload.Option::new).toList();
  }
}

package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.Examine;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.payload.CountPayload;
import com.nexora.chat.intercom.payload.SearchPayload;
import com.nexora.chat.intercom.payload.SearchPayload.Filter;
import com.nexora.chat.intercom.payload.SearchPayload.Group;
import com.nexora.chat.intercom.payload.SearchPayload.Pagination;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// API 2.16, listConversations, ListContacts, searchConversations and lisDataAttributes.
public record IntercomExamination(Desk desk) implements Examine {

  private static final int UNPROCESSABLE = 422;

  @Override
  public Seen reads(WorkspaceId workspace, Matter matter) {
    String path = switch (matter) {
      case CONVERSATIONS -> "/conversations?per_page=1";
      case CONTACTS -> "/contacts?per_page=1";
    };
    return seen(desk.send(workspace, Call.get(path), CountPayload.class));
  }

  /// Attributes of conversations moved to an endpoint of their own in 2.16, and the old one has
  /// refused to list them since. Asked without a version, it answers by the app's.
  @Override
  public Seen speaksOurVersion(WorkspaceId workspace) {
    Call call = Call.get("/data_attributes?model=conversation").inTheAppsVersion();
    Answer<CountPayload> answer = desk.send(workspace, call, CountPayload.class);
    return answer instanceof Answer.Declined<CountPayload>(var refusal)
            && refusal.status() == UNPROCESSABLE
        ? new Seen.Found(1)
        : answer instanceof Answer.Ok<CountPayload> ? new Seen.Found(0) : seen(answer);
  }

  @Override
  public Seen sharedWithFin(WorkspaceId workspace, TeammateId agent, Instant since) {
    List<Filter> filters = List.of(
        new Filter("admin_assignee_id", "=", agent.value()),
        new Filter("ai_agent_participated", "=", "true"),
        new Filter("updated_at", ">", Long.toString(since.getEpochSecond())));
    SearchPayload search =
        new SearchPayload(new Group("AND", filters), new Pagination(1, Optional.empty()));
    return seen(
        desk.send(workspace, Call.post("/conversations/search", search), CountPayload.class));
  }

  private static Seen seen(Answer<CountPayload> answer) {
    return switch (answer) {
      case Answer.Ok<CountPayload>(CountPayload(Long total)) ->
        total == null
            ? new Seen.Unavailable("the answer did not say how many there are")
            : new Seen.Found(total);
      case Answer.Restricted<CountPayload> restricted -> new Seen.Withheld(restricted.why());
      case Answer.Failed<CountPayload> failed -> new Seen.Unavailable(failed.why());
    };
  }
}

package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.FindDeleted;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.payload.DeletedPayload;
import com.nexora.chat.intercom.payload.DeletedPayload.Gone;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// API 2.16, listDeletedConversationIds.
public record IntercomDeletedList(Desk desk) implements FindDeleted {

  /// The most that Intercom gives at once.
  private static final int PER_PAGE = 60;

  @Override
  public Result find(WorkspaceId workspace, int page) {
    Call call =
        Call.get("/conversations/deleted?order=desc&per_page=" + PER_PAGE + "&page=" + page);
    return switch (desk.send(workspace, call, DeletedPayload.class)) {
      case Answer.Ok<DeletedPayload>(var payload) ->
        found(payload)
            .<Result>map(found -> found)
            .orElseGet(() -> new Result.Unavailable("the answer was no list of deletions"));
      case Answer.Failed<DeletedPayload> failed -> new Result.Unavailable(failed.why());
    };
  }

  /// Empty when anything in it cannot be read: half a list would let the mark pass over the rest.
  private static Optional<Result.Found> found(DeletedPayload payload) {
    if (payload.conversations() == null) {
      return Optional.empty();
    }
    List<Deleted> deleted = new ArrayList<>();
    for (Gone gone : payload.conversations()) {
      Optional<Deleted> one = deleted(gone);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      deleted.add(one.get());
    }
    JsonValue next = payload.pages() == null ? null : payload.pages().next();
    boolean more = next != null && !next.equals(JsonValue.NULL);
    return Optional.of(new Result.Found(deleted, more));
  }

  private static Optional<Deleted> deleted(@Nullable Gone gone) {
    return gone == null
        ? Optional.empty()
        : ConversationMapping.id(gone.id())
            .map(ConversationId::new)
            .flatMap(id -> Times.read(gone.deletedAt()).map(at -> new Deleted(id, at)));
  }
}

package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.FindConversations;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.payload.ConversationsPayload;
import com.nexora.chat.intercom.payload.ConversationsPayload.ListedPayload;
import com.nexora.chat.intercom.payload.ConversationsPayload.Next;
import com.nexora.chat.intercom.payload.ConversationsPayload.Pages;
import com.nexora.chat.intercom.payload.SearchPayload;
import com.nexora.chat.intercom.payload.SearchPayload.Filter;
import com.nexora.chat.intercom.payload.SearchPayload.Group;
import com.nexora.chat.intercom.payload.SearchPayload.Pagination;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// API 2.16, searchConversations. A search changes nothing, so one that was lost on the way may be
/// made again, although it is a POST.
public record IntercomConversationSearch(Desk desk) implements FindConversations {

  /// The most that Intercom gives at once (documentation, "Pagination").
  private static final int PER_PAGE = 150;

  @Override
  public Result find(WorkspaceId workspace, Query query) {
    Call call = Call.post("/conversations/search", payload(query));
    return switch (desk.send(workspace, call, ConversationsPayload.class)) {
      case Answer.Ok<ConversationsPayload>(var payload) ->
        found(payload)
            .<Result>map(found -> found)
            .orElseGet(() -> new Result.Unavailable("the answer was no list of conversations"));
      case Answer.Failed<ConversationsPayload> failed -> new Result.Unavailable(failed.why());
    };
  }

  private static SearchPayload payload(Query query) {
    List<Filter> filters = new ArrayList<>();
    filters.add(new Filter("admin_assignee_id", "=", query.assignee().value()));
    filters.add(new Filter("updated_at", ">", seconds(query.from())));
    query.until().ifPresent(end -> filters.add(new Filter("updated_at", "<", seconds(end))));
    return new SearchPayload(new Group("AND", filters), new Pagination(PER_PAGE, query.cursor()));
  }

  private static String seconds(Instant time) {
    return Long.toString(time.getEpochSecond());
  }

  /// Empty when anything in it cannot be read: half a list would let the mark pass over the rest.
  private static Optional<Result.Found> found(ConversationsPayload payload) {
    if (payload.conversations() == null) {
      return Optional.empty();
    }
    List<Sighting> sightings = new ArrayList<>();
    for (ListedPayload listed : payload.conversations()) {
      Optional<Sighting> sighting = sighting(listed);
      if (sighting.isEmpty()) {
        return Optional.empty();
      }
      sightings.add(sighting.get());
    }
    long total = payload.totalCount() == null ? sightings.size() : payload.totalCount();
    return Optional.of(new Result.Found(sightings, total, next(payload.pages())));
  }

  private static Optional<Sighting> sighting(@Nullable ListedPayload listed) {
    return listed == null
        ? Optional.empty()
        : ConversationMapping.id(listed.id())
            .map(ConversationId::new)
            .flatMap(id -> Times.read(listed.updatedAt()).map(at -> new Sighting(id, at)));
  }

  private static Optional<String> next(@Nullable Pages pages) {
    return Optional.ofNullable(pages).map(Pages::next).map(Next::startingAfter);
  }
}

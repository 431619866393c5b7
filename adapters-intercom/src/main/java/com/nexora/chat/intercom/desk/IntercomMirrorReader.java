package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.payload.ArticlesPayload;
import com.nexora.chat.intercom.payload.ArticlesPayload.Pages;
import com.nexora.chat.intercom.payload.CollectionsPayload;
import com.nexora.chat.intercom.payload.FieldsPayload;
import com.nexora.chat.intercom.payload.LabelsPayload;
import com.nexora.chat.intercom.payload.OfficeHoursPayload;
import com.nexora.chat.intercom.payload.OfficeHoursPayload.EntryPayload;
import com.nexora.chat.intercom.payload.PeoplePayload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// API 2.16, the lists of a workspace's own things. Most come whole; collections and articles in
/// pages, whose parameters are not in the schema.
public record IntercomMirrorReader(Desk desk) implements ReadMirrored {

  private static final String SCHEDULES = "/office_hours_schedules";

  @Override
  public Result read(WorkspaceId workspace, Query query) {
    Paging paging = new Paging(query.cursor());
    Asking asking = new Asking(desk, workspace, paging);
    return switch (query.kind()) {
      case ADMIN ->
        asking.list(
            "/admins",
            PeoplePayload.class,
            found -> Listed.whole(found.admins()),
            MirrorMapping::admin);
      case TEAM ->
        asking.list(
            "/teams",
            PeoplePayload.class,
            found -> Listed.whole(found.teams()),
            MirrorMapping::team);
      case SEGMENT ->
        asking.list(
            paging.after("/segments"),
            LabelsPayload.class,
            found -> new Listed<>(found.segments(), found.pages(), null),
            MirrorMapping::segment);
      case TAG -> asking.labels("/tags", MirrorMapping::tag);
      case BRAND -> asking.labels("/brands", MirrorMapping::brand);
      case HELP_CENTER -> asking.labels("/help_center/help_centers", MirrorMapping::helpCenter);
      case CONTACT_ATTRIBUTE ->
        asking.attributes("/data_attributes?model=contact&include_archived=true", Model.CONTACT);
      case COMPANY_ATTRIBUTE ->
        asking.attributes("/data_attributes?model=company&include_archived=true", Model.COMPANY);
      case CONVERSATION_ATTRIBUTE ->
        asking.attributes("/conversations/attributes?include_archived=true", Model.CONVERSATION);
      case OFFICE_HOURS -> officeHours(workspace);
      case COLLECTION ->
        asking.list(
            "/help_center/collections?" + paging.query(),
            CollectionsPayload.class,
            found -> new Listed<>(found.data(), found.pages(), found.totalCount()),
            MirrorMapping::collection);
      case ARTICLE ->
        asking.list(
            "/articles?" + paging.query(),
            ArticlesPayload.class,
            found -> new Listed<>(found.data(), found.pages(), found.totalCount()),
            ArticleMapping::mirrored);
    };
  }

  /// What an answer lists.
  private record Listed<E>(
      @Nullable List<@Nullable E> things,
      @Nullable Pages pages,
      @Nullable Integer total) {

    static <E> Listed<E> whole(@Nullable List<@Nullable E> things) {
      return new Listed<>(things, null, null);
    }
  }

  private record Asking(Desk desk, WorkspaceId workspace, Paging paging) {

    Result labels(String path, Function<LabelsPayload.LabelPayload, Optional<Mirrored>> mapping) {
      return list(
          path, LabelsPayload.class, found -> new Listed<>(found.data(), null, null), mapping);
    }

    Result attributes(String path, Model model) {
      return list(
          path,
          FieldsPayload.class,
          found -> Listed.whole(found.data()),
          field -> MirrorMapping.attribute(model, field).map(Mirrored.class::cast));
    }

    <P, E> Result list(
        String path,
        Class<P> shape,
        Function<P, Listed<E>> listed,
        Function<E, Optional<Mirrored>> mapping) {
      return switch (desk.send(workspace, Call.get(path), shape)) {
        case Answer.Ok<P>(P payload) ->
          page(listed.apply(payload), mapping)
              .<Result>map(Result.Read::new)
              .orElseGet(() -> new Result.Unavailable("the answer was no list of them"));
        case Answer.Failed<P> failed -> failure(failed);
      };
    }

    /// Empty when anything in it cannot be read: what is left out would seem to be gone.
    private <E> Optional<MirrorPage> page(
        Listed<E> listed, Function<E, Optional<Mirrored>> mapping) {
      if (listed.things() == null) {
        return Optional.empty();
      }
      Map<String, Mirrored> things = new LinkedHashMap<>();
      for (E entry : listed.things()) {
        Optional<Mirrored> thing = Optional.ofNullable(entry).flatMap(mapping);
        if (thing.isEmpty()) {
          return Optional.empty();
        }
        things.put(thing.get().id(), thing.get());
      }
      return Optional.of(new MirrorPage(
          List.copyOf(things.values()),
          paging.next(listed.things().isEmpty(), listed.pages()),
          listed.total() == null ? OptionalLong.empty() : OptionalLong.of(listed.total())));
    }
  }

  /// A certain no is not asked for again soon; a token can be renewed.
  private static Result failure(Answer.Failed<?> failed) {
    return switch (failed) {
      case Answer.Limited<?>(Optional<Instant> reset) -> new Result.Limited(reset, failed.why());
      case Answer.Restricted<?> _, Answer.Gone<?> _, Answer.Declined<?> _ ->
        new Result.Withheld(failed.why());
      case Answer.Revoked<?> _, Answer.NotSent<?> _, Answer.Unclear<?> _ ->
        new Result.Unavailable(failed.why());
    };
  }

  /// The schedules and, one by one, their exceptions.
  private Result officeHours(WorkspaceId workspace) {
    return switch (desk.send(workspace, Call.get(SCHEDULES), OfficeHoursPayload.class)) {
      case Answer.Ok<OfficeHoursPayload>(OfficeHoursPayload schedules) ->
        officeHours(workspace, schedules);
      case Answer.Failed<OfficeHoursPayload> failed -> failure(failed);
    };
  }

  private Result officeHours(WorkspaceId workspace, OfficeHoursPayload schedules) {
    if (schedules.data() == null) {
      return new Result.Unavailable("the answer was no list of them");
    }
    List<Mirrored> all = new ArrayList<>();
    for (EntryPayload schedule : schedules.data()) {
      Optional<String> id =
          Optional.ofNullable(schedule).map(EntryPayload::id).flatMap(ConversationMapping::id);
      if (schedule == null || id.isEmpty()) {
        return new Result.Unavailable("a schedule has no id");
      }
      String path = SCHEDULES + "/" + Call.segment(id.get()) + "/office_hours_exceptions";
      switch (desk.send(workspace, Call.get(path), OfficeHoursPayload.class)) {
        case Answer.Ok<OfficeHoursPayload>(OfficeHoursPayload exceptions) ->
          MirrorMapping.officeHours(schedule, present(exceptions)).ifPresent(all::add);
        // It was deleted a moment ago.
        case Answer.Gone<OfficeHoursPayload> _ -> {}
        case Answer.Failed<OfficeHoursPayload> failed -> {
          return failure(failed);
        }
      }
    }
    return new Result.Read(MirrorPage.whole(all));
  }

  private static List<EntryPayload> present(OfficeHoursPayload exceptions) {
    return exceptions.data() == null
        ? List.of()
        : exceptions.data().stream()
            .flatMap(day -> Optional.ofNullable(day).stream())
            .toList();
  }
}

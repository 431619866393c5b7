package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Value;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.client.Deadline;
import com.nexora.chat.intercom.payload.AssignmentPayload;
import com.nexora.chat.intercom.payload.AttributesPayload;
import com.nexora.chat.intercom.payload.ClosePayload;
import com.nexora.chat.intercom.payload.ConversationPayload;
import com.nexora.chat.intercom.payload.OpenPayload;
import com.nexora.chat.intercom.payload.ReferencePayload;
import com.nexora.chat.intercom.payload.ReplyPayload;
import com.nexora.chat.intercom.payload.SnoozePayload;
import com.nexora.chat.intercom.payload.ValuesPayload;
import com.nexora.chat.intercom.text.Reply;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// API 2.16, replyConversation, manageConversation and updateConversation. Each answers with the
/// whole conversation. All calls of one action share one deadline, which begins when the action
/// does: after it nothing of the action is on its way any more.
public record IntercomActionPerformer(Desk desk) implements PerformAction {

  private static final String NOBODY = "0";

  @Override
  public Result perform(
      WorkspaceId workspace,
      ConversationId conversation,
      TeammateId as,
      Action action,
      Cutoff cutoff) {
    Place place = new Place(workspace, conversation, desk.deadline().leavingBy(cutoff));
    return switch (action) {
      case Action.Reply(RichText body) ->
        result(place, say(place, as, "comment", body), part -> part.replyBy(as));
      case Action.Note(RichText body) ->
        result(place, say(place, as, "note", body), part -> by(as, part, Part.Kind.NOTE));
      case Action.SetAttributes(var values) ->
        result(
            place,
            send(place, Call.put(place.path(""), new AttributesPayload(values))),
            _ -> false);
      case Action.Close(RichText body) ->
        result(
            place,
            send(
                place,
                Call.post(
                    place.path("/parts"),
                    new ClosePayload("close", "admin", as.value(), Reply.html(body)))),
            part -> part.replyBy(as));
      case Action.WriteBack(Holder holder, List<Write> writes) -> write(place, holder, writes);
      case Action.Snooze(Promise promise) ->
        manage(place, as, SnoozePayload.until(as.value(), promise.reopenAt()));
      case Action.Open() -> manage(place, as, OpenPayload.by(as.value()));
      case Action.Assign(List<Assignee> ladder, var _) -> assign(place, as, ladder);
    };
  }

  /// Each answers with the whole of what was written to, and only that it did is of interest.
  private Result write(Place place, Holder holder, List<Write> writes) {
    Map<String, Object> values = new LinkedHashMap<>();
    writes.forEach(write -> values.put(
        write.attribute(),
        switch (write.value()) {
          case Value.Text(String text) -> text;
          case Value.Amount(BigDecimal number) -> number;
          case Value.Truth(boolean holds) -> holds;
        }));
    String path = switch (holder.model()) {
      case CONVERSATION -> "/conversations/";
      case CONTACT -> "/contacts/";
      case COMPANY -> "/companies/";
    };
    Call call = Call.put(path + Call.segment(holder.id()), new ValuesPayload(values));
    return switch (desk.send(place.workspace(), call, ReferencePayload.class, place.deadline())) {
      case Answer.Ok<ReferencePayload>(var answer) ->
        holder.id().equals(answer.id())
            ? new Result.Applied(Optional.empty())
            : new Result.Unclear("the answer was not this " + holder.model().label());
      case Answer.Revoked<ReferencePayload> revoked -> new Result.NotNow(revoked.why());
      case Answer.Refused<ReferencePayload> refused -> new Result.Refused(refused.why());
      case Answer.Limited<ReferencePayload> limited -> new Result.NotNow(limited.why());
      case Answer.NotSent<ReferencePayload> notSent -> new Result.NotNow(notSent.why());
      case Answer.Unclear<ReferencePayload> unclear -> new Result.Unclear(unclear.why());
    };
  }

  private record Place(WorkspaceId workspace, ConversationId conversation, Deadline deadline) {
    String path(String below) {
      return "/conversations/" + Call.segment(conversation.value()) + below;
    }
  }

  private Answer<ConversationPayload> say(
      Place place, TeammateId as, String messageType, RichText body) {
    ReplyPayload payload = new ReplyPayload(messageType, "admin", as.value(), Reply.html(body));
    return send(place, Call.post(place.path("/reply"), payload));
  }

  private Result manage(Place place, TeammateId as, Object change) {
    Answer<ConversationPayload> answer = send(place, Call.post(place.path("/parts"), change));
    return result(place, answer, part -> by(as, part, Part.Kind.OTHER));
  }

  /// Goes down the ladder after a certain refusal of the one above: a teammate who left, or a team
  /// that was deleted.
  private Result assign(Place place, TeammateId as, List<Assignee> ladder) {
    Result last = new Result.Refused("nobody to assign to");
    for (Assignee assignee : ladder) {
      Answer<ConversationPayload> answer =
          send(place, Call.post(place.path("/parts"), assignment(as, assignee)));
      last = result(place, answer, part -> by(as, part, Part.Kind.ASSIGNMENT));
      if (last instanceof Result.Applied(var part, var _)) {
        return new Result.Applied(part, Optional.of(assignee));
      }
      if (!isAboutTheAssignee(answer)) {
        return last;
      }
    }
    return last;
  }

  private static AssignmentPayload assignment(TeammateId as, Assignee assignee) {
    return switch (assignee) {
      case Assignee.ToTeammate(TeammateId id) ->
        new AssignmentPayload("assignment", "admin", as.value(), id.value());
      case Assignee.ToTeam(TeamId id) ->
        new AssignmentPayload("assignment", "team", as.value(), id.value());
      case Assignee.ToNobody() -> new AssignmentPayload("assignment", "admin", as.value(), NOBODY);
    };
  }

  /// Whatever it was refused for, somebody else may be accepted; but a missing right is the agent's
  /// own.
  private static boolean isAboutTheAssignee(Answer<ConversationPayload> answer) {
    return answer instanceof Answer.Gone<ConversationPayload>
        || answer instanceof Answer.Declined<ConversationPayload>;
  }

  private Answer<ConversationPayload> send(Place place, Call call) {
    return desk.send(place.workspace(), call, ConversationPayload.class, place.deadline());
  }

  private static Result result(
      Place place, Answer<ConversationPayload> answer, Predicate<Part> made) {
    return switch (answer) {
      case Answer.Ok<ConversationPayload>(var payload) ->
        ConversationMapping.map(place.conversation(), payload)
            .<Result>map(now -> new Result.Applied(newest(now, made)))
            .orElseGet(() -> new Result.Unclear("the answer was not this conversation"));
      // A token can be renewed, and what was decided should be done then.
      case Answer.Revoked<ConversationPayload> revoked -> new Result.NotNow(revoked.why());
      case Answer.Refused<ConversationPayload> refused -> new Result.Refused(refused.why());
      case Answer.Limited<ConversationPayload> limited -> new Result.NotNow(limited.why());
      case Answer.NotSent<ConversationPayload> notSent -> new Result.NotNow(notSent.why());
      case Answer.Unclear<ConversationPayload> unclear -> new Result.Unclear(unclear.why());
    };
  }

  private static Optional<PartId> newest(Conversation now, Predicate<Part> made) {
    return now.parts().reversed().stream().filter(made).map(Part::id).findFirst();
  }

  private static boolean by(TeammateId teammate, Part part, Part.Kind kind) {
    return part.kind() == kind && part.author().equals(new Author.Teammate(teammate));
  }
}

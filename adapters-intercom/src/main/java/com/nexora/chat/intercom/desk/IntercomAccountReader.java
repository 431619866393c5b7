package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.client.Refusal;
import com.nexora.chat.intercom.payload.CompaniesPayload;
import com.nexora.chat.intercom.payload.ContactPayload;
import com.nexora.chat.intercom.payload.LabelListPayload;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// API 2.16, ShowContact and listCompaniesForAContact; listSegmentsForAContact and
/// listTagsForAContact where they are asked for. A contact may have several companies;
/// Intercom's first is taken. When the companies cannot be read, the contact is still known.
public record IntercomAccountReader(Desk desk) implements ReadAccount {

  private static final String CONTACTS = "/contacts/";

  @Override
  public Result read(WorkspaceId workspace, ContactId contact) {
    return read(workspace, contact, Set.of());
  }

  @Override
  public Result read(WorkspaceId workspace, ContactId contact, Set<AccountDetail> details) {
    return switch (survivor(workspace, contact.value())) {
      case Answer.Ok<ContactPayload>(var payload) ->
        ConversationMapping.id(payload.id())
            .map(id -> withCompany(workspace, new ContactId(id), payload))
            .map(read -> labelled(workspace, read, payload, details))
            .orElseGet(Result.Unknown::new);
      // Who they are is not lost: an enterprise customer must not pass for anyone meanwhile.
      case Answer.Revoked<ContactPayload> revoked -> new Result.Unavailable(revoked.why());
      case Answer.Refused<ContactPayload> _ -> new Result.Unknown();
      case Answer.Failed<ContactPayload> failed -> new Result.Unavailable(failed.why());
    };
  }

  /// A lead that became a user is merged into it: 410 with a link to the survivor.
  private Answer<ContactPayload> survivor(WorkspaceId workspace, String contact) {
    Answer<ContactPayload> answer = contact(workspace, contact);
    return answer instanceof Answer.Gone<ContactPayload>(Refusal refusal)
        ? refusal.canonical().map(id -> contact(workspace, id)).orElse(answer)
        : answer;
  }

  private Result withCompany(WorkspaceId workspace, ContactId id, ContactPayload contact) {
    Call call = Call.get(CONTACTS + Call.segment(id.value()) + "/companies");
    return switch (desk.send(workspace, call, CompaniesPayload.class)) {
      case Answer.Ok<CompaniesPayload>(var companies) ->
        new Result.Known(companies
            .first()
            .map(company -> AccountMapping.map(id, contact, company))
            .orElseGet(() -> AccountMapping.map(id, contact)));
      case Answer.Revoked<CompaniesPayload> revoked -> new Result.Unavailable(revoked.why());
      case Answer.Refused<CompaniesPayload> _ -> new Result.Known(AccountMapping.map(id, contact));
      case Answer.Failed<CompaniesPayload> failed -> new Result.Unavailable(failed.why());
    };
  }

  private Answer<ContactPayload> contact(WorkspaceId workspace, String contact) {
    return desk.send(workspace, Call.get(CONTACTS + Call.segment(contact)), ContactPayload.class);
  }

  private Result labelled(
      WorkspaceId workspace, Result read, ContactPayload contact, Set<AccountDetail> details) {
    Result result = read;
    if (details.contains(AccountDetail.SEGMENTS)) {
      result = with("/segments", workspace, result, Profile::withSegments);
    }
    if (details.contains(AccountDetail.TAGS)) {
      result = AccountMapping.untagged(contact)
          ? known(result, profile -> profile.withTags(Set.of()))
          : with("/tags", workspace, result, Profile::withTags);
    }
    return result;
  }

  /// What cannot be read now is not taken for none: a rule would send the customer elsewhere. What
  /// Intercom will not show stays unknown.
  private Result with(
      String list,
      WorkspaceId workspace,
      Result read,
      BiFunction<Profile, Set<String>, Profile> labels) {
    if (!(read instanceof Result.Known(Account account))) {
      return read;
    }
    Call call = Call.get(CONTACTS + Call.segment(account.contact().value()) + list);
    return switch (desk.send(workspace, call, LabelListPayload.class)) {
      case Answer.Ok<LabelListPayload>(var found) ->
        known(read, profile -> labels.apply(profile, LabelListPayload.texts(found)));
      case Answer.Revoked<LabelListPayload> revoked -> new Result.Unavailable(revoked.why());
      case Answer.Refused<LabelListPayload> _ -> read;
      case Answer.Failed<LabelListPayload> failed -> new Result.Unavailable(failed.why());
    };
  }

  private static Result known(Result read, UnaryOperator<Profile> change) {
    return read instanceof Result.Known(Account account)
        ? new Result.Known(account.withProfile(change.apply(account.profile())))
        : read;
  }
}

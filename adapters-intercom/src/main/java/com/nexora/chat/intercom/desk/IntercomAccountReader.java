package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.client.Refusal;
import com.nexora.chat.intercom.payload.CompaniesPayload;
import com.nexora.chat.intercom.payload.CompaniesPayload.CompanyPayload;
import com.nexora.chat.intercom.payload.ContactPayload;
import com.nexora.chat.intercom.text.Words;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// API 2.16, ShowContact and listCompaniesForAContact. A contact may have several companies;
/// Intercom's first is taken. When the companies cannot be read, the contact is still known.
public record IntercomAccountReader(Desk desk) implements ReadAccount {

  private static final String CONTACTS = "/contacts/";

  @Override
  public Result read(WorkspaceId workspace, ContactId contact) {
    return switch (survivor(workspace, contact.value())) {
      case Answer.Ok<ContactPayload>(var payload) ->
        ConversationMapping.id(payload.id())
            .map(id -> withCompany(workspace, new ContactId(id), payload))
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
        new Result.Known(account(id, contact, companies.first()));
      case Answer.Revoked<CompaniesPayload> revoked -> new Result.Unavailable(revoked.why());
      case Answer.Refused<CompaniesPayload> _ ->
        new Result.Known(account(id, contact, Optional.empty()));
      case Answer.Failed<CompaniesPayload> failed -> new Result.Unavailable(failed.why());
    };
  }

  private Answer<ContactPayload> contact(WorkspaceId workspace, String contact) {
    return desk.send(workspace, Call.get(CONTACTS + Call.segment(contact)), ContactPayload.class);
  }

  private static Account account(
      ContactId id, ContactPayload contact, Optional<CompanyPayload> company) {
    Map<String, String> companyAttributes = new HashMap<>();
    company.ifPresent(known -> {
      companyAttributes.putAll(attributes(known.customAttributes()));
      if (known.plan() != null && known.plan().name() != null) {
        companyAttributes.put(Account.PLAN, Words.name(known.plan().name()));
      }
      ConversationMapping.id(known.id())
          .ifPresent(own -> companyAttributes.put(Account.COMPANY_ID, own));
      ConversationMapping.id(Words.name(known.companyId()))
          .ifPresent(theirs -> companyAttributes.put(Account.COMPANY_OWN_ID, theirs));
    });
    return new Account(
        id,
        Words.name(contact.name()),
        "user".equals(contact.role()) ? Account.Role.USER : Account.Role.LEAD,
        ConversationMapping.id(contact.ownerId())
            .or(() -> company.flatMap(known -> ConversationMapping.id(known.ownerId())))
            .map(TeammateId::new),
        company.map(known -> Words.name(known.name())).orElse(""),
        attributes(contact.customAttributes()),
        companyAttributes);
  }

  /// Values that are not text, number or truth (custom objects, lists) are nothing a rule can
  /// compare with.
  private static Map<String, String> attributes(
      @Nullable Map<String, @Nullable JsonValue> attributes) {
    Map<String, String> texts = new HashMap<>();
    if (attributes != null) {
      attributes.forEach((name, value) -> text(value).ifPresent(text -> texts.put(name, text)));
    }
    return texts;
  }

  private static Optional<String> text(@Nullable JsonValue value) {
    return switch (value) {
      case JsonString text -> Optional.of(Words.name(text.getString()));
      case JsonNumber number -> Optional.of(number.bigDecimalValue().toPlainString());
      case JsonValue v
      when v.equals(JsonValue.TRUE) || v.equals(JsonValue.FALSE) -> Optional.of(v.toString());
      case null, default -> Optional.empty();
    };
  }
}

package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.payload.CompanyFoundPayload;
import com.nexora.chat.intercom.payload.CompanyFoundPayload.Entry;
import com.nexora.chat.intercom.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// API 2.16: a company by its name, and who is in it.
public record IntercomCompanies(Desk desk, ReadAccount accounts) {

  /// Somebody of the company with this name; unknown when there is none.
  public ReadAccount.Result customerOf(
      WorkspaceId workspace, String company, Set<AccountDetail> details) {
    return found(
        workspace,
        "/companies?name=" + Call.segment(company),
        companies -> id(companies, company),
        id -> found(
            workspace,
            "/companies/" + Call.segment(id) + "/contacts",
            IntercomCompanies::first,
            contact -> accounts.read(workspace, new ContactId(contact), details)));
  }

  private ReadAccount.Result found(
      WorkspaceId workspace,
      String path,
      Function<CompanyFoundPayload, Optional<String>> id,
      Function<String, ReadAccount.Result> next) {
    return switch (desk.send(workspace, Call.get(path), CompanyFoundPayload.class)) {
      case Answer.Ok<CompanyFoundPayload>(var found) ->
        id.apply(found).map(next).orElseGet(ReadAccount.Result.Unknown::new);
      case Answer.Revoked<CompanyFoundPayload> revoked ->
        new ReadAccount.Result.Unavailable(revoked.why());
      case Answer.Refused<CompanyFoundPayload> _ -> new ReadAccount.Result.Unknown();
      case Answer.Failed<CompanyFoundPayload> failed ->
        new ReadAccount.Result.Unavailable(failed.why());
    };
  }

  /// Intercom may give the company itself, or a list in which it stands.
  private static Optional<String> id(CompanyFoundPayload found, String name) {
    return ConversationMapping.id(found.id())
        .or(() -> entries(found).stream()
            .filter(entry -> Words.name(entry.name()).equalsIgnoreCase(name.strip()))
            .flatMap(entry -> ConversationMapping.id(entry.id()).stream())
            .findFirst());
  }

  private static Optional<String> first(CompanyFoundPayload contacts) {
    return entries(contacts).stream()
        .flatMap(contact -> ConversationMapping.id(contact.id()).stream())
        .findFirst();
  }

  private static List<Entry> entries(CompanyFoundPayload found) {
    return found.data() == null
        ? List.of()
        : found.data().stream().filter(Objects::nonNull).toList();
  }
}

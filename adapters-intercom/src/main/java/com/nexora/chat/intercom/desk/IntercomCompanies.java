package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.PortFailure;
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

/// API 2.16: a company by its name, and who is in it.
public record IntercomCompanies(Desk desk) {

  /// Somebody of the company with this name; empty when there is none.
  ///
  /// @throws PortFailure when Intercom does not say
  public Optional<ContactId> somebodyOf(WorkspaceId workspace, String company) {
    return ask(workspace, "/companies?name=" + Call.segment(company))
        .flatMap(found -> id(found, company))
        .flatMap(id -> ask(workspace, "/companies/" + Call.segment(id) + "/contacts"))
        .flatMap(contacts -> entries(contacts).stream()
            .flatMap(contact -> ConversationMapping.id(contact.id()).stream())
            .findFirst())
        .map(ContactId::new);
  }

  /// Intercom may give the company itself, or a list in which it stands.
  private static Optional<String> id(CompanyFoundPayload found, String name) {
    return ConversationMapping.id(found.id())
        .or(() -> entries(found).stream()
            .filter(entry -> Words.name(entry.name()).equalsIgnoreCase(name.strip()))
            .flatMap(entry -> ConversationMapping.id(entry.id()).stream())
            .findFirst());
  }

  private static List<Entry> entries(CompanyFoundPayload found) {
    return found.data() == null
        ? List.of()
        : found.data().stream().filter(Objects::nonNull).toList();
  }

  private Optional<CompanyFoundPayload> ask(WorkspaceId workspace, String path) {
    return switch (desk.send(workspace, Call.get(path), CompanyFoundPayload.class)) {
      case Answer.Ok<CompanyFoundPayload>(var found) -> Optional.of(found);
      case Answer.Revoked<CompanyFoundPayload> revoked -> throw new PortFailure(revoked.why());
      case Answer.Refused<CompanyFoundPayload> _ -> Optional.empty();
      case Answer.Failed<CompanyFoundPayload> failed -> throw new PortFailure(failed.why());
    };
  }
}

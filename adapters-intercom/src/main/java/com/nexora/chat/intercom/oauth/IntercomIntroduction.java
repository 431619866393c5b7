package com.nexora.chat.intercom.oauth;

import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.PublicApp;
import com.nexora.chat.intercom.client.Access;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.client.RestClient;
import com.nexora.chat.intercom.payload.CodePayload;
import com.nexora.chat.intercom.payload.MePayload;
import com.nexora.chat.intercom.payload.NothingPayload;
import com.nexora.chat.intercom.payload.TokenPayload;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/me` and the two endpoints of OAuth (API 2.16; documentation, "Setting up OAuth", "Installing
/// your App"). These calls keep no pace: they are rare, and belong to no workspace yet.
///
/// @param app empty when only private apps are connected
public record IntercomIntroduction(RestClient client, Optional<PublicApp> app)
    implements Introduce {

  @Override
  public Owner introduce(URI api, Secret token) {
    Answer<MePayload> answer = client.call(
        new Access(api, token.value()), Call.get("/me"), MePayload.class, client.deadline());
    return switch (answer) {
      case Answer.Ok<MePayload>(MePayload me) ->
        person(me, api)
            .<Owner>map(Owner.Known::new)
            .orElseGet(() -> new Owner.Unavailable("Intercom did not say whose token it is"));
      case Answer.Revoked<MePayload> revoked -> new Owner.Refused(revoked.why());
      case Answer.Failed<MePayload> failed -> new Owner.Unavailable(failed.why());
    };
  }

  private static Optional<Person> person(MePayload me, URI asked) {
    MePayload.App of = me.app();
    if (me.id() == null || of == null || of.idCode() == null || of.idCode().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new Person(
        new WorkspaceId(of.idCode()),
        Region.of(or(of.region(), ""), asked),
        or(of.name(), of.idCode()),
        new TeammateId(me.id()),
        Boolean.TRUE.equals(me.emailVerified()),
        Boolean.TRUE.equals(me.hasInboxSeat())));
  }

  @Override
  public Trade trade(Secret code) {
    return app.map(known -> trade(known, code))
        .orElseGet(() -> new Trade.Refused("this service has no public app"));
  }

  private Trade trade(PublicApp known, Secret code) {
    Call call = Call.post(
        "/auth/eagle/token",
        new CodePayload(code.value(), known.clientId(), known.clientSecret().value()));
    Answer<TokenPayload> answer =
        client.call(Access.withoutToken(known.api()), call, TokenPayload.class, client.deadline());
    return switch (answer) {
      case Answer.Ok<TokenPayload>(TokenPayload given) ->
        Optional.ofNullable(given.accessToken())
            .or(() -> Optional.ofNullable(given.token()))
            .filter(token -> !token.isBlank())
            .<Trade>map(token -> new Trade.Token(known.api(), new Secret(token)))
            .orElseGet(() -> new Trade.Unavailable("Intercom gave no token"));
      case Answer.Refused<TokenPayload> refused -> new Trade.Refused(refused.why());
      case Answer.Failed<TokenPayload> failed -> new Trade.Unavailable(failed.why());
    };
  }

  /// A token that Intercom refuses has ended already.
  @Override
  public boolean giveUp(WorkspaceId workspace, URI api, Secret token) {
    Call call = Call.post("/auth/uninstall", new NothingPayload());
    Answer<NothingPayload> answer =
        client.call(new Access(api, token.value()), call, NothingPayload.class, client.deadline());
    return switch (answer) {
      case Answer.Ok<NothingPayload> _ -> true;
      case Answer.Revoked<NothingPayload> _ -> true;
      case Answer.Failed<NothingPayload> _ -> false;
    };
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }
}

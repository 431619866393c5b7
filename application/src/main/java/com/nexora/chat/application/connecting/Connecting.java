package com.nexora.chat.application.connecting;

import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.application.port.Grant;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.port.Introduce.Person;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Which workspace it is, Intercom says, and nobody else: a grant is kept under the workspace its
/// token opens.
public record Connecting(Introduce intercom, Grants grants, Attempts attempts)
    implements ConnectWorkspace {

  /// An admin may have to log in on the way.
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  /// Anyone may set out; this many rows harm nobody.
  private static final int MOST_UNDER_WAY = 10_000;

  @Override
  public Result connect(URI api, Secret token, Secret clientSecret) {
    return connect(api, token, Optional.of(clientSecret));
  }

  @Override
  public boolean begin(Secret state) {
    return attempts.begin(state, LIFETIME, MOST_UNDER_WAY);
  }

  @Override
  public Result connect(Secret state, Secret code) {
    if (!attempts.end(state, LIFETIME)) {
      return new Result.Stale();
    }
    return switch (intercom.trade(code)) {
      case Introduce.Trade.Token(URI api, Secret token) -> connect(api, token, Optional.empty());
      case Introduce.Trade.Refused(String why) -> new Result.Refused(why);
      case Introduce.Trade.Unavailable(String why) -> new Result.Unavailable(why);
    };
  }

  private Result connect(URI api, Secret token, Optional<Secret> clientSecret) {
    return switch (intercom.introduce(api, token)) {
      case Introduce.Owner.Known(Person person) when !person.verified() -> new Result.Unverified();
      case Introduce.Owner.Known(Person person) -> {
        grants.keep(
            person.workspace(),
            person.name(),
            new Grant(person.api(), token, clientSecret, Optional.empty(), person.admin()));
        yield new Result.Connected(
            person.workspace(), person.name(), person.admin(), person.seat());
      }
      case Introduce.Owner.Refused(String why) -> new Result.Refused(why);
      case Introduce.Owner.Unavailable(String why) -> new Result.Unavailable(why);
    };
  }

  @Override
  public Farewell disconnect(WorkspaceId workspace) {
    Optional<Grant> grant = readable(workspace);
    if (!grants.end(workspace)) {
      return Farewell.NOT_CONNECTED;
    }
    return grant
            .filter(ended -> intercom.giveUp(workspace, ended.api(), ended.token()))
            .isPresent()
        ? Farewell.ENDED
        : Farewell.ENDED_HERE;
  }

  /// One that cannot be unsealed can still be erased.
  private Optional<Grant> readable(WorkspaceId workspace) {
    try {
      return grants.of(workspace);
    } catch (PortFailure _) {
      return Optional.empty();
    }
  }

  @Override
  public boolean uninstalled(WorkspaceId workspace) {
    return grants
            .of(workspace)
            .filter(grant ->
                intercom.introduce(grant.api(), grant.token()) instanceof Introduce.Owner.Refused)
            .isPresent()
        && grants.end(workspace);
  }
}

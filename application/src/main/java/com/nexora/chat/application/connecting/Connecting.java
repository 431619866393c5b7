package com.nexora.chat.application.connecting;

import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.application.port.Attempts.Purpose;
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
import java.util.function.Predicate;

/// Which workspace it is, Intercom says, and nobody else: a grant is kept under the workspace its
/// token opens.
///
/// @param expected whether anybody here waits for the workspace
public record Connecting(
    Introduce intercom, Grants grants, Attempts attempts, Predicate<WorkspaceId> expected)
    implements ConnectWorkspace {

  private static final Result NO_TOKEN =
      new Result.Refused("it holds what no token does, copy it again");

  /// An admin may have to log in on the way.
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  /// Anyone may set out; this many rows harm nobody.
  private static final int MOST_UNDER_WAY = 10_000;

  @Override
  public Result connect(URI api, Secret token, Secret clientSecret) {
    return connect(api, token, Optional.of(clientSecret));
  }

  @Override
  public Result connect(WorkspaceId workspace, URI api, Secret token, Secret clientSecret) {
    if (!token.fitsItsLine()) {
      return NO_TOKEN;
    }
    return switch (intercom.introduce(api, token)) {
      case Introduce.Owner.Known(Person person) when !person.verified() -> new Result.Unverified();
      case Introduce.Owner.Known(Person person)
      when !person.workspace().equals(workspace) ->
        new Result.NotWelcome("this token opens workspace " + person.workspace() + ", and not "
            + workspace + ": take the token of the app in " + workspace);
      case Introduce.Owner.Known(Person person) -> kept(person, token, Optional.of(clientSecret));
      case Introduce.Owner.Refused(String why) -> new Result.Refused(why);
      case Introduce.Owner.Unavailable(String why) -> new Result.Unavailable(why);
    };
  }

  @Override
  public boolean begin(Secret state) {
    return attempts.begin(Purpose.CONNECT, state, LIFETIME, MOST_UNDER_WAY);
  }

  @Override
  public Result connect(Secret state, Secret code) {
    if (!attempts.end(Purpose.CONNECT, state, LIFETIME)) {
      return new Result.Stale();
    }
    return switch (intercom.trade(code)) {
      case Introduce.Trade.Token(URI api, Secret token) -> letIn(api, token);
      case Introduce.Trade.Refused(String why) -> new Result.Refused(why);
      case Introduce.Trade.Unavailable(String why) -> new Result.Unavailable(why);
    };
  }

  /// Anyone may come with a token, so only a workspace that the operator has configured is let in,
  /// and never in the place of the workspace's own app. A token that is not kept is given back.
  private Result letIn(URI api, Secret token) {
    return switch (intercom.introduce(api, token)) {
      case Introduce.Owner.Known(Person person) -> {
        Optional<Result> refusal = refusal(person);
        if (refusal.isPresent()) {
          var _ = intercom.giveUp(person.workspace(), person.api(), token);
          yield refusal.get();
        }
        yield kept(person, token, Optional.empty());
      }
      case Introduce.Owner.Refused(String why) -> new Result.Refused(why);
      case Introduce.Owner.Unavailable(String why) -> new Result.Unavailable(why);
    };
  }

  private Optional<Result> refusal(Person person) {
    if (!person.verified()) {
      return Optional.of(new Result.Unverified());
    }
    if (!expected.test(person.workspace())) {
      return Optional.of(new Result.NotWelcome("workspace " + person.workspace()
          + " is not expected here: whoever runs this service has to set it up first"));
    }
    return grants
        .of(person.workspace())
        .filter(grant -> grant.clientSecret().isPresent())
        .map(grant -> new Result.NotWelcome("workspace " + person.workspace()
            + " is connected by its own app: its operator has to disconnect that first"));
  }

  private Result kept(Person person, Secret token, Optional<Secret> clientSecret) {
    grants.keep(
        person.workspace(),
        person.name(),
        new Grant(person.api(), token, clientSecret, Optional.empty(), person.admin()));
    return new Result.Connected(person.workspace(), person.name(), person.admin(), person.seat());
  }

  private Result connect(URI api, Secret token, Optional<Secret> clientSecret) {
    if (!token.fitsItsLine()) {
      return NO_TOKEN;
    }
    return switch (intercom.introduce(api, token)) {
      case Introduce.Owner.Known(Person person) when !person.verified() -> new Result.Unverified();
      case Introduce.Owner.Known(Person person) -> kept(person, token, clientSecret);
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

  /// A private app has no uninstall callback, so its secret is not erased on a stranger's word.
  @Override
  public boolean uninstalled(WorkspaceId workspace) {
    Optional<Grant> grant =
        grants.of(workspace).filter(known -> known.clientSecret().isEmpty());
    boolean refused = grant
        .filter(known ->
            intercom.introduce(known.api(), known.token()) instanceof Introduce.Owner.Refused)
        .isPresent();
    // Meanwhile an admin may have let the app in again.
    return refused && grants.of(workspace).equals(grant) && grants.end(workspace);
  }
}

package com.nexora.chat.application.entering;

import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.application.port.Attempts.Purpose;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.port.Introduce.Person;
import com.nexora.chat.application.port.Sessions;
import com.nexora.chat.application.port.Throttles;
import com.nexora.chat.application.usecase.EnterWithIntercom;
import com.nexora.chat.domain.access.Throttle;
import com.nexora.chat.domain.tenancy.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// The token that Intercom gives is asked once whose it is, and then forgotten. It is not given
/// back:
/// that would uninstall the app from a workspace which works by it.
///
/// @param tokens random words that nobody can guess
public record EnteringWithIntercom(
    Introduce intercom,
    Attempts attempts,
    Sessions sessions,
    Throttles throttles,
    Newcomers newcomers,
    Supplier<Secret> tokens,
    InstantSource clock)
    implements EnterWithIntercom {

  /// Somebody may have to log in on the way.
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  /// Anyone may set out; this many rows harm nobody.
  private static final int MOST_UNDER_WAY = 10_000;

  @Override
  public Departure setOut(String from) {
    Duration left = throttles.attempt(place(from), Throttle.FREE_FOR_A_PLACE, clock.instant());
    if (left.isPositive()) {
      return new Departure.TooSoon(left);
    }
    Secret state = tokens.get();
    return attempts.begin(Purpose.SIGN_IN, state, LIFETIME, MOST_UNDER_WAY)
        ? new Departure.Away(state)
        : new Departure.Full();
  }

  @Override
  public Arrival comeBack(Secret state, Secret code, String from) {
    if (!attempts.end(Purpose.SIGN_IN, state, LIFETIME)) {
      return new Arrival.Stale();
    }
    return switch (intercom.trade(code)) {
      case Introduce.Trade.Token(var api, Secret token) ->
        switch (intercom.introduce(api, token)) {
          case Introduce.Owner.Known(Person person) -> arrived(person, from);
          case Introduce.Owner.Refused(String why) -> new Arrival.Refused(why);
          case Introduce.Owner.Unavailable(String why) -> new Arrival.Unavailable(why);
        };
      case Introduce.Trade.Refused(String why) -> new Arrival.Refused(why);
      case Introduce.Trade.Unavailable(String why) -> new Arrival.Unavailable(why);
    };
  }

  private Arrival arrived(Person person, String from) {
    if (!person.verified()) {
      return new Arrival.Unverified();
    }
    Optional<String> foreign = newcomers.foreign(person);
    if (foreign.isPresent()) {
      return new Arrival.NotHere(person.workspace(), foreign.get());
    }
    return newcomers
        .account(person)
        .<Arrival>map(account -> {
          Secret session = tokens.get();
          Instant now = clock.instant();
          sessions.begin(session, account.id(), now);
          throttles.giveBack(place(from));
          return new Arrival.Entered(session);
        })
        .orElseGet(() -> new Arrival.NoRole(person.workspace(), person.admin()));
  }

  /// Apart from passwords: any page can send a browser on its way to Intercom.
  private static String place(String from) {
    return "to Intercom from " + from;
  }
}

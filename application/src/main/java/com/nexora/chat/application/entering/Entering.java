package com.nexora.chat.application.entering;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.application.port.Sessions;
import com.nexora.chat.application.port.Throttles;
import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.domain.access.AccountName;
import com.nexora.chat.domain.access.Throttle;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Guesses are slowed down for each account and for each place they come from. Whether an account
/// exists shows neither in the answer nor in the time it takes.
///
/// @param tokens random words that nobody can guess
/// @param nobodys a digest that is compared with where there is no account
public record Entering(
    Accounts accounts,
    Sessions sessions,
    Throttles throttles,
    AuditLog audit,
    Passwords passwords,
    Supplier<Secret> tokens,
    String nobodys,
    InstantSource clock)
    implements EnterConsole {

  /// A sign of life is stored when the last one is so old: most requests store nothing.
  private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(30);

  /// Nobody fills the audit log of a workspace that is not theirs.
  private static final Duration BETWEEN_REFUSALS = Duration.ofHours(1);

  /// How long coming from Intercom confirms who it is, as a typed password does.
  static final Duration FRESH = Duration.ofMinutes(10);

  private sealed interface Check {
    record Right(Accounts.Account account) implements Check {}

    record Wrong() implements Check {}

    record TooSoon(Duration left) implements Check {}
  }

  @Override
  public Entry enter(String name, Secret password, String from) {
    return switch (check(name, password, from)) {
      case Check.Right(Accounts.Account account) -> {
        Secret session = tokens.get();
        sessions.begin(session, account.id(), clock.instant());
        yield new Entry.Entered(session);
      }
      case Check.Wrong() -> new Entry.Wrong();
      case Check.TooSoon(Duration left) -> new Entry.TooSoon(left);
    };
  }

  @Override
  public boolean confirms(Visitor visitor, Secret password, String from) {
    return check(visitor.name(), password, from) instanceof Check.Right;
  }

  @Override
  public Confirmation confirmation(Secret session) {
    Instant now = clock.instant();
    return lasting(session, now)
        .filter(known ->
            accounts.named(known.name()).filter(Accounts.Account::hasPassword).isEmpty())
        .map(known -> now.isBefore(known.life().begun().plus(FRESH))
            ? Confirmation.GIVEN
            : Confirmation.INTERCOM)
        .orElse(Confirmation.PASSWORD);
  }

  private Check check(String name, Secret password, String from) {
    if (name.length() > LONGEST || password.value().length() > LONGEST) {
      return new Check.Wrong();
    }
    Instant now = clock.instant();
    String place = "from " + from;
    String plain = AccountName.plain(name);
    String account = "account " + plain.toLowerCase(Locale.ROOT);
    String accountThere = account + " " + place;
    Duration left = throttles.attempt(place, Throttle.FREE_FOR_A_PLACE, now);
    if (left.isZero()) {
      left = throttles.attempt(accountThere, Throttle.FREE_FOR_AN_ACCOUNT, now);
    }
    if (left.isZero()) {
      left = throttles.attempt(account, Throttle.FREE_FROM_ANYWHERE, now);
    }
    if (left.isPositive()) {
      return new Check.TooSoon(left);
    }
    Optional<Accounts.Account> known = accounts.named(plain).filter(Accounts.Account::hasPassword);
    boolean right =
        passwords.matches(password, known.map(Accounts.Account::password).orElse(nobodys));
    if (known.isEmpty() || !right) {
      return new Check.Wrong();
    }
    throttles.giveBack(place);
    throttles.giveBack(account);
    throttles.forget(accountThere);
    return new Check.Right(known.get());
  }

  @Override
  public Optional<Visitor> visitor(Secret session) {
    Instant now = clock.instant();
    Optional<Sessions.Session> found = lasting(session, now);
    found
        .filter(known -> known.life().seen().plus(BETWEEN_SIGNS_OF_LIFE).isBefore(now))
        .ifPresent(_ -> sessions.seen(session, now));
    return found.map(known -> visitor(known, now));
  }

  @Override
  public Optional<Visitor> onlooker(Secret session) {
    Instant now = clock.instant();
    return lasting(session, now).map(known -> visitor(known, now));
  }

  private Optional<Sessions.Session> lasting(Secret session, Instant now) {
    return sessions.find(session).filter(known -> known.life().lastsAt(now));
  }

  private Visitor visitor(Sessions.Session known, Instant now) {
    return new Visitor(
        known.account(), known.name(), known.operator(), accounts.roles(known.account(), now));
  }

  @Override
  public void wasRefused(Visitor visitor, WorkspaceId workspace) {
    AuditLog.Act tried = new AuditLog.Act(
        "account " + visitor.account(), "tried", "to see this workspace, without a role in it");
    var _ = audit.writeRarely(workspace, tried, clock.instant(), BETWEEN_REFUSALS);
  }

  @Override
  public void leave(Secret session) {
    sessions.end(session);
  }
}

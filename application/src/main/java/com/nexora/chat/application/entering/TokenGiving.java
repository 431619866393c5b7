package com.nexora.chat.application.entering;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.ApiTokens;
import com.nexora.chat.application.port.ApiTokens.Token;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.usecase.EnterConsole.Visitor;
import com.nexora.chat.application.usecase.GiveTokens;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tokens are words of 256 random bits, so that nobody is slowed down who guesses them. None does
/// more than whoever made it may do by now.
///
/// @param words random words that nobody can guess
public record TokenGiving(
    Accounts accounts, ApiTokens store, AuditLog audit, Supplier<Secret> words, InstantSource clock)
    implements GiveTokens {

  /// What searches for lost secrets know them by.
  private static final String PREFIX = "nxt_";

  /// What is no token for certain is not looked for.
  private static final Pattern WORD = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{1,124}");

  /// No name of an account looks like it in an audit log.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]*");

  @Override
  public Result give(WorkspaceId workspace, Wish wish, String by) {
    String name = wish.name().strip();
    if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
      return new Result.Refused("A name has 1 to " + LONGEST_NAME
          + " letters, digits, dots, dashes, underscores and spaces.");
    }
    if (wish.days() < 1 || wish.days() > MOST_DAYS) {
      return new Result.Refused("A token lasts 1 to " + MOST_DAYS + " days.");
    }
    Instant now = clock.instant();
    Secret word = new Secret(PREFIX + words.get().value());
    Token token = new Token(name, wish.role(), by, now, now.plus(Duration.ofDays(wish.days())));
    if (!store.keep(workspace, token, word, MOST)) {
      return new Result.Refused("There is a token named " + name + " already, or there are " + MOST
          + ": revoke one first.");
    }
    write(workspace, by, "token", name + " is " + wish.role().label() + " until " + token.ends());
    return new Result.Given(word);
  }

  @Override
  public boolean revoke(WorkspaceId workspace, String name, String by) {
    boolean ended = store.end(workspace, name);
    if (ended) {
      write(workspace, by, "revoke token", name);
    }
    return ended;
  }

  @Override
  public List<Held> tokens(WorkspaceId workspace) {
    Map<String, Role> makers = makers(workspace);
    return store.all(workspace).stream()
        .map(token -> new Held(token, may(token, makers)))
        .toList();
  }

  private Map<String, Role> makers(WorkspaceId workspace) {
    return accounts.members(workspace, clock.instant()).stream()
        .collect(Collectors.toMap(Accounts.Member::name, Accounts.Member::role));
  }

  private Optional<Role> may(Token token, Map<String, Role> makers) {
    return Optional.ofNullable(makers.get(token.by()))
        .filter(_ -> token.lastsAt(clock.instant()))
        .map(token.role()::atMost);
  }

  @Override
  public Optional<Visitor> bearer(WorkspaceId workspace, Secret word) {
    return Optional.of(word)
        .filter(brought -> WORD.matcher(brought.value()).matches())
        .flatMap(brought -> store.find(workspace, brought))
        .flatMap(token ->
            may(token, makers(workspace)).map(role -> visitor(workspace, token.name(), role)));
  }

  private static Visitor visitor(WorkspaceId workspace, String token, Role role) {
    String name = "token " + token;
    return new Visitor(new AccountId(name), name, false, Map.of(workspace, role));
  }

  private void write(WorkspaceId workspace, String by, String act, String detail) {
    audit.write(workspace, new AuditLog.Act(by, act, detail), clock.instant());
  }
}

package com.nexora.chat.twin.app;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// The tokens that were ever given out. They do not expire; they end when they are revoked or the
/// app is uninstalled (Intercom documentation, "Setting up OAuth").
public final class Grants {

  private static final int TOKEN_BYTES = 24;

  /// Why a token that was given out is no longer good; the names are Intercom's error codes.
  public enum Standing {
    GOOD,
    TOKEN_REVOKED,
    TOKEN_SUSPENDED
  }

  private final Map<String, Held> byToken = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();

  /// A token and how it stands.
  public record Held(Grant grant, Standing standing) {}

  public Grant give(App app, String workspaceId, String adminId) {
    return give(newSecret(), app, workspaceId, adminId);
  }

  public Grant give(String token, App app, String workspaceId, String adminId) {
    var grant = new Grant(token, app, workspaceId, adminId);
    byToken.put(token, new Held(grant, Standing.GOOD));
    return grant;
  }

  /// Random, and never the same twice.
  public String newSecret() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  public Optional<Held> find(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  public List<Grant> good(Predicate<Grant> which) {
    return byToken.values().stream()
        .filter(held -> held.standing() == Standing.GOOD && which.test(held.grant()))
        .map(Held::grant)
        .toList();
  }

  /// @return how many tokens this changed
  public int put(Standing standing, Predicate<Grant> which) {
    int changed = 0;
    for (Held held : List.copyOf(byToken.values())) {
      if (which.test(held.grant()) && held.standing() != standing) {
        byToken.put(held.grant().token(), new Held(held.grant(), standing));
        changed++;
      }
    }
    return changed;
  }
}

package com.nexora.chat.bootstrap;

import com.nexora.chat.bootstrap.workspaces.Addresses;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.intercom.PublicApp;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What opens workspaces: the key that seals their grants, and the public app if there is one.
///
/// @param masterKey `NEXORA_MASTER_KEY`, 32 bytes in base64
/// @param masterKeyFile `NEXORA_MASTER_KEY_FILE`, a file that holds it instead
/// @param previousKeys `NEXORA_MASTER_KEY_PREVIOUS`, those that were used before, by commas
/// @param app `NEXORA_APP_CLIENT_ID`, `NEXORA_APP_CLIENT_SECRET` and `NEXORA_HOME`, the address of
///     this service from outside; `NEXORA_APP_CLIENT_SECRET_PREVIOUS` while webhooks signed with it
///     may still come; `NEXORA_APP_AUTHORIZE` and `NEXORA_APP_API` only for a twin
public record AccessSettings(
    Optional<Secret> masterKey,
    Optional<Path> masterKeyFile,
    List<Secret> previousKeys,
    Optional<PublicApp> app) {

  /// Only what the workspaces file says opens anything.
  public static final AccessSettings NONE =
      new AccessSettings(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  private static final String ID = "NEXORA_APP_CLIENT_ID";
  private static final String SECRET = "NEXORA_APP_CLIENT_SECRET";
  private static final String PREVIOUS_SECRET = "NEXORA_APP_CLIENT_SECRET_PREVIOUS";
  private static final String HOME = "NEXORA_HOME";

  public AccessSettings {
    previousKeys = List.copyOf(previousKeys);
  }

  static AccessSettings read(Map<String, String> environment, List<String> mistakes) {
    Function<String, Optional<String>> given = name ->
        Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    Optional<Secret> key = given.apply("NEXORA_MASTER_KEY").map(Secret::new);
    Optional<Path> file = given.apply("NEXORA_MASTER_KEY_FILE").map(Path::of);
    if (key.isPresent() && file.isPresent()) {
      mistakes.add("NEXORA_MASTER_KEY and NEXORA_MASTER_KEY_FILE are both set: keep one of them.");
    }
    List<Secret> previous = given.apply("NEXORA_MASTER_KEY_PREVIOUS").stream()
        .flatMap(keys -> Stream.of(keys.split(",")))
        .filter(one -> !one.isBlank())
        .map(one -> new Secret(one.strip()))
        .toList();
    return new AccessSettings(key, file, previous, app(given, mistakes));
  }

  private static Optional<PublicApp> app(
      Function<String, Optional<String>> given, List<String> mistakes) {
    List<String> missing =
        Stream.of(ID, SECRET, HOME).filter(name -> given.apply(name).isEmpty()).toList();
    if (missing.size() == 3) {
      return Optional.empty();
    }
    if (!missing.isEmpty()) {
      mistakes.add("A public app needs " + String.join(" and ", missing) + " too.");
      return Optional.empty();
    }
    return Optional.of(new PublicApp(
        given.apply(ID).orElseThrow(),
        new Secret(given.apply(SECRET).orElseThrow()),
        given.apply(PREVIOUS_SECRET).map(Secret::new),
        address(given, "NEXORA_APP_AUTHORIZE", "https://app.intercom.com/oauth", mistakes),
        address(given, "NEXORA_APP_API", "https://api.intercom.io", mistakes),
        address(given, HOME, "", mistakes)));
  }

  private static URI address(
      Function<String, Optional<String>> given,
      String name,
      String otherwise,
      List<String> mistakes) {
    String address = given.apply(name).orElse(otherwise).replaceAll("/+$", "");
    boolean fit = name.endsWith("_API") ? Addresses.fitForApi(address) : Addresses.fit(address);
    if (!fit) {
      mistakes.add(name + " must look like https://your.host; http only on this machine.");
      return URI.create(otherwise);
    }
    return URI.create(address);
  }
}

package com.nexora.chat.intercom.client;

import io.helidon.http.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One request to the REST API.
///
/// @param path below the base URL, already encoded, with its query
/// @param payload written as JSON
/// @param pinned whether it names the API version; otherwise it is answered by the app's
public record Call(Method method, String path, Optional<Object> payload, boolean pinned) {

  private Call(Method method, String path, Optional<Object> payload) {
    this(method, path, payload, true);
  }

  public static Call get(String path) {
    return new Call(Method.GET, path, Optional.empty());
  }

  public static Call post(String path, Object payload) {
    return new Call(Method.POST, path, Optional.of(payload));
  }

  public static Call delete(String path) {
    return new Call(Method.DELETE, path, Optional.empty());
  }

  public static Call put(String path, Object payload) {
    return new Call(Method.PUT, path, Optional.of(payload));
  }

  /// The same, for the version that the app has in the Developer Hub.
  public Call inTheAppsVersion() {
    return new Call(method, path, payload, false);
  }

  /// An identifier as one segment of a path: whatever it holds, it cannot lead elsewhere.
  public static String segment(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace(".", "%2E");
  }

  boolean writes() {
    return !method.equals(Method.GET);
  }
}

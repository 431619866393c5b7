package com.nexora.chat.console.web;

import io.helidon.http.Method;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// One thing the console can be asked for. Routes are data, so that a test can ask each of them as
/// everybody who must be refused.
///
/// @param path as Helidon writes it; `{workspace}` names the workspace
/// @param fields of the form, or of the object that a program sends; any other is refused
/// @param byItself whether pages ask it without anybody doing anything
/// @param operation for programs, which bring a token and no cookie; empty for pages
public record Route(
    Method method,
    String path,
    Need need,
    Set<String> fields,
    boolean byItself,
    Optional<Operation> operation,
    Function<Request, Reply> handler) {

  public Route {
    fields = Set.copyOf(fields);
    if (need instanceof Need.In != path.contains("{workspace}")) {
      throw new IllegalArgumentException("a role is one in the workspace of the path: " + path);
    }
  }

  public static Route get(String path, Need need, Function<Request, Reply> handler) {
    return new Route(Method.GET, path, need, Set.of(), false, Optional.empty(), handler);
  }

  /// What pages ask by themselves.
  public static Route look(String path, Need need, Function<Request, Reply> handler) {
    return new Route(Method.GET, path, need, Set.of(), true, Optional.empty(), handler);
  }

  public static Route post(
      String path, Need need, Set<String> fields, Function<Request, Reply> handler) {
    return new Route(Method.POST, path, need, fields, false, Optional.empty(), handler);
  }

  /// For programs. What they send along are the properties that its description names.
  public static Route api(
      Method method,
      String path,
      Need need,
      Operation operation,
      Function<Request, Reply> handler) {
    Set<String> fields =
        operation.body().map(body -> body.getJsonObject("properties").keySet()).orElse(Set.of());
    return new Route(method, path, need, fields, false, Optional.of(operation), handler);
  }
}

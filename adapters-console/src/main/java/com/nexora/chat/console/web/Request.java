package com.nexora.chat.console.web;

import com.nexora.chat.application.usecase.EnterConsole.Visitor;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Map;
import java.util.Optional;

/// What somebody asks for, once it is known that they may.
///
/// @param visitor empty when nobody is signed in
/// @param session what the browser brought; empty when nobody is signed in
/// @param journey what the browser kept while somebody was at another site
/// @param path the parts of the path that have a name
/// @param query of the address, each name once
/// @param form each field once
/// @param from where it comes from, as far as is known
/// @param led whether a page of another site led the browser here, or shows this within
///     itself, as far as the browser says so
public record Request(
    Optional<Visitor> visitor,
    Optional<Secret> session,
    Optional<Secret> journey,
    Map<String, String> path,
    Map<String, String> query,
    Map<String, String> form,
    String from,
    boolean led) {

  public Request {
    path = Map.copyOf(path);
    query = Map.copyOf(query);
    form = Map.copyOf(form);
  }

  /// Only where the route needs somebody to be signed in.
  public Visitor who() {
    return visitor.orElseThrow(() -> new IllegalStateException("nobody is signed in here"));
  }

  /// Only where the path names one.
  public WorkspaceId workspace() {
    return new WorkspaceId(named("workspace"));
  }

  public String named(String part) {
    return Optional.ofNullable(path.get(part))
        .orElseThrow(() -> new IllegalStateException("the path has no " + part));
  }

  /// Empty when the form has no such field.
  public String field(String name) {
    return form.getOrDefault(name, "");
  }

  /// For forms to bring back.
  public String token() {
    return session.map(FormToken::of).orElse("");
  }

  /// Without the session.
  @Override
  public String toString() {
    return "Request[" + path + "]";
  }
}

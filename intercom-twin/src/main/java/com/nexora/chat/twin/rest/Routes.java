package com.nexora.chat.twin.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The endpoints of one workspace by method and path pattern. All workspaces have the same ones, so
/// the server knows each pattern once and the token decides whose endpoint answers.
final class Routes {

  /// A method and a path pattern in the server's notation.
  record Route(String method, String pattern) {}

  private final Map<Route, Endpoint> endpoints = new LinkedHashMap<>();

  Routes get(String pattern, Endpoint endpoint) {
    return add("GET", pattern, endpoint);
  }

  Routes post(String pattern, Endpoint endpoint) {
    return add("POST", pattern, endpoint);
  }

  Routes put(String pattern, Endpoint endpoint) {
    return add("PUT", pattern, endpoint);
  }

  Routes delete(String pattern, Endpoint endpoint) {
    return add("DELETE", pattern, endpoint);
  }

  /// What answers where nothing else does.
  Routes rest(Route route, Endpoint endpoint) {
    endpoints.put(route, endpoint);
    return this;
  }

  private Routes add(String method, String pattern, Endpoint endpoint) {
    endpoints.put(new Route(method, pattern), endpoint);
    return this;
  }

  Set<Route> all() {
    return endpoints.keySet();
  }

  Endpoint at(Route route) {
    Endpoint endpoint = endpoints.get(route);
    if (endpoint == null) {
      throw new IllegalStateException("no endpoint for " + route);
    }
    return endpoint;
  }
}

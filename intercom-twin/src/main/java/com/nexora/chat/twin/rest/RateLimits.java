package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.app.Grant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Intercom documentation, "Rate Limiting": each app has its share wherever it is installed, and
/// each workspace has one 2.5 times as large, which its private apps use together and every public
/// app has for itself. The tighter one decides, and the headers show it.
final class RateLimits {

  private static final int WORKSPACE_TO_APP_NUMERATOR = 5;
  private static final int WORKSPACE_TO_APP_DENOMINATOR = 2;

  private final InstantSource clock;
  private final int callsPerWindow;
  private final Map<String, RateLimit> limits = new ConcurrentHashMap<>();

  RateLimits(InstantSource clock, int callsPerWindow) {
    this.clock = clock;
    this.callsPerWindow = callsPerWindow;
  }

  /// Who shows no good token has a share with all others who do not.
  RateLimit.Allowance takeUnknown() {
    return limit("unknown", callsPerWindow).take();
  }

  synchronized RateLimit.Allowance take(Grant grant) {
    App app = grant.app();
    long wide = (long) callsPerWindow * WORKSPACE_TO_APP_NUMERATOR / WORKSPACE_TO_APP_DENOMINATOR;
    String group = app.isPrivate() ? "private" : app.clientId();
    var ofApp = limit("app " + app.clientId(), callsPerWindow);
    var ofWorkspace = limit(
        "workspace " + grant.workspaceId() + " " + group, (int) Math.min(Integer.MAX_VALUE, wide));
    if (!ofApp.hasRoom() || !ofWorkspace.hasRoom()) {
      return ofApp.hasRoom() ? ofWorkspace.take() : ofApp.take();
    }
    var one = ofApp.take();
    var other = ofWorkspace.take();
    return one.remaining() <= other.remaining() ? one : other;
  }

  private RateLimit limit(String name, int calls) {
    return limits.computeIfAbsent(name, _ -> new RateLimit(clock, calls));
  }
}

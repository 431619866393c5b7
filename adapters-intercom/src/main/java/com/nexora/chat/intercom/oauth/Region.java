package com.nexora.chat.intercom.oauth;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/// The REST hosts of Intercom's regions (documentation, "About our REST API").
enum Region {
  US("https://api.intercom.io"),
  EU("https://api.eu.intercom.io"),
  AU("https://api.au.intercom.io");

  private final URI api;

  Region(String api) {
    this.api = URI.create(api);
  }

  /// The host for a workspace's region as `/me` names it. What is none of Intercom's hosts, such as
  /// a twin, and a region nobody knows, leave the host that was asked.
  static URI of(String name, URI asked) {
    boolean theirs = Arrays.stream(values()).anyMatch(region -> region.api.equals(asked));
    return Arrays.stream(values())
        .filter(region -> theirs && region.name().equals(name.strip().toUpperCase(Locale.ROOT)))
        .map(region -> region.api)
        .findFirst()
        .orElse(asked);
  }
}

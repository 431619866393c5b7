package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.app.Grant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The REST side of every workspace; the token says whose is meant.
final class Sites implements AutoCloseable {

  private final Map<String, SiteApi> byWorkspace = new LinkedHashMap<>();

  Sites(List<SiteApi> sites) {
    sites.forEach(site -> byWorkspace.put(site.workspaceId(), site));
  }

  SiteApi of(Grant grant) {
    SiteApi site = byWorkspace.get(grant.workspaceId());
    if (site == null) {
      throw new IllegalStateException("no workspace " + grant.workspaceId());
    }
    return site;
  }

  /// The first one: all have the same routes.
  SiteApi any() {
    return byWorkspace.values().iterator().next();
  }

  /// Who plays a fault; without a good token any will do.
  FaultPlayer player(@Nullable Grant grant) {
    return (grant == null ? any() : of(grant)).player();
  }

  @Override
  public void close() {
    byWorkspace.values().forEach(site -> site.player().close());
  }
}

package com.nexora.chat.twin.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Every app there is, by client id.
public final class Apps {

  private final Map<String, App> byClientId = new ConcurrentHashMap<>();

  public void add(App app) {
    byClientId.put(app.clientId(), app);
  }

  public Optional<App> find(String clientId) {
    return Optional.ofNullable(byClientId.get(clientId));
  }

  public List<App> all() {
    return List.copyOf(byClientId.values());
  }
}

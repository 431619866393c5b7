package com.nexora.chat.twin.webhook;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.fault.Pause;
import com.nexora.chat.twin.wire.Told;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The apps of one workspace that hear what happens in it.
public final class Outlets implements Consumer<Change>, AutoCloseable {

  private final String workspaceId;
  private final Webhooks.Channel channel;
  private final Map<String, Webhooks> byClientId = new ConcurrentHashMap<>();

  public Outlets(String workspaceId, Webhooks.Channel channel) {
    this.workspaceId = workspaceId;
    this.channel = channel;
  }

  /// The app is installed; it was perhaps before.
  public Webhooks open(App app) {
    return byClientId.computeIfAbsent(app.clientId(), _ -> new Webhooks(workspaceId, app, channel));
  }

  /// The app is gone: it hears nothing more.
  public void shut(App app) {
    Webhooks webhooks = byClientId.remove(app.clientId());
    if (webhooks != null) {
      webhooks.close();
    }
  }

  public Optional<Webhooks> of(String clientId) {
    return Optional.ofNullable(byClientId.get(clientId));
  }

  @Override
  public void accept(Change change) {
    byClientId.values().forEach(webhooks -> webhooks.accept(change));
  }

  public void ping() {
    byClientId.values().forEach(Webhooks::ping);
  }

  public void pause(Pause how) {
    byClientId.values().forEach(webhooks -> webhooks.pause(how));
  }

  public int resume() {
    return byClientId.values().stream().mapToInt(Webhooks::resume).sum();
  }

  public int redeliverSince(long line) {
    return byClientId.values().stream().mapToInt(w -> w.redeliverSince(line)).sum();
  }

  public void tell(Told told) {
    byClientId.values().forEach(webhooks -> webhooks.tell(told));
  }

  @Override
  public void close() {
    byClientId.values().forEach(Webhooks::close);
  }
}

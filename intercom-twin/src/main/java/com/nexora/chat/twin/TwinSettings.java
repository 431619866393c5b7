package com.nexora.chat.twin;

import com.nexora.chat.twin.webhook.Delivery;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a twin is set up. Start from `of` and change what differs.
///
/// @param moreWorkspaces folders of further workspaces, reached by OAuth or by private apps of
/// their own
/// @param regionPorts a port for each region's own host: `us`, `eu`, `au`; 0 takes any free one
public record TwinSettings(
    Path workspace,
    Secrets secrets,
    Address address,
    Receiver receiver,
    Behaviour behaviour,
    List<Path> moreWorkspaces,
    Map<String, Integer> regionPorts) {

  public TwinSettings {
    moreWorkspaces = List.copyOf(moreWorkspaces);
    regionPorts = Map.copyOf(regionPorts);
  }

  /// What the app is given when it is installed. Never printed.
  public record Secrets(String accessToken, String clientSecret) {
    @Override
    public String toString() {
      return "Secrets[hidden]";
    }
  }

  /// Where the twin listens; port 0 takes any free one.
  public record Address(String host, int port) {}

  /// Where webhooks go (nowhere until set), how long the receiver may take, and the pause
  /// before the one retry.
  public record Receiver(@Nullable URI url, Duration timeout, Duration retryDelay) {}

  /// The clock, the calls an app may make per ten seconds, a file for the ledger, and whether
  /// each of its lines is on disk before the twin goes on.
  public record Behaviour(
      InstantSource clock, int callsPerWindow, @Nullable Path ledgerFile, boolean ledgerSynced) {

    public Behaviour(InstantSource clock, int callsPerWindow, @Nullable Path ledgerFile) {
      this(clock, callsPerWindow, ledgerFile, false);
    }
  }

  /// Intercom's own limit: 10,000 calls a minute (documentation, "Rate Limiting").
  private static final int CALLS_PER_TEN_SECONDS = 1_666;

  public static TwinSettings of(Path workspace, String accessToken, String clientSecret) {
    return new TwinSettings(
        workspace,
        new Secrets(accessToken, clientSecret),
        new Address("127.0.0.1", 0),
        new Receiver(null, Delivery.AS_INTERCOM.timeout(), Delivery.AS_INTERCOM.retryDelay()),
        new Behaviour(InstantSource.system(), CALLS_PER_TEN_SECONDS, null),
        List.of(),
        Map.of());
  }

  public TwinSettings withWorkspaces(List<Path> more) {
    return new TwinSettings(workspace, secrets, address, receiver, behaviour, more, regionPorts);
  }

  public TwinSettings withRegions(Map<String, Integer> ports) {
    return new TwinSettings(
        workspace, secrets, address, receiver, behaviour, moreWorkspaces, ports);
  }

  public TwinSettings with(Address newAddress) {
    return new TwinSettings(
        workspace, secrets, newAddress, receiver, behaviour, moreWorkspaces, regionPorts);
  }

  public TwinSettings with(Receiver newReceiver) {
    return new TwinSettings(
        workspace, secrets, address, newReceiver, behaviour, moreWorkspaces, regionPorts);
  }

  public TwinSettings with(Behaviour newBehaviour) {
    return new TwinSettings(
        workspace, secrets, address, receiver, newBehaviour, moreWorkspaces, regionPorts);
  }
}

package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Working;
import com.nexora.chat.intercom.IntercomSettings;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// What stands around the service and is not left to its operator. Who tries the service out, all
/// of it and nothing but it, replaces here what cannot be had or waited for.
public interface Surroundings {

  Surroundings AS_SHIPPED = new Surroundings() {};

  /// Empty for the model that comes with the product.
  default Optional<Ports.Models> models() {
    return Optional.empty();
  }

  default IntercomSettings patience() {
    return IntercomSettings.DEFAULTS;
  }

  /// What `${NAME}` stands for in documents that are published while it runs.
  default Map<String, String> environment() {
    return System.getenv();
  }

  /// How long a claim holds without a heartbeat.
  default Duration lease() {
    return Working.LEASE;
  }

  /// The time of day.
  default InstantSource clock() {
    return InstantSource.system();
  }

  /// Whether the clock is told how late it is, so that its leaps are meant. A machine's own clock
  /// is not: when that leaps it is wrong, and no customer is to hear of it.
  default boolean told() {
    return false;
  }

  /// What the use cases work with, given what they would work with.
  default Ports around(Ports ports) {
    return ports;
  }

  /// Before the server's own settings are made.
  default void listen(WebServerConfig.Builder server) {}

  /// Before the service's own routes.
  default void route(HttpRouting.Builder routing) {}
}

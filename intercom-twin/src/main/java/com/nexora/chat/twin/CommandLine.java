package com.nexora.chat.twin;

import com.nexora.chat.twin.webhook.Delivery;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads options and environment into settings; throws IllegalArgumentException with one sentence
/// for whatever is wrong.
record CommandLine(Map<String, String> options, Map<String, String> environment) {

  private static final Set<String> KNOWN = Set.of(
      "--workspace",
      "--also",
      "--port",
      "--us-port",
      "--eu-port",
      "--au-port",
      "--webhook-url",
      "--host",
      "--begin",
      "--ledger",
      "--webhook-retry-ms");
  private static final String LEDGER_FSYNC = "--ledger-fsync";
  private static final int LONGEST_RETRY_DIGITS = 7;
  private static final String DEFAULT_PORT = "7411";

  static CommandLine parse(List<String> arguments, Map<String, String> environment) {
    var options = new HashMap<String, String>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      if (option.equals(LEDGER_FSYNC)) {
        options.put(option, "");
        continue;
      }
      if (!KNOWN.contains(option) || !rest.hasNext()) {
        throw new IllegalArgumentException(
            "Usage: --workspace DIR [--also DIR,DIR] [--port 7411] [--eu-port N] [--au-port N]"
                + " [--us-port N] [--host 127.0.0.1] [--begin tue-10:00] [--webhook-url URL]"
                + " [--webhook-retry-ms 60000] [--ledger FILE] [--ledger-fsync]; not understood: "
                + option);
      }
      options.put(option, rest.next());
    }
    return new CommandLine(options, environment);
  }

  TwinSettings settings() {
    String workspace = options.get("--workspace");
    if (workspace == null) {
      throw new IllegalArgumentException("Say which workspace to play: --workspace DIR.");
    }
    var settings = TwinSettings.of(
        Path.of(workspace),
        secret("NEXORA_TWIN_ACCESS_TOKEN"),
        secret("NEXORA_TWIN_CLIENT_SECRET"));
    var receiver = settings.receiver();
    var behaviour = settings.behaviour();
    return settings
        .withWorkspaces(also())
        .withRegions(regionPorts())
        .with(new TwinSettings.Address(options.getOrDefault("--host", "127.0.0.1"), port()))
        .with(new TwinSettings.Receiver(webhookUrl(), receiver.timeout(), retryDelay()))
        .with(new TwinSettings.Behaviour(
            behaviour.clock(),
            behaviour.callsPerWindow(),
            ledgerFile(),
            options.containsKey(LEDGER_FSYNC)));
  }

  /// The day and the time of day it is at the start; empty for the real time.
  Optional<Beginning> begin() {
    String begin = options.get("--begin");
    if (begin == null) {
      return Optional.empty();
    }
    if (!begin.matches("(mon|tue|wed|thu|fri|sat|sun)-([01]\\d|2[0-3]):[0-5]\\d")) {
      throw new IllegalArgumentException(
          "The twin begins on a day of the week at a time, as in tue-10:00, not " + begin + ".");
    }
    DayOfWeek day = Stream.of(DayOfWeek.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).startsWith(begin.substring(0, 3)))
        .findFirst()
        .orElseThrow();
    return Optional.of(new Beginning(day, LocalTime.parse(begin.substring(4))));
  }

  record Beginning(DayOfWeek day, LocalTime time) {}

  private String secret(String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("Set the environment variable " + name + ".");
    }
    return value;
  }

  private List<Path> also() {
    String folders = options.get("--also");
    return folders == null
        ? List.of()
        : Stream.of(folders.split(",", -1)).map(Path::of).toList();
  }

  /// A region has a host of its own when it is given a port.
  private Map<String, Integer> regionPorts() {
    var ports = new HashMap<String, Integer>();
    for (String region : List.of("us", "eu", "au")) {
      String port = options.get("--" + region + "-port");
      if (port != null) {
        ports.put(region, number(port));
      }
    }
    return ports;
  }

  private int port() {
    return number(options.getOrDefault("--port", DEFAULT_PORT));
  }

  private static int number(String port) {
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new IllegalArgumentException("A port is a number up to 65535, not " + port + ".");
    }
    return Integer.parseInt(port);
  }

  private @Nullable URI webhookUrl() {
    String url = options.get("--webhook-url");
    if (url == null) {
      return null;
    }
    if (!url.matches("https?://\\S+")) {
      throw new IllegalArgumentException("A webhook URL starts with http:// or https://: " + url);
    }
    return URI.create(url);
  }

  private Duration retryDelay() {
    String millis = options.get("--webhook-retry-ms");
    if (millis == null) {
      return Delivery.AS_INTERCOM.retryDelay();
    }
    if (!millis.matches("\\d{1," + LONGEST_RETRY_DIGITS + "}")) {
      throw new IllegalArgumentException(
          "The pause before a webhook's retry is a number of milliseconds, not " + millis + ".");
    }
    return Duration.ofMillis(Long.parseLong(millis));
  }

  private @Nullable Path ledgerFile() {
    String file = options.get("--ledger");
    return file == null ? null : Path.of(file);
  }
}

package com.nexora.chat.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time of a twin that can be put forward: the real time, and as much as the twin is ahead of
/// it.
final class TwinTime implements InstantSource {

  private static final Pattern AHEAD = Pattern.compile("\"ahead_ms\"\\s*:\\s*(\\d{1,15})\\b");

  /// Nobody who puts the clock forward and looks waits longer than this.
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private static final int PATIENCE_MILLIS = 2_000;
  private static final int MOST_BYTES = 1_000;

  private final URI clock;
  private volatile Duration ahead = Duration.ZERO;

  /// @param twin its address
  TwinTime(URI twin) {
    this.clock = twin.resolve("/twin/clock");
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  /// Looks at once, and from then on as long as the process runs.
  void follow() {
    look();
    new Follower("twin's clock", BETWEEN_LOOKS, this::look).start();
  }

  /// A twin that does not answer has not put its clock forward.
  void look() {
    try {
      URLConnection connection = clock.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      try (InputStream answer = connection.getInputStream()) {
        Matcher found =
            AHEAD.matcher(new String(answer.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        if (found.find()) {
          ahead = Duration.ofMillis(Long.parseLong(found.group(1)));
        }
      }
    } catch (IOException | IllegalArgumentException unreachable) {
      // The next look may find it; until then time goes on as it did.
    }
  }
}

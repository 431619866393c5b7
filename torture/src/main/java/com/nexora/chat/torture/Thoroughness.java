package com.nexora.chat.torture;

import com.nexora.chat.torture.kill.CrashPoint;
import com.nexora.chat.torture.kill.Tally;
import com.nexora.chat.torture.verdict.Finding;
import com.nexora.chat.torture.worker.WorkerSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A run that has not done what it was asked to do has proved nothing, however innocent the service
/// looks.
record Thoroughness(Tally tally, Options options) {

  private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(10);

  /// Beyond the grace for what is under way: closing connections, ending the process.
  private static final Duration TO_END = Duration.ofSeconds(5);

  List<Finding> findings() {
    return List.of(
        carriedOut("workers were killed", tally.kills(), options.kills()),
        carriedOut("PostgreSQL was killed", tally.postgresKills(), options.pgKills()),
        carriedOut("workers were paused", tally.pauses(), options.pauses()),
        pointsReached(),
        within(
            "N8", "work goes on soon after PostgreSQL does", tally.recoveries(), LONGEST_RECOVERY),
        within(
            "K27",
            "a worker that is told to stop ends in time",
            tally.stopTimes(),
            WorkerSettings.GRACE.plus(TO_END)));
  }

  private static Finding carriedOut(String what, int done, int asked) {
    List<String> found = done < asked
        ? List.of("too little: " + what + " " + done + " times instead of " + asked)
        : List.of();
    return new Finding("run", what + " as often as asked", done, found);
  }

  private Finding pointsReached() {
    List<String> found = new ArrayList<>();
    for (CrashPoint point : CrashPoint.values()) {
      if (tally.aims(point) > 0 && tally.hits(point) == 0) {
        found.add("never reached: %s, %s, aimed at %d times"
            .formatted(point.code(), point.words(), tally.aims(point)));
      }
    }
    int hits = Arrays.stream(CrashPoint.values()).mapToInt(tally::hits).sum();
    return new Finding("run", "crash points aimed at are reached", hits, found);
  }

  private static Finding within(
      String invariant, String promise, List<Duration> times, Duration longest) {
    List<String> found = times.stream()
        .filter(time -> time.compareTo(longest) > 0)
        .map(time -> "too slow: %d ms".formatted(time.toMillis()))
        .toList();
    return new Finding(invariant, promise, times.size(), found);
  }
}

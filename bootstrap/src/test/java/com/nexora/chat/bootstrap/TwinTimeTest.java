package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TwinTimeTest {

  @Test
  void it_is_as_late_as_in_the_twin() throws IOException {
    try (Harborlane harborlane = new Harborlane()) {
      TwinTime time = new TwinTime(harborlane.url());
      time.look();
      assertAhead(Duration.ZERO, time);
      harborlane.post("/twin/clock", "{\"forward_s\":36000}");
      time.look();
      assertAhead(Duration.ofHours(10), time);
    }
  }

  @Test
  void without_a_twin_it_is_as_late_as_it_is() {
    TwinTime time = new TwinTime(URI.create("http://127.0.0.1:1"));
    time.look();
    assertAhead(Duration.ZERO, time);
  }

  @Test
  void a_leap_of_it_is_meant_and_one_of_the_shipped_service_is_not() {
    assertTrue(DemoMain.by(new TwinTime(URI.create("http://127.0.0.1:1"))).told());
    assertFalse(Surroundings.AS_SHIPPED.told());
  }

  private static void assertAhead(Duration expected, TwinTime time) {
    Duration ahead = Duration.between(Instant.now(), time.instant());
    Duration off = ahead.minus(expected).abs();
    assertTrue(off.compareTo(Duration.ofMinutes(1)) < 0, () -> expected + " and not " + ahead);
  }
}

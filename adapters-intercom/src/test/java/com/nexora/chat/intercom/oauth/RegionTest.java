package com.nexora.chat.intercom.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class RegionTest {

  @Test
  void each_region_has_its_host_and_what_is_not_intercoms_stays() { // A-14, C-08
    URI us = URI.create("https://api.intercom.io");
    assertEquals(URI.create("https://api.eu.intercom.io"), Region.of("EU", us));
    assertEquals(URI.create("https://api.au.intercom.io"), Region.of("au", us));
    assertEquals(us, Region.of("", us));
    assertEquals(
        URI.create("http://127.0.0.1:1"), Region.of("EU", URI.create("http://127.0.0.1:1")));
  }
}

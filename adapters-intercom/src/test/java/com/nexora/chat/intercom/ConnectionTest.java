package com.nexora.chat.intercom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {

  private static final URI US = URI.create("https://api.intercom.io");

  @Test
  void a_connection_does_not_tell_its_secrets() { // C-10
    assertEquals(
        "Connection[https://api.intercom.io]", new Connection("tok", "sec", US).toString());
  }

  @Test
  void a_slash_at_the_end_of_the_base_url_makes_no_difference() {
    Connection slash = new Connection("tok", "sec", URI.create("https://api.intercom.io/"));
    assertEquals(new Connection("tok", "sec", US), slash);
  }

  @ParameterizedTest // C-09
  @ValueSource(strings = {"", " ", "a b", "a\r\nX: y", "a\u00e9"})
  void a_token_is_one_printable_word(String token) {
    assertThrows(IllegalArgumentException.class, () -> new Connection(token, "sec", US));
  }

  @Test
  void a_client_secret_is_never_blank() {
    assertThrows(IllegalArgumentException.class, () -> new Connection("tok", " ", US));
  }

  @ParameterizedTest // C-09
  @ValueSource(
      strings = {
        "ftp://api.intercom.io",
        "api.intercom.io",
        "https:///x",
        "https://api.intercom.io/v2",
        "https://user@api.intercom.io",
        "https://api.intercom.io?a=1"
      })
  void a_base_url_is_a_scheme_and_a_host(String url) {
    URI address = URI.create(url);
    assertThrows(IllegalArgumentException.class, () -> new Connection("tok", "sec", address));
  }

  @Test
  void the_defaults_are_these() {
    assertEquals(
        new IntercomSettings(
            Duration.ofSeconds(3),
            Duration.ofSeconds(8),
            Duration.ofSeconds(10),
            8_388_608,
            1_048_576,
            33_554_432),
        IntercomSettings.DEFAULTS);
  }
}

package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers in comments are the faults of the catalogue that the tests answer.
class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.intercom.io",
        "https://api.eu.intercom.io:443",
        "https://twin:8443",
        "http://127.0.0.1:7411",
        "http://localhost"
      })
  void intercoms_hosts_and_a_twin_on_this_machine_are_fit(String address) {
    assertTrue(Addresses.fitForApi(address));
    assertTrue(Addresses.fit(address));
    assertNotNull(URI.create(address).getHost());
  }

  @ParameterizedTest // C-08, C-09
  @ValueSource(
      strings = {
        "",
        "api.intercom.io",
        "//api.intercom.io",
        "ftp://api.intercom.io",
        "file:///etc/passwd",
        "gopher://api.intercom.io",
        "unix:/run/docker.sock",
        "http://api.intercom.io",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://localhost@evil.example",
        "http://127.0.0.1:7411@evil.example",
        "http://127.1",
        "http://0.0.0.0",
        "http://[::1]:7411",
        "http://169.254.169.254",
        "http://10.0.0.1",
        "https://me:secret@api.intercom.io",
        "https://api.intercom.io@evil.example",
        "https://api.intercom.io\\@evil.example",
        "https://api.intercom.io#@evil.example",
        "https://api.intercom.io?a=b",
        "https://api.intercom.io\r\nX-Forged: yes",
        "https://api.intercom.io\n",
        "https://api.intercom.io\0",
        "https://api.inter com.io",
        "https://api.inter%63om.io",
        "https://api_intercom.io",
        "https://\u0430pi.intercom.io",
        "https://[::1]",
        "https://[::ffff:127.0.0.1]",
        "https://[fe80::1%25eth0]",
        "https://2130706433",
        "https://0x7f.0.0.1",
        "https://0x7f000001",
        "https://api.intercom.io:25x",
        "https://a<b",
        "https://a|b"
      })
  void what_would_send_a_secret_elsewhere_or_in_the_clear_is_refused(String address) {
    assertFalse(Addresses.fitForApi(address));
    assertFalse(Addresses.fit(address));
  }

  @ParameterizedTest // C-08, C-09
  @ValueSource(
      strings = {
        "https://127.0.0.1",
        "https://10.0.0.1",
        "https://169.254.169.254",
        "https://0177.0.0.1",
        "https://0.0.0.0",
        "https://api.intercom.io:25",
        "https://api.intercom.io:80",
        "https://api.intercom.io:5432",
        "https://api.intercom.io:0",
        "https://api.intercom.io:99999",
        "https://api.intercom.io/v2"
      })
  void a_rest_host_has_a_name_a_port_of_https_and_no_path(String address) {
    assertFalse(Addresses.fitForApi(address));
  }

  @Test
  void this_service_may_be_known_by_a_number_a_port_and_a_path() {
    assertTrue(Addresses.fit("https://203.0.113.7:8444/nexora"));
  }
}

package com.nexora.chat.llm.provider;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// C-08
class WhereaboutsTest {

  @Test
  void private_and_local_networks_are_told_from_the_open_web_and_from_this_machine()
      throws UnknownHostException {
    for (String address : List.of(
        "10.0.0.7",
        "172.31.255.1",
        "192.168.0.1",
        "169.254.169.254",
        "100.127.0.1",
        "0.0.0.0",
        "0.1.2.3",
        "224.0.0.1",
        "255.255.255.255",
        "fe80::1",
        "fd00::1",
        "::",
        "64:ff9b::a00:1",
        "::ffff:10.0.0.7")) {
      assertTrue(Whereabouts.isPrivate(InetAddress.getByName(address)), address);
    }
    for (String address :
        List.of("127.0.0.1", "::1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111")) {
      assertFalse(Whereabouts.isPrivate(InetAddress.getByName(address)), address);
    }
  }

  @Test
  void a_name_nobody_knows_leads_nowhere() {
    assertFalse(Whereabouts.isPrivate(URI.create("https://nobody.invalid/v1")));
    assertFalse(Whereabouts.isPrivate(URI.create("http://localhost:11434")));
    assertTrue(Whereabouts.isPrivate(URI.create("https://10.0.0.7/v1")));
  }
}

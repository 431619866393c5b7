package com.nexora.chat.console.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, as far as attempts to sign in are counted. Whoever has one
/// address of IPv6 has the whole network of it (RFC 4291, 2.5.4).
final class Place {

  private static final int NETWORK_BYTES = 8;

  private Place() {}

  /// @param host as a number; anything else stays as it is
  static String of(String host) {
    boolean number = host.indexOf(':') >= 0;
    try {
      return number && InetAddress.getByName(host) instanceof Inet6Address address
          ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
          : host;
    } catch (UnknownHostException other) {
      return host;
    }
  }
}

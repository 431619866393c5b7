package com.nexora.chat.intercom.client;

import io.helidon.webclient.api.DnsAddressLookup;
import io.helidon.webclient.spi.DnsResolver;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;

/// Where a token may travel to: a public address, or this very machine by its own name. A host's
/// name says nothing about that, and what it leads to may change from one call to the next; so the
/// address is judged when it is dialled, and the one that was judged is the one that is dialled.
final class Egress implements DnsResolver {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

  private final Lookup lookup;

  /// Every address of a host.
  @FunctionalInterface
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  Egress() {
    this(InetAddress::getAllByName);
  }

  Egress(Lookup lookup) {
    this.lookup = lookup;
  }

  /// One address out of bounds spoils the name: nobody mixes them in good faith.
  @Override
  public InetAddress resolveAddress(String host, DnsAddressLookup unused) {
    InetAddress[] all = addresses(host);
    boolean here = THIS_MACHINE.contains(host);
    if (!Arrays.stream(all).allMatch(one -> here ? one.isLoopbackAddress() : isPublic(one))) {
      throw new AddressNotPublic();
    }
    return all[0];
  }

  private InetAddress[] addresses(String host) {
    try {
      return lookup.of(host);
    } catch (UnknownHostException unknown) {
      throw new NoSuchHost(unknown);
    }
  }

  /// IANA's registries of special-purpose addresses (RFC 6890); an IPv4 address that is mapped into
  /// IPv6 is one of IPv4 to Java already.
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic(bytes, 0) : isPublicIpv6(bytes);
  }

  private static boolean isPublicIpv6(byte[] bytes) {
    int first = pair(bytes, 0);
    if (first == 0x0064 && pair(bytes, 2) == 0xff9b) {
      // An IPv4 host as a network sees it that has no IPv4 (RFC 6052).
      return isPublic(bytes, 12);
    }
    boolean global = first >> 13 == 1;
    boolean tunnel = first == 0x2002 || (first == 0x2001 && pair(bytes, 2) < 0x0200);
    boolean documentation = first == 0x2001 && pair(bytes, 2) == 0x0db8;
    return global && !tunnel && !documentation;
  }

  private static boolean isPublic(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> second >> 6 != 1;
      case 169 -> second != 254;
      case 172 -> second >> 4 != 1;
      case 192 -> second != 168 && !(second == 0 && bytes[at + 2] == 0);
      case 198 -> second >> 1 != 9;
      default -> first < 224;
    };
  }

  private static int pair(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /// The name leads into a network of one's own.
  private static final class AddressNotPublic extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    AddressNotPublic() {
      super("the host's name leads to an address that is not public");
    }
  }

  private static final class NoSuchHost extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoSuchHost(UnknownHostException cause) {
      super("the host's name leads nowhere", cause);
    }
  }
}

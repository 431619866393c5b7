package com.nexora.chat.llm.provider;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Where a provider's name leads to. What customers wrote goes there, so a name of the open web
/// must not lead into the operator's own network unless the operator says so.
public final class Whereabouts {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Whereabouts() {}

  /// Whether any of a host's addresses is of a private or local network, this machine's own
  /// excepted. A name nobody knows is not: it leads nowhere.
  public static boolean isPrivate(URI address) {
    try {
      for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
        if (isPrivate(each)) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException nowhere) {
      return false;
    }
  }

  /// Whether anybody answers there within some seconds, with whatever status; nothing is sent but
  /// a GET of the address itself.
  public static boolean answers(URI address) {
    try (HttpClient client = HttpClient.newBuilder()
        .connectTimeout(PATIENCE)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build()) {
      HttpRequest asked = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
      return client.send(asked, BodyHandlers.discarding()).statusCode() > 0;
    } catch (IOException nobody) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address.isLoopbackAddress()) {
      return false;
    }
    return address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || (bytes.length == 4 ? isSharedOrReserved(bytes) : isUniqueLocal(bytes));
  }

  /// 0.0.0.0/8, 100.64.0.0/10 of carriers, and everything from 240.0.0.0 on (RFC 6890).
  private static boolean isSharedOrReserved(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    return first == 0 || (first == 100 && (bytes[1] & 0xC0) == 64) || first >= 240;
  }

  /// fc00::/7, and what translates to IPv4 (64:ff9b::/96), of which nobody needs one here.
  private static boolean isUniqueLocal(byte[] bytes) {
    boolean translated = bytes[0] == 0 && bytes[1] == 0x64;
    return (bytes[0] & 0xFE) == 0xFC || translated;
  }
}

package com.nexora.chat.intercom.webhook;

import io.helidon.common.buffers.BufferData;
import io.helidon.http.DirectHandler;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionListener;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes a server take only requests whose end nobody can dispute, and none that takes for ever.
/// Helidon 4.1.7 alone would let a `Transfer-Encoding` win over a `Content-Length`, ignore one that
/// it does not know, buffer a chunk of any size, and wait for the next byte without end.
public final class StrictHttp implements Http1ConnectionListener {

  private static final int MOST_HEADERS = 100;
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

  private StrictHttp() {}

  /// @param largestBody in bytes; a larger one is answered with 413
  public static void guard(WebServerConfig.Builder server, int largestBody, Patience patience) {
    Http1ConnectionSelector http = Http1ConnectionSelector.builder()
        .config(Http1Config.builder()
            .addReceiveListener(new StrictHttp())
            .addSendListener(new PatientConnection.WhenAnswered())
            .build())
        .build();
    server
        .protocolsDiscoverServices(false)
        .addConnectionSelector(new Patient(http, patience))
        .maxPayloadSize(largestBody);
  }

  /// Runs before any routing, so no handler ever sees such a request. Its connection is closed:
  /// whatever follows on it may be the rest of it.
  @Override
  public void headers(ConnectionContext connection, Headers headers) {
    if (headers.stream().mapToInt(Header::valueCount).sum() > MOST_HEADERS) {
      throw refused(Status.BAD_REQUEST_400, "too many headers");
    }
    List<String> lengths = values(headers, HeaderNames.CONTENT_LENGTH);
    List<String> codings = values(headers, HeaderNames.TRANSFER_ENCODING);
    boolean chunked = headers.contains(HeaderValues.TRANSFER_ENCODING_CHUNKED);
    if (lengths.size() + codings.size() > 1
        || (!codings.isEmpty() && !chunked)
        || !lengths.stream().allMatch(length -> LENGTH.matcher(length).matches())) {
      throw refused(Status.BAD_REQUEST_400, "the length of the body is not clear");
    }
    if (headers.contains(HeaderNames.CONTENT_ENCODING)) {
      throw refused(Status.UNSUPPORTED_MEDIA_TYPE_415, "an encoded body is not unpacked");
    }
  }

  private static List<String> values(Headers headers, HeaderName name) {
    return headers.contains(name) ? headers.get(name).allValues() : List.of();
  }

  private static RequestException refused(Status status, String why) {
    return RequestException.builder()
        .type(DirectHandler.EventType.BAD_REQUEST)
        .status(status)
        .setKeepAlive(false)
        .message(why)
        .build();
  }

  /// HTTP/1.1 on connections that are not waited for without end.
  private record Patient(Http1ConnectionSelector http, Patience patience)
      implements ServerConnectionSelector {

    @Override
    public int bytesToIdentifyConnection() {
      return http.bytesToIdentifyConnection();
    }

    @Override
    public Support supports(BufferData data) {
      return http.supports(data);
    }

    @Override
    public Set<String> supportedApplicationProtocols() {
      return http.supportedApplicationProtocols();
    }

    @Override
    public ServerConnection connection(ConnectionContext connection) {
      return http.connection(new PatientConnection(connection, patience));
    }
  }
}

package com.nexora.chat.intercom.client;

import io.helidon.common.tls.Tls;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.webclient.api.ClientConnection;
import io.helidon.webclient.api.ConnectionKey;
import io.helidon.webclient.api.Proxy;
import io.helidon.webclient.api.TcpClientConnection;
import io.helidon.webclient.api.WebClient;
import io.helidon.webclient.http1.Http1Client;
import io.helidon.webclient.http1.Http1ClientProtocolConfig;
import io.helidon.webclient.http1.Http1ClientRequest;
import io.helidon.webclient.http1.Http1ClientResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Calls Intercom's REST API. No call is ever repeated here, no redirect followed, and nothing
/// decompressed. A write has a connection of its own: a pooled one could be closed by the other end
/// just then, and nobody would know whether the write arrived.
public final class RestClient {

  /// The version every request names; the webhooks' version is set in Intercom's Developer Hub and
  /// must be the same (documentation, "Update your API version").
  public static final String API_VERSION = "2.16";

  private static final HeaderName VERSION = HeaderNames.create("Intercom-Version");
  private static final HeaderName LINK = HeaderNames.create("Link");
  private static final String JSON = "application/json";

  private final Limits limits;
  private final LongSupplier nanos;
  private final WebClient web;
  private final Http1Client http;

  public RestClient(Limits limits) {
    this(limits, System::nanoTime);
  }

  /// @param nanos a clock that only goes forward
  RestClient(Limits limits, LongSupplier nanos) {
    this(limits, nanos, new Egress());
  }

  RestClient(Limits limits, LongSupplier nanos, Egress egress) {
    this.limits = limits;
    this.nanos = nanos;
    this.web = WebClient.builder()
        .servicesDiscoverServices(false)
        .shareConnectionCache(false)
        .connectTimeout(limits.connect())
        .readTimeout(limits.read())
        .followRedirects(false)
        .dnsResolver(egress)
        .sendExpectContinue(false)
        // Off by default in Helidon: a value with a line's end would be sent as it is.
        .addProtocolConfig(
            Http1ClientProtocolConfig.builder().validateRequestHeaders(true).build())
        .proxy(Proxy.noProxy())
        .contentEncoding(ContentEncodingContext.builder()
            .contentEncodingsDiscoverServices(false)
            .build())
        .build();
    this.http = web.client(Http1Client.PROTOCOL);
  }

  /// The end of a call, or of several that belong together, which begin now.
  public Deadline deadline() {
    return Deadline.in(limits.total(), nanos);
  }

  /// A call that belongs to no workspace yet, and keeps no pace.
  ///
  /// @param shape the payload a successful answer must have
  /// @param deadline after which no byte is sent
  public <T> Answer<T> call(Access access, Call call, Class<T> shape, Deadline deadline) {
    return Classifying.classify(exchange(access, call, deadline), shape);
  }

  /// @param deadline after which no byte is sent
  Exchange exchange(Access access, Call call, Deadline deadline) {
    return Exchange.until(deadline, departure -> exchange(access, call, departure));
  }

  private Response exchange(Access access, Call call, Departure departure) {
    URI target = target(access, call);
    Http1ClientRequest request = http.method(call.method())
        .skipUriEncoding(true)
        .uri(target)
        .header(HeaderNames.ACCEPT, JSON);
    if (call.pinned()) {
      request.header(VERSION, API_VERSION);
    }
    if (!access.token().isEmpty()) {
      request.header(HeaderNames.AUTHORIZATION, "Bearer " + access.token());
    }
    if (!call.writes()) {
      departure.depart();
      return response(request.request());
    }
    ClientConnection own = connect(target);
    try {
      request.connection(own).header(HeaderNames.CONTENT_TYPE, JSON);
      request.keepAlive(false).header(HeaderNames.CONNECTION, "close");
      departure.depart();
      return response(
          call.payload().map(Wire::bytes).map(request::submit).orElseGet(request::request));
    } finally {
      own.closeResource();
    }
  }

  /// Helidon decodes an address once before it sends it unencoded, so that `%2F` in an identifier
  /// would come out as a slash. An encoded percent sign comes out as what was meant.
  private static URI target(Access access, Call call) {
    return URI.create(access.baseUrl() + call.path().replace("%", "%25"));
  }

  private Response response(Http1ClientResponse response) {
    try (response) {
      byte[] body = response.entity().inputStream().readNBytes(limits.largestAnswer() + 1);
      if (body.length > limits.largestAnswer()) {
        throw new AnswerTooLarge();
      }
      return new Response(
          response.status().code(),
          new String(body, StandardCharsets.UTF_8),
          header(response, LINK),
          RateHeaders.of(name -> header(response, HeaderNames.create(name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> header(Http1ClientResponse response, HeaderName name) {
    return response.headers().first(name);
  }

  private ClientConnection connect(URI target) {
    var config = http.prototype();
    boolean secure = "https".equals(target.getScheme());
    int usual = secure ? 443 : 80;
    ConnectionKey where = new ConnectionKey(
        target.getScheme(),
        target.getHost(),
        target.getPort() < 0 ? usual : target.getPort(),
        limits.read(),
        secure ? config.tls() : Tls.builder().enabled(false).build(),
        config.dnsResolver(),
        config.dnsAddressLookup(),
        Proxy.noProxy());
    return TcpClientConnection.create(
            web, where, List.of(Http1Client.PROTOCOL_ID), _ -> false, _ -> {})
        .connect();
  }

  /// The answer was cut off; its rest was not read.
  private static final class AnswerTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnswerTooLarge() {
      super("the answer is larger than allowed");
    }
  }
}

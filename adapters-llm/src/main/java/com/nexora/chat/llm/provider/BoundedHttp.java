package com.nexora.chat.llm.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/// The one way to a provider. The deadline is for the whole answer: a body that comes byte by byte
/// ends with it. Nothing is followed elsewhere, because the request carries a key.
public final class BoundedHttp implements dev.langchain4j.http.client.HttpClient {

  /// By when, in [System#nanoTime], whoever asks in this thread must have an answer.
  static final ScopedValue<Long> DEADLINE = ScopedValue.newInstance();

  /// A hundred times what an answer needs.
  static final long MOST_BYTES = 1_000_000;

  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private final HttpClient client = HttpClient.newBuilder()
      .connectTimeout(CONNECTING)
      .followRedirects(HttpClient.Redirect.NEVER)
      .build();
  private final LongSupplier nanos;

  /// @param nanos the clock of the deadlines
  public BoundedHttp(LongSupplier nanos) {
    this.nanos = nanos;
  }

  LongSupplier clock() {
    return nanos;
  }

  /// For LangChain4j, which asks for a builder: whatever it sets, this client is built.
  HttpClientBuilder builder() {
    return new Builder(this);
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
        prepared(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      long left = DEADLINE.get() - nanos.getAsLong();
      HttpResponse<byte[]> response = answer.get(Math.max(0, left), TimeUnit.NANOSECONDS);
      String body = new String(response.body(), StandardCharsets.UTF_8);
      if (response.statusCode() != 200) {
        throw Statuses.failure(response.statusCode(), response.headers(), body);
      }
      return SuccessfulHttpResponse.builder()
          .statusCode(response.statusCode())
          .headers(response.headers().map())
          .body(body)
          .build();
    } catch (TimeoutException late) {
      throw new ProviderFailure(Failure.TOO_SLOW);
    } catch (ExecutionException broken) {
      throw new ProviderFailure(tooLong(broken) ? Failure.TOO_LONG : Failure.UNREACHABLE);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new ProviderFailure(Failure.TOO_SLOW);
    } finally {
      // Whatever still comes is for nobody.
      answer.cancel(true);
    }
  }

  /// The JDK says it in words only.
  private static boolean tooLong(ExecutionException broken) {
    return broken.getCause() instanceof IOException cause
        && String.valueOf(cause.getMessage()).contains("exceeds capacity");
  }

  private static java.net.http.HttpRequest prepared(HttpRequest request) {
    URI address = URI.create(request.url());
    var prepared = java.net.http.HttpRequest.newBuilder(address)
        // Servers on the local network seldom know how to change to HTTP/2.
        .version(
            address.getScheme().equals("https")
                ? HttpClient.Version.HTTP_2
                : HttpClient.Version.HTTP_1_1)
        .POST(BodyPublishers.ofString(request.body()));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> prepared.header(name, value)));
    return prepared.build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("decisions are not streamed");
  }

  private record Builder(BoundedHttp client) implements HttpClientBuilder {

    @Override
    public Duration connectTimeout() {
      return CONNECTING;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return CONNECTING;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public dev.langchain4j.http.client.HttpClient build() {
      return client;
    }
  }
}

package com.nexora.chat.twin.site;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Requests that Intercom makes to an app besides webhooks: Canvas Kit and the uninstall hint.
public final class AppCalls implements AutoCloseable {

  /// Not published by Intercom; long enough to see a slow answer, short enough for a page.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String ALGORITHM = "HmacSHA256";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /// What came back; status 0 when nobody answered.
  public record Reply(int status, String body) {}

  public Reply post(URI url, byte[] body, Map<String, String> headers) {
    var request = HttpRequest.newBuilder(url)
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    try {
      var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.body());
    } catch (IOException e) {
      return new Reply(0, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply(0, "");
    }
  }

  /// Canvas Kit, signed: hex HMAC-SHA256 of the raw body with the client secret, no prefix.
  public Map<?, ?> canvas(App app, URI url, Fields request) {
    byte[] body = Json.bytes(request);
    Reply reply = post(url, body, Map.of("X-Body-Signature", signature(app, body)));
    if (reply.status() != 200) {
      throw new Refusal(502, "canvas_failed", "The app answered " + reply.status());
    }
    try {
      return Json.read(reply.body().getBytes(StandardCharsets.UTF_8), Map.class);
    } catch (IllegalArgumentException e) {
      throw new Refusal(502, "canvas_failed", "The app's answer is no JSON object");
    }
  }

  private static String signature(App app, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      byte[] key = app.clientSecret().getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}

package com.nexora.chat.intercom.webhook;

import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.benchmarks.place.Webhooks;
import com.nexora.chat.intercom.signed.Scheme;
import com.nexora.chat.intercom.signed.Secrets;
import com.nexora.chat.intercom.signed.Signature;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a webhook of 4 kB costs before it reaches the inbox. Stands in the package it measures,
/// because nothing outside may use these parts.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WebhookParts {

  private final byte[] body = Webhooks.body(7, 1);
  private final List<String> signature = List.of(Webhooks.signature(body));
  private final Secrets secrets = new Secrets(Webhooks.SECRET, Optional.empty());

  @Benchmark
  public Object signatureCheck() {
    return Signature.of(Scheme.WEBHOOK, signature, secrets, body);
  }

  @Benchmark
  public ReceiveWebhook.Notification routingFields() {
    return NotificationReader.read(body);
  }
}

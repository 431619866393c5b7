package com.nexora.chat.intercom.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Webhook bodies, written after the envelope and items of the documentation ("Webhook Topics").
final class Payloads {

  private Payloads() {}

  static byte[] reply() {
    return read("reply.json");
  }

  static String text(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  static byte[] read(String name) {
    try (InputStream file = Objects.requireNonNull(Payloads.class.getResourceAsStream(name))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

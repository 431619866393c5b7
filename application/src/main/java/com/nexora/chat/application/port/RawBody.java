package com.nexora.chat.application.port;

import java.util.Arrays;

/// The bytes of a webhook exactly as they were signed.
public final class RawBody {

  private final byte[] bytes;

  private RawBody(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Takes the array as it is; nobody may change it afterwards.
  public static RawBody of(byte[] bytes) {
    return new RawBody(bytes);
  }

  /// A copy.
  public byte[] toArray() {
    return bytes.clone();
  }

  public int size() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawBody that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// Never the content, which is a customer's.
  @Override
  public String toString() {
    return "RawBody[" + bytes.length + " bytes]";
  }
}

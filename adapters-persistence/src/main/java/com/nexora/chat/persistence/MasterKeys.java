package com.nexora.chat.persistence;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/// What the keys of the workspaces are wrapped with. It is kept outside the database: who has only
/// one of the two has nothing.
public final class MasterKeys {

  private static final int BYTES = 32;

  private final byte[] current;
  private final List<byte[]> earlier;

  private MasterKeys(byte[] current, List<byte[]> earlier) {
    this.current = current;
    this.earlier = earlier;
  }

  /// @param current 32 random bytes in base64, as `openssl rand -base64 32` prints them
  /// @param earlier those that were current before, and may still be needed to read
  /// @throws IllegalArgumentException saying what is wrong, without the key
  public static MasterKeys read(String current, List<String> earlier) {
    return new MasterKeys(
        bytes(current), earlier.stream().map(MasterKeys::bytes).toList());
  }

  /// A new key, to be kept.
  public static String random() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  /// The current one first.
  List<byte[]> all() {
    return Stream.concat(Stream.of(current), earlier.stream()).toList();
  }

  private static byte[] bytes(String key) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(key.strip());
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException("a master key is base64");
    }
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a master key is 32 bytes in base64, not " + bytes.length);
    }
    return bytes;
  }

  /// Never a key.
  @Override
  public String toString() {
    return "MasterKeys[hidden]";
  }
}

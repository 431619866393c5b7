package com.nexora.chat.persistence.grants;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Wraps each workspace's own key with the master key: AES-256-GCM by Google Tink, bound to the
/// workspace, so that a wrapped key that was copied to another workspace opens nothing there.
final class Wrapping {

  private final String current;
  private final Map<String, Aead> masters;

  /// A workspace's key as it is stored.
  ///
  /// @param masterKey the name of the master key that opens it
  record Wrapped(Bytes bytes, String masterKey) {}

  /// @param keys the one that wraps from now on, then those that still unwrap
  Wrapping(List<byte[]> keys) {
    try {
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
    Map<String, Aead> byName = new LinkedHashMap<>();
    keys.forEach(key -> byName.putIfAbsent(name(key), master(key)));
    this.masters = byName;
    this.current = byName.keySet().iterator().next();
  }

  /// The name of the master key that wraps from now on.
  String current() {
    return current;
  }

  Wrapped fresh(WorkspaceId workspace) {
    try {
      return wrap(
          workspace,
          KeysetHandle.generateNew(
              PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }

  /// The same key, wrapped with the current master key.
  Wrapped again(WorkspaceId workspace, Wrapped old) {
    return wrap(workspace, unwrap(workspace, old).orElseThrow(() -> spoilt(workspace)));
  }

  /// Whether this process has the master key.
  boolean has(Wrapped key) {
    return masters.containsKey(key.masterKey());
  }

  /// @throws PortFailure when it cannot be opened; the message says what to do
  Sealing sealing(WorkspaceId workspace, Wrapped key) {
    return untouched(workspace, key).orElseThrow(() -> spoilt(workspace));
  }

  /// Empty when the key was changed in the database.
  ///
  /// @throws PortFailure when this process has not the master key
  Optional<Sealing> untouched(WorkspaceId workspace, Wrapped key) {
    return unwrap(workspace, key).map(open -> {
      try {
        return Sealing.of(workspace, open.getPrimitive(RegistryConfiguration.get(), Aead.class));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("AES-GCM is not available", e);
      }
    });
  }

  private Wrapped wrap(WorkspaceId workspace, KeysetHandle key) {
    try {
      return new Wrapped(
          Bytes.copyFrom(TinkProtoKeysetFormat.serializeEncryptedKeyset(
              key, masters.get(current), boundTo(workspace), RegistryConfiguration.get())),
          current);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a new key could not be wrapped", e);
    }
  }

  private Optional<KeysetHandle> unwrap(WorkspaceId workspace, Wrapped key) {
    Aead master = masters.get(key.masterKey());
    if (master == null) {
      throw new PortFailure(
          "the key of workspace " + workspace + " is wrapped with the master key " + key.masterKey()
              + ", and this process has " + masters.keySet()
              + ": give it that one too, in NEXORA_MASTER_KEY_PREVIOUS",
          new GeneralSecurityException("no such key"));
    }
    try {
      return Optional.of(TinkProtoKeysetFormat.parseEncryptedKeyset(
          key.bytes().toByteArray(), master, boundTo(workspace), RegistryConfiguration.get()));
    } catch (GeneralSecurityException _) {
      return Optional.empty();
    }
  }

  private static PortFailure spoilt(WorkspaceId workspace) {
    return new PortFailure(
        "the key of workspace " + workspace + " was changed in the database: connect the workspace"
            + " again",
        new GeneralSecurityException("spoilt"));
  }

  private static byte[] boundTo(WorkspaceId workspace) {
    return ("workspace_key/" + workspace.value()).getBytes(StandardCharsets.UTF_8);
  }

  @AccessesPartialKey
  private static Aead master(byte[] key) {
    try {
      AesGcmParameters parameters = AesGcmParameters.builder()
          .setKeySizeBytes(key.length)
          .setIvSizeBytes(12)
          .setTagSizeBytes(16)
          .setVariant(AesGcmParameters.Variant.NO_PREFIX)
          .build();
      AesGcmKey only = AesGcmKey.builder()
          .setParameters(parameters)
          .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
          .build();
      return KeysetHandle.newBuilder()
          .addEntry(KeysetHandle.importKey(only).withRandomId().makePrimary())
          .build()
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }

  /// The first bytes of a digest: enough to tell keys apart, and of no use for finding one.
  private static String name(byte[] key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is not available", e);
    }
  }
}

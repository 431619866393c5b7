package com.nexora.chat.persistence.grants;

import com.google.crypto.tink.Aead;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// Seals what one workspace keeps secret. What is sealed for a column of a row opens only there:
/// moved to another row, column or workspace, or beside another address, it is refused.
///
/// @param table whose rows it seals
/// @param beside what stands open in the row and says where the secret is sent, and whose app it is
record Sealing(WorkspaceId workspace, Aead key, String table, String beside) {

  private static final String PROVIDER_KEYS = "provider_key";

  static Sealing of(WorkspaceId workspace, Aead key) {
    return new Sealing(workspace, key, "access_grant", "");
  }

  Sealing boundTo(URI api, boolean privateApp) {
    return new Sealing(workspace, key, table, (privateApp ? "private " : "public ") + api);
  }

  /// For the keys of providers: sealed by name, one in each row.
  Sealing ofProviderKeys() {
    return new Sealing(workspace, key, PROVIDER_KEYS, "");
  }

  byte[] seal(String column, Secret secret) {
    try {
      return key.encrypt(secret.value().getBytes(StandardCharsets.UTF_8), place(column));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret could not be sealed", e);
    }
  }

  Secret open(String column, byte[] bytes) {
    try {
      return new Secret(new String(key.decrypt(bytes, place(column)), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new PortFailure(
          "the " + column + " of workspace " + workspace + " was changed in the database: "
              + (table.equals(PROVIDER_KEYS) ? "set the key again" : "connect the workspace again"),
          e);
    }
  }

  /// The table has one row for each workspace, or the column is the name of the key.
  private byte[] place(String column) {
    return (table + "/" + column + "/" + workspace.value() + "/" + beside)
        .getBytes(StandardCharsets.UTF_8);
  }
}

package com.nexora.chat.llm.prompt;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A word that stands in a prompt and nowhere else: where it turns up in a reply, the prompt has
/// leaked. It is the same for all calls of a workspace while the process runs, because a word that
/// changed with each call would make providers charge for the whole prompt each time; nobody sees
/// it unless a leak got past the guard.
public final class Canary {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 8;

  private final SecretKeySpec secret;

  /// @param secret random, and told to nobody
  public Canary(byte[] secret) {
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /// Sixteen digits and letters.
  public String of(WorkspaceId workspace) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      byte[] digest = mac.doFinal(workspace.value().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
    }
  }
}

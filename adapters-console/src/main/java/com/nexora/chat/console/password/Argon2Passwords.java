package com.nexora.chat.console.password;

import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.tenancy.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id with 19 MiB and two passes (OWASP, Password Storage Cheat Sheet), written as the
/// reference implementation writes it: `$argon2id$v=19$m=19456,t=2,p=1$salt$digest`. A digest that
/// was made with other settings is compared with those, up to what is bearable.
public final class Argon2Passwords implements Passwords {

  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int SALT_BYTES = 16;
  private static final int DIGEST_BYTES = 32;

  /// What a stored digest may ask of this process.
  private static final int MOST_KIBIBYTES = 65_536;

  private static final int MOST_PASSES = 10;

  private static final Pattern FORM = Pattern.compile(
      "\\$argon2id\\$v=19\\$m=([0-9]{1,6}),t=([0-9]{1,2}),p=1\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{22,128})");

  private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();

  /// Whoever floods the sign-in takes no more memory than this many times 19 MiB.
  private final Semaphore atOnce = new Semaphore(2, true);

  @Override
  public String digest(Secret password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] made = made(password, salt, KIBIBYTES, PASSES, DIGEST_BYTES);
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(KIBIBYTES, PASSES, BASE64.encodeToString(salt), BASE64.encodeToString(made));
  }

  @Override
  public boolean matches(Secret password, String digest) {
    Matcher stored = FORM.matcher(digest);
    if (!stored.matches()) {
      return false;
    }
    int kibibytes = Integer.parseInt(stored.group(1));
    int passes = Integer.parseInt(stored.group(2));
    Optional<byte[]> salt = bytes(stored.group(3));
    Optional<byte[]> expected = bytes(stored.group(4));
    if (kibibytes < 8
        || kibibytes > MOST_KIBIBYTES
        || passes < 1
        || passes > MOST_PASSES
        || salt.isEmpty()
        || expected.isEmpty()) {
      return false;
    }
    return MessageDigest.isEqual(
        expected.get(), made(password, salt.get(), kibibytes, passes, expected.get().length));
  }

  private static Optional<byte[]> bytes(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private byte[] made(Secret password, byte[] salt, int kibibytes, int passes, int length) {
    boolean mayBegin = false;
    try {
      mayBegin = atOnce.tryAcquire(5, TimeUnit.SECONDS);
      if (!mayBegin) {
        throw new PortFailure("too many sign in at once", new TimeoutException());
      }
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
          .withVersion(Argon2Parameters.ARGON2_VERSION_13)
          .withMemoryAsKB(kibibytes)
          .withIterations(passes)
          .withParallelism(1)
          .withSalt(salt)
          .build());
      byte[] made = new byte[length];
      generator.generateBytes(password.value().getBytes(StandardCharsets.UTF_8), made);
      return made;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new PortFailure("interrupted", stop);
    } finally {
      if (mayBegin) {
        atOnce.release();
      }
    }
  }
}

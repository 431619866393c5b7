package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.domain.tenancy.Secret;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// Digests for tests: quick to make, and quick to guess from.
public final class QuickPasswords implements Passwords {

  private final AtomicInteger salts = new AtomicInteger();

  @Override
  public String digest(Secret password) {
    return of(salts.incrementAndGet(), password);
  }

  @Override
  public boolean matches(Secret password, String digest) {
    String[] parts = digest.split(" ", -1);
    return parts.length == 2
        && parts[0].matches("[0-9]{1,9}")
        && digest.equals(of(Integer.parseInt(parts[0]), password));
  }

  private static String of(int salt, Secret password) {
    return salt + " " + Objects.hash(salt, password.value());
  }
}

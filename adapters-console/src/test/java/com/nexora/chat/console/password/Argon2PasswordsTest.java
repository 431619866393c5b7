package com.nexora.chat.console.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.application.testing.PasswordsContract;
import com.nexora.chat.domain.tenancy.Secret;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest implements PasswordsContract {

  private final Passwords passwords = new Argon2Passwords();

  @Override
  public Passwords passwords() {
    return passwords;
  }

  @Test
  void the_digest_says_how_it_was_made() {
    String digest = passwords.digest(new Secret("correct horse battery"));
    assertTrue(digest.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), digest);
  }

  @Test
  void a_digest_that_asks_for_too_much_is_not_computed() {
    String huge = "$argon2id$v=19$m=999999,t=99,p=1$AAAAAAAAAAAAAAAAAAAAAA$"
        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    assertFalse(passwords.matches(new Secret("x"), huge));
  }
}

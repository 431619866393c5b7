package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.domain.tenancy.Secret;
import org.junit.jupiter.api.Test;

/// What everything that makes digests of passwords does.
public interface PasswordsContract {

  Passwords passwords();

  @Test
  default void a_password_matches_its_own_digest_and_no_other() {
    String digest = passwords().digest(new Secret("correct horse battery"));
    assertTrue(passwords().matches(new Secret("correct horse battery"), digest));
    assertFalse(passwords().matches(new Secret("correct horse batterY"), digest));
  }

  @Test
  default void two_digests_of_one_password_differ_and_show_nothing_of_it() {
    String one = passwords().digest(new Secret("correct horse battery"));
    assertNotEquals(one, passwords().digest(new Secret("correct horse battery")));
    assertEquals(-1, one.indexOf("horse"));
  }

  @Test
  default void what_is_no_digest_matches_nothing() {
    assertFalse(passwords().matches(new Secret("x"), ""));
    assertFalse(passwords().matches(new Secret("x"), "$argon2id$v=19$m=1$AAAA$AAAA"));
    assertFalse(passwords().matches(new Secret("x"), "nonsense"));
  }
}

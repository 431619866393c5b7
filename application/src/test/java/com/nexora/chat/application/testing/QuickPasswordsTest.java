package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Passwords;

class QuickPasswordsTest implements PasswordsContract {

  private final Passwords passwords = new QuickPasswords();

  @Override
  public Passwords passwords() {
    return passwords;
  }
}

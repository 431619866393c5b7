package com.nexora.chat.persistence;

/// Who connects to the database.
public record Login(String user, String password) {

  /// Never the password.
  @Override
  public String toString() {
    return user;
  }
}

package com.nexora.chat.application.simulation;

/// The process is gone. An error that nothing but the simulation catches: whatever the code still
/// does on its way out reaches no port any more.
final class Crash extends Error {

  private static final long serialVersionUID = 1L;

  Crash(String where) {
    super(where, null, false, false);
  }
}

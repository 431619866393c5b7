package com.nexora.chat.architecture.planted.application.answering;

import java.util.logging.Logger;

/// Breaks application-adds-only-domain: brings a library in.
final class LogsItself {

  private static final Logger LOG = Logger.getLogger("planted");

  void log() {
    LOG.warning("planted");
  }
}

package com.nexora.chat.architecture.planted.intercom.client;

/// Breaks nothing: a failure of its own type.
final class SaysWhatFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SaysWhatFailed(String what) {
    super(what);
  }
}

package com.nexora.chat.application.port;

/// Another worker has taken the conversation over: everything known here may be out of date, and
/// nothing more may be written or sent for it.
public final class StaleClaim extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StaleClaim(Claim claim) {
    super(
        "conversation " + claim.conversation() + " was claimed anew after epoch " + claim.epoch());
  }
}

package com.nexora.chat.modeltwin.wire;

import com.nexora.chat.modeltwin.Behaviour.Trouble;

/// A request that the provider would refuse.
public final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Trouble trouble;

  BadRequest(Trouble trouble, String why) {
    super(why);
    this.trouble = trouble;
  }

  public static BadRequest because(String why) {
    return new BadRequest(Trouble.BAD_REQUEST, why);
  }

  public Trouble trouble() {
    return trouble;
  }
}

package com.nexora.chat.architecture.planted.domain.handoff;

/// Breaks domain-fields-are-final and domain-classes-are-closed.
public class ChangesItsMind {

  private int times;

  public int again() {
    return times++;
  }
}

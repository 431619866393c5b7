package com.nexora.chat.torture.worker;

import java.util.Locale;

/// A precise point in a worker's life, and what happens there.
///
/// @param call what is called, as `actions.perform.Reply`; a prefix that ends at a dot is enough
/// @param nth which passing counts, from 1
/// @param micros how long after the call began, for [When#DURING]
public record HaltAt(Deed deed, String call, When when, int nth, int micros) {

  /// What happens at the point.
  public enum Deed {
    /// The process ends at once, as if killed.
    HALT,
    /// The thread waits there until the process was stopped and goes on.
    PAUSE
  }

  /// Where in a call the point lies.
  public enum When {
    BEFORE,
    DURING,
    AFTER
  }

  /// `halt:actions.perform.Reply:before:1:0`
  public static HaltAt parse(String text) {
    String[] words = text.split(":", -1);
    if (words.length != 5) {
      throw new IllegalArgumentException("a point is deed:call:when:nth:micros, not " + text);
    }
    return new HaltAt(
        Deed.valueOf(words[0].toUpperCase(Locale.ROOT)),
        words[1],
        When.valueOf(words[2].toUpperCase(Locale.ROOT)),
        Integer.parseInt(words[3]),
        Integer.parseInt(words[4]));
  }

  boolean means(String called) {
    return called.equals(call) || called.startsWith(call + ".");
  }

  @Override
  public String toString() {
    return String.join(
        ":",
        deed.name().toLowerCase(Locale.ROOT),
        call,
        when.name().toLowerCase(Locale.ROOT),
        Integer.toString(nth),
        Integer.toString(micros));
  }
}

package com.nexora.chat.quality.desk;

import java.util.logging.Level;
import java.util.logging.Logger;

/// The figures, a line each.
public final class Printed {

  /// Held, because what is set on a logger that nobody holds can be forgotten.
  private static final Logger OUT = Logger.getLogger(Printed.class.getName());

  static {
    OUT.setLevel(Level.INFO);
  }

  private Printed() {}

  public static void line(String line) {
    OUT.info(() -> line);
  }
}

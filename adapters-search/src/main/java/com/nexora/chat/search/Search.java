package com.nexora.chat.search;

import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.search.passage.HybridIndexing;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The door to the search in memory.
public final class Search {

  /// Warns at every start that Lucene's own vectors would be faster with a module in incubation;
  /// none are used here. Held, because what is set on a logger that nobody holds is forgotten.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private Search() {}

  /// By meaning and by words. An index takes about 1 kB for each passage beside the library it
  /// was made of, and holds nothing outside the heap.
  public static IndexPassages passages() {
    return new HybridIndexing();
  }
}

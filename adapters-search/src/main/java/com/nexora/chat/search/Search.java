package com.nexora.chat.search;

import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.search.passage.HybridIndexing;

/// The door to the search in memory.
public final class Search {

  private Search() {}

  /// By meaning and by words. An index takes about 1 kB for each passage beside the library it was
  /// made of, and holds nothing outside the heap.
  public static IndexPassages passages() {
    return new HybridIndexing();
  }
}

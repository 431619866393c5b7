package com.nexora.chat.search.passage;

import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.application.testing.IndexPassagesContract;
import com.nexora.chat.search.Search;

class HybridIndexingTest implements IndexPassagesContract {

  @Override
  public IndexPassages indexing() {
    return Search.passages();
  }
}

package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.IndexPassages;

class ScanningIndexTest implements IndexPassagesContract {

  @Override
  public IndexPassages indexing() {
    return new ScanningIndex();
  }
}

package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Embed;

class WordEmbeddingsTest implements EmbedContract {

  @Override
  public Embed embed() {
    return new WordEmbeddings();
  }
}

package com.nexora.chat.twin.story;

/// A conversation to play, and what must come of it.
record Story(String title, Plot plot) {

  @FunctionalInterface
  interface Plot {
    void play(Telling telling);
  }
}

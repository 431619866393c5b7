package com.nexora.chat.bootstrap.workspaces;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with a file, line by line.
public final class Mistakes {

  private final String file;
  private final List<String> found = new ArrayList<>();

  public Mistakes(String file) {
    this.file = file;
  }

  void add(int line, String what) {
    String sentence = file + ", line " + line + ": " + what + ".";
    if (!found.contains(sentence)) {
      found.add(sentence);
    }
  }

  public List<String> found() {
    return List.copyOf(found);
  }
}

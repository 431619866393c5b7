package com.nexora.chat.bootstrap.operator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which of its documents an operator wants a workspace judged by.
public sealed interface Basis {

  /// As services use it: its newest published version, and without one, the workspaces file.
  record WhatServes() implements Basis {}

  /// The newest version that was kept as a draft.
  record NewestDraft() implements Basis {}

  /// @param file a document, or a workspaces file with an entry of the workspace
  record AFile(Path file) implements Basis {}

  /// Takes `--draft` and `--file F` out of the words.
  ///
  /// @return empty when both are there
  static Optional<Basis> taken(List<String> words) {
    boolean draft = words.remove("--draft");
    Optional<Path> file = Options.taken(words, "--file").map(Path::of);
    if (draft && file.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        draft ? new NewestDraft() : file.<Basis>map(AFile::new).orElseGet(WhatServes::new));
  }
}

package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;

/// Changes what a workspace has decided, one whole version after the other.
public interface ConfigureWorkspace {

  /// What is wrong with a document, each mistake with its line; empty when it can be used.
  @FunctionalInterface
  interface Judge {
    List<String> mistakes(WorkspaceId workspace, String document);
  }

  /// What came of a wish to publish.
  sealed interface Result {

    record Published(ConfigVersion version) implements Result {}

    /// Nothing changed: the live version says the same.
    record Same(ConfigVersion live) implements Result {}

    /// Nothing changed: another version became live since the one it was made from.
    ///
    /// @param live its number; 0 when none is
    record Outdated(long live) implements Result {}

    /// Nothing changed: no node could use it.
    record Wrong(List<String> mistakes) implements Result {
      public Wrong {
        mistakes = List.copyOf(mistakes);
      }
    }
  }

  /// Keeps a document, even one with mistakes; what is live stays.
  ConfigVersion draft(WorkspaceId workspace, ConfigVersion.Draft draft);

  /// An earlier version is gone back to by publishing its text over the live one.
  Result publish(WorkspaceId workspace, ConfigVersion.Draft draft);

  Optional<ConfigVersion> version(WorkspaceId workspace, long number);

  Optional<ConfigVersion> live(WorkspaceId workspace);

  /// Newest first.
  List<ConfigVersion> history(WorkspaceId workspace, int most);
}

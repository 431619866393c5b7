package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;

/// Reads what a workspace has decided as a node would, for whoever writes it.
public interface ReadDocument {

  /// What is made of a document.
  Reading read(WorkspaceId workspace, String document);

  /// What a document decides; empty when no node could use it.
  Optional<WorkspacePolicy> policy(WorkspaceId workspace, String document);

  /// What differs between two documents in what they mean, one sentence each; none when they mean
  /// the same.
  ///
  /// @throws IllegalArgumentException when one of them cannot be read at all
  List<String> differences(String before, String after);

  /// The document that serves: the live version, or what the workspaces file has; empty when there
  /// is neither.
  String serving(WorkspaceId workspace);

  /// @param mistakes each with its line; none when every node could use it
  /// @param warnings what may not be meant so
  /// @param secrets what must not be kept, each with its line
  record Reading(List<String> mistakes, List<String> warnings, List<String> secrets) {

    public Reading {
      mistakes = List.copyOf(mistakes);
      warnings = List.copyOf(warnings);
      secrets = List.copyOf(secrets);
    }
  }
}

package com.nexora.chat.console;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;

/// Documents that are wrong where they say so.
final class LineDocuments implements ReadDocument {

  @Override
  public Reading read(WorkspaceId workspace, String document) {
    return new Reading(
        said(document, "wrong"), said(document, "doubtful"), said(document, "secret"));
  }

  @Override
  public Optional<WorkspacePolicy> policy(WorkspaceId workspace, String document) {
    return document.contains("wrong") ? Optional.empty() : Optional.of(ExamplePolicy.askingBack(1));
  }

  private static List<String> said(String document, String word) {
    return document.contains(word) ? List.of("line 1: it is " + word + ".") : List.of();
  }

  @Override
  public List<String> differences(String before, String after) {
    if (after.contains("broken")) {
      throw new IllegalArgumentException("broken");
    }
    return before.equals(after) ? List.of() : List.of(before + " → " + after);
  }

  @Override
  public String serving(WorkspaceId workspace) {
    return "name: Acme";
  }
}

package com.nexora.chat.console;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Documents that are wrong where they say so. Two workspaces have one in the file.
final class LineDocuments implements ReadDocument {

  private static final Set<WorkspaceId> IN_FILE = Set.of(TestConsole.ACME, TestConsole.GLOBEX);

  private final Configurations store;

  LineDocuments(Configurations store) {
    this.store = store;
  }

  @Override
  public Reading read(WorkspaceId workspace, String document) {
    return new Reading(
        Stream.concat(said(document, "wrong").stream(), amiss(document)).toList(),
        said(document, "doubtful"),
        said(document, "secret"));
  }

  @Override
  public Optional<WorkspacePolicy> policy(WorkspaceId workspace, String document) {
    return document.contains("wrong") ? Optional.empty() : Optional.of(ExamplePolicy.askingBack(1));
  }

  /// Told with the key of the line, as real documents are judged.
  private static Stream<String> amiss(String document) {
    List<String> lines = document.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains("amiss"))
        .mapToObj(i ->
            "document, line " + (i + 1) + ": " + key(lines, i).split(":", 2)[0] + " is amiss.");
  }

  /// Entries of lists are told by their place.
  private static String key(List<String> lines, int line) {
    String[] parts = lines.get(line).split("- ", 2);
    return parts.length < 2
        ? parts[0]
        : parts[0] + "["
            + lines.subList(0, line).stream()
                .filter(before -> before.startsWith(parts[0] + "- "))
                .count()
            + "]";
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
    return store
        .live(workspace)
        .map(ConfigVersion::document)
        .orElse(IN_FILE.contains(workspace) ? "name: Acme" : "");
  }
}

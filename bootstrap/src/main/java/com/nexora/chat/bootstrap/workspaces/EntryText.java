package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts one workspace's entry out of the text of a workspaces file, remarks included, as a document
/// of its own: without `- ` and indentation, without id and without connection.
public final class EntryText {

  private EntryText() {}

  /// What a file says of a workspace.
  ///
  /// @param file a document, or a workspaces file
  /// @throws BadSettings when it cannot be read, or holds only others
  public static String in(Path file, WorkspaceId workspace) {
    try {
      return of(Files.readString(file), workspace)
          .orElseThrow(() -> new BadSettings(
              file + " holds several workspaces, and " + workspace + " is not among them."));
    } catch (IOException unreadable) {
      throw new BadSettings("Cannot read " + file + ".");
    }
  }

  /// The text itself when it is no workspaces file; empty when the workspace is not in it.
  public static Optional<String> of(String text, WorkspaceId workspace) {
    Optional<YamlNode> top = YamlNode.top("file", text, new Mistakes("file"));
    if (top.isEmpty() || !top.get().isMapping() || !top.get().keys().contains("workspaces")) {
      return Optional.of(text);
    }
    List<YamlNode> entries = top.get().list("workspaces");
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).text("id", "").equals(workspace.value())) {
        List<String> lines = text.lines().toList();
        int next = i + 1 < entries.size() ? entries.get(i + 1).line() - 1 : lines.size();
        return Optional.of(cut(lines, entries.get(i), withoutForeign(lines, entries.get(i), next)));
      }
    }
    return Optional.empty();
  }

  /// Remarks above an entry are of that entry, not of the one before it.
  private static int withoutForeign(List<String> lines, YamlNode entry, int next) {
    int end = next;
    while (end > entry.line() && isForeign(lines.get(end - 1), entry.column())) {
      end--;
    }
    return end;
  }

  private static boolean isForeign(String line, int indent) {
    return line.isBlank() || (line.strip().startsWith("#") && line.indexOf('#') < indent);
  }

  private static String cut(List<String> lines, YamlNode entry, int end) {
    int indent = entry.column();
    List<String> document = new ArrayList<>();
    boolean leftOut = false;
    for (int i = entry.line() - 1; i < end; i++) {
      String line = lines.get(i);
      boolean first = i == entry.line() - 1;
      String rest =
          line.length() >= indent && (first || line.substring(0, indent).isBlank())
              ? line.substring(indent)
              : line.strip();
      boolean begins = !rest.isBlank() && !Character.isWhitespace(rest.charAt(0));
      if (begins) {
        leftOut = rest.startsWith("id:") || rest.startsWith("intercom:");
      }
      if (!leftOut) {
        document.add(rest);
      }
    }
    return String.join("\n", document) + "\n";
  }
}

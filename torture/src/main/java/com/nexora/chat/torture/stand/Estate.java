package com.nexora.chat.torture.stand;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.torture.worker.Tenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The workspaces the twins play: the sample, once for each, with that one's canary in every
/// article.
public final class Estate {

  private static final String SAMPLE_ID = "hbl4demo";

  private Estate() {}

  /// @param folder gets one folder for each workspace
  public static void found(Path sample, Path folder) throws IOException {
    for (WorkspaceId workspace : Tenant.ALL) {
      found(sample, folder.resolve(workspace.value()), workspace);
    }
  }

  private static void found(Path sample, Path own, WorkspaceId workspace) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(sample)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = own.resolve(sample.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, owned(Files.readString(file), workspace));
    }
  }

  private static String owned(String text, WorkspaceId workspace) {
    return text.replace("\"" + SAMPLE_ID + "\"", "\"" + workspace + "\"")
        .replace("</title>", " " + Tenant.canary(workspace) + "</title>");
  }

  /// All that crossed the border of a workspace's twin.
  public static Path ledger(Path folder, WorkspaceId workspace) {
    return folder.resolve("ledger-" + workspace + ".jsonl");
  }
}

package com.nexora.chat.bootstrap.workspaces;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is wrong with a file, line by line, what is merely odd in it, and what was looked for.
public final class Mistakes {

  /// Nobody reads more, and whoever sends thousands wants to keep somebody busy.
  private static final int MOST = 200;

  private final String file;
  private final Optional<Path> folder;
  private final Set<String> found = new LinkedHashSet<>();
  private final Set<String> warnings = new LinkedHashSet<>();
  private final Set<String> secrets = new LinkedHashSet<>();
  private final Set<Integer> secretLines = new HashSet<>();
  private final Map<String, Set<String>> asked = new HashMap<>();

  private Mistakes(String file, Optional<Path> folder) {
    this.file = file;
    this.folder = folder;
  }

  /// Of a text that lies in no folder, so that no file is beside it.
  ///
  /// @param name for messages
  public Mistakes(String name) {
    this(name, Optional.empty());
  }

  /// Of what stands in a file.
  public static Mistakes in(Path file) {
    return new Mistakes(
        file.toString(), Optional.ofNullable(file.toAbsolutePath().getParent()));
  }

  String file() {
    return file;
  }

  /// A file in the same folder; empty where there is none.
  Optional<Path> beside(String other) {
    return folder.map(known -> known.resolve(other));
  }

  void add(int line, String what) {
    note(found, line, what);
  }

  /// Notes a mistake because of which the text must be kept nowhere.
  void secret(int line, String what) {
    add(line, what);
    note(secrets, line, what);
    secretLines.add(line);
  }

  /// Whether a secret was noted in that line.
  boolean secretIn(int line) {
    return secretLines.contains(line);
  }

  void warn(int line, String what) {
    note(warnings, line, what);
  }

  private void note(Set<String> where, int line, String what) {
    if (where.size() < MOST) {
      where.add(file + ", line " + line + ": " + what + ".");
    }
  }

  /// Whether no further mistake would be told.
  boolean isFull() {
    return found.size() >= MOST;
  }

  void asked(String path, String key) {
    asked.computeIfAbsent(path, _ -> new HashSet<>()).add(key);
  }

  public List<String> found() {
    return List.copyOf(found);
  }

  /// Those of the mistakes because of which the text must be kept nowhere.
  List<String> secrets() {
    return List.copyOf(secrets);
  }

  /// What can be used as it is, and may not do what its author wants.
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /// The keys that were looked for, by the path of the place.
  Map<String, Set<String>> asked() {
    return Map.copyOf(asked);
  }
}

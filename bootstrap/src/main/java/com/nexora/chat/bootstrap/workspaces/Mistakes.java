package com.nexora.chat.bootstrap.workspaces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is wrong with a file, line by line, what is merely odd in it, and what was looked for.
public final class Mistakes {

  private final String file;
  private final Optional<Path> folder;
  private final List<String> found = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> secrets = new ArrayList<>();
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

  private void note(List<String> where, int line, String what) {
    String sentence = file + ", line " + line + ": " + what + ".";
    if (!where.contains(sentence)) {
      where.add(sentence);
    }
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

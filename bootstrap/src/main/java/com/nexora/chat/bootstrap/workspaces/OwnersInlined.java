package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.bootstrap.BadSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the lists of owners that lie beside a file into its text: a stored version is used on
/// every node, and no other has those lists.
public final class OwnersInlined {

  private static final String FILE = "file";

  private OwnersInlined() {}

  /// @param text a document, as the file has it
  /// @throws BadSettings naming what is wrong with a list
  public static String into(String text, Path file) {
    Mistakes mistakes = Mistakes.in(file);
    String inlined = text;
    // From the last on, so that the places of those before stay what they are.
    for (YamlNode source : sources(text, mistakes).reversed()) {
      Optional<YamlNode> name = source.child(FILE).filter(YamlNode::isText);
      if (name.isPresent()) {
        Map<String, String> owners = OwnersFile.read(name.get());
        inlined = source.replacing(FILE, written(owners, source.column() + 2), inlined);
      }
    }
    if (!mistakes.found().isEmpty()) {
      throw new BadSettings(mistakes.found());
    }
    return inlined;
  }

  private static List<YamlNode> sources(String text, Mistakes mistakes) {
    return YamlNode.top(mistakes.file(), text, mistakes)
        .filter(YamlNode::isMapping)
        .flatMap(top -> top.child("owners"))
        .filter(YamlNode::isList)
        .map(YamlNode::entries)
        .orElse(List.of())
        .stream()
        .filter(YamlNode::isMapping)
        .toList();
  }

  /// As a mapping in braces, which may stand anywhere.
  private static String written(Map<String, String> owners, int indent) {
    String begin = "\n" + " ".repeat(indent);
    return owners.isEmpty()
        ? "companies: {}"
        : owners.entrySet().stream()
            .map(owner ->
                begin + QuotedText.of(owner.getKey()) + ": " + QuotedText.of(owner.getValue()))
            .collect(Collectors.joining(",", "companies: {", "}"));
  }
}

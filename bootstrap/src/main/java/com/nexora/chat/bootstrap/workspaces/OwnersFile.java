package com.nexora.chat.bootstrap.workspaces;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A list of accounts and their owners as a spreadsheet gives it: `company,owner` in its first
/// line, then one account a line. It lies in the folder of the file that names it.
final class OwnersFile {

  private static final long LARGEST = 4_000_000;

  private OwnersFile() {}

  /// Owners by company; what is wrong with the file is noted where it is named.
  static Map<String, String> read(YamlNode node) {
    String name = node.text();
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      node.mistake("is the name of a file beside this one, such as owners.csv, not '" + name + "'");
      return Map.of();
    }
    Optional<Path> beside = node.beside(name);
    if (beside.isEmpty()) {
      node.mistake("names a file, which a stored version does not have: publish the document from"
          + " the folder where " + name + " lies, or write the owners under companies:");
      return Map.of();
    }
    Path file = beside.get();
    try {
      if (Files.size(file) > LARGEST) {
        node.mistake("names " + file + ", which is larger than 4 MB");
        return Map.of();
      }
      return owners(node, name, Files.readAllLines(file));
    } catch (CharacterCodingException notText) {
      node.mistake("names " + file + ", which is not UTF-8: save it as CSV in UTF-8");
    } catch (IOException unreadable) {
      node.mistake("names " + file + ", which cannot be read");
    }
    return Map.of();
  }

  private static Map<String, String> owners(YamlNode node, String name, List<String> lines) {
    Map<String, String> owners = new LinkedHashMap<>();
    List<String> header = lines.isEmpty() ? List.of() : cells(lines.getFirst());
    int company = header.indexOf("company");
    int owner = header.indexOf("owner");
    if (company < 0 || owner < 0) {
      node.mistake("needs the columns company and owner in the first line of " + name);
      return Map.of();
    }
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      if (lines.get(i).isBlank()) {
        continue;
      }
      if (cells.size() <= Math.max(company, owner)
          || cells.get(company).isEmpty()
          || cells.get(owner).isEmpty()) {
        node.mistake("needs a company and an owner in line " + (i + 1) + " of " + name);
      } else {
        owners.put(cells.get(company), cells.get(owner));
      }
    }
    return owners;
  }

  /// Values may stand in quotes, and a quote within is doubled (RFC 4180). A line is an account: no
  /// value goes over several lines.
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    // Spreadsheets mark UTF-8 so.
    String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}

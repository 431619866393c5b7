package com.nexora.chat.quality.eval.suite;

import com.nexora.chat.bootstrap.workspaces.Mistakes;
import com.nexora.chat.bootstrap.workspaces.YamlNode;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.eval.suite.Line.Speaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a suite from YAML.
public final class SuiteFile {

  private static final String WORKSPACE = "workspace";

  private SuiteFile() {}

  /// @throws BadRequest naming every mistake with its case and line
  public static Suite read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /// @param name of the file, for messages
  /// @throws BadRequest naming every mistake with its case and line
  public static Suite parse(String name, String text) {
    Mistakes mistakes = new Mistakes(name);
    Optional<Suite> suite = YamlNode.top(name, text, mistakes).map(SuiteFile::suite);
    if (!mistakes.found().isEmpty()) {
      throw new BadRequest(String.join("\n", mistakes.found()));
    }
    return suite
        .filter(it -> !it.cases().isEmpty())
        .orElseThrow(() -> new BadRequest(name + " has no cases: add one under 'cases:'."));
  }

  private static Suite suite(YamlNode top) {
    String name = top.text("suite");
    String workspace = top.text(WORKSPACE);
    String articles = top.text("articles", "");
    String helpCentre = top.text("help-centre", "https://help.example/");
    if (!helpCentre.matches("https?://[A-Za-z0-9.-]+/\\S*")) {
      top.mistake("help-centre", "must look like https://help.example/en/articles/");
    }
    List<Case> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlNode entry : top.list("cases")) {
      Case read = read(entry);
      cases.add(read);
      if (!names.add(read.name())) {
        entry.mistake("repeats the name '" + read.name() + "'");
      }
    }
    top.nothingElse();
    return new Suite(name, workspace, articles, helpCentre, cases);
  }

  private static Case read(YamlNode entry) {
    String name = entry.text("name");
    YamlNode node = entry.called("case '" + name + "'");
    node.text("name");
    List<Line> said = said(node);
    Case read = new Case(
        name,
        node.text("kind"),
        said,
        node.child("contact").map(SuiteFile::visitor).orElse(Visitor.ANYBODY),
        node.child("at").flatMap(SuiteFile::time).orElse(Case.USUALLY),
        node.text(WORKSPACE, ""),
        drafted(node),
        node.required("expect", ExpectationSection::read, Expectation.of()));
    if (said.isEmpty() || said.getLast().speaker() != Speaker.CUSTOMER) {
      node.mistake("ends with what a customer says: nothing is to be decided otherwise");
    }
    node.nothingElse();
    return read;
  }

  private static List<Line> said(YamlNode node) {
    List<Line> said = new ArrayList<>();
    for (YamlNode line : node.list("said")) {
      List<String> keys = line.keys();
      if (keys.size() != 1) {
        line.mistake("is one message: customer, agent or teammate, and its words");
        continue;
      }
      for (Speaker speaker : Speaker.values()) {
        line.child(speaker.name().toLowerCase(Locale.ROOT)).ifPresent(words -> {
          if (words.text().isBlank()) {
            words.mistake("says nothing");
          }
          said.add(new Line(speaker, words.text()));
        });
      }
      line.nothingElse();
    }
    return said;
  }

  private static Visitor visitor(YamlNode node) {
    String role = node.text("role", "user");
    if (!role.equals("user") && !role.equals("lead")) {
      node.mistake("role", "is user or lead, not '" + role + "'");
    }
    Map<String, String> company = new HashMap<>();
    node.child("company")
        .ifPresent(there -> there.keys().forEach(key -> company.put(key, there.text(key))));
    // Short for the attribute that most suites are about.
    node.child("tier").ifPresent(tier -> company.put("tier", tier.text()));
    Visitor visitor =
        new Visitor(role.equals("lead"), node.text("page", ""), company, node.text("owner", ""));
    node.nothingElse();
    return visitor;
  }

  private static Optional<Instant> time(YamlNode node) {
    try {
      return Optional.of(Instant.parse(node.text()));
    } catch (DateTimeException mistake) {
      node.mistake("must be a time such as 2026-03-03T15:00:00Z, not '" + node.text() + "'");
      return Optional.empty();
    }
  }

  private static boolean drafted(YamlNode node) {
    String written = node.text("drafted", "false");
    if (!written.equals("true") && !written.equals("false")) {
      node.mistake("drafted", "is true or false, not '" + written + "'");
    }
    return written.equals("true");
  }
}

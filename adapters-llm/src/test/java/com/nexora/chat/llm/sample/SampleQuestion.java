package com.nexora.chat.llm.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question of the sample's `questions.csv`.
///
/// @param article the id of the article that answers it; empty when none does
/// @param calibration whether it may be looked at when a figure is chosen: every second line
public record SampleQuestion(String kind, String text, String article, boolean calibration) {

  private static final Pattern LINE =
      Pattern.compile("(\\w+),(?:\"((?:[^\"]|\"\")*)\"|([^,]*)),(\\d*)");

  public boolean answerable() {
    return kind.equals("answerable");
  }

  public static List<SampleQuestion> all() {
    try {
      List<String> lines = Files.readAllLines(SampleArticles.SAMPLE.resolve("questions.csv"));
      List<SampleQuestion> questions = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        questions.add(of(lines.get(i), i % 2 == 1));
      }
      return questions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleQuestion of(String line, boolean calibration) {
    Matcher cells = LINE.matcher(line);
    if (!cells.matches()) {
      throw new IllegalArgumentException("not a question: " + line);
    }
    String text = cells.group(2) == null ? cells.group(3) : cells.group(2).replace("\"\"", "\"");
    return new SampleQuestion(cells.group(1), text, cells.group(4), calibration);
  }
}

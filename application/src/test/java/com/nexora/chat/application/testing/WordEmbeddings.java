package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Embed;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes words for meaning: texts are the nearer the more words they share. Needs no model, and
/// gives the same numbers everywhere.
public final class WordEmbeddings implements Embed {

  private static final int DIMENSIONS = 256;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Override
  public String model() {
    return "words";
  }

  @Override
  public Embedding passage(WorkspaceId workspace, String text) {
    return words(text);
  }

  @Override
  public Embedding question(WorkspaceId workspace, String text) {
    return words(text);
  }

  /// The first dimension is the same for all, so that a text without words has a direction too.
  private static Embedding words(String text) {
    float[] counts = new float[DIMENSIONS];
    counts[0] = 0.1f;
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      counts[1 + Math.floorMod(words.group().hashCode(), DIMENSIONS - 1)]++;
    }
    return Embedding.of(counts);
  }
}

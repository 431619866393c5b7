package com.nexora.chat.llm.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A prompt as its resource file holds it. A changed text is another version in another file: the
/// decision record names the version, and it must stay true.
///
/// @param name such as `answer v1`
public record Prompt(String name, String text) {

  /// The one that proposes replies.
  public static final Prompt ANSWER = read("answer", 1);

  static Prompt read(String name, int version) {
    String file = name + "-v" + version + ".txt";
    try (InputStream resource = Prompt.class.getResourceAsStream(file)) {
      if (resource == null) {
        throw new IllegalStateException("there is no prompt " + file);
      }
      return new Prompt(
          name + " v" + version, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

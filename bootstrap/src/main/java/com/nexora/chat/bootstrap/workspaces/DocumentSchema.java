package com.nexora.chat.bootstrap.workspaces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The JSON Schema of a workspace's document, for editors. A key that a section reads is described
/// in `META-INF/workspace.schema.json`, and nowhere else; a test compares both.
public final class DocumentSchema {

  private static final String PLACE = "/META-INF/workspace.schema.json";

  private DocumentSchema() {}

  public static String text() {
    try (InputStream schema = DocumentSchema.class.getResourceAsStream(PLACE)) {
      if (schema == null) {
        throw new IllegalStateException(PLACE + " is missing");
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

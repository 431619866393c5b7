package com.nexora.chat.console.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The pages' templates, compiled with the code. They escape whatever they show.
public final class Templates {

  private static final String PACKAGE = "com.nexora.chat.console.template";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(
      Path.of("."), ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  /// @return UTF-8
  byte[] render(String template, Object view) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template + ".jte", view, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}

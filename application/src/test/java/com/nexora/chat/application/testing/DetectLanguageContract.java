package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.DetectLanguage;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What everything that detects languages must do.
public interface DetectLanguageContract {

  WorkspaceId WORKSPACE = new WorkspaceId("workspace-a");

  DetectLanguage languages();

  @Test
  default void a_plain_sentence_has_its_language() {
    assertEquals(
        Optional.of(new Language("en")),
        languages()
            .detect(WORKSPACE, "Where can I download the invoices that you sent to us last year?"));
    assertEquals(
        Optional.of(new Language("de")),
        languages()
            .detect(WORKSPACE, "Wo kann ich die Rechnungen vom letzten Jahr herunterladen?"));
    assertEquals(
        Optional.of(new Language("es")),
        languages().detect(WORKSPACE, "¿Dónde puedo descargar las facturas del año pasado?"));
  }

  /// The conversation keeps its language then.
  @Test
  default void a_message_too_short_to_tell_has_none() {
    for (String message : List.of("", "   ", "ok", "hi", "asap plz", "👍", "12345", "\u200b")) {
      assertEquals(Optional.empty(), languages().detect(WORKSPACE, message), message);
    }
  }
}

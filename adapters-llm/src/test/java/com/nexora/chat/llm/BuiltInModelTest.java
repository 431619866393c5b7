package com.nexora.chat.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuiltInModelTest {

  private static final WorkspaceId WORKSPACE = new WorkspaceId("workspace-a");

  @Test
  void all_four_ports_work_behind_the_door_until_it_is_closed() {
    BuiltInModel model = BuiltInModel.open();
    try (model) {
      model.warmUp();
      assertEquals(384, model.embed().question(WORKSPACE, "where is my invoice").dimensions());
      assertEquals("unknown", model.intent().read(WORKSPACE, List.of(), "hello").label());
      assertEquals(
          "extractive",
          model.reply().propose(WORKSPACE, Question.of("hello"), List.of()).by().model());
      assertEquals(
          Optional.of(new Language("de")),
          model.language().detect(WORKSPACE, "Wo finde ich meine letzte Rechnung?"));
    }
    assertThrows(IllegalStateException.class, () -> model.embed().question(WORKSPACE, "too late"));
  }
}

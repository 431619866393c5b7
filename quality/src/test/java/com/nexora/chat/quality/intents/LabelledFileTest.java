package com.nexora.chat.quality.intents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.quality.desk.BadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledFileTest {

  private static final List<Labelled> TWO =
      List.of(new Labelled("my bill, please", "BILL"), new Labelled("hi", "NO_NODES_DETECTED"));

  @TempDir
  private Path folder;

  @Test
  void a_table_may_have_trailing_commas_and_columns_of_its_own() throws IOException {
    assertEquals(TWO, read("a.csv", """
        sentence,label,,
        "my bill, please",BILL,,
        hi,NO_NODES_DETECTED
        ,BILL
        """));
    assertEquals(TWO, read("b.csv", """
        \uFEFFid,Intent,Utterance
        1,BILL,"my bill, please"

        2,NO_NODES_DETECTED,hi
        """));
    assertEquals(
        TWO, read("c.tsv", "text\tcategory\nmy bill, please\tBILL\nhi\tNO_NODES_DETECTED"));
  }

  @Test
  void objects_stand_on_lines_of_their_own() throws IOException {
    assertEquals(TWO, read("a.jsonl", """
        {"text": "my bill, please", "label": "BILL"}

        {"label": "NO_NODES_DETECTED", "text": "hi", "id": 7}
        """));
    assertEquals(
        folder.resolve("b.jsonl") + ", line 2: is no JSON object with text or sentence or utterance"
            + " or query or message and label or intent or category in quotes",
        refusal("b.jsonl", "{\"text\": \"a\", \"label\": \"b\"}\n{\"text\": 1}"));
  }

  @Test
  void a_folder_has_messages_and_labels_line_by_line() throws IOException {
    Files.writeString(folder.resolve("seq.in"), "my bill, please\nhi\n");
    Files.writeString(folder.resolve("label"), "BILL\nNO_NODES_DETECTED\n");
    assertEquals(TWO, LabelledFile.read(folder));
    Files.writeString(folder.resolve("label"), "BILL\n");
    assertThrows(BadRequest.class, () -> LabelledFile.read(folder));
  }

  @Test
  void what_cannot_be_used_is_refused_with_its_reason() {
    assertEquals(
        folder.resolve("a.csv") + " needs a column called label or intent or category; its first"
            + " line names [text, class]",
        refusal("a.csv", "text,class\nhi,a\n"));
    assertEquals(
        folder.resolve("b.csv") + " has no message with a label",
        refusal("b.csv", "text,label\n,\n"));
  }

  @Test
  void strangers_are_known_by_their_label() {
    assertTrue(TWO.getLast().stranger());
    assertTrue(new Labelled("hi", "OOS").stranger());
    assertEquals(false, TWO.getFirst().stranger());
  }

  private List<Labelled> read(String name, String content) throws IOException {
    return LabelledFile.read(Files.writeString(folder.resolve(name), content));
  }

  private String refusal(String name, String content) {
    return String.valueOf(
        assertThrows(BadRequest.class, () -> read(name, content)).getMessage());
  }
}

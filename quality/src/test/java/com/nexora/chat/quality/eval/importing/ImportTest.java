package com.nexora.chat.quality.eval.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Expectation;
import com.nexora.chat.quality.eval.suite.Line;
import com.nexora.chat.quality.eval.suite.Line.Speaker;
import com.nexora.chat.quality.eval.suite.Suite;
import com.nexora.chat.quality.eval.suite.SuiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

  private static final String AGENT = "9001001";
  private static final String MAYA = "9001002";
  private static final Path DEMO =
      Path.of(System.getProperty("nexora.root", ".."), "demo/nexora.yaml").toAbsolutePath();

  @TempDir
  private Path folder;

  @Test
  void a_conversation_becomes_a_case_for_each_answer_until_a_person_comes_in() throws IOException {
    Suite suite = imported(conversation(
        "71",
        part("admin", AGENT, "<p>In 30 days.</p><p>Read more: <a href=\\\"x\\\">Refunds</a></p>"),
        part("user", "u", "and yearly plans"),
        part("bot", "1", "Fin says hello"),
        note("Maya knows"),
        part("admin", MAYA, "Maya here"),
        part("user", "u", "hi Maya"),
        part("admin", AGENT, "never mind")));
    assertEquals(List.of("conversation-71-1", "conversation-71-2"), names(suite));
    Case first = suite.cases().getFirst();
    assertEquals(List.of(new Line(Speaker.CUSTOMER, "can I have\nmy money back")), first.said());
    assertEquals(Set.of("answered"), first.expected().decisions());
    assertEquals(List.of("Refunds"), first.expected().sources());
    assertTrue(first.drafted());
    assertTrue(first.visitor().lead());
    assertEquals("https://acme.example/prices", first.visitor().page());
    assertEquals(Instant.ofEpochSecond(1_770_000_000), first.at());
    Case second = suite.cases().getLast();
    assertEquals(
        List.of(Speaker.CUSTOMER, Speaker.AGENT, Speaker.CUSTOMER),
        second.said().stream().map(Line::speaker).toList());
    assertEquals(Expectation.of("handed off"), second.expected());
  }

  @Test
  void an_assignment_to_somebody_else_is_a_handoff_with_words_and_without() throws IOException {
    assertEquals(
        Expectation.of("handed off"),
        imported(conversation("1", assigned("team", "7001001")))
            .cases()
            .getFirst()
            .expected());
    assertEquals(
        Expectation.of("handed off"),
        imported(conversation("1", part("admin", AGENT, "One moment."), assigned("admin", MAYA)))
            .cases()
            .getFirst()
            .expected());
  }

  @Test
  void the_agents_own_question_back_is_known_by_its_wording() throws IOException {
    Suite suite = imported(conversation(
        "1",
        part(
            "admin",
            AGENT,
            "<p>I could not find that in our help articles. Could you tell me in a little more"
                + " detail what you are trying to do?</p>")));
    assertEquals(Expectation.of("asked back"), suite.cases().getFirst().expected());
  }

  @Test
  void words_that_look_like_yaml_come_back_as_they_were() throws IOException {
    String odd = "- a: [b] # \\\"c\\\" 'd' & *e: yes | 007";
    Suite suite = imported(conversation(
        "1", part("admin", AGENT, odd), part("user", "u", odd), part("admin", MAYA, "hm")));
    assertEquals(
        "- a: [b] # \"c\" 'd' & *e: yes | 007",
        suite.cases().getLast().said().getLast().text());
  }

  @Test
  void a_suite_that_is_there_is_never_written_over() throws IOException {
    Path out = folder.resolve("ours.yaml");
    Files.writeString(out, "checked by hand");
    assertThrows(BadRequest.class, () -> run(conversation("1", assigned("team", "7")), out));
    assertEquals("checked by hand", Files.readString(out));
  }

  @Test
  void what_makes_no_case_is_said() {
    Path out = folder.resolve("new.yaml");
    assertThrows(BadRequest.class, () -> run(conversation("1"), out));
    assertThrows(BadRequest.class, () -> run("{\"type\":\"error.list\"}", out));
    assertThrows(BadRequest.class, () -> run("no JSON", out));
  }

  private Suite imported(String json) throws IOException {
    Path out = folder.resolve("suite" + json.hashCode() + ".yaml");
    run(json, out);
    return SuiteFile.read(out);
  }

  private void run(String json, Path out) throws IOException {
    Path in = folder.resolve("conversations.json");
    Files.writeString(in, json);
    new Import()
        .run(List.of(
            "--conversations",
            in.toString(),
            "--suite",
            out.toString(),
            "--workspace",
            DEMO.toString()));
  }

  private static List<String> names(Suite suite) {
    return suite.cases().stream().map(Case::name).toList();
  }

  private static String conversation(String id, String... parts) {
    return """
        {"type": "conversation.list", "conversations": [{
          "type": "conversation", "id": "%s", "created_at": 1770000000,
          "source": {"type": "conversation", "id": "1", "url": "https://acme.example/prices",
            "body": "<p>can I have<br>my money back</p>", "author": {"type": "lead", "id": "u"}},
          "conversation_parts": {"type": "conversation_part.list", "conversation_parts": [%s]}
        }]}""".formatted(id, String.join(",", parts));
  }

  private static String part(String author, String id, String body) {
    return part("comment", author, id, "\"" + body + "\"", "null");
  }

  private static String note(String body) {
    return part("note", "admin", MAYA, "\"" + body + "\"", "null");
  }

  private static String assigned(String type, String id) {
    return part(
        "assignment",
        "admin",
        AGENT,
        "null",
        "{\"type\": \"" + type + "\", \"id\": \"" + id + "\"}");
  }

  private static String part(String kind, String author, String id, String body, String to) {
    return """
        {"type": "conversation_part", "part_type": "%s", "body": %s, "created_at": 1770000060,
         "assigned_to": %s, "author": {"type": "%s", "id": "%s"}}""".formatted(kind, body, to, author, id);
  }
}

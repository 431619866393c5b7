package com.nexora.chat.quality.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.quality.desk.BadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as it is typed, with the built-in model.
class EvalTest {

  private static final Path ROOT =
      Path.of(System.getProperty("nexora.root", "..")).toAbsolutePath();

  @TempDir
  private Path folder;

  @Test
  void a_case_that_passed_in_the_record_and_fails_now_fails_the_command() throws IOException {
    Path record = folder.resolve("last.json");
    assertTrue(evaluated("handed off", "--record", record.toString()), "nothing to compare with");
    assertTrue(evaluated("handed off", "--record", record.toString()), "nothing has changed");
    assertFalse(evaluated("answered", "--record", record.toString()), "now it fails");
    assertTrue(evaluated("answered", "--record", record.toString()), "it failed before as well");
  }

  @Test
  void a_report_is_written_where_it_is_wanted() throws IOException {
    Path report = folder.resolve("deep/report.html");
    assertTrue(evaluated("handed off", "--report", report.toString(), "--times", "2"));
    assertTrue(Files.readString(report).contains("Each case ran 2 times"));
  }

  @Test
  void what_cannot_run_is_said_before_anything_is_loaded() {
    assertThrows(BadRequest.class, () -> evaluated("helped"));
    assertThrows(BadRequest.class, () -> evaluated("answered", "--kind", "unknown"));
    assertThrows(BadRequest.class, () -> evaluated("answered", "--articles", folder + "/missing"));
    assertThrows(BadRequest.class, () -> new Eval().run(List.of("--tims", "3")));
    assertEquals(
        "The suite 'one' has no case that failed in the last recorded run. Its kinds are any.",
        assertThrows(
                BadRequest.class,
                () -> evaluated("answered", "--failed", "--record", folder + "/none.json"))
            .getMessage());
  }

  private boolean evaluated(String decision, String... options) throws IOException {
    Path suite = folder.resolve("suite.yaml");
    Files.writeString(suite, """
        suite: one
        workspace: %s
        articles: %s
        cases:
          - name: person
            kind: any
            said: [{customer: let me talk to a human}]
            expect: {decision: [%s]}
        """.formatted(ROOT.resolve("demo/nexora.yaml"), articles(), decision));
    List<String> arguments = new ArrayList<>(List.of("--suite", suite.toString()));
    arguments.addAll(List.of(options));
    return new Eval().run(arguments);
  }

  private Path articles() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(pages.resolve("1-refunds.html"), "<title>Refunds</title><p>In 30 days.</p>");
    return pages;
  }
}

package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.handoff.Owners;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersInlinedTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private static final String DOCUMENT = """
      name: Acme
      agent: "900"   # 🙂 our agent
      languages: [en]
      handoff-to: {team: "71"}
      attributes: {intent: Intent, outcome: Outcome}
      wording: {source: More, ask-back: What, handoff: Wait}
      """;

  @TempDir
  Path folder;

  private Path file;

  @BeforeEach
  void aListLiesBesideTheDocument() throws IOException {
    file = folder.resolve("acme.yaml");
    Files.writeString(folder.resolve("owners.csv"), """
        company,owner
        Northwind HVAC,priya@example.com
        "Smith \\ ""Sons"", Ltd: #1",Maya Lindqvist
        Söhne%sGmbH,9001005
        """.formatted('\u2028'));
    Files.writeString(folder.resolve("few.csv"), "owner,company\nana,Globex\n");
  }

  private Owners stored(String text) {
    WorkspaceDocument.Read read = WorkspaceDocument.read("stored", text, ACME, Map.of());
    assertEquals(List.of(), read.mistakes());
    return read.workspace().orElseThrow().policy().owners();
  }

  private Owners beside(String text) {
    WorkspaceDocument.Read read =
        WorkspaceDocument.judge(file, text, ACME, Map.of(), _ -> Optional.empty());
    assertEquals(List.of(), read.mistakes());
    return read.workspace().orElseThrow().policy().owners();
  }

  @Test
  void the_stored_text_names_the_same_owners_as_the_file_with_its_list_beside_it() {
    String text = DOCUMENT + """
        owners:
          - company-attribute: csm
          - file: owners.csv   # from the spreadsheet
          - {file: "few.csv"}
          - intercom
        quiet-period: 1s
        """;
    String whole = OwnersInlined.into(text, file);
    assertEquals(beside(text), stored(whole));
    assertTrue(whole.contains("""
          - companies: {
              "Northwind HVAC": "priya@example.com",
        """), whole);
    assertTrue(whole.contains("   # from the spreadsheet\n  - {companies: {"), whole);
    assertTrue(whole.contains("🙂 our agent"), whole);
    assertEquals(whole, OwnersInlined.into(whole, file));
  }

  @Test
  void a_list_of_nobody_is_a_list_of_nobody() throws IOException {
    Files.writeString(folder.resolve("owners.csv"), "company,owner\n");
    String text = DOCUMENT + "owners: [{file: owners.csv}, intercom]\n";
    assertEquals(beside(text), stored(OwnersInlined.into(text, file)));
  }

  @Test
  void a_document_without_a_list_stays_as_it_is_mistakes_and_all() {
    for (String text : List.of(DOCUMENT, "owners: x\n", "owners: [1, [2]]\n", "- a\n", "")) {
      assertEquals(text, OwnersInlined.into(text, file));
    }
  }

  @Test
  void what_is_wrong_with_a_list_is_named_with_its_line() throws IOException {
    Files.writeString(folder.resolve("owners.csv"), "company,owner\nonly a company\n");
    String told = String.valueOf(assertThrows(
            BadSettings.class,
            () -> OwnersInlined.into(DOCUMENT + "owners: [{file: owners.csv}]\n", file))
        .getMessage());
    assertTrue(told.contains("acme.yaml, line 7: owners[0].file needs a company and an"), told);
    assertTrue(told.contains("in line 2 of owners.csv"), told);
  }

  @Test
  void a_stored_version_that_names_a_list_is_refused_with_what_to_do() {
    assertEquals(
        List.of("stored, line 7: owners[0].file names a file, which a stored version does not have:"
            + " publish the document from the folder where owners.csv lies, or write the owners"
            + " under companies:."),
        WorkspaceDocument.read(
                "stored", DOCUMENT + "owners: [{file: owners.csv}]\n", ACME, Map.of())
            .mistakes());
  }
}

package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Handoffs;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.handoff.Owners;
import com.nexora.chat.domain.handoff.Owners.Source;
import com.nexora.chat.domain.handoff.Rung;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaddersSectionTest {

  private static final String FILE = """
      workspaces:
        - id: w1
          name: One
          agent: "900"
          languages: [en]
          attributes: {intent: Intent, outcome: Outcome}
      """;

  private static final String TO_A_LADDER = """
          handoff-to: {ladder: enterprise}
          ladders:
            - name: enterprise
              hours-of: "71"
              rungs: [owner, deputy, pod, {pod: "71"}, {teammate: Ana Ruiz}, {team: "72"}]
              out-of-hours: [{team: "73"}]
      """;

  @TempDir
  Path folder;

  @Test
  void a_destination_is_a_ladder_by_its_name() {
    TeamId pod = new TeamId("71");
    assertEquals(
        new Destination.OnLadder(new Ladder(
            "enterprise",
            List.of(
                new Rung.Owner(),
                new Rung.Deputy(),
                new Rung.OwnersPod(),
                new Rung.Pod(pod),
                new Rung.Person("Ana Ruiz"),
                new Rung.Team(new TeamId("72"))),
            List.of(new Rung.Team(new TeamId("73"))),
            Optional.of(pod))),
        policy(TO_A_LADDER).handoffTo());
  }

  @Test
  void without_a_section_the_owner_is_as_intercom_says() {
    assertEquals(Owners.AS_INTERCOM_SAYS, policy(TO_A_LADDER).owners());
    assertEquals(Handoffs.USUAL, policy(TO_A_LADDER).handoffs());
  }

  @Test
  void an_owner_is_named_by_intercom_an_attribute_a_list_or_a_file() throws IOException {
    Files.writeString(folder.resolve("owners.csv"), """
        \uFEFFowner,company,since
        ana@example.com,"Sparrow, ""Daughters"" & Co",2024

        902, nw-7 ,2025
        """);
    assertEquals(
        new Owners(
            List.of(
                new Source.CompanyAttribute("csm"),
                new Source.ContactAttribute("buddy"),
                new Source.Mapping(Map.of("Northwind", "Ana Ruiz")),
                new Source.Mapping(
                    Map.of("Sparrow, \"Daughters\" & Co", "ana@example.com", "nw-7", "902")),
                new Source.Intercom()),
            Map.of("Ana Ruiz", List.of("Ben Okafor"), "902", List.of("901", "903"))),
        policy(TO_A_LADDER + """
                owners:
                  - company-attribute: csm
                  - contact-attribute: buddy
                  - companies: {Northwind: Ana Ruiz}
                  - file: owners.csv
                  - intercom
                deputies:
                  Ana Ruiz: Ben Okafor
                  "902": ["901", "903"]
            """).owners());
  }

  @Test
  void a_step_may_be_suggested_for_an_intent() {
    String file = TO_A_LADDER + """
            intents: [{name: billing, examples: [invoice]}]
            handoff: {next-steps: {billing: Look into the ledger first.}}
        """;
    assertEquals(
        new Handoffs(Map.of("billing", "Look into the ledger first.")),
        policy(file).handoffs());
    String mistakes = mistakes(file.replace("steps: {billing", "steps: {biling"));
    assertTrue(
        mistakes.contains("next-steps.biling speaks of an intent that is not under 'intents'"),
        mistakes);
  }

  @Test
  void what_nobody_takes_goes_on_to_a_destination_to_steps_or_to_the_next_of_the_ladder() {
    assertEquals(
        Optional.of(new Escalation(Duration.ofMinutes(15), Optional.empty(), 2)),
        policy(TO_A_LADDER + "    handoff: {accept-within: 15m}\n").handoffs().escalation());
    assertEquals(
        Optional.of(new Escalation(
            Duration.ofHours(2), Optional.of(new Destination.Team(new TeamId("72"))), 3)),
        policy(TO_A_LADDER
                + "    handoff: {accept-within: 2h, escalate-to: {team: \"72\"}, times: 3}\n")
            .handoffs()
            .escalation());
    assertEquals(
        Optional.of(new Destination.OnLadder(new Ladder(
            "escalate-to", List.of(new Rung.Deputy(), new Rung.Team(new TeamId("72")))))),
        policy(TO_A_LADDER
                + "    handoff: {accept-within: 2h, escalate-to: [deputy, {team: \"72\"}]}\n")
            .handoffs()
            .escalation()
            .flatMap(Escalation::to));
  }

  @Test
  void what_is_wrong_about_handoffs_that_nobody_takes_is_said() {
    String at = "line 13: workspaces[0].handoff";
    assertSaid(
        at + " needs accept-within, the time after which a handoff goes on, such as 15m.",
        "{times: 2}");
    assertSaid(
        at + ".accept-within is a time in minutes or hours, such as 15m or 2h, not '0m'.",
        "{accept-within: 0m}");
    assertSaid(at + ".times is a number from 1 to 5, not '9'.", "{accept-within: 5m, times: 9}");
    assertSaid(
        at + ".escalate-to needs steps, such as [deputy, {team: \"71\"}], or a destination.",
        "{accept-within: 5m, escalate-to: []}");
    assertSaid(
        at + ".escalate-to.ladder names the ladder 'x', which is not under 'ladders'",
        "{accept-within: 5m, escalate-to: {ladder: x}}");
  }

  private void assertSaid(String mistake, String handoff) {
    String mistakes = mistakes(TO_A_LADDER + "    handoff: " + handoff + "\n");
    assertTrue(mistakes.contains(mistake), mistakes);
  }

  @Test
  void what_is_wrong_is_named_with_its_line() {
    String mistakes = mistakes("""
            handoff-to: {ladder: enterprize}
            ladders:
              - name: enterprise
                rungs: [ownr, {pods: "71"}, {team: ""}, {teammate: ""}]
                out-of-hours: [owner]
              - name: empty
              - name: enterprise
                rungs: [owner]
            owners: [hubspot, {plan: x}, {file: ../../etc/passwd}, {file: none.csv}]
            deputies: {Ana: [""]}
        """).replace(folder.toString(), "FOLDER");
    String at = "FOLDER/w.yaml, line ";
    String rung =
        " is owner, deputy, pod, {pod: team id}, {team: id} or {teammate: id, e-mail or name}";
    assertEquals(
        String.join(
            "\n",
            at + "10: workspaces[0].ladders[0].rungs[0]" + rung + ", not 'ownr'.",
            at + "10: workspaces[0].ladders[0].rungs[1]" + rung + ".",
            at + "10: workspaces[0].ladders[0].rungs[2].team is empty; write the team's id, such as"
                + " {team: \"71\"}.",
            at + "10: workspaces[0].ladders[0].rungs[3].teammate is empty; write their id, e-mail"
                + " address or name.",
            at + "9: workspaces[0].ladders[0] needs hours-of, the id of the team whose hours"
                + " out-of-hours speaks of.",
            at + "12: workspaces[0].ladders[1] needs rungs, such as [owner, deputy, pod,"
                + " {team: \"71\"}].",
            at + "13: workspaces[0].ladders[2] repeats the ladder 'enterprise': put all its"
                + " rungs under one 'rungs', or give this ladder another name.",
            at + "7: workspaces[0].handoff-to.ladder names the ladder 'enterprize', which is not"
                + " under 'ladders'; there are enterprise.",
            at + "15: workspaces[0].owners[0] is intercom, {company-attribute: name},"
                + " {contact-attribute: name}, {companies: {company: owner}} or"
                + " {file: owners.csv}, not 'hubspot'.",
            at + "15: workspaces[0].owners[1] names exactly one of company-attribute,"
                + " contact-attribute, companies, file; give another source a '-' of its own.",
            at + "15: workspaces[0].owners[2].file is the name of a file beside this one, such as"
                + " owners.csv, not '../../etc/passwd'.",
            at + "15: workspaces[0].owners[3].file names FOLDER/none.csv, which cannot be read.",
            at + "16: workspaces[0].deputies.Ana[0] is empty; write the deputy's id, e-mail"
                + " address or name."),
        mistakes);
  }

  @Test
  void what_is_wrong_in_the_file_of_owners_is_named_with_its_line_there() throws IOException {
    Files.writeString(folder.resolve("owners.csv"), "company,owner\nNorthwind\n,901\n");
    Files.writeString(folder.resolve("headless.csv"), "Northwind,901\n");
    String mistakes =
        mistakes(TO_A_LADDER + "    owners: [{file: owners.csv}, {file: headless.csv}]\n");
    assertTrue(mistakes.contains("needs a company and an owner in line 2 of owners.csv"), mistakes);
    assertTrue(mistakes.contains("needs a company and an owner in line 3 of owners.csv"), mistakes);
    assertTrue(
        mistakes.contains("the columns company and owner in the first line of headless.csv"),
        mistakes);
  }

  private WorkspacePolicy policy(String section) {
    return WorkspacesFile.parse(folder.resolve("w.yaml").toString(), FILE + section, Map.of())
        .getFirst()
        .policy();
  }

  private String mistakes(String section) {
    return String.valueOf(assertThrows(BadSettings.class, () -> policy(section)).getMessage());
  }
}

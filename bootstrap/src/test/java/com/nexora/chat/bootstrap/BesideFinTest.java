package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.coexistence.Coexistence;
import com.nexora.chat.domain.policy.Manners;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database, and Fin answering beside it as the twin plays it.
class BesideFinTest {

  private static final String LOTTIE_SAYS_THANKS = """
      {"contact_id":"65f1b37d9a02c65e41d7f105","body":"thanks"}
      """;
  private static final String FIN_ANSWERS = """
      {"body":"I am Fin. You are welcome.","fin":true,"answer":true}
      """;
  private static final String FIN_ESCALATES = """
      {"body":"I will let the team know.","fin":true,"escalates":true}
      """;
  private static final String GIVEN_TO_NORA = """
      {"admin_id":"9001002","action":"assign","assignee_type":"admin","assignee_id":"%s"}
      """.formatted(Harborlane.NORA);
  private static final String A_WORKFLOW_ANSWERS = """
      {"body":"Our help center knows."}
      """;
  private static final String MAYA_ANSWERS = """
      {"admin_id":"9001002","action":"comment","body":"My pleasure."}
      """;
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"");

  @TempDir
  Path data;

  /// One conversation of the twin.
  private record Talk(Harborlane harborlane, URI page) {

    static Talk started(Harborlane harborlane) throws IOException {
      Matcher id = ID.matcher(harborlane.post("/twin/conversations", LOTTIE_SAYS_THANKS));
      assertTrue(id.find());
      return new Talk(
          harborlane, URI.create(harborlane.url() + "/twin/conversations/" + id.group(1)));
    }

    void finAnswers() throws IOException {
      harborlane.post(page.getPath() + "/operator", FIN_ANSWERS);
    }

    void finEscalates() throws IOException {
      harborlane.post(page.getPath() + "/operator", FIN_ESCALATES);
    }

    void workflowAnswers() throws IOException {
      harborlane.post(page.getPath() + "/operator", A_WORKFLOW_ANSWERS);
    }

    void mayaAnswers() throws IOException {
      harborlane.post(page.getPath() + "/teammate", MAYA_ANSWERS);
    }

    void givenToNora() throws IOException {
      harborlane.post(page.getPath() + "/teammate", GIVEN_TO_NORA);
    }

    boolean shows(String words) throws IOException {
      return harborlane.get(page).contains(words);
    }
  }

  private interface Story {
    void go(Harborlane harborlane) throws IOException;
  }

  private void with(Coexistence coexistence, Story story) throws IOException {
    try (Harborlane harborlane = new Harborlane();
        Service service = Service.start(
            Settings.read(environment()),
            List.of(beside(harborlane, coexistence)),
            new ScriptedModels())) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      story.go(harborlane);
    }
  }

  /// What is said to the second customer shows that the first was passed over, and not only slow.
  @Test
  void fin_first_leaves_fin_alone_until_the_conversation_is_handed_over() throws IOException {
    with(Coexistence.FIN_FIRST, harborlane -> {
      Talk fins = Talk.started(harborlane);
      fins.givenToNora();
      fins.finAnswers();
      Talk other = Talk.started(harborlane);
      other.givenToNora();
      Harborlane.await(() -> other.shows("You're welcome!"));
      assertFalse(fins.shows("You're welcome!"));
      fins.givenToNora();
      Harborlane.await(() -> fins.shows("You're welcome!"));
    });
  }

  /// Nobody is assigned: the agent has had the conversation from the first message on.
  @Test
  void fin_first_takes_up_what_fin_escalates_by_itself() throws IOException {
    with(Coexistence.FIN_FIRST, harborlane -> {
      Talk fins = Talk.started(harborlane);
      fins.givenToNora();
      fins.finAnswers();
      Talk other = Talk.started(harborlane);
      other.givenToNora();
      Harborlane.await(() -> other.shows("You're welcome!"));
      assertFalse(fins.shows("You're welcome!"));
      fins.finEscalates();
      Harborlane.await(() -> fins.shows("You're welcome!"));
    });
  }

  @Test
  void us_first_answers_beside_fin_and_the_collision_is_listed() throws IOException {
    with(Coexistence.US_FIRST, harborlane -> {
      Talk both = Talk.started(harborlane);
      both.finAnswers();
      both.givenToNora();
      Harborlane.await(() -> both.shows("You're welcome!"));
      Harborlane.await(() -> collisions().contains("Fin"));
    });
  }

  /// The customer does not write in between: both have answered the same message.
  @Test
  void a_workflow_and_a_person_who_answer_as_well_are_listed() throws IOException {
    with(Coexistence.FIN_FIRST, harborlane -> {
      Talk workflows = Talk.started(harborlane);
      workflows.givenToNora();
      Talk persons = Talk.started(harborlane);
      workflows.workflowAnswers();
      persons.givenToNora();
      Harborlane.await(() -> workflows.shows("You're welcome!"));
      Harborlane.await(() -> persons.shows("You're welcome!"));
      persons.mayaAnswers();
      persons.givenToNora();
      Harborlane.await(() -> collisions().contains("workflow"));
      Harborlane.await(() -> collisions().contains("person"));
      assertFalse(collisions().contains("Fin"));
    });
  }

  @Test
  void never_both_gives_to_a_person_what_fin_has_answered() throws IOException {
    with(Coexistence.NEVER_BOTH, harborlane -> {
      Talk fins = Talk.started(harborlane);
      fins.finAnswers();
      fins.givenToNora();
      Harborlane.await(() -> fins.shows("Fin has answered here"));
      Harborlane.await(() -> fins.shows("handed off"));
      assertFalse(fins.shows("You're welcome!"));
    });
  }

  private String collisions() {
    Printed printed =
        Printed.by(List.of("collisions", "--workspace", Harborlane.ID.value()), environment());
    return printed.said() + printed.complained();
  }

  private static ConfiguredWorkspace beside(Harborlane harborlane, Coexistence coexistence) {
    return new ConfiguredWorkspace(
        Harborlane.ID,
        "Harborlane",
        Optional.of(harborlane.privateApp()),
        ExamplePolicy.spokenBy(Harborlane.NORA, ExamplePolicy.askingBack(1))
            .withManners(Manners.NONE.withCoexistence(coexistence)));
  }

  private Map<String, String> environment() {
    return Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1");
  }
}

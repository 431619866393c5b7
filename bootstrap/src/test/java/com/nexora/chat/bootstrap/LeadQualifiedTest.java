package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.SalesPolicy;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.qualifying.Leads.Route;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database, and a customer who may buy more: the agent asks, the
/// twin's sales team gets the conversation, and the facts stand with the contact and the company,
/// except where a person has set a value.
class LeadQualifiedTest {

  private static final String LOTTIE = "65f1b37d9a02c65e41d7f105";
  private static final String SPARROW = "65f1a20c4e8b7d3390c1e003";
  private static final String SALES = "7001002";

  private static final String LOTTIE_ASKS = """
      {"contact_id":"%s","body":"%s","page_url":"https://app.harborlane.example/jobs"}
      """.formatted(LOTTIE, SalesPolicy.INTEREST);

  private static final Surroundings WITHOUT_A_MODEL = new Surroundings() {
    @Override
    public Optional<Ports.Models> models() {
      return Optional.of(new Ports.Models(
          new WordEmbeddings(),
          new ScriptedLanguage(),
          new ScriptedIntents(),
          new ScriptedReply()));
    }
  };

  @TempDir
  Path data;

  @Test
  void a_lead_is_qualified_its_attributes_written_and_what_a_person_set_stays() throws IOException {
    try (Harborlane harborlane = new Harborlane();
        Service service =
            Service.start(settings(), List.of(selling(harborlane)), WITHOUT_A_MODEL)) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      Harborlane.await(() -> defined(harborlane, "contact", "team_size")
          && defined(harborlane, "company", "lead_state")
          && defined(harborlane, "company", "lead_score"));
      setByHand(harborlane, "/companies/" + SPARROW, "{\"custom_attributes\":{\"lead_score\":99}}");

      String id = id(harborlane.post("/twin/conversations", LOTTIE_ASKS));
      Harborlane.await(() -> said(harborlane, id, SalesPolicy.SIZE_QUESTION));
      lottieSays(harborlane, id, "about 30");
      Harborlane.await(() -> said(harborlane, id, SalesPolicy.ROLE_QUESTION));
      lottieSays(harborlane, id, "skip");

      URI conversation = URI.create(harborlane.url() + "/conversations/" + id);
      Harborlane.await(() -> harborlane
          .get(conversation)
          .matches("(?s).*\"team_assignee_id\"\\s*:\\s*\"?" + SALES + ".*"));
      Harborlane.await(() ->
          attribute(harborlane, "/companies/" + SPARROW, "lead_state").equals("\"qualified\""));
      assertEquals("30", attribute(harborlane, "/contacts/" + LOTTIE, "team_size"));
      assertEquals("99", attribute(harborlane, "/companies/" + SPARROW, "lead_score"));
      assertEquals("true", attribute(harborlane, "/conversations/" + id, "Escalated"));
      String now = harborlane.get(conversation);
      assertTrue(now.contains("team-size: 30 (answered)"), now);
    }
  }

  private static void setByHand(Harborlane harborlane, String path, String json)
      throws IOException {
    harborlane.send(HttpRequest.newBuilder(URI.create(harborlane.url() + path))
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(json)));
  }

  private static void lottieSays(Harborlane harborlane, String id, String words)
      throws IOException {
    harborlane.post(
        "/twin/conversations/" + id + "/messages",
        "{\"contact_id\":\"%s\",\"body\":\"%s\"}".formatted(LOTTIE, words));
  }

  private static boolean said(Harborlane harborlane, String id, String words) throws IOException {
    return harborlane
        .get(URI.create(harborlane.url() + "/conversations/" + id + "?display_as=plaintext"))
        .contains(words);
  }

  private static boolean defined(Harborlane harborlane, String model, String name)
      throws IOException {
    return harborlane
        .get(URI.create(harborlane.url() + "/data_attributes?model=" + model))
        .contains("\"" + name + "\"");
  }

  /// As it stands in JSON; empty when it is not there.
  private static String attribute(Harborlane harborlane, String path, String name)
      throws IOException {
    Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*(\"[^\"]*\"|[^,}\\s]+)")
        .matcher(harborlane.get(URI.create(harborlane.url() + path)));
    return found.find() ? found.group(1) : "";
  }

  private static String id(String conversation) {
    Matcher id = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"").matcher(conversation);
    assertTrue(id.find(), conversation);
    return id.group(1);
  }

  private static ConfiguredWorkspace selling(Harborlane harborlane) {
    WorkspacePolicy usual = SalesPolicy.policy();
    Leads leads = new Leads(
        SalesPolicy.leads().criteria(),
        20,
        5,
        Map.of(
            Verdict.QUALIFIED, new Route.HandOff(new Destination.Team(new TeamId(SALES))),
            Verdict.NURTURE, SalesPolicy.leads().after(Verdict.NURTURE),
            Verdict.DISQUALIFIED, SalesPolicy.leads().after(Verdict.DISQUALIFIED)),
        SalesPolicy.leads().stopped());
    WorkspacePolicy policy = WorkspacePolicy.plain(
            Harborlane.NORA,
            usual.languages(),
            List.of(),
            List.of(new Rule("everybody", new Condition.Always(), new Rule.Outcome.Qualify())),
            new Destination.Team(new TeamId("7001001")),
            usual.wording(),
            usual.attributes(),
            1,
            ExamplePolicy.QUIET,
            usual.email(),
            1,
            usual.guard())
        .withLeads(leads)
        .withWriteBack(new WriteBack(List.of(
            mapping(Model.CONTACT, "team_size", "lead.team-size", Shape.WHOLE),
            new Mapping(
                Model.COMPANY,
                "lead_state",
                "qualification",
                Shape.LIST,
                List.of("qualified", "disqualified", "nurture"),
                false,
                0),
            mapping(Model.COMPANY, "lead_score", "score", Shape.WHOLE),
            mapping(Model.CONVERSATION, "Escalated", "escalated", Shape.TRUTH))));
    return new ConfiguredWorkspace(
        Harborlane.ID, "Harborlane", Optional.of(harborlane.privateApp()), policy);
  }

  private static Mapping mapping(Model model, String attribute, String fact, Shape shape) {
    return new Mapping(model, attribute, fact, shape, List.of(), false, 0);
  }

  private Settings settings() {
    return Settings.read(
        Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1"));
  }
}

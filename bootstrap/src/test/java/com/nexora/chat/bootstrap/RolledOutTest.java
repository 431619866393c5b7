package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.CaseFile;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.bootstrap.workspaces.WorkspacesFile;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.routing.Sticky;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.Outcome.Silence;
import com.nexora.chat.persistence.Persistence;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database and the twin, and one workspace in which each page of the
/// customer's has a rule of its own: how far the agent is let out there, or what it may do. What
/// was sent is what the twin was asked for.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolledOutTest {

  private static final String HELLO = "Hello from the agent.";
  private static final String QUESTION = "How do I reset my password?";
  private static final String WISH = "I want to talk to a human";
  private static final String SUPPORT = "7001001";

  private static final String FILE = """
      workspaces:
        - id: hbl4demo
          name: Harborlane
          intercom:
            api: ${NEXORA_DEMO_API}
            access-token: ${NEXORA_DEMO_ACCESS_TOKEN}
            client-secret: ${NEXORA_DEMO_CLIENT_SECRET}
          agent: "9001001"
          languages: [en]
          quiet-period: 0s
          handoff-to: {team: "7001001"}
          attributes: {intent: Nexora intent, outcome: Nexora outcome}
          rollout: off
          rules:
            - {name: shadowed, when: {page-path: /shadow}, then: {say: Hello from the agent.}, rollout: shadow}
            - {name: drafted, when: {page-path: /draft}, then: {say: Hello from the agent.}, rollout: draft}
            - name: halved
              when: {page-path: /half}
              then: {say: Hello from the agent.}
              rollout: {percent: 50, others: shadow}
            - {name: live, when: {page-path: /live}, then: {say: Hello from the agent.}, rollout: live}
            - {name: for a person to send, when: {page-path: /to-send}, then: {draft: true}, rollout: live}
            - {name: another tool's, when: {page-path: /elsewhere}, then: {leave-alone: true}, rollout: live}
      """;

  /// Whatever is asked, the nearest passage answers.
  private static final Surroundings QUOTING = new Surroundings() {
    @Override
    public Optional<Ports.Models> models() {
      return Optional.of(new Ports.Models(
          new WordEmbeddings(),
          new ScriptedLanguage(),
          new ScriptedIntents(),
          (_, _, offered) -> new Proposed(
              new Proposal.Answer(
                  offered.getFirst().passage().text(),
                  List.of(offered.getFirst().passage()),
                  1),
              "",
              Consulted.inProcess("scripted"))));
    }
  };

  /// A conversation of the twin, after the agent has looked at it.
  private record Talk(String id, String now, CaseFile known) {

    Outcome end() {
      return known.end().orElseThrow();
    }

    String rule() {
      return known.turn().orElseThrow().record().matchedRule().orElseThrow();
    }

    /// As the decision record has it.
    String rollout() {
      return known.turn().orElseThrow().record().rollout();
    }

    int parts(String type) {
      return Harborlane.count("\"part_type\"\\s*:\\s*\"" + type + "\"", now);
    }

    /// The first sentence of a note, where customers cannot look.
    boolean notes(String words) {
      return Pattern.compile("\"part_type\"\\s*:\\s*\"note\"[^{}]*" + Pattern.quote(words))
          .matcher(now)
          .find();
    }

    boolean isWithSupport() {
      return Harborlane.count("\"team_assignee_id\"\\s*:\\s*\"?" + SUPPORT, now) > 0;
    }
  }

  @TempDir
  private static Path data;

  private final Harborlane harborlane = new Harborlane();
  private Optional<Service> service = Optional.empty();

  @BeforeAll
  void start() throws IOException {
    Path file = Files.writeString(data.resolve("nexora.yaml"), FILE);
    Service started = Service.start(
        Settings.read(environment()), WorkspacesFile.read(file, harborlane.environment()), QUOTING);
    service = Optional.of(started);
    URI address = URI.create("http://127.0.0.1:" + started.port());
    Harborlane.await(() -> harborlane.get(address.resolve("/ready")).contains("READY"));
    harborlane.sendWebhooksTo(address.resolve("/webhooks/intercom/" + Harborlane.ID));
  }

  @AfterAll
  void stop() {
    service.ifPresent(Service::close);
    harborlane.close();
  }

  @Test
  void off_nothing_is_decided_and_nothing_sent_not_even_to_who_wants_a_person() throws IOException {
    Talk talk = ends("/nowhere", WISH);
    assertEquals(new Outcome.Suppressed(Silence.NOT_ROLLED_OUT), talk.end());
    assertEquals("", talk.known().turn().orElseThrow().record().model());
    assertEquals(0, sent(talk));
  }

  @Test
  void in_the_shadow_it_is_decided_and_recorded_and_nothing_is_sent() throws IOException {
    Talk talk = ends("/shadow", QUESTION);
    assertEquals(new Outcome.Suppressed(Silence.SHADOW), talk.end());
    assertEquals("shadowed", talk.rule());
    assertEquals("shadow: answered", talk.rollout());
    assertEquals(0, sent(talk));
  }

  @Test
  void as_a_draft_the_customer_sees_nothing_and_a_person_gets_the_reply_as_a_note()
      throws IOException {
    Talk talk = ends("/draft", QUESTION);
    assertEquals(new Outcome.HandedOff(HandoffReason.DRAFT_TO_SEND), talk.end());
    assertEquals(0, talk.parts("comment"), talk.now());
    assertTrue(talk.notes(HELLO), talk.now());
    assertTrue(talk.isWithSupport(), talk.now());
    assertEquals("draft: handed off, draft to send", talk.rollout());
  }

  /// A workspace lets out half: two customers of one page, of whom one is in and the other is not.
  @Test
  void of_a_percentage_the_conversation_that_is_in_is_answered_and_the_other_is_not()
      throws IOException {
    boolean in = false;
    boolean out = false;
    while (!in || !out) {
      Talk talk = ends("/half", QUESTION);
      boolean drawn = Sticky.lot(Harborlane.ID, talk.id(), "rollout of halved") < Sticky.LOTS / 2;
      assertEquals(
          drawn ? new Outcome.Answered() : new Outcome.Suppressed(Silence.SHADOW), talk.end());
      assertEquals(drawn ? 1 : 0, talk.parts("comment"), talk.now());
      in |= drawn;
      out |= !drawn;
    }
  }

  @Test
  void live_by_its_own_rule_it_answers_while_the_workspace_is_off() throws IOException {
    Talk talk = ends("/live", QUESTION);
    assertEquals(new Outcome.Answered(), talk.end());
    assertEquals(1, talk.parts("comment"), talk.now());
    assertTrue(talk.now().contains(HELLO), talk.now());
    assertTrue(sent(talk) > 0, "what is counted elsewhere");
    assertEquals("", talk.rollout());
  }

  @Test
  void by_a_rule_that_wants_drafts_the_answer_is_a_note_and_a_person_sends_it() throws IOException {
    Talk talk = ends("/to-send", QUESTION);
    assertEquals(new Outcome.HandedOff(HandoffReason.DRAFT_TO_SEND), talk.end());
    assertEquals(0, talk.parts("comment"), talk.now());
    assertTrue(talk.notes("Draft by the AI agent, not sent"), talk.now());
    assertTrue(talk.notes("Read more:"), talk.now());
    assertTrue(talk.isWithSupport(), talk.now());
  }

  @Test
  void what_a_rule_leaves_alone_is_left_alone_even_by_who_wants_a_person() throws IOException {
    Talk talk = ends("/elsewhere", WISH);
    assertEquals(new Outcome.Suppressed(Silence.RULE_LEAVES_ALONE), talk.end());
    assertEquals("another tool's", talk.rule());
    assertEquals(0, sent(talk));
    assertFalse(talk.isWithSupport(), talk.now());
  }

  /// A customer writes on this page, and it is waited until that has come to an end.
  private Talk ends(String path, String words) throws IOException {
    Matcher found = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"")
        .matcher(harborlane.post("/twin/conversations", """
            {"contact_id":"65f1b37d9a02c65e41d7f105","body":"%s",
             "page_url":"https://app.harborlane.example%s"}""".formatted(words, path)));
    assertTrue(found.find());
    ConversationId id = new ConversationId(found.group(1));
    try (Persistence store = Storage.attach(Settings.read(environment()))) {
      Harborlane.await(() -> {
        CaseFile known = store.cases().read(Harborlane.ID, id);
        return known.end().isPresent() && known.open() == 0;
      });
      return new Talk(
          id.value(),
          harborlane.get(URI.create(harborlane.url() + "/conversations/" + id)),
          store.cases().read(Harborlane.ID, id));
    }
  }

  /// How often Intercom was asked to change this conversation.
  private int sent(Talk talk) throws IOException {
    return Harborlane.count(
        "\"(POST|PUT|PATCH|DELETE)\"\\s*,\\s*\"path\"\\s*:\\s*\"/conversations/" + talk.id(),
        harborlane.get(URI.create(harborlane.url() + "/twin/ledger")));
  }

  private static Map<String, String> environment() {
    return Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1");
  }
}

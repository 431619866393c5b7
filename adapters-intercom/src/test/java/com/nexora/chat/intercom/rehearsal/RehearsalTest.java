package com.nexora.chat.intercom.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Examine;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.TwinPeople;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Against the twin, whose ledger is judged by Intercom's description of its API at the end.
class RehearsalTest {

  private static final WorkspaceId HERE = new WorkspaceId("hbl4demo");
  private static final TeammateId NORA = new TeammateId("9001001");

  private final TwinPeople people = new TwinPeople("secret");
  private final Intercom intercom = Intercom.open(
      IntercomSettings.DEFAULTS,
      workspace -> Optional.of(new Connection(TwinPeople.TOKEN, "secret", people.url())));

  @AfterEach
  void stop() {
    people.close();
  }

  private List<Finding> play() {
    return intercom.rehearse(HERE, NORA, new Destination.Team(new TeamId("7001001")));
  }

  @Test
  void on_the_twin_everything_is_as_the_agent_needs_it_and_nothing_is_left_over() {
    List<Finding> findings = play();
    assertEquals(
        List.of(),
        findings.stream().filter(f -> f.level() != Level.FINE).toList(),
        findings::toString);
    assertEquals(
        List.of(
            "note",
            "reply",
            "app_package_code",
            "HTML of replies",
            "assignment",
            "assigning again",
            "handing over",
            "handing over",
            "unknown attribute",
            "snoozing",
            "opening",
            "closing",
            "cleaning up"),
        findings.stream().map(Finding::about).toList());
    assertEquals(
        new Examine.Seen.Found(0),
        intercom.examination().reads(HERE, Examine.Matter.CONVERSATIONS));
  }

  @Test
  void what_is_refused_is_named_and_the_rest_goes_on() {
    people.breaks("POST", "/conversations/*/parts", 403);
    List<Finding> findings = play();
    assertTrue(
        findings.stream().anyMatch(f -> f.level() == Level.WRONG && f.about().equals("assignment")),
        findings::toString);
    assertEquals("cleaning up", findings.getLast().about());
    assertEquals(Level.FINE, findings.getLast().level());
  }

  @Test
  void without_a_scope_for_contacts_nothing_is_tried() {
    people.breaks("POST", "/contacts", 403);
    assertEquals(
        List.of("a customer to try with"), play().stream().map(Finding::about).toList());
  }

  @Test
  void a_customer_without_a_conversation_is_deleted_as_well() {
    Examine.Seen before = intercom.examination().reads(HERE, Examine.Matter.CONTACTS);
    people.breaks("POST", "/conversations", 403);
    assertEquals(
        List.of("a conversation to try in", "cleaning up"),
        play().stream().map(Finding::about).toList());
    assertEquals(before, intercom.examination().reads(HERE, Examine.Matter.CONTACTS));
  }

  @Test
  void what_cannot_be_deleted_is_left_to_the_operator() {
    people.breaks("DELETE", "/conversations/*", 403);
    Finding last = play().getLast();
    assertEquals(Level.NOTE, last.level());
    assertTrue(last.sentence().contains("by hand"), last::sentence);
  }
}

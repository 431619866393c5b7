package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.InMemoryAttributes;
import com.nexora.chat.application.testing.InMemoryThings;
import com.nexora.chat.application.testing.SalesPolicy;
import com.nexora.chat.application.usecase.MirrorWorkspace;
import com.nexora.chat.application.usecase.MirrorWorkspace.Report;
import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Drift alarm when an attribute that the agent has written is renamed, archived or of another
/// type: it is told, never written, and never defined a second time.
class AttributeDriftTest {

  private static final Mirrored.Attribute SIZE = size("team_size", "integer", false);

  private final Office office = new Office(SalesPolicy.policy()
      .withWriteBack(new WriteBack(List.of(new Mapping(
          Model.CONTACT, "team_size", "lead.team-size", Shape.WHOLE, List.of(), false, 0)))));
  private final InMemoryThings things = new InMemoryThings(10);
  private final InMemoryAttributes attributes = new InMemoryAttributes(things);
  private final MirrorWorkspace mirroring = Mirrors.mirroring(
      new Mirrors.Sources(
          office.policies, things, attributes, office.mirror, office.store.provenance()),
      new Mirrors.Pace(office.store, () -> 0, Mirrors.Pace.LEASE));

  @BeforeEach
  void the_agent_has_written_it() {
    assertEquals("", alarm(SIZE));
    tellsTheSize("30");
    assertEquals("30", written());
  }

  @Test
  void one_that_is_as_it_was_raises_none() {
    assertEquals("", alarm(SIZE));
  }

  @Test
  void a_renamed_one_is_told_by_its_new_name_and_not_defined_again() {
    assertEquals(
        "attribute 'team_size' is called 'headcount' in Intercom now: write that name, or rename"
            + " it back",
        alarm(size("headcount", "integer", false)));
    assertNotWritten();
  }

  @Test
  void an_archived_one_is_told_and_not_brought_back() {
    String alarm = alarm(size("team_size", "integer", true));
    assertTrue(alarm.contains("'team_size' is archived in Intercom"), alarm);
    assertNotWritten();
  }

  @Test
  void one_of_another_type_is_told() {
    String alarm = alarm(size("team_size", "boolean", false));
    assertTrue(alarm.contains("'team_size' has the type boolean and must hold "), alarm);
    assertNotWritten();
  }

  private void assertNotWritten() {
    assertEquals(List.of(), attributes.asked(), "nothing is defined");
    long before = writes();
    tellsTheSize("40");
    assertEquals(before, writes());
    assertEquals("30", written());
  }

  private void tellsTheSize(String size) {
    office.letPass(Duration.ofMinutes(1));
    DeskStory story = office.started(LOTTIE, SalesPolicy.INTEREST);
    office.works();
    office.says(story, size);
    office.works();
  }

  private String written() {
    return office.desk.account(ACME, LOTTIE).contactAttributes().getOrDefault("team_size", "");
  }

  private long writes() {
    return office.performed().stream()
        .filter(Action.WriteBack.class::isInstance)
        .count();
  }

  /// What an operator is told when Intercom has this one.
  private String alarm(Mirrored.Attribute now) {
    things.has(ACME, MirrorKind.CONTACT_ATTRIBUTE, List.of(now));
    office.letPass(Duration.ofHours(1));
    return assertInstanceOf(
            Report.Current.class, mirroring.mirror(ACME, MirrorKind.CONTACT_ATTRIBUTE))
        .note();
  }

  private static Mirrored.Attribute size(String name, String type, boolean archived) {
    return new Mirrored.Attribute(Model.CONTACT, "81", name, name, type, List.of(), true, archived);
  }
}

package com.nexora.chat.application.mirroring;

import static com.nexora.chat.application.port.MirrorKind.CONVERSATION_ATTRIBUTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryAttributes;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.InMemoryThings;
import com.nexora.chat.application.testing.StoreContract;
import com.nexora.chat.application.usecase.MirrorWorkspace.Report;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.policy.WorkspacePolicy.AttributeNames;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttributesNeededTest {

  private static final WorkspaceId ACME = StoreContract.ACME;
  private static final AttributeNames NAMES = ExamplePolicy.askingBack(1).attributes();
  private static final String INTENT = NAMES.intent();
  private static final String OUTCOME = NAMES.outcome();

  private final InMemoryStore clock = new InMemoryStore();
  private final InMemoryMirror mirror = new InMemoryMirror(clock);
  private final InMemoryThings things = new InMemoryThings(10);
  private final InMemoryAttributes attributes = new InMemoryAttributes(things);
  private final Mirroring mirroring = new Mirroring(
      new Mirrors.Sources(
          new InMemoryPolicies().with(ACME, ExamplePolicy.askingBack(1)),
          things,
          attributes,
          mirror,
          clock.provenance()),
      new Mirrors.Pace(clock, () -> 0, Mirrors.Pace.LEASE));

  @Test
  void what_is_missing_is_defined_once_and_known_at_once() {
    has(text(INTENT));
    assertEquals("", note());
    assertEquals(List.of(OUTCOME), attributes.asked());
    assertEquals(2, mirror.all(ACME, CONVERSATION_ATTRIBUTE).size());
    assertEquals("", note());
    assertEquals(List.of(OUTCOME), attributes.asked());
  }

  @Test
  void an_archived_one_is_neither_brought_back_nor_defined_again() {
    has(text(OUTCOME), attribute(INTENT, "string", true));
    assertTrue(note().contains("'" + INTENT + "' is archived"), this::note);
    assertEquals(List.of(), attributes.asked());
  }

  @Test
  void a_wrong_type_is_told_and_left_alone() {
    has(text(OUTCOME), attribute(INTENT, "integer", false));
    assertTrue(note().contains("'" + INTENT + "' has the type integer"), this::note);
    assertEquals(List.of(), attributes.asked());
  }

  @Test
  void two_of_one_name_are_told_whoever_uses_it() {
    has(text(OUTCOME), text(INTENT), text("Mood"), text("Mood"), attribute("Mood", "list", true));
    assertTrue(note().contains("two attributes are named 'Mood'"), this::note);
  }

  @Test
  void an_archived_namesake_harms_nothing() {
    has(text(OUTCOME), text(INTENT), attribute(INTENT, "string", true));
    assertEquals("", note());
  }

  @Test
  void what_could_not_be_defined_is_told_with_the_reason() {
    has(text(INTENT));
    attributes.answers(new DefineAttribute.Result.Refused("403: forbidden"));
    assertEquals(
        "attribute '" + OUTCOME + "' is missing and could not be defined, 403: forbidden", note());
  }

  @Test
  void what_may_have_been_defined_is_looked_for_before_it_is_tried_again() {
    has(text(INTENT));
    attributes.answers(new DefineAttribute.Result.Unclear("status 500"));
    assertTrue(note().contains("may have been defined"), this::note);
    has(text(INTENT), text(OUTCOME));
    assertEquals("", note());
    assertEquals(1, attributes.asked().stream().filter(OUTCOME::equals).count());
  }

  @Test
  void a_workspace_that_nobody_configured_needs_none() {
    things.has(StoreContract.GLOBEX, CONVERSATION_ATTRIBUTE, List.of());
    mirroring.mirror(StoreContract.GLOBEX, CONVERSATION_ATTRIBUTE);
    assertEquals(List.of(), attributes.asked());
  }

  /// Of a round that begins now.
  private String note() {
    clock.letPass(Mirroring.EVERY);
    Report report = mirroring.mirror(ACME, CONVERSATION_ATTRIBUTE);
    return assertInstanceOf(Report.Current.class, report).note();
  }

  private void has(Mirrored.Attribute... all) {
    things.has(
        ACME,
        CONVERSATION_ATTRIBUTE,
        IntStream.range(0, all.length)
            .<Mirrored>mapToObj(i -> numbered(all[i], i))
            .toList());
  }

  private static Mirrored.Attribute numbered(Mirrored.Attribute a, int number) {
    return new Mirrored.Attribute(
        a.model(), "n" + number, a.name(), a.label(), a.type(), a.options(), true, a.archived());
  }

  private static Mirrored.Attribute text(String name) {
    return attribute(name, "string", false);
  }

  private static Mirrored.Attribute attribute(String name, String type, boolean archived) {
    return new Mirrored.Attribute(
        Model.CONVERSATION, "", name, name, type, List.of(), true, archived);
  }
}

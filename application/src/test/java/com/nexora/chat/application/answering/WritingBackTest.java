package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.testing.SalesPolicy.INTEREST;
import static com.nexora.chat.application.testing.SalesPolicy.SALES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.Provenance.Written;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.SalesPolicy;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Facts mapped to contact, company and conversation attributes; typed; only on change; never
/// over a value a human set, unless configured; provenance kept.
class WritingBackTest {

  private static final Holder CONTACT = new Holder(Model.CONTACT, LOTTIE.value());
  private static final Holder COMPANY = new Holder(Model.COMPANY, "firm");

  private final Office office = new Office(SalesPolicy.policy()
      .withWriteBack(new WriteBack(List.of(
          mapping(Model.CONTACT, "team_size", "lead.team-size", Shape.WHOLE, false),
          mapping(Model.CONTACT, "role", "lead.role", Shape.TEXT, true),
          mapping(Model.COMPANY, "lead_state", "qualification", Shape.LIST, false),
          mapping(Model.COMPANY, "lead_score", "score", Shape.WHOLE, false),
          mapping(Model.CONVERSATION, "Why", "handoff-reason", Shape.TEXT, false),
          mapping(Model.CONVERSATION, "Escalated", "escalated", Shape.TRUTH, false)))));

  @BeforeEach
  void the_attributes_are_defined() {
    office.desk.teams(ACME, SALES);
    knows(Map.of(), Map.of());
    office.defines(
        attribute(Model.CONTACT, "1", "team_size", "integer"),
        attribute(Model.CONTACT, "2", "role", "string"),
        attribute(Model.COMPANY, "3", "lead_state", "string", "qualified", "nurture"),
        attribute(Model.COMPANY, "4", "lead_score", "integer"),
        attribute(Model.CONVERSATION, "5", "Why", "string"),
        attribute(Model.CONVERSATION, "6", "Escalated", "boolean"));
  }

  @Test
  void the_facts_of_a_qualified_lead_are_written_to_contact_company_and_conversation() {
    DeskStory story = qualified();
    assertEquals(
        Map.of("team_size", "30", "role", "office manager"), contact().contactAttributes());
    assertEquals("qualified", contact().companyAttributes().get("lead_state"));
    assertEquals("22", contact().companyAttributes().get("lead_score"));
    assertEquals("lead", story.attributes().get("Why"));
    assertEquals("true", story.attributes().get("Escalated"));
  }

  @Test
  void where_each_value_comes_from_is_kept() {
    DeskStory story = qualified();
    Written size = provenance(CONTACT).stream()
        .filter(written -> written.attribute().equals("team_size"))
        .findFirst()
        .orElseThrow();
    assertEquals("30", size.value());
    assertEquals("answered", size.source());
    assertEquals(1, size.confidence());
    assertEquals(story.id(), size.in());
    assertEquals(Set.of("lead_state", "lead_score"), names(COMPANY));
    assertEquals(Set.of("Why", "Escalated"), names(conversation(story)));
  }

  @Test
  void what_has_not_changed_is_not_written() {
    knows(Map.of("team_size", "30"), Map.of());
    DeskStory story = lead();
    says(story, "office manager");
    assertEquals(Set.of("role"), names(CONTACT));
  }

  @Test
  void what_a_person_has_set_stays() {
    knows(Map.of(), Map.of("lead_score", "99"));
    qualified();
    assertEquals("99", contact().companyAttributes().get("lead_score"));
    assertEquals(Set.of("lead_state"), names(COMPANY));
  }

  @Test
  void what_a_person_has_changed_since_the_agent_wrote_it_stays() {
    qualified();
    knows(Map.of("team_size", "31", "role", "office manager"), Map.of());
    office.letPass(Duration.ofMinutes(1));
    DeskStory again = lead();
    says(again, "now we are 45 employees and want a quote for them");
    assertEquals("31", contact().contactAttributes().get("team_size"));
  }

  @Test
  void what_the_agent_wrote_itself_it_changes() {
    DeskStory first = lead();
    says(first, "30");
    assertEquals("30", contact().contactAttributes().get("team_size"));
    knows(Map.of("team_size", "30", "role", "clerk"), Map.of());
    office.letPass(Duration.ofMinutes(1));
    office.defines(attribute(Model.CONTACT, "2", "role", "string"));
    says(first, "office manager");
    assertEquals("office manager", contact().contactAttributes().get("role"), "may be overwritten");
  }

  @Test
  void a_person_who_was_quicker_than_the_memory_of_the_account_wins() {
    DeskStory story = lead();
    office.whileReading = () -> knows(Map.of("team_size", "7"), Map.of());
    says(story, "30");
    assertEquals("7", contact().contactAttributes().get("team_size"));
  }

  @Test
  void values_have_the_type_of_their_attribute() {
    qualified();
    List<Action.WriteBack> writes = writes();
    assertTrue(writes.toString().contains("Amount[number=30]"), writes::toString);
    assertTrue(writes.toString().contains("Truth[holds=true]"), writes::toString);
  }

  @Test
  void what_drifted_is_not_tried_and_the_turn_goes_on() {
    office.defines(
        attribute(Model.CONTACT, "1", "team_size", "date"),
        new Mirrored.Attribute(Model.CONTACT, "2", "role", "role", "string", List.of(), true, true),
        attribute(Model.COMPANY, "3", "lead_state", "string", "good", "bad"),
        new Mirrored.Attribute(
            Model.COMPANY, "4", "lead_score", "lead_score", "integer", List.of(), false, false));
    DeskStory story = qualified();
    assertEquals(new Outcome.HandedOff(HandoffReason.LEAD), last(story));
    assertEquals(
        List.of(Model.CONVERSATION),
        writes().stream().map(write -> write.holder().model()).distinct().toList());
  }

  @Test
  void a_refused_write_holds_up_neither_reply_nor_handoff() {
    office.hands = (workspace, conversation, as, action, cutoff) ->
        action instanceof Action.WriteBack
            ? new PerformAction.Result.Refused("forbidden")
            : office.desk.perform(workspace, conversation, as, action, cutoff);
    DeskStory story = qualified();
    assertEquals(new Outcome.HandedOff(HandoffReason.LEAD), last(story));
    assertEquals(List.of(), provenance(CONTACT));
  }

  @Test
  void a_write_that_is_limited_comes_after_the_handoff_and_at_most_three_times() {
    int[] tries = {0};
    office.hands = (workspace, conversation, as, action, cutoff) -> {
      if (action instanceof Action.WriteBack(Holder holder, var _) && holder.equals(COMPANY)) {
        tries[0]++;
        return new PerformAction.Result.NotNow("limited");
      }
      return office.desk.perform(workspace, conversation, as, action, cutoff);
    };
    DeskStory story = qualified();
    assertInstanceOf(Action.Assign.class, assigned().getLast());
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(new Outcome.HandedOff(HandoffReason.LEAD), last(story));
    assertEquals(3, tries[0]);
    assertEquals(Set.of("team_size", "role"), names(CONTACT));
  }

  @Test
  void a_write_whose_answer_was_lost_is_sent_again_and_known_as_ours() {
    boolean[] lost = {false};
    office.hands = (workspace, conversation, as, action, cutoff) -> {
      var result = office.desk.perform(workspace, conversation, as, action, cutoff);
      if (action instanceof Action.WriteBack && !lost[0]) {
        lost[0] = true;
        return new PerformAction.Result.Unclear("lost");
      }
      return result;
    };
    DeskStory story = lead();
    says(story, "30");
    office.worksFor(Duration.ofMinutes(1));
    assertEquals(Set.of("team_size"), names(CONTACT));
    assertEquals("30", contact().contactAttributes().get("team_size"));
  }

  @Test
  void a_workspace_that_maps_nothing_asks_and_writes_nothing() {
    Office plain = new Office(SalesPolicy.policy());
    plain.started(LOTTIE, QUESTION);
    plain.works();
    assertTrue(plain.performed().stream().noneMatch(Action.WriteBack.class::isInstance));
  }

  private DeskStory qualified() {
    DeskStory story = lead();
    says(story, "30");
    says(story, "office manager");
    return story;
  }

  private DeskStory lead() {
    DeskStory story = office.started(LOTTIE, INTEREST);
    office.works();
    return story;
  }

  private void says(DeskStory story, String words) {
    PartId _ = office.says(story, words);
    office.works();
  }

  private Outcome last(DeskStory story) {
    return office.store.turns().decided(ACME, story.id()).getLast().outcome();
  }

  private List<Action> assigned() {
    return office.performed().stream().filter(Action.Assign.class::isInstance).toList();
  }

  private List<Action.WriteBack> writes() {
    return office.performed().stream()
        .filter(Action.WriteBack.class::isInstance)
        .map(Action.WriteBack.class::cast)
        .toList();
  }

  private Account contact() {
    return office.desk.account(ACME, LOTTIE);
  }

  private void knows(Map<String, String> contact, Map<String, String> company) {
    Account account = new Account(
        LOTTIE,
        "Lottie",
        Account.Role.LEAD,
        Optional.empty(),
        "Firm",
        contact,
        Map.of(Account.COMPANY_ID, COMPANY.id()));
    office.desk.knows(ACME, account.withCompanyAttributes(company));
  }

  private List<Written> provenance(Holder holder) {
    return office.store.provenance().all(ACME, Set.of(holder), 9);
  }

  private Set<String> names(Holder holder) {
    return provenance(holder).stream().map(Written::attribute).collect(Collectors.toSet());
  }

  private static Holder conversation(DeskStory story) {
    return new Holder(Model.CONVERSATION, story.id().value());
  }

  private static Mapping mapping(
      Model model, String attribute, String fact, Shape shape, boolean overwrite) {
    return new Mapping(model, attribute, fact, shape, List.of(), overwrite, 0);
  }

  private static Mirrored.Attribute attribute(
      Model model, String id, String name, String type, String... options) {
    return new Mirrored.Attribute(model, id, name, name, type, List.of(options), true, false);
  }
}

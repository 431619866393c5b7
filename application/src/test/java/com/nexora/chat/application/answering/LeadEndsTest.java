package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.testing.SalesPolicy.INTEREST;
import static com.nexora.chat.application.testing.SalesPolicy.NURTURED;
import static com.nexora.chat.application.testing.SalesPolicy.ROLE_QUESTION;
import static com.nexora.chat.application.testing.SalesPolicy.SALES;
import static com.nexora.chat.application.testing.SalesPolicy.SIZE_QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.SalesPolicy;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.qualifying.Criterion;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.qualifying.Leads.Route;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Lead qualification to its end: scoring and outcome (qualified, disqualified, nurture), each with
/// its route, and the outcome written to contact and conversation.
class LeadEndsTest {

  private static final String GOODBYE = "Thank you for your interest.";

  @Test
  void who_has_too_few_points_is_disqualified_and_thanked_and_nobody_is_called() {
    Office office = office(SalesPolicy.leads());
    DeskStory story = lead(office);
    says(office, story, "2");
    PartId last = says(office, story, "I own the place");

    assertEquals(List.of(SIZE_QUESTION, ROLE_QUESTION, GOODBYE), office.replies(story));
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, last));
    assertEquals(0, assigned(office).size());
    assertEquals("disqualified", story.attributes().get("Lead"));
    assertEquals("disqualified", contact(office).get("lead_state"));
    assertEquals("2", contact(office).get("lead_score"));
  }

  @Test
  void whoever_is_ruled_out_by_an_answer_is_asked_nothing_more() {
    Office office = office(rulingOutTeamsOfOne());
    DeskStory story = lead(office);
    says(office, story, "1");
    assertEquals(List.of(SIZE_QUESTION, GOODBYE), office.replies(story));
    assertEquals("disqualified", contact(office).get("lead_state"));
    assertEquals(0, assigned(office).size());
  }

  @Test
  void whoever_is_between_is_to_be_nurtured_and_stays_the_agents() {
    Office office = office(SalesPolicy.leads());
    DeskStory story = lead(office);
    says(office, story, "7");
    PartId last = says(office, story, "I own the place");

    assertEquals(NURTURED, office.replies(story).getLast());
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, last));
    assertEquals(0, assigned(office).size());
    assertEquals("nurture", story.attributes().get("Lead"));
    assertEquals("nurture", contact(office).get("lead_state"));
    assertEquals("12", contact(office).get("lead_score"));
    assertEquals(Conversation.State.OPEN, story.now().orElseThrow().state());
  }

  @Test
  void whom_to_nurture_a_team_gets_where_the_workspace_has_one_for_it() {
    Leads usual = SalesPolicy.leads();
    Office office = office(new Leads(
        usual.criteria(),
        usual.qualifiedFrom(),
        usual.disqualifiedBelow(),
        Map.of(
            Verdict.QUALIFIED, usual.after(Verdict.QUALIFIED),
            Verdict.NURTURE, new Route.HandOff(new Destination.Team(ExamplePolicy.SUCCESS)),
            Verdict.DISQUALIFIED, usual.after(Verdict.DISQUALIFIED)),
        usual.stopped()));
    DeskStory story = lead(office);
    says(office, story, "7");
    PartId last = says(office, story, "skip");
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.LEAD)), office.outcomeOf(story, last));
    assertEquals(List.of(new Assignee.ToTeam(ExamplePolicy.SUCCESS)), assigned(office));
    assertEquals("nurture", contact(office).get("lead_state"));
  }

  private static Leads rulingOutTeamsOfOne() {
    Leads usual = SalesPolicy.leads();
    Criterion size = usual.criteria().getFirst();
    List<Criterion.Points> points = new ArrayList<>();
    points.add(new Criterion.Points(new Criterion.Points.Test.Is("1"), 0, true));
    points.addAll(size.scoring());
    List<Criterion> criteria = new ArrayList<>(usual.criteria());
    criteria.set(
        0,
        new Criterion(
            size.name(),
            size.kind(),
            size.ask(),
            size.required(),
            size.skippable(),
            size.reads(),
            size.knownFrom(),
            points));
    return new Leads(
        criteria, usual.qualifiedFrom(), usual.disqualifiedBelow(), usual.then(), usual.stopped());
  }

  private static Office office(Leads leads) {
    WorkspacePolicy policy = SalesPolicy.policy()
        .withLeads(leads)
        .withWriteBack(new WriteBack(List.of(
            mapping(Model.CONVERSATION, "Lead", "qualification"),
            mapping(Model.CONTACT, "lead_state", "qualification"),
            mapping(Model.CONTACT, "lead_score", "score"))));
    Office office = new Office(policy);
    office.desk.teams(ACME, SALES);
    office.desk.knows(
        ACME,
        new Account(LOTTIE, "Lottie", Account.Role.LEAD, Optional.empty(), "", Map.of(), Map.of()));
    office.defines(
        attribute(Model.CONVERSATION, "Lead"),
        attribute(Model.CONTACT, "lead_state"),
        attribute(Model.CONTACT, "lead_score"));
    return office;
  }

  private static DeskStory lead(Office office) {
    DeskStory story = office.started(LOTTIE, INTEREST);
    office.works();
    return story;
  }

  private static PartId says(Office office, DeskStory story, String words) {
    PartId part = office.says(story, words);
    office.works();
    return part;
  }

  private static Map<String, String> contact(Office office) {
    return office.desk.account(ACME, LOTTIE).contactAttributes();
  }

  /// Whom it was given to.
  private static List<Assignee> assigned(Office office) {
    return office.performed().stream()
        .flatMap(action -> action instanceof Action.Assign(List<Assignee> ladder, var _)
            ? ladder.stream().limit(1)
            : List.<Assignee>of().stream())
        .toList();
  }

  private static Mapping mapping(Model model, String attribute, String fact) {
    return new Mapping(model, attribute, fact, Shape.TEXT, List.of(), false, 0);
  }

  private static Mirrored.Attribute attribute(Model model, String name) {
    return new Mirrored.Attribute(
        model, "id of " + name, name, name, "string", List.of(), true, false);
  }
}

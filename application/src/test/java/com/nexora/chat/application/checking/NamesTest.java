package com.nexora.chat.application.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.account.Tiers;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Handoffs;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.handoff.Owners;
import com.nexora.chat.domain.handoff.Rung;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Comparison;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whether what a document names is there in Intercom, in words that say what to do.
class NamesTest {

  private static final Destination SUPPORT = new Destination.Team(new TeamId("71"));

  private final List<Mirrored> admins = List.of(
      admin("900", "Nora", "nora@x.example", true, false),
      admin("5", "Max", "max@x.example", true, false),
      admin("6", "Ida", "ida@x.example", true, true),
      admin("7", "Tom", "tom@x.example", false, false),
      admin("8", "Kim", "kim.a@x.example", true, false),
      admin("9", "Kim", "kim.b@x.example", true, false));
  private final List<Mirrored> teams = List.of(
      new Mirrored.Team("71", "Support", List.of("5"), "manual", 0),
      new Mirrored.Team("73", "Success", List.of("5"), "manual", 0));

  @Test
  void where_all_are_there_nothing_is_said_of_anybody() {
    WorkspacePolicy policy = ruled(onLadder("max@x.example", "8", "NORA"))
        .withOwners(new Owners(
            List.of(new Owners.Source.Mapping(Map.of("Acme", "MAX@x.example"))),
            Map.of("Max", List.of("kim.a@x.example"))));
    assertEquals(List.of(), notFine(policy));
  }

  @Test
  void whom_a_ladder_names_and_nobody_is_called_so_is_told_with_what_to_write() {
    told(
        Level.WRONG,
        "Of 'maxx@x.example', 'Kim', whom ladder 'key' names, Intercom knows nobody, or two by one"
            + " name: they are passed. Write the id or the e-mail address of a teammate.",
        ruled(onLadder("maxx@x.example", "max@x.example", "Kim")));
  }

  @Test
  void whom_a_ladder_names_without_a_seat_or_away_is_told_as_such() {
    WorkspacePolicy policy = ruled(onLadder("tom@x.example", "ida@x.example"));
    told(Level.WRONG, "Without an Inbox seat, and so passed: Tom (7), whom ladder 'key'", policy);
    told(Level.NOTE, "Set away, and so passed until they are back: Ida (6), whom", policy);
  }

  @Test
  void deputies_and_owners_of_a_list_are_looked_at_and_many_are_counted() {
    Map<String, String> many = IntStream.range(10, 25)
        .boxed()
        .collect(Collectors.toMap(i -> "Company " + i, i -> "gone-" + i));
    WorkspacePolicy policy = ruled(SUPPORT)
        .withOwners(new Owners(
            List.of(new Owners.Source.Mapping(many)),
            Map.of("Priya", List.of("max@x.example", "tom@x.example"))));
    told(Level.WRONG, "Of 'Priya', whom 'deputies' names, Intercom knows nobody", policy);
    told(Level.WRONG, "Without an Inbox seat, and so passed: Tom (7), whom 'deputies'", policy);
    told(Level.WRONG, "'gone-18', 'gone-19' and 5 more, whom 'owners' names,", policy);
  }

  @Test
  void a_teammate_of_a_rule_who_is_away_keeps_what_they_are_given_waiting() {
    told(
        Level.NOTE,
        "Teammate Ida (6), whom rule 'r' names, is set away: what they are given waits for them.",
        ruled(new Destination.Teammate(new TeammateId("6"))));
  }

  @Test
  void to_whom_a_handoff_goes_on_that_nobody_takes_is_looked_for() {
    told(
        Level.WRONG,
        "There is no team 77, which 'escalate-to' names: conversations would end up with nobody.",
        ruled(SUPPORT)
            .withHandoffs(Handoffs.USUAL.escalating(new Escalation(
                Duration.ofMinutes(30), Optional.of(new Destination.Team(new TeamId("77"))), 1))));
  }

  @Test
  void teams_of_hours_of_conditions_and_of_ladders_are_looked_for() {
    WorkspacePolicy policy = ExamplePolicy.ruled(List.of(new Rule(
            "sales hours",
            new Condition.Not(new Condition.All(List.of(
                new Condition.TeamHours(new TeamId("81"), true),
                new Condition.TeamAvailable(new TeamId("82"), 1)))),
            new Rule.Outcome.HandOff(new Destination.OnLadder(new Ladder(
                "key",
                List.of(new Rung.Pod(new TeamId("84"))),
                List.of(new Rung.Owner()),
                Optional.of(new TeamId("85"))))))))
        .withHours(new Hours(
            Optional.empty(),
            Map.of(new TeamId("83"), new Timetable.InIntercom("Sales", List.of())),
            Queueing.USUAL));
    String there = ": what is said of it never holds. There are Support (71), Success (73).";
    told(Level.WRONG, "There is no team 81, which rule 'sales hours' names" + there, policy);
    told(Level.WRONG, "There is no team 82, which rule 'sales hours' names" + there, policy);
    told(Level.WRONG, "There is no team 83, which 'hours.teams' names" + there, policy);
    told(Level.WRONG, "There is no team 85, which ladder 'key' names" + there, policy);
    told(Level.WRONG, "There is no team 84, which ladder 'key' names: conversations", policy);
  }

  @Test
  void an_attribute_that_a_rule_or_tier_looks_at_and_is_not_there_is_worth_a_note() {
    WorkspacePolicy policy = ExamplePolicy.ruled(List.of(new Rule(
            "big",
            new Condition.Any(List.of(
                Condition.companyAttributeIs("plna", "Pro"),
                Condition.companyAttributeIs("old", "x"),
                Condition.companyAttributeIs("size", "9"),
                Condition.companyAttributeIs("Region", "EU"),
                new Condition.Attribute(
                    Condition.Bearer.CONTACT, "email", new Comparison.IsSet(true)))),
            new Rule.Outcome.LeaveAlone())))
        .withTiers(new Tiers(List.of(new Tiers.Tier(
            "vip", List.of(new Tiers.Sign.CompanyAttributeIs("tire", Set.of("gold")))))));
    List<Mirrored.Attribute> there =
        List.of(attribute("region_code", "Region", false), attribute("old", "Old", true));
    Mentions mentions = new Mentions(policy);
    assertEquals(
        List.of(
            "At 'plna' looks rule 'big', which Intercom does not have: define it there, or mend the"
                + " name. Until then it is unknown of everybody.",
            "At 'old' looks rule 'big', which Intercom has archived: bring it back, or name another"
                + " one. Until then it is unknown of everybody.",
            "At 'tire' looks tier 'vip', which Intercom does not have: define it there, or mend the"
                + " name. Until then it is unknown of everybody."),
        new LookedAt(Model.COMPANY, mentions.attributes(Model.COMPANY))
            .look(there).stream().map(Finding::sentence).toList());
    assertEquals(
        List.of(), new LookedAt(Model.CONTACT, mentions.attributes(Model.CONTACT)).look(List.of()));
  }

  @Test
  void a_schedule_that_hours_take_from_intercom_is_looked_for() {
    ReadMirrored.Result support = read(
        List.of(new Mirrored.OfficeHours("1", "Support hours", "UTC", true, List.of(), List.of())));
    assertEquals(
        List.of(new Finding(
            Level.WRONG,
            "office hours",
            "There is no schedule 'Sales' in Intercom, which 'hours' names: nobody keeps those"
                + " hours. There are Support hours.")),
        Schedules.look(support, List.of("Sales")));
    assertEquals(
        List.of(Level.FINE, Level.FINE),
        Schedules.look(support, List.of("1", "Support hours")).stream()
            .map(Finding::level)
            .toList());
    assertEquals(Level.NOTE, Schedules.look(support, List.of()).getFirst().level());
    assertEquals(
        Level.UNKNOWN,
        Schedules.look(new ReadMirrored.Result.Withheld("403"), List.of("Sales"))
            .getFirst()
            .level());
  }

  private static Destination onLadder(String... people) {
    List<Rung> rungs = Arrays.stream(people).<Rung>map(Rung.Person::new).toList();
    return new Destination.OnLadder(new Ladder("key", rungs));
  }

  private static WorkspacePolicy ruled(Destination to) {
    return ExamplePolicy.ruled(
        List.of(new Rule("r", new Condition.Always(), new Rule.Outcome.HandOff(to))));
  }

  private void told(Level level, String words, WorkspacePolicy policy) {
    assertTrue(
        look(policy).stream()
            .anyMatch(finding -> finding.level() == level && finding.sentence().contains(words)),
        () -> words + " is not in " + look(policy));
  }

  private List<Finding> notFine(WorkspacePolicy policy) {
    return look(policy).stream()
        .filter(finding -> finding.level() != Level.FINE)
        .toList();
  }

  private List<Finding> look(WorkspacePolicy policy) {
    return new Staff(policy).look(read(admins), read(teams));
  }

  private static ReadMirrored.Result read(List<Mirrored> things) {
    return new ReadMirrored.Result.Read(MirrorPage.whole(things));
  }

  private static Mirrored admin(String id, String name, String email, boolean seat, boolean away) {
    return new Mirrored.Admin(id, name, email, away, false, seat, List.of());
  }

  private static Mirrored.Attribute attribute(String name, String label, boolean archived) {
    return new Mirrored.Attribute(
        Model.COMPANY, name, name, label, "string", List.of(), true, archived);
  }
}

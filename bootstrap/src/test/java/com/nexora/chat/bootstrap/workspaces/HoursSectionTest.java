package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.QueueWording;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Span;
import com.nexora.chat.domain.hours.SpecialDay;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.intent.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoursSectionTest {

  private static final String FILE = """
      workspaces:
        - id: w1
          name: One
          agent: "900"
          languages: [de, en]
          handoff-to: {team: "71"}
          attributes: {intent: Intent, outcome: Outcome}
          wording: {source: More, ask-back: What, handoff: Wait}
      """;

  @Test
  void without_a_section_everybody_is_always_there() {
    assertEquals(Hours.NONE, hours(""));
  }

  @Test
  void a_schedule_names_its_zone_its_week_and_its_holidays() {
    Hours hours = hours("""
              hours:
                schedules:
                  - name: office
                    time-zone: Europe/Berlin
                    week:
                      mon-tue: ["09:00-12:00", "13:00-17:30"]
                      sun: 22:00-02:00
                    holidays:
                      - {name: Christmas, date: 12-25}
                      - {name: Half a day, date: 2026-12-24, open: 09:00-12:00}
                usual: office
          """);
    Schedule office = new Schedule(
        ZoneId.of("Europe/Berlin"),
        List.of(
            new Span(540, 720),
            new Span(780, 1050),
            new Span(1980, 2160),
            new Span(2220, 2490),
            new Span(6 * 1440 + 22 * 60, 7 * 1440),
            new Span(0, 120)),
        List.of(
            SpecialDay.closedEveryYear("Christmas", MonthDay.of(12, 25)),
            new SpecialDay(
                "Half a day",
                new SpecialDay.When.Once(LocalDate.of(2026, 12, 24)),
                List.of(new Span(540, 720)))));
    assertEquals(
        new Hours(Optional.of(new Timetable.Written(office)), Map.of(), Queueing.USUAL), hours);
  }

  @Test
  void teams_can_keep_hours_of_their_own_and_intercoms() {
    Hours hours = hours("""
              hours:
                schedules:
                  - {name: never sleeps, time-zone: UTC, always: true}
                  - {name: sales, intercom: Sales hours, holidays: [{date: 05-01}]}
                teams:
                  "71": never sleeps
                  "72": sales
          """);
    assertEquals(
        Map.of(
            new TeamId("71"),
            new Timetable.Written(Schedule.always(ZoneId.of("UTC"), List.of())),
            new TeamId("72"),
            new Timetable.InIntercom(
                "Sales hours", List.of(SpecialDay.closedEveryYear("", MonthDay.of(5, 1))))),
        hours.teams());
    assertEquals(Optional.empty(), hours.usual());
  }

  @Test
  void what_is_promised_and_how_it_is_said_is_the_workspaces_decision() {
    Hours hours = hours("""
              hours:
                schedules: [{name: all, time-zone: UTC, always: true}]
                usual: all
                reply-within: 90m
                reopen-before: 1h
                at-once: [risk, urgent]
                ask-for: [urgency]
                wording:
                  promise: {de: "Bis {time}.", en: "By {time}."}
                  noted: Danke.
          """);
    assertEquals(
        new Queueing(
            Duration.ofMinutes(90),
            Optional.of(Duration.ofHours(1)),
            Set.of(Queueing.Pressing.RISK, Queueing.Pressing.URGENT),
            Set.of(Queueing.Detail.URGENCY),
            new QueueWording(
                Map.of(new Language("de"), "Bis {time}.", new Language("en"), "By {time}."),
                Map.of(),
                Map.of(new Language("de"), "Danke."),
                Map.of())),
        hours.queueing());
  }

  @Test
  void what_is_wrong_is_named_with_its_line_and_what_to_write() {
    String mistakes =
        String.valueOf(assertThrows(BadSettings.class, () -> hours("""
              hours:
                schedules:
                  - name: office
                    time-zone: Berlin
                    week:
                      monday: 09:00-17:00
                      tue: 9-17
                    holidays:
                      - {date: 02-30}
                  - {name: sales, intercom: Sales, always: true}
                usual: offices
                reply-within: soon
                at-once: [everything]
                wording: {promise: Tomorrow.}
          """)).getMessage());
    assertEquals("""
        w.yaml, line 12: workspaces[0].hours.schedules[0].time-zone is the name of a time zone, \
        such as Europe/Berlin or America/New_York, not 'Berlin'.
        w.yaml, line 14: workspaces[0].hours.schedules[0].week.monday is for a day or several, \
        written mon, tue, wed, thu, fri, sat, sun or as in mon-fri.
        w.yaml, line 15: workspaces[0].hours.schedules[0].week.tue is a time from and to, such as \
        09:00-17:30.
        w.yaml, line 17: workspaces[0].hours.schedules[0].holidays[0].date is a date such as \
        2026-12-24, or 12-25 for every year, not '02-30'.
        w.yaml, line 18: workspaces[0].hours.schedules[1] needs exactly one of week: with the \
        hours of each day, always: true, and intercom: with the name or id of a schedule there.
        w.yaml, line 19: workspaces[0].hours.usual names a schedule that is not under \
        hours.schedules; there are: office, sales.
        w.yaml, line 20: workspaces[0].hours.reply-within is a time in minutes or hours, such as \
        30m or 4h, not 'soon'.
        w.yaml, line 21: workspaces[0].hours.at-once[0] is one of risk, urgent, not 'everything'.
        w.yaml, line 22: workspaces[0].hours.wording.promise must hold {time}, where the time is \
        to stand, in each language.""", mistakes);
  }

  @Test
  void hours_that_nobody_keeps_are_a_mistake() {
    assertEquals(
        "w.yaml, line 10: workspaces[0].hours needs usual: with the name of the schedule that every"
            + " team keeps, or teams: with the ids of teams and the name of the schedule of each.",
        String.valueOf(assertThrows(BadSettings.class, () -> hours("""
              hours:
                schedules: [{name: all, time-zone: UTC, always: true}]
          """)).getMessage()));
  }

  private static Hours hours(String section) {
    return WorkspacesFile.parse("w.yaml", FILE + section, Map.of())
        .getFirst()
        .policy()
        .hours();
  }
}

package com.nexora.chat.architecture;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each rule must find in the planted tree: classes, or single members where one class tries
/// several ways. And what it must leave alone.
final class Plants {

  private static final Map<String, List<String>> CAUGHT = Map.ofEntries(
      entry(
          "domain-stands-alone",
          List.of("domain.knowledge.ReadsFiles", "domain.knowledge.KnowsAPort")),
      entry("application-adds-only-domain", List.of("application.answering.LogsItself")),
      entry("adapters-never-meet", List.of("intercom.client.KnowsTheStore")),
      entry("only-bootstrap-knows-adapters", List.of("application.answering.CallsIntercom")),
      entry("nothing-knows-bootstrap", List.of("intercom.client.KnowsTheWiring")),
      entry("twin-stands-alone", List.of("twin.BorrowsFromTheService")),
      entry("nothing-knows-torture", List.of("bootstrap.ExpectsItsDeath")),
      entry("nothing-knows-benchmarks", List.of("bootstrap.HurriesWhenMeasured")),
      entry("nothing-knows-quality", List.of("bootstrap.PleasesTheJudge")),
      entry("nothing-knows-the-twin", List.of("bootstrap.Wiring")),
      entry(
          "no-package-cycles",
          List.of("application.answering.NeedsLearning", "application.learning.NeedsAnswering")),
      entry("inside-never-calls-the-door", List.of("application.learning.CallsTheDoor")),
      entry("sql-stays-in-persistence", List.of("llm.KeepsRows", "llm.Connects")),
      entry("json-stays-outside", List.of("domain.turn.WritesJson")),
      entry("langchain4j-stays-in-llm", List.of("persistence.AsksAModel")),
      entry("lucene-stays-in-search", List.of("llm.LooksUpWords")),
      entry("pages-and-passwords-stay-in-the-console", List.of("persistence.ShowsAPage")),
      entry("helidon-stays-at-the-edges", List.of("llm.KeepsRows")),
      entry(
          "digests-are-compared-in-constant-time",
          List.of(
              "intercom.client.ComparesDigests.called",
              "intercom.client.ComparesDigests.referredTo")),
      entry(
          "port-package-does-no-work",
          List.of("application.port.ChangesQuietly", "application.port.ServesItself")),
      entry(
          "ports-ask-whose-data",
          List.of(
              "application.port.AnswersAnyone.ask",
              "application.port.AnswersAnyone.later",
              "application.port.AnswersAnyone.askNothing",
              "application.port.GivesNoReason.ask")),
      entry(
          "ports-keep-a-contract",
          List.of(
              "application.port.AnswersAnyone",
              "application.port.NeverTried",
              "application.port.TestedOncePort")),
      entry(
          "statements-name-the-workspace",
          List.of(
              "persistence.handoff.ForgetsTheWorkspace.ALL",
              "persistence.handoff.ForgetsTheWorkspace.LOWER_CASE",
              "persistence.handoff.ForgetsTheWorkspace.BLANK")),
      entry(
          "statements-are-constants",
          List.of("persistence.handoff.SpeaksSqlInline", "persistence.handoff.PutsSqlTogether")),
      entry(
          "one-place-enters-a-workspace",
          List.of("persistence.handoff.EntersByItself", "bootstrap.ChangesRole")),
      entry(
          "time-and-ids-are-passed-in",
          List.of(
              "domain.turn.TellsTime.instant",
              "domain.turn.TellsTime.reference",
              "domain.turn.TellsTime.local",
              "domain.turn.TellsTime.zoned",
              "domain.turn.TellsTime.clock",
              "domain.turn.TellsTime.source",
              "domain.turn.TellsTime.millis",
              "domain.turn.TellsTime.nanos",
              "application.answering.ThrowsDice.uuid",
              "application.answering.ThrowsDice.math",
              "application.answering.ThrowsDice.threadLocal",
              "application.answering.ThrowsDice.secure",
              "application.answering.ThrowsDice.generator",
              "application.answering.ThrowsDice.shuffled")),
      entry(
          "no-legacy-dates",
          List.of(
              "intercom.client.LivesInThePast.date", "intercom.client.LivesInThePast.calendar")),
      entry("sql-dates-stay-in-persistence", List.of("intercom.client.LivesInThePast.timestamp")),
      entry(
          "no-standard-streams",
          List.of(
              "llm.TalksToTheTerminal.out",
              "llm.TalksToTheTerminal.err",
              "llm.TalksToTheTerminal.io",
              "llm.TalksToTheTerminal.trace")),
      entry("domain-fields-are-final", List.of("domain.handoff.ChangesItsMind.times")),
      entry("domain-classes-are-closed", List.of("domain.handoff.ChangesItsMind")),
      entry("no-field-injection", List.of("llm.IsInjected.model")),
      entry("services-are-loaded-in-bootstrap", List.of("llm.LoadsServices")),
      entry(
          "access-is-never-forced",
          List.of("llm.ForcesAccess.field", "llm.ForcesAccess.method", "llm.ForcesAccess.lookup")),
      entry(
          "the-environment-is-read-in-bootstrap",
          List.of("llm.ReadsTheEnvironment.variable", "llm.ReadsTheEnvironment.property")),
      entry(
          "no-generic-throws-clause",
          List.of("intercom.client.ThrowsAnything.check", "intercom.client.ThrowsAnything.<init>")),
      entry("no-generic-exception", List.of("intercom.client.ThrowsAnything.check")),
      entry("no-optional-parameters", List.of("domain.handoff.MakesCallersWrap.wrap")),
      entry("names-say-something", List.of("llm.ReplyManager", "llm.ReplyManager$TextUtils")),
      entry("ports-are-named-for-what-they-do", List.of("application.port.TestedOncePort")),
      entry("records-have-no-getters", List.of("llm.GetsIts.getText")),
      entry("packages-are-null-marked", List.of("unmarked.NobodyChecksForNulls")),
      entry("no-mocks", List.of("llm.MocksTheModel")));

  private static final Map<String, List<String>> SPARED = Map.of(
      "inside-never-calls-the-door", List.of("application.learning.TakesAnOffer"),
      "ports-ask-whose-data",
          List.of("application.port.GivesAReason.ask", "application.port.AsksWithWorkspace.ask"),
      "statements-name-the-workspace",
          List.of(
              "persistence.handoff.ForgetsTheWorkspace.VERSION",
              "persistence.handoff.ForgetsTheWorkspace.GOOD",
              "persistence.handoff.ForgetsTheWorkspace.NO_STATEMENT"),
      "statements-are-constants", List.of("persistence.handoff.ForgetsTheWorkspace"),
      "one-place-enters-a-workspace", List.of("persistence.work.UnitOfWork"),
      "no-legacy-dates", List.of("persistence.handoff.ReadsAColumn"),
      "sql-dates-stay-in-persistence", List.of("persistence.handoff.ReadsAColumn"),
      "no-generic-exception", List.of("intercom.client.SaysWhatFailed"),
      "no-optional-parameters", List.of("domain.handoff.MakesCallersWrap.<init>"));

  private Plants() {}

  static Set<String> rules() {
    return CAUGHT.keySet();
  }

  static List<String> caughtBy(String rule) {
    return CAUGHT.getOrDefault(rule, List.of());
  }

  static List<String> sparedBy(String rule) {
    return SPARED.getOrDefault(rule, List.of());
  }
}

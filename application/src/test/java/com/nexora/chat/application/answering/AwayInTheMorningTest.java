package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.DANA;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.PRIYA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Owners;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whoever promised an answer in the evening may be away in the morning.
class AwayInTheMorningTest extends Night {

  private static final TeamId POD = ExamplePolicy.SUPPORT;

  AwayInTheMorningTest() {
    office.policies.with(
        ACME,
        ExamplePolicy.askingBack(1)
            .withHours(hours())
            .withOwners(new Owners(
                Owners.AS_INTERCOM_SAYS.sources(), Map.of(PRIYA.value(), List.of(MAYA.value())))));
  }

  private DeskStory promisedByPriya() {
    staff(priya(false), maya(false));
    until(EVENING);
    DeskStory story = office.started(DANA, "hello there my friends");
    office.works();
    assertEquals(Optional.of(PRIYA), promised(story).orElseThrow().promise().owner());
    until(OPENING);
    return story;
  }

  @Test
  void who_is_there_gets_what_they_promised() {
    DeskStory story = promisedByPriya();
    keeps();
    assertEquals(Optional.of(PRIYA), now(story).assignee());
  }

  @Test
  void for_an_owner_who_is_away_the_deputy_comes_and_the_note_says_why() {
    DeskStory story = promisedByPriya();
    staff(priya(true), maya(false));
    keeps();
    assertEquals(Optional.of(MAYA), now(story).assignee());
    assertTrue(note(story, 1).contains("""
        Why this assignee
        Priya Nair, the account's owner, is away.
        Maya Lindqvist, the owner's deputy, comes first who can take it."""), note(story, 1));
  }

  @Test
  void without_a_deputy_the_pod_comes_and_without_the_pod_the_team() {
    DeskStory story = promisedByPriya();
    staff(priya(true), maya(true), omar(false));
    keeps();
    assertEquals(Optional.of(new Assignee.ToTeam(POD)), given(story));
    assertTrue(note(story, 1).contains("Support, the pod, comes first"), note(story, 1));
  }

  @Test
  void where_everybody_is_away_the_promised_team_has_it() {
    DeskStory story = promisedByPriya();
    staff(priya(true), maya(true), omar(true));
    keeps();
    assertEquals(Optional.of(new Assignee.ToTeam(ExamplePolicy.SUCCESS)), given(story));
    assertTrue(
        note(story, 1).contains("Support, the pod, has nobody who is not away."), note(story, 1));
  }

  private static Optional<Assignee> given(DeskStory story) {
    return now(story).parts().stream()
        .flatMap(part -> part.assignedTo().stream())
        .reduce((_, later) -> later);
  }

  private static Mirrored.Admin priya(boolean away) {
    return admin(PRIYA.value(), "Priya Nair", away, List.of(POD.value()));
  }

  private static Mirrored.Admin maya(boolean away) {
    return admin(MAYA.value(), "Maya Lindqvist", away, List.of());
  }

  private static Mirrored.Admin omar(boolean away) {
    return admin("905", "Omar Haddad", away, List.of());
  }

  private static Mirrored.Admin admin(String id, String name, boolean away, List<String> teams) {
    return new Mirrored.Admin(id, name, "", away, false, true, teams);
  }

  /// What the mirror finds when it looks.
  private void staff(Mirrored... admins) {
    mirrored(MirrorKind.ADMIN, List.of(admins));
    mirrored(
        MirrorKind.TEAM,
        List.of(
            new Mirrored.Team(POD.value(), "Support", List.of(PRIYA.value(), "905"), "manual", 0),
            new Mirrored.Team(ExamplePolicy.SUCCESS.value(), "Success", List.of(), "manual", 0)));
  }

  private void mirrored(MirrorKind kind, List<Mirrored> things) {
    MirrorRun run =
        office.store.mirror().begin(ACME, kind, Duration.ofMinutes(1)).orElseThrow();
    var _ = office.store.mirror().keep(ACME, run, MirrorPage.whole(things), Duration.ofMinutes(1));
    office
        .store
        .mirror()
        .end(
            ACME,
            run,
            new MirrorRun.End(MirrorProgress.State.CURRENT, "", Duration.ofMinutes(1), true));
  }
}

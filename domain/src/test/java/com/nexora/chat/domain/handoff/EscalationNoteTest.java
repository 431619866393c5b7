package com.nexora.chat.domain.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Climb.Finding;
import com.nexora.chat.domain.handoff.Climb.Role;
import com.nexora.chat.domain.handoff.Climb.Step;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Team;
import com.nexora.chat.domain.staff.Teammate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EscalationNoteTest {

  private static final TeammateId PRIYA = new TeammateId("904");
  private static final TeamId SUPPORT = new TeamId("71");
  private static final Assignee TO_PRIYA = new Assignee.ToTeammate(PRIYA);
  private static final Assignee TO_SUPPORT = new Assignee.ToTeam(SUPPORT);
  private static final Instant SINCE = Instant.parse("2026-01-05T09:00:00Z");

  private static String note(String language, Assignee holder, List<Assignee> had) {
    Staff staff = new Staff(
        List.of(new Teammate(PRIYA, "Priya Nair", "", false, true, List.of())),
        List.of(new Team(SUPPORT, "Support", List.of())));
    Handed handed = new Handed(
        List.of(holder),
        holder,
        had,
        Optional.empty(),
        SINCE,
        SINCE.plusSeconds(900),
        1,
        "",
        false);
    Climb climb = new Climb(
        "",
        List.of(
            new Step(Role.OWNER, "Priya Nair", new Finding.Takes(TO_PRIYA)),
            new Step(Role.TEAM, "Support", new Finding.Takes(TO_SUPPORT)),
            new Step(Role.NOBODY, "", new Finding.Takes(new Assignee.ToNobody()))),
        false);
    return new EscalationNote(new Language(language), ZoneId.of("Europe/Berlin"), staff, 3)
        .write(handed, holder, climb.without(List.of(TO_PRIYA)))
        .plain();
  }

  @Test
  void it_says_since_when_who_had_it_and_why_whoever_is_next() {
    assertEquals("""
        Nobody has taken this conversation
        It is with Priya Nair since Monday, January 5, 2026, 10:00 AM (UTC+1, Berlin); nobody has\
         replied, noted anything or passed it on.
        Before that it was with Support.
        It goes on now, 2 of at most 3 times.
        Why this assignee
        Priya Nair, the account's owner, had it and did not take it.
        Support, the team, comes first who can take it.""", note("en", TO_PRIYA, List.of(TO_SUPPORT)));
  }

  @Test
  void it_is_in_the_workspaces_language() {
    assertEquals("""
        Niemand hat diese Konversation übernommen
        Sie liegt bei Priya Nair seit Montag, 5. Januar 2026, 10:00 (UTC+1, Berlin); niemand hat\
         geantwortet, etwas notiert oder sie weitergegeben.
        Davor lag sie bei Support.
        Sie geht jetzt weiter, 2 von höchstens 3 Mal.
        Warum diese Zuweisung
        Priya Nair, zuständig für das Konto, hatte sie und hat sie nicht übernommen.
        Support, als Team, kann als Erstes übernehmen.""", note("de", TO_PRIYA, List.of(TO_SUPPORT)));
    assertEquals(
        """
        Personne n’a pris cette conversation
        Elle attend sans attribution dans la boîte depuis lundi 5 janvier 2026, 10:00 (UTC+1,\
         Berlin) ; personne n’a répondu, rien noté, ni passé la main.
        Elle passe à la suite, 2 fois sur 3 au plus.
        """,
        note("fr", new Assignee.ToNobody(), List.of())
            .lines()
            .limit(3)
            .collect(Collectors.joining("\n", "", "\n")));
  }
}

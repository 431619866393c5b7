package com.nexora.chat.domain.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.handoff.Climb.Role;
import com.nexora.chat.domain.handoff.Climb.Why;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.staff.Presence;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoffNoteTest {

  private static final Language ENGLISH = new Language("en");
  private static final Ladder LADDER = new Ladder(
      "enterprise", List.of(new Rung.Owner(), new Rung.Deputy(), new Rung.Team(Desk.SUPPORT)));

  @Test
  void the_note_tells_all_a_colleague_needs() {
    assertEquals("""
        Handoff from the AI agent
        Summary: Dana of Northwind wrote 2 messages on https://app.example/jobs. The help articles \
        did not answer the question. The agent answered from articles before.
        Detected intent: scheduling
        Tier: enterprise
        Key points
        Half the crew is missing.
        i want a human
        The customer still needs: a person's reply to: “Half the crew is missing.”
        Suggested next step: Answer it; if it comes more often, let an article say it.
        Why this assignee
        Ana Ruiz, the account's owner, is away.
        Ben Okafor, the owner's deputy, has no Inbox seat.
        Support, the team, comes first who can take it.
        Articles looked at
        Crews (https://help.example/1)""", write(ENGLISH, HandoffReason.NO_ANSWER_FOUND, ""));
  }

  @Test
  void the_note_is_in_the_workspaces_language() {
    String german = write(new Language("de"), HandoffReason.CUSTOMER_ASKED, "");
    assertTrue(
        german.startsWith("Übergabe vom KI-Agenten\nZusammenfassung: Dana (Northwind) hat 2"
            + " Nachrichten auf https://app.example/jobs geschrieben. Es wurde nach einem Menschen"
            + " gefragt."),
        german);
    assertTrue(german.contains("Ana Ruiz, zuständig für das Konto, ist abwesend."), german);
    String french = write(new Language("fr"), HandoffReason.RULE, "VIP");
    assertTrue(french.contains("La règle « VIP » mène à une personne."), french);
    assertEquals(
        write(ENGLISH, HandoffReason.RULE, "VIP"),
        write(new Language("fi"), HandoffReason.RULE, "VIP"),
        "English where there is no translation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr"})
  void every_reason_role_and_finding_has_words_of_its_own(String code) {
    NoteWords words = NoteWords.in(new Language(code));
    Set<String> said = new HashSet<>();
    for (HandoffReason reason : HandoffReason.values()) {
      assertTrue(said.add(words.reason(reason, "d").why()), reason::label);
      assertFalse(words.reason(reason, "d").nextStep().isBlank(), reason::label);
    }
    for (Role role : List.of(Role.OWNER, Role.DEPUTY, Role.POD, Role.PERSON, Role.TEAM)) {
      assertTrue(said.add(words.takes(role, "Ana")), role::name);
      for (Why why : Why.values()) {
        String sentence = words.passed(role, "Ana", why);
        assertTrue(said.add(sentence) || why == Why.NOBODY_NAMED, sentence);
        assertEquals(why != Why.NOBODY_NAMED, sentence.startsWith("Ana, "), sentence);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(HandoffReason.class)
  void a_note_is_bounded_whatever_there_is_to_say(HandoffReason reason) {
    String long_ = "🧭 <b>long</b> ".repeat(10_000);
    Account account = new Account(
        new ContactId("c"), long_, Account.Role.USER, Optional.empty(), long_, Map.of(), Map.of());
    List<Found> many =
        IntStream.range(0, 500).mapToObj(i -> new Found(passage(i, long_), 0.5)).toList();
    List<Rung> rungs =
        IntStream.range(0, 500).<Rung>mapToObj(i -> new Rung.Person(i + long_)).toList();
    Climb climb = new Destination.OnLadder(new Ladder("x", rungs))
        .climb(account, climbing(new Desk().presence()));
    RichText note = HandoffNote.write(new HandoffNote.Briefing(
        ENGLISH,
        account,
        "enterprise",
        "https://app.example/" + "p".repeat(50_000),
        reason,
        long_,
        "scheduling",
        long_,
        IntStream.range(0, 500).mapToObj(i -> said(String.valueOf(i), long_)).toList(),
        many,
        true,
        climb));
    int length = note.lines().stream()
        .flatMap(line -> line.runs().stream())
        .mapToInt(run -> run.text().codePointCount(0, run.text().length()))
        .sum();
    assertTrue(length < 10_000, () -> length + " characters");
  }

  @Test
  void the_workspace_may_suggest_another_step_for_an_intent() {
    String note = HandoffNote.write(briefing(ENGLISH, HandoffReason.RULE, "VIP", "Call them."))
        .plain();
    assertTrue(note.contains("Suggested next step: Call them."), note);
  }

  @Test
  void where_a_single_team_is_named_nothing_is_said_about_the_choice() {
    Climb team = new Destination.Team(Desk.SUPPORT)
        .climb(Desk.ownedBy(Desk.ANA), climbing(Presence.UNKNOWN));
    String note = givenBy(team);
    assertFalse(note.contains("Why this assignee"), note);
    assertFalse(note.contains("Tier"), note);
  }

  @Test
  void out_of_hours_it_is_said_who_came_first_although_nobody_was_passed() {
    Ladder nights = new Ladder(
        "nights",
        List.of(new Rung.Owner()),
        List.of(new Rung.Person("Cleo Hart"), new Rung.Team(Desk.SUPPORT)),
        Optional.of(Desk.PODS));
    Presence presence = new Desk().here(Desk.CLEO, "Cleo Hart").presence(Desk.PODS);
    String note =
        givenBy(new Destination.OnLadder(nights).climb(Desk.ownedBy(Desk.ANA), climbing(presence)));
    assertTrue(
        note.contains("Why this assignee\nCleo Hart, a teammate, comes first who can take it."),
        note);
  }

  private static String givenBy(Climb climb) {
    HandoffNote.Briefing usual = briefing(ENGLISH, HandoffReason.RULE, "VIP", "");
    return HandoffNote.write(new HandoffNote.Briefing(
            ENGLISH,
            usual.account(),
            "",
            "",
            usual.reason(),
            "VIP",
            "",
            "",
            usual.messages(),
            List.of(),
            false,
            climb))
        .plain();
  }

  private static String write(Language language, HandoffReason reason, String detail) {
    return HandoffNote.write(briefing(language, reason, detail, "")).plain();
  }

  private static HandoffNote.Briefing briefing(
      Language language, HandoffReason reason, String detail, String nextStep) {
    Presence presence = new Desk()
        .away(Desk.ANA, "Ana Ruiz")
        .seatless(Desk.BEN, "Ben Okafor")
        .here(Desk.CLEO, "Cleo Hart")
        .presence();
    Account account = Desk.ownedBy(Desk.ANA);
    return new HandoffNote.Briefing(
        language,
        account,
        "enterprise",
        "https://app.example/jobs",
        reason,
        detail,
        "scheduling",
        nextStep,
        List.of(said("1", "Half the crew is missing."), said("2", "i want a human")),
        List.of(new Found(passage(1, "Crews"), 0.8)),
        true,
        new Destination.OnLadder(LADDER).climb(account, climbing(presence)));
  }

  private static Climbing climbing(Presence presence) {
    Owners owners = new Owners(
        List.of(new Owners.Source.Intercom()), Map.of("Ana Ruiz", List.of("Ben Okafor")));
    return new Climbing(owners, presence, Desk.AGENT);
  }

  private static Passage passage(int article, String title) {
    return new Passage(
        new ArticleId(String.valueOf(article)),
        1,
        0,
        title,
        URI.create("https://help.example/" + article),
        "",
        "words");
  }

  private static Part said(String id, String words) {
    return new Part(
        new PartId(id),
        Part.Kind.MESSAGE,
        new Author.Customer(new ContactId("c")),
        words,
        Instant.EPOCH,
        Optional.empty());
  }
}

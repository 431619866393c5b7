package com.nexora.chat.application.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Introduce.Person;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryExamination;
import com.nexora.chat.application.testing.InMemoryIntroduction;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.application.usecase.CheckWorkspace.Opening;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckingTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
  private static final Secret TOKEN = new Secret("tok");
  private static final Opening OPENING = new Opening(InMemoryIntroduction.API, TOKEN);
  private static final Person OWNER =
      new Person(ACME, InMemoryIntroduction.API, "Acme", new TeammateId("814"), true, true);

  private final InMemoryIntroduction intercom = new InMemoryIntroduction();
  private final InMemoryExamination examination = new InMemoryExamination(ACME);
  private final Map<WorkspaceId, WorkspacePolicy> decided = new HashMap<>();
  private final Map<MirrorKind, List<Mirrored>> things = new EnumMap<>(MirrorKind.class);
  private final Map<MirrorKind, ReadMirrored.Result> failing = new EnumMap<>(MirrorKind.class);

  @BeforeEach
  void allIsWell() {
    intercom.opens(TOKEN, OWNER);
    decided.put(ACME, ExamplePolicy.askingBack(1));
    has(admin("900", "Nora", true, false), admin("5", "Max", true, false));
    has(team("71", "Support", "5"), team("73", "Success", "5"));
    has(attribute("1", "Intent", "string", false), attribute("2", "Outcome", "string", false));
    things.put(
        MirrorKind.COMPANY_ATTRIBUTE,
        List.of(new Mirrored.Attribute(
            Model.COMPANY, "3", "tier", "tier", "string", List.of(), true, false)));
    has(article("1", true));
    things.put(MirrorKind.OFFICE_HOURS, List.of());
  }

  private void has(Mirrored... of) {
    things.put(of[0].kind(), List.of(of));
  }

  @Test
  void where_all_is_well_nothing_is_wrong() {
    assertEquals(
        List.of(), notFine().stream().filter(f -> f.level() != Level.NOTE).toList());
    assertEquals(
        List.of(
            "token",
            "API version",
            "reading conversations",
            "reading contacts",
            "the agent's seat",
            "handing over",
            "handing over",
            "attributes",
            "articles",
            "office hours",
            "Fin"),
        check().stream().map(Finding::about).toList());
  }

  @Test
  void a_refused_token_ends_the_look() {
    intercom.closes(TOKEN);
    assertEquals(1, check().size());
    wrong("token", "Connect the workspace again");
  }

  @Test
  void while_intercom_is_away_nothing_is_called_wrong() {
    intercom.goesAway();
    assertEquals(List.of(Level.UNKNOWN), check().stream().map(Finding::level).toList());
  }

  @Test
  void a_token_of_another_workspace_is_named() {
    intercom.opens(
        TOKEN,
        new Person(
            new WorkspaceId("other"), OPENING.api(), "Other", new TeammateId("1"), true, true));
    wrong("token", "It opens Other (other), not acme");
  }

  @Test
  void another_region_and_an_unverified_address_are_named() {
    intercom.opens(
        TOKEN,
        new Person(
            ACME,
            URI.create("https://api.eu.intercom.io"),
            "Acme",
            new TeammateId("814"),
            false,
            true));
    wrong("region", "https://api.eu.intercom.io");
    wrong("e-mail address", "not verified");
  }

  @Test
  void a_workspace_that_is_not_configured_is_looked_at_as_far_as_that_goes() {
    decided.clear();
    wrong("configuration", "Nothing is published for acme");
    assertTrue(check().stream().anyMatch(finding -> finding.about().equals("articles")));
  }

  @Test
  void an_older_app_and_a_missing_scope_are_named() {
    examination.withAnOlderApp();
    examination.withoutScopeForConversations();
    wrong("API version", "set 2.16 in the Developer Hub");
    wrong("reading conversations", "without the scope Read conversations no customer is answered");
  }

  @Test
  void an_agent_who_is_not_there_or_has_no_seat_is_told_who_has_one() {
    has(admin("5", "Max", true, false));
    wrong("the agent's seat", "There is no teammate 900, whom 'agent:' names. With a seat are Max");
    has(admin("900", "Nora", false, false), admin("5", "Max", true, false));
    wrong("the agent's seat", "Nora (900) has no Inbox seat");
  }

  @Test
  void an_agent_who_is_away_is_worth_a_note() {
    has(admin("900", "Nora", true, true), admin("5", "Max", true, false));
    assertEquals(Level.NOTE, finding("the agent's seat").level());
  }

  @Test
  void a_team_that_is_not_there_or_empty_would_lose_handoffs() {
    has(team("71", "Support"), team("74", "Sales", "5"));
    wrong("handing over", "Nobody with an Inbox seat is in team Support (71)");
    wrong("handing over", "There is no team 73");
  }

  @Test
  void two_attributes_of_one_name_break_all_of_them() {
    has(
        attribute("1", "Intent", "string", false),
        attribute("2", "Outcome", "string", false),
        attribute("3", "Plan", "string", false),
        attribute("4", "Plan", "list", false));
    wrong("attributes", "two attributes are named 'Plan'");
  }

  @Test
  void an_attribute_of_another_type_or_in_the_archive_stays_empty() {
    has(attribute("1", "Intent", "list", false), attribute("2", "Outcome", "string", true));
    wrong("attributes", "'Intent' has the type list");
    wrong("attributes", "'Outcome' is archived");
  }

  @Test
  void an_archived_namesake_of_a_good_attribute_does_not_matter() {
    has(
        attribute("0", "Intent", "list", true),
        attribute("1", "Intent", "string", false),
        attribute("2", "Outcome", "string", false));
    assertEquals(Level.FINE, finding("attributes").level());
  }

  @Test
  void a_missing_attribute_is_worth_a_note_because_it_is_made() {
    has(attribute("1", "Intent", "string", false));
    assertEquals(
        List.of(Level.NOTE),
        check().stream()
            .filter(finding -> finding.about().equals("attributes"))
            .map(Finding::level)
            .toList());
  }

  @Test
  void without_a_published_article_nothing_can_be_answered() {
    has(article("1", false));
    wrong("articles", "None is published");
  }

  @Test
  void what_may_not_be_read_is_wrong_and_what_cannot_be_read_now_is_not() {
    failing.put(MirrorKind.ARTICLE, new ReadMirrored.Result.Withheld("403"));
    failing.put(MirrorKind.ADMIN, new ReadMirrored.Result.Unavailable("503"));
    failing.put(MirrorKind.OFFICE_HOURS, new ReadMirrored.Result.Withheld("403"));
    wrong("articles", "Read and list articles");
    assertEquals(Level.UNKNOWN, finding("the agent's seat").level());
    assertEquals(Level.NOTE, finding("office hours").level());
  }

  @Test
  void fin_beside_the_agent_is_named_when_it_was_lately() {
    examination.talk(ExamplePolicy.AGENT, NOW.minus(Duration.ofDays(8)), true);
    assertEquals(Level.FINE, finding("Fin").level());
    examination.talk(ExamplePolicy.AGENT, NOW.minus(Duration.ofDays(6)), true);
    assertEquals(Level.NOTE, finding("Fin").level());
    assertTrue(finding("Fin").sentence().startsWith("It took part in 1 of the agent's"));
  }

  @Test
  void things_on_later_pages_are_there_as_well() {
    List<Mirrored> many = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      many.add(admin("x" + i, "X", true, false));
    }
    many.add(admin("900", "Nora", true, false));
    things.put(MirrorKind.ADMIN, many);
    assertEquals(Level.FINE, finding("the agent's seat").level());
  }

  private void wrong(String about, String words) {
    assertTrue(
        check().stream()
            .anyMatch(finding -> finding.level() == Level.WRONG
                && finding.about().equals(about)
                && finding.sentence().contains(words)),
        () -> about + ": " + words + " is not in " + check());
  }

  private Finding finding(String about) {
    return check().stream().filter(f -> f.about().equals(about)).findFirst().orElseThrow();
  }

  private List<Finding> notFine() {
    return check().stream().filter(finding -> finding.level() != Level.FINE).toList();
  }

  private List<Finding> check() {
    return new Checking(
            intercom,
            this::read,
            examination,
            workspace -> Optional.ofNullable(decided.get(workspace)),
            () -> NOW)
        .check(ACME, OPENING);
  }

  /// Two on a page.
  private ReadMirrored.Result read(WorkspaceId workspace, ReadMirrored.Query query) {
    if (failing.containsKey(query.kind())) {
      return failing.get(query.kind());
    }
    List<Mirrored> all = things.getOrDefault(query.kind(), List.of());
    int from = query.cursor().map(Integer::parseInt).orElse(0);
    int to = Math.min(all.size(), from + 2);
    return new ReadMirrored.Result.Read(new MirrorPage(
        all.subList(from, to),
        to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty(),
        OptionalLong.empty()));
  }

  private static Mirrored admin(String id, String name, boolean seat, boolean away) {
    return new Mirrored.Admin(id, name, "", away, false, seat, List.of());
  }

  private static Mirrored team(String id, String name, String... members) {
    return new Mirrored.Team(id, name, List.of(members), "manual", 0);
  }

  private static Mirrored attribute(String id, String name, String type, boolean archived) {
    return new Mirrored.Attribute(
        Model.CONVERSATION, id, name, name, type, List.of(), true, archived);
  }

  private static Mirrored article(String id, boolean published) {
    return new Mirrored.Article(
        id,
        "en",
        List.of(),
        "everyone",
        Map.of("en", new Mirrored.Article.Content(1, "Title", "", published, List.of())));
  }
}

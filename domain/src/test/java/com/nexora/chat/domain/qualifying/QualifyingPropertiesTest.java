package com.nexora.chat.domain.qualifying;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.CUSTOMER;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversations;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.qualifying.Criterion.Holding;
import com.nexora.chat.domain.qualifying.Leads.Route;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds whatever is asked and whatever the customer says to it.
class QualifyingPropertiesTest {

  @Property(seed = "23", tries = 400)
  void nothing_known_is_asked_nothing_is_asked_twice_and_it_always_ends(
      @ForAll("criteria") List<Criterion> criteria,
      @ForAll("words") List<String> replies,
      @ForAll("attributes") Map<String, String> attributes) {
    Leads leads = leads(criteria);
    Account account = account(attributes);
    Conversations story = story().customer("Can you send us a quote?");
    Set<String> asked = new HashSet<>();
    for (int turn = 0; turn <= criteria.size(); turn++) {
      Qualifying state = Qualifying.of(leads, AGENT, story.told(), account);
      Optional<Criterion> next = state.next();
      if (next.isEmpty()) {
        assertTrue(asked.size() <= criteria.size());
        return;
      }
      assertTrue(asked.add(next.get().name()), "asked twice: " + next.get().name());
      assertTrue(
          state.known().stream().noneMatch(it -> it.criterion().equals(next.get())),
          "known already: " + next.get().name());
      String reply = replies.isEmpty() ? "?" : replies.get(turn % replies.size());
      story.reply(AGENT, "Here you are.\n" + next.get().ask().otherwise()).customer(reply);
    }
    Qualifying end = Qualifying.of(leads, AGENT, story.told(), account);
    assertEquals(Optional.empty(), end.next());
  }

  @Property(seed = "24", tries = 200)
  void what_is_known_stays_known_whatever_is_said_afterwards(
      @ForAll("criteria") List<Criterion> criteria, @ForAll("words") List<String> replies) {
    Leads leads = leads(criteria);
    Conversations story = story().customer("Can you send a quote for 25 employees?");
    Set<String> before = Set.of();
    for (String reply : replies) {
      Qualifying state = Qualifying.of(leads, AGENT, story.told(), account(Map.of()));
      Set<String> now = new HashSet<>();
      state.known().forEach(it -> now.add(it.criterion().name()));
      assertTrue(now.containsAll(before));
      before = now;
      story
          .reply(AGENT, state.next().map(it -> it.ask().otherwise()).orElse("I see."))
          .customer(reply);
    }
  }

  @Property(seed = "25", tries = 200)
  void the_same_conversation_gives_the_same_state(
      @ForAll("criteria") List<Criterion> criteria, @ForAll("words") List<String> replies) {
    Leads leads = leads(criteria);
    Conversations story = story();
    for (String reply : replies) {
      story.customer(reply).reply(AGENT, "Question 0, what is it?");
    }
    assertEquals(
        Qualifying.of(leads, AGENT, story.told(), account(Map.of())),
        Qualifying.of(leads, AGENT, story.told(), account(Map.of())));
  }

  @Property(seed = "26", tries = 200)
  void a_lead_is_never_both_qualified_and_ruled_out(
      @ForAll("criteria") List<Criterion> criteria, @ForAll("words") List<String> replies) {
    Leads leads = leads(criteria);
    Conversations story = story();
    for (int i = 0; i < Math.min(criteria.size(), replies.size()); i++) {
      story.reply(AGENT, criteria.get(i).ask().otherwise()).customer(replies.get(i));
    }
    Qualifying end = Qualifying.of(leads, AGENT, story.told(), account(Map.of()));
    boolean ruledOut = end.known().stream().anyMatch(Known::disqualifies);
    assertFalse(ruledOut && end.verdict() == Verdict.QUALIFIED);
  }

  @Provide
  Arbitrary<List<Criterion>> criteria() {
    Arbitrary<Kind> kinds = Arbitraries.of(
        new Kind.Words(),
        new Kind.WholeNumber(1, 1_000),
        new Kind.Email(),
        new Kind.YesNo(),
        new Kind.Moment(),
        new Kind.Choice(List.of(new Kind.Option("small", List.of()))));
    return kinds
        .list()
        .ofMaxSize(6)
        .map(all -> IntStream.range(0, all.size())
            .mapToObj(i -> new Criterion(
                "c" + i,
                all.get(i),
                Saying.always("Question " + i + ", what is it?"),
                i % 2 == 0,
                i % 3 != 2,
                i == 1 ? "company_size" : "",
                List.of(new Holding(i % 2 == 1, "a" + i)),
                List.of(new Criterion.Points(new Criterion.Points.Test.Anything(), i, i == 5))))
            .toList());
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "25",
            "skip",
            "none of your business",
            "small",
            "yes",
            "we would use it for scheduling",
            "me@example.com",
            "Why?",
            "I want to talk to a human",
            "I can't log in",
            "Question 0, what is it?",
            "",
            "no idea")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(ArrayList::new);
  }

  @Provide
  Arbitrary<Map<String, String>> attributes() {
    return Arbitraries.maps(
            Arbitraries.of("a0", "a1", "a2", "a3"), Arbitraries.of("7", "yes", "small", ""))
        .ofMaxSize(3);
  }

  private static Leads leads(List<Criterion> criteria) {
    Route thanks = new Route.Say(Saying.always("Thank you."));
    return new Leads(
        criteria,
        5,
        1,
        Map.of(Verdict.QUALIFIED, thanks, Verdict.NURTURE, thanks, Verdict.DISQUALIFIED, thanks),
        Saying.always("No more questions."));
  }

  private static Account account(Map<String, String> attributes) {
    return new Account(
        CUSTOMER, "Dana", Account.Role.LEAD, Optional.empty(), "", attributes, attributes);
  }
}

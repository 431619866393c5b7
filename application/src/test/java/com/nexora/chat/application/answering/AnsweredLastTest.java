package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Collisions;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.coexistence.Coexistence;
import com.nexora.chat.domain.coexistence.Collision.Other;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.policy.Manners;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Somebody else answers after the agent, and nothing that the agent heeds comes after that: one
/// look a day later notes it.
class AnsweredLastTest {

  private static Office office(Coexistence coexistence) {
    return new Office(
        ExamplePolicy.askingBack(1).withManners(Manners.NONE.withCoexistence(coexistence)));
  }

  private static List<Collisions.Seen> collisions(Office office) {
    return office.store.collisions().since(ACME, Duration.ofDays(7), 100);
  }

  private static Collisions.Seen seen(Office office, DeskStory story) {
    return collisions(office).stream()
        .filter(seen -> seen.conversation().equals(story.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoever_answers_last_of_all_is_seen_a_day_after_the_agents_answer() {
    Office office = office(Coexistence.US_FIRST);
    DeskStory person = office.started(LOTTIE, QUESTION);
    DeskStory workflow = office.started(LOTTIE, QUESTION);
    DeskStory nobody = office.started(LOTTIE, QUESTION);
    office.works();
    person.teammateReplies(MAYA, "Do that.");
    workflow.workflowSays("Have you tried our help center?");
    office.letPass(Duration.ofHours(23));
    office.works();
    assertEquals(List.of(), collisions(office));
    office.letPass(Duration.ofHours(2));
    office.works();
    assertEquals(Other.PERSON, seen(office, person).collision().with());
    assertEquals(Other.WORKFLOW, seen(office, workflow).collision().with());
    assertEquals(2, collisions(office).size());
    assertEquals(1, office.replies(nobody).size());
  }

  @Test
  void other_news_before_it_loses_no_look_at_who_answered_last() {
    Office office = office(Coexistence.FIN_FIRST);
    office.desk.tellsTimeBy(office.store);
    DeskStory person = office.started(LOTTIE, QUESTION);
    DeskStory noticed = office.started(LOTTIE, QUESTION);
    office.works();
    PartId taken = person.teammateAssigns(MAYA, new Assignee.ToTeammate(MAYA));
    office.delivered(person, taken, "conversation.admin.assigned");
    PartId notice = noticed.operatorShows("We will be back on Monday.");
    office.delivered(noticed, notice, "conversation.operator.replied");
    office.worksFor(Duration.ofMinutes(7));
    person.teammateReplies(MAYA, "Do that.");
    noticed.teammateReplies(MAYA, "Do that.");
    office.letPass(Duration.ofHours(23));
    office.works();
    assertEquals(List.of(), collisions(office));
    office.letPass(Duration.ofHours(1));
    office.works();
    assertEquals(Other.PERSON, seen(office, person).collision().with());
    assertEquals(Other.PERSON, seen(office, noticed).collision().with());
  }

  @Test
  void that_look_reads_once_and_is_the_last_whoever_has_the_conversation_by_then() {
    Office office = office(Coexistence.FIN_FIRST);
    office.desk.tellsTimeBy(office.store);
    DeskStory taken = office.started(LOTTIE, QUESTION);
    DeskStory kept = office.started(LOTTIE, QUESTION);
    office.works();
    taken.teammateAssigns(MAYA, new Assignee.ToTeammate(MAYA));
    int[] reads = {0};
    office.whileReading = () -> reads[0]++;
    for (int hour = 0; hour < 72; hour++) {
      office.letPass(Duration.ofHours(1));
      office.works();
    }
    assertEquals(2, reads[0]);
    assertEquals(1, office.replies(kept).size());
  }

  @Test
  void what_announces_somebody_after_an_answer_is_owed_no_look() {
    Office office = office(Coexistence.FIN_FIRST);
    office.desk.tellsTimeBy(office.store);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    office.letPass(Duration.ofDays(2));
    office.works();
    office.says(story, "I would like to speak to a human please");
    office.works();
    office.delivered(story, Office.newest(story), "conversation.admin.assigned");
    office.worksFor(Duration.ofMinutes(1));
    int[] reads = {0};
    office.whileReading = () -> reads[0]++;
    office.letPass(Duration.ofDays(2));
    office.works();
    assertEquals(2, office.replies(story).size());
    assertEquals(0, reads[0]);
  }

  @Test
  void who_answers_where_a_teammate_has_silenced_the_agent_is_seen_too_by_one_read_a_day_later() {
    Office office = office(Coexistence.FIN_FIRST);
    office.desk.tellsTimeBy(office.store);
    DeskStory silenced = office.started(LOTTIE, QUESTION);
    office.works();
    int[] reads = {0};
    office.whileReading = () -> reads[0]++;
    silence(office, silenced);
    office.works();
    silenced.teammateReplies(MAYA, "Do that.");
    office.letPass(Duration.ofHours(23));
    office.works();
    assertEquals(0, reads[0]);
    for (int hour = 0; hour < 72; hour++) {
      office.letPass(Duration.ofHours(1));
      office.works();
    }
    assertEquals(Other.PERSON, seen(office, silenced).collision().with());
    assertEquals(1, reads[0]);
    assertEquals(2, office.replies(silenced).size(), "one of Maya's, and none after it");
  }

  @Test
  void a_silenced_conversation_in_which_the_agent_has_not_answered_is_never_read() {
    Office office = office(Coexistence.FIN_FIRST);
    DeskStory story = office.started(LOTTIE, QUESTION);
    silence(office, story);
    int[] reads = {0};
    office.whileReading = () -> reads[0]++;
    office.works();
    office.letPass(Duration.ofDays(2));
    office.works();
    assertEquals(0, reads[0]);
  }

  private static void silence(Office office, DeskStory story) {
    var _ = office.store.instructions().give(ACME, story.id(), MAYA, Instruction.Kind.SILENCE);
  }
}

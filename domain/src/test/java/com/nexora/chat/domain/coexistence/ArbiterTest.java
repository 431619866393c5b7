package com.nexora.chat.domain.coexistence;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.coexistence.Arbiter.Verdict;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author.Voice;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Conversations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArbiterTest {

  /// By fin-first, us-first and never-both.
  private static List<Verdict> verdicts(Conversations story) {
    Conversation told = story.told();
    return Stream.of(Coexistence.FIN_FIRST, Coexistence.US_FIRST, Coexistence.NEVER_BOTH)
        .map(coexistence -> Arbiter.judge(coexistence, told, AGENT))
        .toList();
  }

  @Test
  void without_fin_every_conversation_is_ours() {
    assertEquals(
        List.of(Verdict.OURS, Verdict.OURS, Verdict.OURS),
        verdicts(story().customer("hi").bot(Voice.WORKFLOW, "What is it about?")));
  }

  @Test
  void while_fin_has_it_only_us_first_speaks() {
    assertEquals(
        List.of(Verdict.FINS, Verdict.OURS, Verdict.FINS),
        verdicts(story().customer("hi").bot(Voice.FIN_ANSWER, "Press Reset.").customer("no")));
  }

  @Test
  void what_fin_has_answered_and_let_go_is_ours_or_a_persons() {
    assertEquals(
        List.of(Verdict.OURS, Verdict.OURS, Verdict.A_PERSONS),
        verdicts(story()
            .customer("hi")
            .bot(Voice.FIN_ANSWER, "Press Reset.")
            .customer("no")
            .assigned(new Assignee.ToTeammate(AGENT))));
  }

  @Test
  void fin_that_only_asked_and_passed_on_has_not_answered() {
    assertEquals(
        List.of(Verdict.OURS, Verdict.OURS, Verdict.OURS),
        verdicts(story()
            .customer("hi")
            .bot(Voice.FIN, "I will pass you on.")
            .assigned(new Assignee.ToTeammate(AGENT))));
  }
}

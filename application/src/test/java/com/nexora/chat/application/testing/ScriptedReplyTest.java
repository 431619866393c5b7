package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.domain.answering.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptedReplyTest implements ProposeReplyContract {

  @Override
  public ProposeReply replies() {
    return new ScriptedReply();
  }

  @Test
  void what_a_test_puts_in_comes_out_once_and_in_order() {
    ProposeReply replies = new ScriptedReply()
        .then(new Proposal.Unavailable("too slow"))
        .then(new Proposal.Unavailable("still too slow"));
    assertEquals(
        new Proposal.Unavailable("too slow"),
        replies.propose(WORKSPACE, QUESTION, List.of()).proposal());
    assertEquals(
        new Proposal.Unavailable("still too slow"),
        replies.propose(WORKSPACE, QUESTION, List.of()).proposal());
    assertEquals(
        new Proposal.NothingFound(),
        replies.propose(WORKSPACE, QUESTION, List.of()).proposal());
  }
}

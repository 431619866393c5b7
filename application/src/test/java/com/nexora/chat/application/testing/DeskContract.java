package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the use cases rely on at Intercom's desk: what is read there, and that workspaces are
/// apart.
/// What is done there keeps [PerformActionContract], who it is done for [ReadAccountContract].
public interface DeskContract {

  Cutoff SOON = new Cutoff(() -> 0, 1);

  RichText HELLO = RichText.paragraph("Hello");

  /// A workspace with a customer, an agent, a colleague and a team.
  interface Stage {
    Ports.Desk desk();

    WorkspaceId workspace();

    /// Another workspace.
    WorkspaceId elsewhere();

    TeammateId agent();

    TeammateId colleague();

    TeamId team();

    /// What is known of the customer, who has a tag and is in a segment.
    Account customer();

    /// The customer starts a conversation and a rule gives it to the agent.
    ConversationId customerStarts(String words);

    void customerSays(ConversationId conversation, String words);

    void colleagueReplies(ConversationId conversation, String words);

    /// An attribute that the workspace has, and its value; empty when it has none.
    Map<String, String> attributes(ConversationId conversation);

    String attributeName();

    default Conversation read(ConversationId conversation) {
      var result = desk().conversations().read(workspace(), conversation);
      return assertInstanceOf(ReadConversation.Result.Read.class, result).conversation();
    }

    default Optional<PartId> perform(ConversationId conversation, Action action) {
      var result = desk().actions().perform(workspace(), conversation, agent(), action, SOON);
      return assertInstanceOf(PerformAction.Result.Applied.class, result).part();
    }
  }

  Stage stage();

  @Test
  default void a_new_conversation_is_read_with_what_the_customer_said() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Fish & <chips>?\nPlease");
    Conversation now = stage.read(id);
    assertEquals(id, now.id());
    assertEquals(stage.customer().contact(), now.contact());
    assertEquals(Conversation.State.OPEN, now.state());
    assertEquals(Optional.of(stage.agent()), now.assignee());
    assertEquals(
        List.of("Fish & <chips>?\nPlease"),
        now.awaitingReply().stream().map(Part::text).toList());
    assertInstanceOf(Ownership.Ours.class, Ownership.of(now, stage.agent()));
  }

  @Test
  default void messages_are_read_in_their_order() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("one");
    stage.colleagueReplies(id, "two");
    stage.customerSays(id, "three");
    Conversation now = stage.read(id);
    assertEquals(
        List.of("one", "two", "three"),
        now.parts().stream().map(Part::text).filter(text -> !text.isEmpty()).toList());
    assertEquals(List.of("three"), now.awaitingReply().stream().map(Part::text).toList());
  }

  @Test
  default void an_unknown_conversation_is_gone_and_nothing_can_be_done_in_it() {
    Stage stage = stage();
    ConversationId unknown = new ConversationId("99999");
    assertEquals(
        new ReadConversation.Result.Gone(),
        stage.desk().conversations().read(stage.workspace(), unknown));
    for (Action action :
        List.of(new Action.Reply(HELLO), new Action.Assign(List.of(new Assignee.ToNobody())))) {
      assertInstanceOf(
          PerformAction.Result.Refused.class,
          stage.desk().actions().perform(stage.workspace(), unknown, stage.agent(), action, SOON));
    }
  }

  @Test
  default void another_workspace_sees_and_does_nothing() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Conversation before = stage.read(id);
    ReadConversation.Result seen = stage.desk().conversations().read(stage.elsewhere(), id);
    assertFalse(seen instanceof ReadConversation.Result.Read, seen.toString());
    var done = stage
        .desk()
        .actions()
        .perform(stage.elsewhere(), id, stage.agent(), new Action.Reply(HELLO), SOON);
    assertFalse(done instanceof PerformAction.Result.Applied, done.toString());
    var known = stage.desk().accounts().read(stage.elsewhere(), stage.customer().contact());
    assertFalse(known instanceof ReadAccount.Result.Known, known.toString());
    assertEquals(before, stage.read(id));
  }
}

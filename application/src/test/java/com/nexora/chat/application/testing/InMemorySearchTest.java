package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.FindConversations;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

class InMemorySearchTest implements FindConversationsContract {

  private final InMemoryDesk desk = new InMemoryDesk();
  private final InMemorySearch search = new InMemorySearch(10);
  private final Map<ConversationId, DeskStory> stories = new HashMap<>();

  @Override
  public FindConversations search() {
    return search;
  }

  @Override
  public WorkspaceId workspace() {
    return StoreContract.ACME;
  }

  @Override
  public WorkspaceId refused() {
    return StoreContract.GLOBEX;
  }

  @Override
  public TeammateId agent() {
    return ExamplePolicy.AGENT;
  }

  @Override
  public TeammateId colleague() {
    return new TeammateId("901");
  }

  @Override
  public ConversationId customerStarts() {
    DeskStory story = search.knows(
        workspace(), desk.customerStarts(workspace(), new ContactId("c"), "", "Hello"));
    story.assigned(new Assignee.ToTeammate(agent()));
    stories.put(story.id(), story);
    return story.id();
  }

  @Override
  public void customerSays(ConversationId conversation) {
    Objects.requireNonNull(stories.get(conversation)).customerSays("And?");
  }
}

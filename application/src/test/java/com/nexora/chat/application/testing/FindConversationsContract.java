package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.FindConversations;
import com.nexora.chat.application.port.FindConversations.Query;
import com.nexora.chat.application.port.FindConversations.Result;
import com.nexora.chat.application.port.FindConversations.Sighting;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every search for conversations does.
public interface FindConversationsContract {

  FindConversations search();

  WorkspaceId workspace();

  /// One whose access is refused.
  WorkspaceId refused();

  TeammateId agent();

  TeammateId colleague();

  /// A customer starts a conversation, and the agent gets it.
  ConversationId customerStarts();

  /// The conversation changes, in a later second.
  void customerSays(ConversationId conversation);

  @Test
  default void what_the_teammate_has_is_found() {
    ConversationId talk = customerStarts();
    assertEquals(
        List.of(talk),
        found(since(Instant.EPOCH)).stream().map(Sighting::conversation).toList());
    Query colleagues = new Query(colleague(), Instant.EPOCH, Optional.empty(), Optional.empty());
    assertEquals(List.of(), found(colleagues));
  }

  @Test
  default void the_ends_of_a_window_belong_to_it() {
    ConversationId talk = customerStarts();
    Sighting seen = found(since(Instant.EPOCH)).getFirst();
    assertEquals(new Sighting(talk, seen.updatedAt()), seen);
    assertEquals(List.of(seen), found(since(seen.updatedAt()).until(seen.updatedAt())));
    assertEquals(List.of(), found(since(seen.updatedAt().plusSeconds(1))));
    assertEquals(List.of(), found(since(Instant.EPOCH).until(seen.updatedAt().minusSeconds(1))));
  }

  @Test
  default void a_change_makes_it_younger() {
    ConversationId talk = customerStarts();
    Instant before = found(since(Instant.EPOCH)).getFirst().updatedAt();
    customerSays(talk);
    List<Sighting> after = found(since(before.plusSeconds(1)));
    assertEquals(List.of(talk), after.stream().map(Sighting::conversation).toList());
  }

  @Test
  default void all_that_is_found_is_counted() {
    customerStarts();
    customerStarts();
    Result result = search().find(workspace(), since(Instant.EPOCH));
    assertEquals(2, assertInstanceOf(Result.Found.class, result).total());
  }

  @Test
  default void a_refusal_is_no_empty_list() {
    assertInstanceOf(Result.Unavailable.class, search().find(refused(), since(Instant.EPOCH)));
  }

  private Query since(Instant from) {
    return new Query(agent(), from, Optional.empty(), Optional.empty());
  }

  private List<Sighting> found(Query query) {
    Result result = search().find(workspace(), query);
    return assertInstanceOf(Result.Found.class, result).sightings();
  }
}

package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.FindDeleted;
import com.nexora.chat.application.port.FindDeleted.Deleted;
import com.nexora.chat.application.port.FindDeleted.Result;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every list of deletions does.
public interface FindDeletedContract {

  FindDeleted deletions();

  WorkspaceId workspace();

  /// One whose access is refused.
  WorkspaceId refused();

  /// A conversation that somebody starts and somebody deletes, in a later second than the last.
  ConversationId deleted();

  private Result.Found found() {
    return assertInstanceOf(Result.Found.class, deletions().find(workspace(), 1));
  }

  @Test
  default void before_anything_is_deleted_the_list_is_empty() {
    assertEquals(new Result.Found(List.of(), false), found());
  }

  @Test
  default void what_was_deleted_last_is_listed_first() {
    ConversationId first = deleted();
    ConversationId second = deleted();
    assertEquals(
        List.of(second, first),
        found().deleted().stream().map(Deleted::conversation).toList());
    assertFalse(
        found().deleted().getFirst().at().isBefore(found().deleted().getLast().at()));
    assertFalse(found().more());
  }

  @Test
  default void a_refusal_is_no_empty_list() {
    assertInstanceOf(Result.Unavailable.class, deletions().find(refused(), 1));
  }
}

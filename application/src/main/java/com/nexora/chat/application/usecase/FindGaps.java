package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// Shows people which articles are missing: what customers have asked in vain, put together by
/// meaning ([com.nexora.chat.domain.figures.Gap]).
@FunctionalInterface
public interface FindGaps {

  /// Of so many questions at most, the newest.
  int MOST = 1_000;

  /// So many conversations are named for each gap, the newest.
  int NAMED = 10;

  Found find(WorkspaceId workspace, Period period);

  /// @param question that stands for all, without personal data
  /// @param asked how often
  record Missing(String question, int asked, List<ConversationId> conversations) {

    public Missing {
      conversations = List.copyOf(conversations);
    }
  }

  /// @param missing what was asked most, first
  /// @param looked at how many questions
  /// @param left how many there was no time for: whoever looks again finds them, too
  /// @param older whether there are more than [#MOST]
  record Found(List<Missing> missing, int looked, int left, boolean older) {

    public Found {
      missing = List.copyOf(missing);
    }
  }
}

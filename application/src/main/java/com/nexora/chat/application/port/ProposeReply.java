package com.nexora.chat.application.port;

import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// Proposes what to say, and says how that was made. Never throws for a model's failure: that is a
/// proposal too. A model that cannot see says so of a question that is attachments alone; one that
/// can, fetches them itself.
@FunctionalInterface
public interface ProposeReply {

  /// Takes less than a minute and a half, whatever a model does.
  ///
  /// @param offered passages of this workspace, best first; the only ones an answer may cite
  Proposed propose(WorkspaceId workspace, Question question, List<Found> offered);
}

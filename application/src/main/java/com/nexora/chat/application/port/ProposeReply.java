package com.nexora.chat.application.port;

import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// Proposes what to say. Never throws for a model's failure: that is a proposal too. A model that
/// cannot see says so of a question that is attachments alone; one that can, fetches them itself.
public interface ProposeReply {

  /// Names the model, for the decision record.
  String model(WorkspaceId workspace);

  /// @param offered passages of this workspace, best first; the only ones an answer may cite
  Proposal propose(WorkspaceId workspace, Question question, List<Found> offered);
}

package com.nexora.chat.application.answering;

import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.RoutingFacts;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Reading;

/// Completes what was read with what rules look at beside it: the time, and how things stand with
/// the teams.
@FunctionalInterface
interface Circumstances {

  RoutingFacts of(WorkspaceId workspace, WorkspacePolicy policy, Reading reading);
}

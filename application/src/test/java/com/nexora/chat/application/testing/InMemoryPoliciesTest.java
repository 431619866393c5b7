package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Policies;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Map;

class InMemoryPoliciesTest implements PoliciesContract {

  @Override
  public Policies policies(Map<WorkspaceId, WorkspacePolicy> configured) {
    InMemoryPolicies policies = new InMemoryPolicies();
    configured.forEach(policies::with);
    return policies;
  }
}

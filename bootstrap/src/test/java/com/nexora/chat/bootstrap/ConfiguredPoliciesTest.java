package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.testing.PoliciesContract;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Map;

class ConfiguredPoliciesTest implements PoliciesContract {

  @Override
  public Policies policies(Map<WorkspaceId, WorkspacePolicy> configured) {
    return new ConfiguredPolicies(configured);
  }
}
